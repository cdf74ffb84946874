"""Office files that are locked, and those of the formats of before.

``files/locked.docx`` is locked as Word does it (MS-OFFCRYPTO, agile encryption) with "havna",
and so is ``files/locked_changed.docx``, which has tracked changes.
``files/locked.odt`` is locked with it as OpenDocument 1.2 tells (AES-256), and hides a section.
``files/layout_protected.xlsx`` is locked with the password that Excel itself uses where only the
layout of a workbook is protected.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from agenda_app.checks.verdicts import refused_sentence
from agenda_app.domain.language import Language
from agenda_app.domain.verdict import FileKind, TrackedChanges
from agenda_app.domain.verdict_codes import Done, Found, Refused
from agenda_app.intake.safe_xml import parse
from agenda_app.normalise import normal, office_run, office_unlock
from agenda_app.normalise.kinds import LOCKED, recognise
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.office_program import find_office_program, office_library
from agenda_app.normalise.source import Source
from tests.normalise import office_files
from tests.normalise.test_office import OFFICE, counted, text_of

FILES = Path(__file__).parent / "files"
WORD_FILE = (FILES / "locked.docx").read_bytes()
PASSWORD = "havna"
_FILTERS = {"doc": "MS Word 97", "xls": "MS Excel 97", "ppt": "MS PowerPoint 97"}


def has_library() -> bool:
    program = find_office_program()
    return program is not None and office_library(program) is not None


KIT = pytest.mark.skipif(not has_library(), reason="LibreOffice is not there as a library")


def as_before(data: bytes, form: str, old: str) -> bytes:
    """Return a file in an old format, as LibreOffice writes it."""
    return office_run._converted(data, form, old, f"{old}:{_FILTERS[old]}")


@KIT
@pytest.mark.parametrize(
    ("password", "refused"), [("", Refused.PASSWORD_NEEDED), ("gjett", Refused.PASSWORD_WRONG)]
)
def test_a_locked_word_file_asks_for_its_password(password: str, refused: Refused) -> None:
    made = normalise(WORD_FILE, "takst.docx", password=password)
    assert made.pdf is None
    assert made.verdict.refused == refused


@KIT
def test_the_password_opens_a_word_file_and_nobody_sees_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    commands: list[str] = []
    popen = subprocess.Popen

    def start(*words: object, **settings: object) -> subprocess.Popen[bytes]:
        commands.append(f"{words} {settings}")
        return popen(*words, **settings)  # type: ignore[call-overload]

    monkeypatch.setattr(office_run.subprocess, "Popen", start)
    made = normalise(WORD_FILE, "uten ending", password=PASSWORD)
    assert "Takst over tomta ved havna" in text_of(made)
    assert made.verdict.kind is FileKind.WORD
    assert [r.code for r in made.verdict.done] == [Done.UNLOCKED, Done.CONVERTED]
    assert len(commands) == 2
    assert not any(PASSWORD in command for command in commands)


@OFFICE
def test_a_file_that_was_unlocked_is_called_what_it_was_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = "<w:r><w:t>/tmp/kopi/fil.docx</w:t></w:r>"
    field = f'<w:p {office_files.W}><w:fldSimple w:instr="FILENAME">{said}</w:fldSimple></w:p>'
    opened = office_files.docx_of(parse(field.encode()))
    monkeypatch.setattr(normal, "unlocked", lambda *_: opened)
    assert text_of(normalise(WORD_FILE, "takst.docx", password=PASSWORD)) == "takst.docx"


@KIT
def test_tracked_changes_of_a_locked_file_are_asked_about_when_it_is_open() -> None:
    changed = (FILES / "locked_changed.docx").read_bytes()
    opened = normalise(changed, "takst.docx", password=PASSWORD)
    assert opened.verdict.refused == Refused.TRACKED_CHANGES
    made = normalise(
        changed, "takst.docx", password=PASSWORD, tracked_changes=TrackedChanges.REJECT
    )
    assert "Taksten er SLETTET klar." in text_of(made)


@KIT
def test_what_a_locked_open_document_hides_stays_hidden() -> None:
    locked = (FILES / "locked.odt").read_bytes()
    made = normalise(locked, "takst.odt", password=PASSWORD)
    said = text_of(made)
    assert "Takst over tomta ved havna" in said
    assert "SKJULT" not in said
    assert counted(made, Found.HIDDEN_TEXT) == "1"
    assert counted(made, Found.OF_TODAY) == "1"


@OFFICE
def test_a_workbook_whose_layout_is_protected_opens_without_a_password() -> None:
    made = normalise((FILES / "layout_protected.xlsx").read_bytes(), "tall.xlsx")
    assert "Sluttrad" in text_of(made)
    assert counted(made, Found.HIDDEN_SHEETS) == "1"


@OFFICE
@pytest.mark.parametrize("why", ["no library", "crash"])
def test_what_cannot_be_opened_here_is_told_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    if why == "no library":
        monkeypatch.setattr(office_unlock, "office_library", lambda _: None)
    else:
        crash = [sys.executable, "-c", "import os; os.abort()"]
        monkeypatch.setattr(office_unlock, "own_command", lambda *_: crash)
    made = normalise(WORD_FILE, "takst.docx", password=PASSWORD)
    assert made.verdict.refused == Refused.OFFICE_LOCKED
    said = refused_sentence(made.verdict, Language.BOKMAL)
    assert "låst med passord" in said
    assert said.endswith("lagre uten passord og legg den ved på nytt.")


def test_without_libreoffice_nobody_is_asked_for_a_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(office_unlock, "find_office_program", lambda: None)
    assert normalise(WORD_FILE, "takst.docx").verdict.refused == Refused.NO_OFFICE_PROGRAM


def test_a_locked_open_document_is_known_as_one() -> None:
    manifest = office_files._manifest("text").replace("/>", "><encryption-data/>", 1)
    package = office_files.packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": "locked",
            "META-INF/manifest.xml": manifest,
        }
    )
    assert recognise(Source(package, "takst.odt")).format == LOCKED


@OFFICE
def test_a_word_file_of_before_is_read_and_known_when_it_is_locked() -> None:
    old = as_before(office_files.plain_docx(), "docx", "doc")
    assert "Kommunestyret vedtar planen" in text_of(normalise(old, "sak.doc"))
    head = old.index(b"\xec\xa5")
    locked = bytearray(old)
    locked[head + 11] |= 1
    assert recognise(Source(bytes(locked), "sak.doc")).format == LOCKED
    changed = as_before(office_files.changed_docx(), "docx", "doc")
    assert normalise(changed, "sak.doc").verdict.refused == Refused.TRACKED_CHANGES
    made = normalise(changed, "sak.doc", tracked_changes=TrackedChanges.ACCEPT)
    assert "Planen er INNSATT vedtatt." in text_of(made)


@OFFICE
def test_a_workbook_of_before_is_read_and_tells_what_it_hides() -> None:
    old = as_before(office_files.xlsx(), "xlsx", "xls")
    made = normalise(old, "tall.xls")
    text = text_of(made)
    assert "Sluttrad" in text
    assert "SKJULT" not in text
    assert counted(made, Found.HIDDEN_SHEETS) == "1"
    assert counted(made, Found.HIDDEN_ROWS) == "1"
    head = old.index(b"\x09\x08\x10\x00")
    locked = old[: head + 20] + b"\x2f\x00" + old[head + 22 :]
    assert recognise(Source(locked, "tall.xls")).format == LOCKED


@OFFICE
def test_a_presentation_of_before_is_read_and_tells_what_it_hides() -> None:
    old = as_before(office_files.odp(), "odp", "ppt")
    made = normalise(old, "framvising.ppt")
    assert text_of(made) == "Synlig"
    assert made.verdict.kind is FileKind.PRESENTATION
    assert counted(made, Found.HIDDEN_SLIDES) == "1"
    assert recognise(Source(old + b"\x0f\x00\x14\x2f", "framvising.ppt")).format == LOCKED
