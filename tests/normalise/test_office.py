"""Office files: what must not be printed goes before LibreOffice sees the file."""

from __future__ import annotations

import http.server
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image as Pillow

from agenda_app.checks.verdicts import refused_sentence
from agenda_app.domain.language import Language
from agenda_app.domain.verdict import FileKind, TrackedChanges
from agenda_app.domain.verdict_codes import Done, Found, Refused
from agenda_app.normalise import office, office_run
from agenda_app.normalise.normal import Normalised, normalise
from agenda_app.normalise.normal_form import faults
from agenda_app.normalise.office_program import find_office_program, office_version
from agenda_app.normalise.package_cleaning import CleanedPackage
from tests.documents.reading import words_by_pdfium
from tests.normalise import marked_sheets, office_files

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux enforces it")
OFFICE = pytest.mark.skipif(find_office_program() is None, reason="LibreOffice is not installed")


def text_of(made: Normalised) -> str:
    assert made.pdf is not None, made.verdict.refused
    assert faults(made.pdf) == []
    return words_by_pdfium(made.pdf)


def counted(made: Normalised, code: Found | Done) -> str:
    remarks = made.verdict.found if isinstance(code, Found) else made.verdict.done
    return next((remark.detail for remark in remarks if remark.code == code), "")


def old_workbook(data: bytes, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Return a workbook in the format that Excel had until 2003."""
    with monkeypatch.context() as patched:
        patched.setitem(office_run._NEWER, "xls", "MS Excel 97")
        return office_run.office_to_newer(data, "xlsx", "xls")


@OFFICE
def test_the_version_of_libreoffice_can_be_told() -> None:
    program = find_office_program()
    assert program is not None
    assert "LibreOffice" in office_version(program)


@OFFICE
def test_a_word_file_becomes_tagged_pages_always_the_same() -> None:
    file = office_files.plain_docx()
    made = normalise(file, "sak.docx")
    assert "Kommunestyret vedtar planen" in text_of(made)
    assert made.verdict.kind is FileKind.WORD
    assert made.verdict.tagged
    assert made == normalise(file, "sak.docx")


def test_undecided_changes_are_counted_and_nothing_is_printed() -> None:
    made = normalise(office_files.changed_docx(), "sak.docx")
    assert made.pdf is None
    assert made.verdict.refused == Refused.TRACKED_CHANGES
    assert counted(made, Found.INSERTIONS) == "1"
    assert counted(made, Found.DELETIONS) == "3"


@OFFICE
def test_accepted_changes_print_what_was_put_in_and_not_what_was_taken_out() -> None:
    file = office_files.changed_docx()
    made = normalise(file, "sak.docx", tracked_changes=TrackedChanges.ACCEPT)
    text = text_of(made)
    assert "Planen er INNSATT vedtatt. Slutt." in text
    assert "SLETTET" not in text
    assert "LINJEN" not in text
    assert "Ola" not in text
    assert counted(made, Done.INSERTIONS_ACCEPTED) == "1"


@OFFICE
def test_rejected_changes_print_what_was_there_before() -> None:
    file = office_files.changed_docx()
    made = normalise(file, "sak.docx", tracked_changes=TrackedChanges.REJECT)
    text = text_of(made)
    assert "Planen er SLETTET vedtatt." in text
    assert "HELE LINJEN" in text
    assert "INNSATT" not in text
    assert counted(made, Done.DELETIONS_REJECTED) == "3"


@OFFICE
def test_comments_and_hidden_text_are_removed_without_asking() -> None:
    made = normalise(office_files.secretive_docx(), "sak.docx")
    text = text_of(made)
    assert "Synlig tekst" in text
    assert "MERKNADEN" not in text
    assert "SKJULTORD" not in text
    assert "Nordmann" not in text
    assert counted(made, Done.COMMENTS_REMOVED) == "1"
    assert counted(made, Done.HIDDEN_TEXT_REMOVED) == "1"


@OFFICE
def test_changes_in_an_open_document_are_asked_about_too() -> None:
    file = office_files.changed_odt()
    assert normalise(file, "sak.odt").verdict.refused == Refused.TRACKED_CHANGES
    accepted = normalise(file, "sak.odt", tracked_changes=TrackedChanges.ACCEPT)
    assert "Planen er INNSATT vedtatt." in text_of(accepted)
    rejected = normalise(file, "sak.odt", tracked_changes=TrackedChanges.REJECT)
    assert "Planen er vedtatt." in text_of(rejected)


@OFFICE
def test_an_open_document_without_marks_is_printed_as_it_is() -> None:
    file = office_files.odt("<text:p>Et vanlig notat</text:p>")
    assert "Et vanlig notat" in text_of(normalise(file, "notat.odt"))


@OFFICE
def test_rich_text_is_looked_through_for_changes() -> None:
    file = rb"{\rtf1\ansi Vanlig {\v SKJULTORD} tekst {\deleted SLETTET} slutt}"
    assert normalise(file, "notat.rtf").verdict.refused == Refused.TRACKED_CHANGES
    made = normalise(file, "notat.rtf", tracked_changes=TrackedChanges.ACCEPT)
    text = text_of(made)
    assert "Vanlig" in text
    assert "SKJULTORD" not in text
    assert "SLETTET" not in text


@OFFICE
def test_hidden_sheets_and_rows_are_told_and_not_printed() -> None:
    made = normalise(office_files.xlsx(), "tall.xlsx")
    text = text_of(made)
    assert "Synlig" in text
    assert "Sluttrad" in text
    assert "SKJULT" not in text
    assert counted(made, Found.HIDDEN_SHEETS) == "1"
    assert counted(made, Found.HIDDEN_ROWS) == "1"


@OFFICE
def test_a_number_that_is_wider_than_its_column_is_told() -> None:
    made = normalise(office_files.xlsx(narrow=True), "tall.xlsx")
    assert "1234567890" not in text_of(made)
    assert [r.page for r in made.verdict.found if r.code == Found.TOO_NARROW] == [1]
    wide = normalise(office_files.xlsx(), "tall.xlsx").verdict
    assert Found.TOO_NARROW not in {r.code for r in wide.found}


@OFFICE
def test_hidden_sheets_of_an_open_document_are_told() -> None:
    made = normalise(office_files.ods(hidden=True), "tall.ods")
    assert "HEMMELIG" not in text_of(made)
    assert counted(made, Found.HIDDEN_SHEETS) == "1"
    assert counted(normalise(office_files.ods(hidden=False), "tall.ods"), Found.HIDDEN_SHEETS) == ""


@OFFICE
def test_hidden_slides_are_told_and_not_printed() -> None:
    made = normalise(office_files.odp(), "framvising.odp")
    assert text_of(made) == "Synlig"
    assert made.verdict.kind is FileKind.PRESENTATION
    assert counted(made, Found.HIDDEN_SLIDES) == "1"


@OFFICE
@pytest.mark.parametrize(
    ("data", "name", "cell"),
    [
        (marked_sheets.commented_xlsx(), "tall.xlsx", "Synlig"),
        (marked_sheets.ods(comment=True), "tall.ods", "NYVERDI"),
    ],
)
def test_comments_of_cells_are_not_printed_though_they_are_shown(
    data: bytes, name: str, cell: str
) -> None:
    made = normalise(data, name)
    text = text_of(made)
    assert cell in text
    assert "HEMMELIG" not in text
    assert counted(made, Found.COMMENTS) == "1"
    assert counted(made, Done.COMMENTS_REMOVED) == "1"


@OFFICE
def test_an_old_workbook_with_comments_is_printed_without_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = normalise(old_workbook(marked_sheets.commented_xlsx(), monkeypatch), "tall.xls")
    text = text_of(made)
    assert "Sluttrad" in text
    assert "HEMMELIG" not in text
    assert "SKJULT" not in text
    assert counted(made, Done.COMMENTS_REMOVED) == "1"


@OFFICE
def test_a_comment_that_is_printed_all_the_same_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = marked_sheets.commented_xlsx()
    kept = CleanedPackage(data, comments=("HEMMELIGMERKNAD",))
    monkeypatch.setattr(office, "clean_package", lambda *_: kept)
    made = normalise(data, "tall.xlsx")
    assert made.pdf is None
    assert made.verdict.refused == Refused.COMMENT_PRINTED


@pytest.mark.parametrize(
    ("data", "name", "count"),
    [
        (marked_sheets.ods(changes=marked_sheets.cell_change()), "tall.ods", "1"),
        (marked_sheets.changed_xlsx(), "tall.xlsx", "2"),
    ],
)
def test_undecided_changes_in_a_spreadsheet_are_counted_and_nothing_is_printed(
    data: bytes, name: str, count: str
) -> None:
    made = normalise(data, name)
    assert made.pdf is None
    assert made.verdict.refused == Refused.TRACKED_CHANGES
    assert counted(made, Found.CELL_CHANGES) == count
    rejected = normalise(data, name, tracked_changes=TrackedChanges.REJECT)
    assert rejected.verdict.refused == Refused.NOT_REJECTABLE


@OFFICE
def test_accepted_changes_in_a_spreadsheet_print_what_stands_in_its_cells() -> None:
    data = marked_sheets.ods(changes=marked_sheets.cell_change())
    made = normalise(data, "tall.ods", tracked_changes=TrackedChanges.ACCEPT)
    assert "NYVERDI" in text_of(made)
    assert "GAMMEL" not in text_of(made)
    assert counted(made, Done.CELL_CHANGES_ACCEPTED) == "1"


@OFFICE
def test_nothing_is_fetched_from_the_net() -> None:
    asked: list[str] = []

    class Server(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            """Stay quiet."""

    with http.server.HTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/spor.png"
        made = normalise(office_files.docx_with_a_picture_from(address), "sak.docx")
        picture = office_files.a_picture_from(address)
        open_one = normalise(office_files.odt(f"<text:p>Bilde {picture}</text:p>"), "sak.odt")
        server.shutdown()
    assert "Her er et bilde" in text_of(made)
    assert "Bilde" in text_of(open_one)
    assert asked == []


@OFFICE
def test_files_of_this_machine_do_not_get_into_the_pages(tmp_path: Path) -> None:
    Pillow.new("RGB", (50, 50), "red").save(tmp_path / "hemmelig.png")
    (tmp_path / "hemmelig.txt").write_text("HEMMELIG", encoding="utf-8")
    address = (tmp_path / "hemmelig.png").as_uri()
    linked = (
        "<text:section text:name='s'><text:section-source xlink:type='simple' "
        f"xlink:href='{(tmp_path / 'hemmelig.txt').as_uri()}'/><text:p>Tekst</text:p>"
        "</text:section>"
    )
    picture = office_files.a_picture_from(address)
    for data, name in (
        (office_files.docx_with_a_picture_from(address), "sak.docx"),
        (office_files.odt(f"<text:p>Bilde {picture}</text:p>{linked}"), "sak.odt"),
    ):
        made = normalise(data, name)
        assert "HEMMELIG" not in text_of(made)
        assert b"/Image" not in (made.pdf or b"")


@OFFICE
@ON_LINUX
def test_libreoffice_may_not_take_all_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_AS), resource.getrlimit(resource.RLIMIT_DATA)
    monkeypatch.setattr(office_run, "MEGABYTES", 20)
    made = normalise(office_files.plain_docx(), "sak.docx")
    assert made.pdf is None
    assert made.verdict.refused == Refused.OFFICE_FAILED
    said = refused_sentence(made.verdict, Language.BOKMAL)
    assert "Forsøket på å gjøre filen om til PDF med LibreOffice mislyktes." in said
    now = resource.getrlimit(resource.RLIMIT_AS), resource.getrlimit(resource.RLIMIT_DATA)
    assert now == limits


@OFFICE
@ON_LINUX
def test_libreoffice_has_the_limit_that_is_meant_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    limits: list[str] = []
    popen = subprocess.Popen

    def start(*words: object, **settings: object) -> subprocess.Popen[bytes]:
        process = popen(*words, **settings)  # type: ignore[call-overload]
        limits.append(Path(f"/proc/{process.pid}/limits").read_text())
        return process

    monkeypatch.setattr(office_run.subprocess, "Popen", start)
    assert normalise(office_files.plain_docx(), "sak.docx").verdict.is_shown
    (told,) = limits
    (data,) = [line.split()[3] for line in told.splitlines() if line.startswith("Max data size")]
    assert data == str(office_run.MEGABYTES * 1024 * 1024)


def test_without_libreoffice_the_file_is_refused_with_a_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(office_run, "find_office_program", lambda: None)
    made = normalise(office_files.plain_docx(), "sak.docx")
    assert made.verdict.refused == Refused.NO_OFFICE_PROGRAM
    assert made.verdict.kind is FileKind.WORD
