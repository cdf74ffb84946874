"""What covers many meetings, from the command line: fees, statistics, the volume of a year."""

from __future__ import annotations

import json
from pathlib import Path

import pypdf
import pytest

from tests.cli.conftest import Run

Out = pytest.CaptureFixture[str]
PERIOD = ("--from", "2026-01-01", "--to", "31.12.2026")
HELD = 1
"""The council's last meeting in the sample, which is written down."""


def text_of(file: Path) -> str:
    pages = pypdf.PdfReader(file).pages
    return " ".join("\n".join(page.extract_text() for page in pages).split())


def test_the_fee_list_is_a_pdf_or_a_spreadsheet_by_its_name(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    pdf, sheet = tmp_path / "liste.pdf", tmp_path / "liste.ods"
    assert run("pdf", "fees", *PERIOD, "-o", pdf) == 0
    assert "Kenneth Sildvik" in text_of(pdf)
    assert run("pdf", "fees", *PERIOD, "--person", "kenneth sildvik", "-o", pdf) == 0
    assert "Anne-Lise" not in text_of(pdf)
    assert run("pdf", "fees", *PERIOD, "-o", sheet) == 0
    assert sheet.read_bytes()[:2] == b"PK"
    capsys.readouterr()
    assert run("pdf", "fees", *PERIOD, "-o", tmp_path / "liste.xlsx") == 2
    assert ".ods" in capsys.readouterr().err
    assert not (tmp_path / "liste.xlsx").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("fees", *PERIOD, "--person", "Ola Ingen"), "Ingen heter «Ola Ingen»"),
        (("fees", "--from", "2026-06-01", "--to", "2026-01-01"), "slutter før den begynner"),
        (("fees", "--from", "2026-06-01"), "--to"),
        (("year", "KST", "26"), "fire sifre"),
        (("year", "XYZ", "2026"), "«XYZ» finnes ikke"),
        (("year", "FSK", "2026"), "ingen låste protokoller fra 2026"),
        (("statistics", *PERIOD, "--committee", "XYZ"), "«XYZ» finnes ikke"),
        (("attendance", *PERIOD), "--person"),
        (("votes", *PERIOD, "--person", "Ola Ingen"), "Ingen heter «Ola Ingen»"),
    ],
)
def test_what_cannot_be_made_is_said_in_a_line(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out, words: tuple[str, ...], said: str
) -> None:
    run, _ = sample
    target = tmp_path / "fil.pdf"
    assert run("pdf", *words, "-o", target) == 2
    assert said in capsys.readouterr().err
    assert not target.exists()


def test_statistics_are_shown_and_printed(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    assert run("statistics", *PERIOD) == 0
    said = capsys.readouterr().out.replace("\xa0", " ")
    assert "Mona Ytterhamn (Ap): skulle møte 2, hele 1, deler 0, borte 1, frammøte 50 %" in said
    assert run("statistics", *PERIOD, "--committee", "KST", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["meetings"], found["total"]["expected"], found["lacking"]) == (2, 22, [])
    target = tmp_path / "statistikk.pdf"
    assert run("pdf", "statistics", *PERIOD, "-o", target) == 0
    assert "Mona Ytterhamn" in text_of(target)


def test_the_volume_of_a_year_is_made_when_minutes_are_locked(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    assert run("minutes", "lock", HELD) == 0
    internal, public = tmp_path / "intern.pdf", tmp_path / "offentlig.pdf"
    capsys.readouterr()
    assert run("pdf", "year", "KST", "2026", "-o", internal) == 0
    assert "er ikke holdt ennå" in capsys.readouterr().err
    assert run("pdf", "year", "kst", "2026", "--public", "-o", public) == 0
    assert "Register" in text_of(internal)
    assert "er tatt ut av denne utgaven" in text_of(public)


def test_one_person_gets_a_proof_of_attendance(sample: tuple[Run, int], tmp_path: Path) -> None:
    run, _ = sample
    target = tmp_path / "bekreftelse.pdf"
    who = ("--person", "kenneth sildvik")
    assert run("pdf", "attendance", *PERIOD, *who, "-o", target) == 0
    told = text_of(target).replace("\xa0", " ")
    assert "bekrefter at Kenneth Sildvik" in told
    assert "14.10.2026 Kommunestyret" in told


def test_the_votes_of_one_person_hold_nothing_that_is_exempt(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    who = ("--person", "Håkon Lyngholmen")
    assert run("minutes", "lock", HELD) == 0
    capsys.readouterr()
    assert run("votes", *PERIOD, *who, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["person"] == "Håkon Lyngholmen"
    ferry = [vote for vote in found["votes"] if "reserveferge" in vote["title"]]
    assert [(vote["voted"], vote["result"]) for vote in ferry] == [
        ("For", "Enstemmig vedtatt"),
        ("For", "Vedtatt med 6 mot 5 stemmer"),
    ]
    # The closed case of the meeting before is not even counted.
    assert not any(vote["number"] == "PS 9/26" for vote in found["votes"])
    assert run("votes", *PERIOD, *who) == 0
    assert "Leie av reserveferge" in capsys.readouterr().out
    target = tmp_path / "avstemninger.pdf"
    assert run("pdf", "votes", *PERIOD, *who, "-o", target) == 0
    assert "Leie av reserveferge" in text_of(target)
