"""A command speaks the language of the municipality, or of the meeting that it is about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agenda_app import paths
from agenda_app.cli import self_test
from agenda_app.cli.main import main
from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import open_folder
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.meetings import read_meeting, save_meeting
from tests.cli.conftest import Run
from tests.produce.files_outside import locked, put, three_pages
from tests.test_sentences import ONLY_BOKMAL

Out = pytest.CaptureFixture[str]


@pytest.fixture
def utskard(run: Run, capsys: Out) -> Run:
    assert run("init", "--municipality", "Utskard kommune", "--language", "nn") == 0
    assert "Utskard kommune er sett opp med" in capsys.readouterr().out
    return run


def test_help_is_told_in_the_language_of_the_data(utskard: Run, capsys: Out) -> None:
    assert utskard("--help") == 0
    assert "Utan kommando blir vindauget opna." in capsys.readouterr().out
    assert utskard("attach", "--help") == 0
    assert "tittel i staden for filnamnet" in capsys.readouterr().out


def test_help_is_told_in_the_language_of_the_folder_that_the_window_uses(
    utskard: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    assert main(["pdf", "extract", "--help"]) == 0
    assert "nummeret på saklista" in capsys.readouterr().out


@pytest.mark.parametrize("data", [b"", b"no database", None])
def test_help_needs_no_data_and_makes_none(tmp_path: Path, capsys: Out, data: bytes | None) -> None:
    folder = tmp_path / "data"
    if data is not None:
        folder.mkdir()
        (folder / DATABASE_NAME).write_bytes(data)
    before = sorted(tmp_path.rglob("*"))
    assert main(["--data", str(folder), "--help"]) == 0
    assert "Uten kommando åpnes vinduet." in capsys.readouterr().out
    assert sorted(tmp_path.rglob("*")) == before


def test_cases_and_meetings_are_told_of_in_nynorsk(
    utskard: Run, tmp_path: Path, capsys: Out
) -> None:
    paper = put(tmp_path, "Kaia.txt", b"Kaia\n\nFramlegg til vedtak:\nKaia blir bygd.\n")
    for words in (
        ("import", paper),
        ("import", paper),
        ("access", 1, "exempt", "--basis", "offl. § 23"),
    ):
        assert utskard(*words) == 0
    kart, avtale = put(tmp_path, "Kart.pdf", three_pages()), put(tmp_path, "Avtale.pdf", locked())
    assert utskard("attach", 1, kart, kart, avtale) == 0
    assert utskard("attach", 1, "--announce", "--title", "Takst", "--access", "open") == 0
    said = capsys.readouterr().out
    for line in (
        "Kaia.txt vart sak 1\n",
        "Saksbehandlar: ",
        "Sjå på: Den same fila er lesen inn før, som sak 1.\n",
        "Sak 1: Kaia (unnateke offentleg innsyn, jf. offl.\u00a0§\u00a023).\n",
        "Sak 1: la ved «Kart» (ikkje avklart).\n",
        "  Funne: ",
        "  Lesaren ser: 3 sider rett etter saka.\n",
        "Sak 1: melde «Takst» (offentleg; blir ettersendt).\n",
    ):
        assert line in said
    utskard("meeting", "add", "--committee", "KST", "--date", "2027-02-17")
    meeting = capsys.readouterr().out.split()[0]
    utskard("agenda", "add", meeting, 1)
    utskard("check", meeting)
    utskard("preflight", meeting)
    told = capsys.readouterr().out
    assert "Sjå på: " in told
    assert "  Offentlegheita ser: " in told
    assert not ONLY_BOKMAL.findall(said + told)


def test_a_meeting_is_told_of_in_its_own_language(
    ytterholm: Run, tmp_path: Path, capsys: Out
) -> None:
    ytterholm("meeting", "add", "--committee", "KST", "--date", "2027-02-17")
    meeting = MeetingId(int(capsys.readouterr().out.split()[0]))
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        save_meeting(session, replace(read_meeting(session, meeting), language=Language.NYNORSK))
    storage.close()
    (tmp_path / "brev.txt").write_text("hei", encoding="utf-8")
    assert ytterholm("proof", tmp_path / "brev.txt", "--meeting", meeting) == 0
    assert "Ingenting av det som er unnateke" in capsys.readouterr().out
    ytterholm("check", meeting)
    told = capsys.readouterr().out
    assert told
    assert not ONLY_BOKMAL.findall(told)


def test_the_care_of_the_data_is_told_of_in_nynorsk(
    utskard: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    monkeypatch.setattr(self_test, "_story", lambda *_: [])
    copy = tmp_path / "kopi.zip"
    assert utskard("backup", copy) == 0
    assert main(["--data", str(tmp_path / "ny"), "restore", str(copy)]) == 0
    for words in (("verify",), ("self-test",), ("doctor",)):
        utskard(*words)
    said = capsys.readouterr().out
    for line in (
        "Tryggingskopien ligg i ",
        "Alt er henta tilbake til ",
        "Alt er i orden: basen og 0 filer.",
        "Alt verkar: ",
        "Vindauge utan skjerm",
    ):
        assert line in said
    assert not ONLY_BOKMAL.findall(said)


def test_what_is_refused_before_the_data_are_open_is_told_in_nynorsk(
    utskard: Run, capsys: Out
) -> None:
    assert utskard("access", 1, "exempt") == 2
    assert (
        "Eit unntak frå offentleg innsyn må ha ein heimel med paragraf." in capsys.readouterr().err
    )
