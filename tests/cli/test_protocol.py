"""Who was there, and the protocol: shown, checked and locked from the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from agenda_app.db.storage import open_folder
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from agenda_app.services.minutes import items_minutes, save_item_minutes
from tests.cli.conftest import Run

Out = pytest.CaptureFixture[str]
HELD = 1
"""The council's last meeting in the sample, which is written down."""


def test_who_is_there_is_shown_for_each_item(sample: tuple[Run, int], capsys: Out) -> None:
    run, _ = sample
    assert run("attendance", HELD) == 0
    said = capsys.readouterr().out.replace("\xa0", " ")
    assert "11 av 11 representanter møtte, av disse 1 varamedlem." in said
    assert "Forfall: Mona Ytterhamn (Ap)" in said
    assert "PS 3/26: 10 av 11 til stede" in said
    assert "PS 4/26: 11 av 11 til stede" in said
    assert "Kenneth Sildvik (YB) møtte kl. 18.22" in said
    assert run("attendance", HELD, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["seats"], found["at_roll_call"], found["is_quorate"]) == (11, 10, True)
    fifth = found["items"][4]
    assert len(fifth["voters"]) == 11
    assert {"name": "Dagfinn Sauholmen", "party": "Sp/KrF"} in fifth["voters"]
    assert "Ragnhild Fuglevær" not in [voter["name"] for voter in fifth["voters"]]


def test_an_absence_is_entered_by_name(sample: tuple[Run, int], capsys: Out) -> None:
    run, meeting = sample
    who = ("--absent", "mona  ytterhamn", "--reason", "illness", "--note", "ringte")
    assert run("attendance", meeting, *who) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Oppropet er ikke ført.",
        "Forfall: Mona Ytterhamn (Ap)",
    ]
    assert run("attendance", meeting, "--json") == 0
    (absence,) = json.loads(capsys.readouterr().out)["absences"]
    assert absence == {
        "person": "Mona Ytterhamn",
        "reason": "illness",
        "items": [],
        "note": "ringte",
    }
    assert run("attendance", meeting, "--absent", "Ola Ingen") == 2
    assert "Fant ikke «Ola Ingen»" in capsys.readouterr().err
    assert run("attendance", meeting, "--absent", "Mona Ytterhamn", "--reason", "lazy") == 2
    assert "«lazy» må være" in capsys.readouterr().err


def test_the_protocol_is_shown_with_proposals_votes_and_resolutions(
    sample: tuple[Run, int], capsys: Out
) -> None:
    run, _ = sample
    assert run("minutes", "show", HELD) == 0
    said = capsys.readouterr().out.replace("\xa0", " ")
    assert "Vedtatt med 6 mot 5 stemmer." in said
    assert "Enstemmig vedtatt." in said
    assert said.index("PS 6/26") < said.index("Utsatt")
    assert "\n\n" not in said
    assert run("minutes", "show", HELD, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["adjourned_at"], found["locked_at"], found["state"]) == ("20:35", None, "held")
    assert found["signers"] == ["Anne-Lise Kvitskjær", "Håkon Lyngholmen"]
    ferry = found["items"][3]
    assert ferry["proposals"][0]["state"] == "adopted"
    assert [vote["votes"] for vote in ferry["votes"]] == [[11, 0], [6, 5]]
    assert ferry["resolution"].endswith("Fergen må ta kjøretøy minst to ganger i uken.")


def test_whole_minutes_are_locked_once(sample: tuple[Run, int], capsys: Out) -> None:
    run, _ = sample
    assert run("minutes", "check", HELD) == 0
    assert capsys.readouterr().out == "Protokollen mangler ingenting og kan låses.\n"
    assert run("minutes", "lock", HELD, "--json") == 0
    assert json.loads(capsys.readouterr().out)["locked_at"]
    assert run("minutes", "show", HELD) == 0
    assert "Protokollen er låst." in capsys.readouterr().out
    assert run("minutes", "lock", HELD) == 2
    assert "Protokollen er låst og kan ikke endres." in capsys.readouterr().err
    assert run("attendance", HELD, "--absent", "Mona Ytterhamn") == 2
    assert "låst" in capsys.readouterr().err


def test_locked_minutes_are_put_right_with_a_number(sample: tuple[Run, int], capsys: Out) -> None:
    run, _ = sample
    slip = ("minutes", "correct", HELD, "--was", "20.35", "--becomes", "20.53", "--reason", "Feil")
    assert run(*slip) == 2
    assert "Protokollen er ikke låst." in capsys.readouterr().err
    assert run("minutes", "lock", HELD) == 0
    capsys.readouterr()
    assert run(*slip) == 0
    assert capsys.readouterr().out == "Rettelse 1 er ført.\n"
    assert run("minutes", "show", HELD, "--json") == 0
    (found,) = json.loads(capsys.readouterr().out)["corrections"]
    assert (found["number"], found["was"], found["becomes"]) == (1, "20.35", "20.53")
    assert run("minutes", "show", HELD) == 0
    assert "Rettelse 1: «20.35» → «20.53» (Feil)" in capsys.readouterr().out


def test_unfinished_minutes_are_not_locked(sample: tuple[Run, int], capsys: Out) -> None:
    run, meeting = sample
    assert run("minutes", "check", meeting, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    codes = {gap["code"] for gap in found}
    assert {"not_adjourned", "no_roll_call", "not_decided", "no_signers"} <= codes
    assert all(gap["blocks"] for gap in found if gap["code"] == "not_decided")
    assert run("minutes", "check", meeting) == 1
    said = capsys.readouterr().out
    assert "STOPP: Oppropet er ikke ført. (koml. § 11-4 bokstav b)" in said
    assert run("minutes", "lock", meeting) == 1
    assert "Protokollen er ikke ferdig" in capsys.readouterr().err


def test_a_meeting_that_is_not_there_is_said(sample: tuple[Run, int], capsys: Out) -> None:
    run, _ = sample
    for words in (("attendance", 99), ("minutes", "show", 99), ("minutes", "lock", 99)):
        assert run(*words) == 2
        assert "Møte 99 finnes ikke" in capsys.readouterr().err


def test_elections_are_shown_with_who_was_elected_and_by_which_quotient(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, meeting = sample
    first, second = Candidate("Kari Holm", party="Ap"), Candidate("Per Lie", party="H")
    lists = (
        ListVotes(CandidateList("Ap", (first,)), 6),
        ListVotes(CandidateList("H", (second,)), 5),
    )
    held = HeldElection("Eldrerådet", ProportionalElection(2, lists))
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        kept = next(iter(items_minutes(session, MeetingId(meeting)).values()))
        save_item_minutes(session, replace(kept, elections=(held,)))
    storage.close()
    assert run("minutes", "show", meeting) == 0
    assert "Eldrerådet (forholdsvalg):" in capsys.readouterr().out
    assert run("minutes", "show", meeting, "--json") == 0
    found = json.loads(capsys.readouterr().out)["items"][0]["elections"]
    assert [one["standing"] for one in found] == ["elected"]
    assert [who["name"] for who in found[0]["elected"]] == ["Kari Holm", "Per Lie"]
    assert found[0]["quotients"][:2] == [["", "Ap", "H"], ["1", "6 [1]", "5 [2]"]]
    assert "Listen «Ap» er ikke underskrevet." in found[0]["doubts"]
