"""``meeting add --form written`` and ``minutes answer``: a case decided in writing, by script."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., int]
Sample = tuple[Run, int]
Out = pytest.CaptureFixture[str]


def test_an_urgent_meeting_is_planned_with_its_reason(sample: Sample, capsys: Out) -> None:
    run, _ = sample
    new = ("meeting", "add", "--committee", "KST", "--date", "2027-07-02")
    assert run(*new, "--form", "written", "--urgency", "no_time") == 0
    assert "Skriftlig behandling" in capsys.readouterr().out
    assert run(*new, "--form", "written", "--urgency", "because") == 2


def test_an_answer_is_asked_for_only_where_nobody_meets(sample: Sample, capsys: Out) -> None:
    run, meeting = sample
    said = ("--item", "sak 1", "--person", "Kenneth Sildvik", "--reply", "accepts")
    assert run("minutes", "answer", meeting, *said) == 2
    assert "Saken blir ikke avgjort skriftlig." in capsys.readouterr().err


def test_what_a_member_answered_is_entered_and_taken_away(sample: Sample, capsys: Out) -> None:
    run, _ = sample
    new = ("meeting", "add", "--committee", "KST", "--date", "2027-07-05", "--form", "written")
    assert run(*new) == 0
    meeting = capsys.readouterr().out.split()[0]
    assert run("agenda", "add", meeting, "1") == 0
    capsys.readouterr()
    asked = ("minutes", "answer", meeting, "--item", "1", "--json")
    given = ("--reply", "refuses", "--date", "2027-07-01", "--at", "9:30")
    assert run(*asked, "--person", "Kenneth Sildvik", *given) == 0
    told = json.loads(capsys.readouterr().out)
    assert {
        "name": "Kenneth Sildvik",
        "party": "YB",
        "reply": "refuses",
        "at": "2027-07-01T09:30",
    } in (told["answers"])
    assert (told["is_adopted"], told["is_complete"]) == (False, False)
    for half in (("--at", "18:00"), ("--date", "2027-07-01")):
        assert run(*asked, "--person", "Kenneth Sildvik", "--reply", "accepts", *half) == 2
        assert "--date og --at hører sammen" in capsys.readouterr().err
    assert run(*asked, "--person", "Kenneth Sildvik", "--reply", "none") == 0
    told = json.loads(capsys.readouterr().out)
    assert {one["reply"] for one in told["answers"]} == {None}
    assert run(*asked, "--person", "Nobody", "--reply", "accepts") == 2
    said = capsys.readouterr().err
    assert "«Nobody» er ikke blant dem som skal svare i saken." in said
    assert "Kenneth Sildvik" in said


def test_what_the_mayor_decided_is_entered_once(
    ytterholm: Run, tmp_path: Path, capsys: Out
) -> None:
    paper = tmp_path / "sak.txt"
    paper.write_text("Ny ferge\n\nForslag til vedtak:\n1. Ferga leies inn.\n", encoding="utf-8")
    assert ytterholm("import", paper) == 0
    assert ytterholm("mayor", 1, "--date", "2026-01-05", "--basis", "urgent") == 2
    assert "Saken venter ikke på et utvalg" in capsys.readouterr().err


def test_what_goes_out_of_what_the_mayor_decided_is_written_into_a_folder(
    ytterholm: Run, tmp_path: Path, capsys: Out
) -> None:
    paper = tmp_path / "sak.txt"
    paper.write_text(
        "Ny ferge\n\nSaksnummer\tUtvalg\tMøtedato\n\tFormannskapet\t\n\n"
        "Forslag til vedtak:\n1. Ferga leies inn.\n",
        encoding="utf-8",
    )
    assert ytterholm("import", paper) == 0
    assert ytterholm("mayor-papers", 1, tmp_path / "ut") == 2
    assert "Ordføreren har ikke avgjort saken." in capsys.readouterr().err
    assert not (tmp_path / "ut").exists()
    assert ytterholm("access", 1, "open") == 0
    assert ytterholm("mayor", 1, "--date", "2026-01-05", "--basis", "urgent") == 0
    assert ytterholm("mayor-papers", 1, tmp_path / "ut") == 0
    assert (tmp_path / "ut" / "2026-01-05 Ordføreren sak 1 særutskrift.pdf").is_file()
