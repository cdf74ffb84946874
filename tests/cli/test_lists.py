"""What covers many meetings, from the command line: fees, statistics, the volume of a year."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest

from agenda_app.db.storage import open_folder
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.cases import set_keywords
from agenda_app.services.year_book import cases_of_year
from tests.cli.conftest import TODAY, Run

Out = pytest.CaptureFixture[str]
PERIOD = ("--from", "2026-01-01", "--to", "31.12.2026")
HELD = 1
"""The council's last meeting in the sample, which is written down."""
LOCKED = 2
"""The one before it, whose minutes are locked."""


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
        (("year", "HTM", "2025"), "ingen låste protokoller fra 2025"),
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


def test_the_index_of_the_volume_has_the_keywords_that_were_chosen(
    sample: tuple[Run, int], tmp_path: Path
) -> None:
    run, _ = sample
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        year = cases_of_year(session, [MeetingId(LOCKED)])
        open_case, closed = (
            next(case for _, case in year if case.access.is_public(TODAY) is is_open)
            for is_open in (True, False)
        )
        chosen = {open_case.id: ("Kraftoverskudd",), closed.id: ("Hemmelighetskrem",)}
        set_keywords(session, {case_id: words for case_id, words in chosen.items() if case_id})
    storage.close()
    internal, public = tmp_path / "intern.pdf", tmp_path / "offentlig.pdf"
    assert run("pdf", "year", "KST", "2026", "-o", internal) == 0
    assert run("pdf", "year", "KST", "2026", "--public", "-o", public) == 0
    assert "Kraftoverskudd PS" in text_of(internal)
    assert "Hemmelighetskrem PS" in text_of(internal)
    assert "Kraftoverskudd PS" in text_of(public)
    assert "Hemmelighetskrem" not in text_of(public)


def test_the_committees_are_listed_with_what_is_doubtful(
    sample: tuple[Run, int], capsys: Out
) -> None:
    run, _ = sample
    assert run("committees") == 0
    said = capsys.readouterr().out
    assert "Formannskapet: 5 av 5 plasser er besatt, varamedlemmer: 5" in said
    assert "\n  Anne-Lise Kvitskjær (Ap), ordfører\n" in said
    assert "\n  Varamedlemmer Sp/KrF: 1. " in said
    assert run("committees", "--json", "--on", "1990-01-01") == 0
    council = json.loads(capsys.readouterr().out)[0]
    assert council["code"] == "KST"
    assert {seat["gender"] for seat in council["members"]} == {"woman", "man"}


def test_a_plan_for_minutes_goes_out_to_a_file_and_comes_back(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    file = tmp_path / "oppsett.json"
    assert run("minutes-plan", "KST", "-o", file) == 0
    fields = json.loads(file.read_text("utf-8"))
    fields["order"].remove("history")
    fields["frame"].append(fields["frame"].pop(0))
    fields["words"]["votes"] = {"nb": "Avstemning", "nn": ""}
    fields["signing"] |= {"number": 1, "choosing": "fixed", "fixed": ["Camilla Vestholmen"]}
    file.write_text(json.dumps(fields), "utf-8")
    assert run("minutes-plan", "FSK", "--from", file) == 0
    capsys.readouterr()
    assert run("minutes-plan", "FSK") == 0
    assert json.loads(capsys.readouterr().out) == fields
    assert run("minutes-plan", "FSK", "--usual") == 0
    capsys.readouterr()
    assert run("minutes-plan", "FSK") == 0
    assert json.loads(capsys.readouterr().out)["words"] == {}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda plan: plan["order"].remove("resolution"), "«Vedtak» mangler"),
        (lambda plan: plan["frame"].remove("signatures"), "«Underskrifter» mangler"),
        (lambda plan: plan.update(frame=["cover"]), "er ikke et oppsett av protokollen"),
        (lambda plan: plan["signing"].update(number=0), "Noen må skrive under"),
        (lambda plan: plan["signing"].update(fixed=["Ola Ingen"]), "Ingen heter «Ola Ingen»"),
        (lambda plan: plan.update(version=9), "er ikke et oppsett av protokollen"),
        (lambda plan: plan.update(order=["everything"]), "er ikke et oppsett av protokollen"),
        (lambda plan: plan.clear(), "er ikke et oppsett av protokollen"),
    ],
)
def test_a_wrong_plan_is_refused_in_a_line_and_nothing_changes(
    sample: tuple[Run, int],
    tmp_path: Path,
    capsys: Out,
    change: Callable[[dict[str, Any]], object],
    said: str,
) -> None:
    run, _ = sample
    file = tmp_path / "oppsett.json"
    assert run("minutes-plan", "KST", "-o", file) == 0
    fields = json.loads(file.read_text("utf-8"))
    change(fields)
    file.write_text(json.dumps(fields), "utf-8")
    assert run("minutes-plan", "KST", "--from", file) == 2
    assert said in capsys.readouterr().err
    assert run("minutes-plan", "KST", "--from", tmp_path / "borte.json") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


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
    ninth = [vote["title"] for vote in found["votes"] if vote["number"] == "PS 9/26"]
    assert all(title.startswith("Leie av mobilkran") for title in ninth)
    assert run("votes", *PERIOD, *who) == 0
    assert "Leie av reserveferge" in capsys.readouterr().out
    target = tmp_path / "avstemninger.pdf"
    assert run("pdf", "votes", *PERIOD, *who, "-o", target) == 0
    # The word can be divided at the end of a line.
    assert "Leie av reserve" in text_of(target)
