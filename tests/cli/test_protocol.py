"""Who was there, and the protocol: shown, checked and locked from the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, time
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select

from agenda_app.db.minutes_models import (
    AttendanceEventRow,
    ItemMinutesRow,
    MinutesCorrectionRow,
    MinutesRow,
)
from agenda_app.db.models import MunicipalityRow
from agenda_app.db.storage import open_folder
from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.ballot_entry import all_for_except
from agenda_app.domain.ballots import Ballots, Method, NamedVote, PartyVotes
from agenda_app.domain.breaks import Break
from agenda_app.domain.committee import Role
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.elections import Count
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.opening import MeetingOpening
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from agenda_app.domain.proposals import (
    MeetingProposal,
    Mover,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
)
from agenda_app.domain.questions import Question, QuestionKind
from agenda_app.domain.speaking import Speech
from agenda_app.domain.text import paragraphs
from agenda_app.domain.votes import Motion, Vote
from agenda_app.services.committees import committee_by_code
from agenda_app.services.minutes import items_minutes, read_minutes, save_item_minutes, save_minutes
from agenda_app.services.voting import record_of
from tests.builders import a_text
from tests.cli.conftest import Run

Out = pytest.CaptureFixture[str]
HELD = 1
"""The council's last meeting in the sample, which is written down."""
LOCKED = 2
"""The council's meeting before that, of which the minutes are locked."""


def test_who_is_there_is_shown_for_each_item(sample: tuple[Run, int], capsys: Out) -> None:
    run, _ = sample
    assert run("attendance", HELD) == 0
    said = capsys.readouterr().out.replace("\xa0", " ")
    assert "11 av 11 representanter møtte, av disse 1 varamedlem." in said
    assert "Forfall: Mona Ytterhamn (Ap)" in said
    assert "PS 13/26: 10 av 11 til stede" in said
    assert "PS 14/26: 11 av 11 til stede" in said
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
    assert "10 for, 0 mot. Enstemmig vedtatt." in said
    assert said.index("PS 16/26") < said.index("Utsatt")
    assert "\n\n" not in said
    assert run("minutes", "show", HELD, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["adjourned_at"], found["locked_at"], found["state"]) == ("20:35", None, "held")
    assert found["signers"] == ["Anne-Lise Kvitskjær", "Håkon Lyngholmen"]
    ferry = found["items"][3]
    assert ferry["proposals"][0]["state"] == "adopted"
    assert [vote["votes"] for vote in ferry["votes"]] == [[11, 0], [6, 5]]
    assert ferry["resolution"].endswith("Fergen må ta kjøretøy minst to ganger i uken.")
    assert ferry["outcome"] == "decided"


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


@pytest.mark.parametrize(("language", "was"), [("nb", "ble"), ("nn", "vart")])
def test_of_locked_minutes_is_said_when_they_were_locked(
    sample: tuple[Run, int], capsys: Out, tmp_path: Path, language: str, was: str
) -> None:
    run, _ = sample
    assert run("minutes", "lock", HELD) == 0
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        session.get_one(MinutesRow, HELD).locked_at = datetime(2026, 5, 4, 9, 30)
        for kept in session.scalars(select(MunicipalityRow)):
            kept.language = language
    storage.close()
    capsys.readouterr()
    assert run("minutes", "check", HELD) == 0
    said = capsys.readouterr().out.replace("\xa0", " ")
    assert said == f"Protokollen {was} låst 04.05.2026 kl. 09.30.\n"
    assert run("minutes", "check", HELD, "--json") == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["code"], found["blocks"]) == ("locked", False)
    assert found["locked_at"] == "2026-05-04T09:30:00"


def test_what_locked_minutes_lack_stops_nothing(
    sample: tuple[Run, int], capsys: Out, tmp_path: Path
) -> None:
    run, _ = sample
    assert run("minutes", "lock", HELD) == 0
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        session.get_one(MinutesRow, HELD).signers = "[]"
    storage.close()
    capsys.readouterr()
    assert run("minutes", "check", HELD) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("Protokollen ble låst ")
    assert second == "Se på: Det er ikke valgt hvem som skal underskrive. Velg dem."
    assert run("minutes", "check", HELD, "--json") == 0
    assert [one["blocks"] for one in json.loads(capsys.readouterr().out)] == [False, False]


def test_locked_minutes_are_put_right_with_a_number(sample: tuple[Run, int], capsys: Out) -> None:
    run, _ = sample
    slip = ("minutes", "correct", HELD, "--was", "20.35", "--becomes", "20.53", "--reason", "Feil")
    assert run(*slip) == 2
    assert "Protokollen er ikke låst." in capsys.readouterr().err
    assert run("minutes", "lock", HELD) == 0
    capsys.readouterr()
    assert run(*slip) == 0
    assert capsys.readouterr().out == "Rettelse 1 er ført: møtet som helhet.\n"
    assert run(*slip[:4], "finnes ikke her", *slip[5:]) == 2
    assert "«finnes ikke her» står ikke i den låste protokollen" in capsys.readouterr().err
    assert run("minutes", "show", HELD, "--json") == 0
    (found,) = json.loads(capsys.readouterr().out)["corrections"]
    assert (found["number"], found["was"], found["becomes"]) == (1, "20.35", "20.53")
    assert run("minutes", "show", HELD) == 0
    said = capsys.readouterr().out
    assert "Rettelse 1, møtet som helhet: «20.35» → «20.53» (Feil)" in said


def test_a_correction_says_which_case_it_is_in(sample: tuple[Run, int], capsys: Out) -> None:
    run, _ = sample
    slip = ("--was", "miljøstasjon", "--becomes", "gjenvinningsstasjon", "--reason", "Feil")
    assert run("agenda", "show", LOCKED) == 0
    (line,) = [x for x in capsys.readouterr().out.splitlines() if x.startswith("PS 4/26")]
    case = " ".join(line.split()[2:4])
    for written in ("PS 4/26", "4/26", "ps\xa04/2026", case, case.partition(" ")[2]):
        assert run("minutes", "correct", LOCKED, "--item", written, *slip) == 0
        assert capsys.readouterr().out.endswith(" PS 4/26 Plassering av ny miljøstasjon.\n")
    assert run("minutes", "correct", LOCKED, "--item", "PS 13/26", *slip) == 2
    assert "«PS 13/26» står ikke på sakslisten til møte 2." in capsys.readouterr().err


def test_exempt_words_of_a_correction_are_asked_about_and_withheld(
    sample: tuple[Run, int], capsys: Out
) -> None:
    run, _ = sample
    slip = ("minutes", "correct", LOCKED, "--item", "PS 4/26", "--was", "miljøstasjon")
    named = (*slip, "--becomes", "stasjon", "--reason", "Forlik med Havtak Bygg AS ble nevnt.")
    assert run(*named) == 1
    said = capsys.readouterr().err
    assert "Rettelsen sier noe som er unntatt offentlighet" in said
    assert "«Havtak Bygg» fra PS" in said
    assert run(*named, "--anyway") == 0
    number = capsys.readouterr().out.split()[1]
    assert run("minutes", "correction", LOCKED, number, "--exempt", "hemmelig") == 2
    assert "nevner ingen paragraf" in capsys.readouterr().err
    assert run("minutes", "correction", LOCKED, "99", "--exempt", "offl. § 13") == 2
    assert "ingen rettelse 99" in capsys.readouterr().err
    assert run("minutes", "correction", LOCKED, number, "--exempt", "offl. § 13") == 0
    exempt = f"Teksten i rettelse {number} er unntatt offentlighet, offl. § 13.\n"
    assert capsys.readouterr().out == exempt
    assert run("minutes", "correction", LOCKED, number, "--exempt", "") == 0
    assert "er offentlig" in capsys.readouterr().out
    assert run(*named, "--exempt", "offl. § 13") == 0


def test_a_correction_was_agreed_where_a_later_meeting_approved_the_minutes(
    sample: tuple[Run, int], capsys: Out
) -> None:
    run, _ = sample
    slip = ("--was", "miljøstasjon", "--becomes", "gjenvinningsstasjon", "--reason", "Feil")
    put_right = ("minutes", "correct", LOCKED, "--item", "PS 4/26", *slip)
    assert run(*put_right, "--agreed", "4/26") == 2
    assert "«4/26» er ingen sak der et senere møte" in capsys.readouterr().err
    assert run(*put_right, "--agreed", "12/26") == 0
    assert "Vedtatt under PS 12/26 Godkjenning av protokoll" in capsys.readouterr().out


def test_who_reported_absence_comes_all_the_same(sample: tuple[Run, int], capsys: Out) -> None:
    run, meeting = sample
    assert run("attendance", HELD, "--json") == 0
    before = json.loads(capsys.readouterr().out)
    absent, number = before["absences"][0]["person"], before["items"][2]["number"]
    came = ("--came", absent, "--at", "18.10")
    assert run("attendance", HELD, *came) == 2
    assert "--came krever --item." in capsys.readouterr().err
    assert run("attendance", meeting, *came, "--item", "PS 20/26") == 2
    assert "Oppropet er ikke ført" in capsys.readouterr().err
    assert run("attendance", HELD, *came, "--item", number) == 0
    said = capsys.readouterr().out.replace("\xa0", " ")
    assert f"Meldte forfall, men møtte: {absent}" in said
    assert f"{absent} (" in said.split("fratrådte kl. 18.10")[1]
    assert run("attendance", HELD, "--json") == 0
    after = json.loads(capsys.readouterr().out)
    assert after["absences"] == before["absences"]
    assert [one["present"] for one in after["items"]] == [one["present"] for one in before["items"]]


def test_a_case_without_anything_of_it_to_enter_is_refused(
    sample: tuple[Run, int], capsys: Out
) -> None:
    run, meeting = sample
    assert run("attendance", meeting, "--absent", "Mona Ytterhamn", "--item", "PS 20/26") == 2
    assert "--item hører til --asks" in capsys.readouterr().err
    assert run("attendance", meeting, "--json") == 0
    assert json.loads(capsys.readouterr().out)["absences"] == []


def test_unfinished_minutes_are_not_locked(sample: tuple[Run, int], capsys: Out) -> None:
    run, meeting = sample
    assert run("minutes", "check", meeting, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    codes = {gap["code"] for gap in found}
    assert {"not_adjourned", "no_roll_call", "not_decided", "no_signers"} <= codes
    assert all(gap["blocks"] for gap in found if gap["code"] == "not_decided")
    assert run("minutes", "check", meeting) == 1
    said = capsys.readouterr().out
    assert "STOPP: Oppropet er ikke ført. Før hvem" in said
    assert "(koml. § 11-4 bokstav b)" in said
    for how in ((), ("--anyway",)):
        assert run("minutes", "lock", meeting, *how) == 1
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
    assert any(
        said.startswith("Listen «Ap» er ikke underskrevet. Få ") for said in found[0]["doubts"]
    )


def test_what_was_locked_is_kept_shown_and_looked_at(
    sample: tuple[Run, int], capsys: Out, tmp_path: Path
) -> None:
    run, meeting = sample
    for words in (("minutes", "verify"), ("minutes", "keep")):
        assert run(*words, meeting) == 2
        assert "Protokollen er ikke låst ennå." in capsys.readouterr().err
    assert run("minutes", "lock", HELD) == 0
    said = capsys.readouterr().out
    assert said.startswith("Protokollen er låst.\n")
    assert run("minutes", "verify", HELD, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["version"] for one in found["kept"]] == ["internal", "public"]
    assert found["faults"] == []
    assert all(one["sha256"] in said for one in found["kept"])
    files = {}
    for kind in ("minutes", "locked", "signing"):
        target = tmp_path / f"{kind}.pdf"
        assert run("pdf", kind, HELD, "-o", target) == 0
        files[kind] = target.read_bytes()
    assert files["minutes"] == files["locked"]
    assert sha256(files["locked"]).hexdigest() == found["kept"][0]["sha256"]
    assert run("pdf", "signing", HELD, "--public", "-o", tmp_path / "no.pdf") == 2
    capsys.readouterr()
    assert run("minutes", "verify", HELD) == 0
    assert capsys.readouterr().out.endswith("Alt er som det ble låst.\n")
    assert run("minutes", "keep", HELD) == 2
    assert "Protokollen er tatt vare på." in capsys.readouterr().err


def test_what_was_said_in_the_room_is_there_as_text_and_as_json(
    sample: tuple[Run, int], capsys: Out, tmp_path: Path
) -> None:
    run, _ = sample
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        minutes = read_minutes(session, MeetingId(HELD))
        case = next(i for i, one in items_minutes(session, MeetingId(HELD)).items() if one.votes)
        asker = Mover(1, "Kari Nes", "Sp")
        asked = Question(
            1, QuestionKind.QUESTION, asker, "ordføreren", paragraphs("Når?"), True, (), case
        )
        told = replace(
            minutes,
            questions=(asked,),
            breaks=(Break(time(19), time(19, 10), case, "middag"),),
            opening=MeetingOpening(lawfully_summoned=True),
        )
        save_minutes(session, told)
        spoke = (Speech(1, "Siv Hauk", began_at=time(18, 10), ended_at=time(18, 12, 30)),)
        item = items_minutes(session, MeetingId(HELD))[case]
        save_item_minutes(session, replace(item, speeches=spoke))
    storage.close()
    assert run("minutes", "show", HELD, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["opening"]["lawfully_summoned"] is True
    assert found["breaks"][0]["about"] == "middag"
    assert found["questions"][0] == {
        "number": 1,
        "kind": "question",
        "asker": "Kari Nes (Sp)",
        "to": "ordføreren",
        "text": "Når?",
        "answered": True,
        "answer": "",
        "item": case,
    }
    (line,) = [one for one in found["items"] if one["item"] == case]
    assert line["speakers"][0]["seconds"] == 150
    assert line["statements"] == []
    assert run("minutes", "show", HELD) == 0
    said = capsys.readouterr().out.replace("\xa0", " ")
    assert "Møtet var lovlig innkalt." in said
    assert "Spørsmål fra Kari Nes (Sp) til ordføreren:" in said
    assert "Møtet hadde pause for middag fra kl. 19.00 til kl. 19.10." in said
    assert "Ordet hadde: Siv Hauk, 3 min." in said


def test_what_is_known_before_a_meeting_is_entered_and_shown(
    sample: tuple[Run, int], capsys: Out
) -> None:
    run, meeting = sample
    assert run("attendance", meeting, "--json") == 0
    before = json.loads(capsys.readouterr().out)
    item, number = before["items"][3]["item"], before["items"][3]["number"]
    away, aside = "Mona Ytterhamn", "Torbjørn Sandskjær"
    assert run("attendance", meeting, "--absent", away, "--asks", aside, "--item", number) == 0
    assert f"Ført i {number.replace(chr(160), ' ')} " in capsys.readouterr().out
    assert run("attendance", meeting, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [(need["for"], need["item"]) for need in found["needs"]] == [(away, None), (aside, item)]
    first, _, third, *_ = (one["name"] for one in found["needs"][0]["deputies"])
    coming = before["expected"]["coming"]
    assert found["expected"]["coming"] == coming - 1
    assert found["expected"]["voters"][str(item)] == coming - 2
    late = ("--call", third, "--for", away, "--answer", "accepted")
    assert run("attendance", meeting, *late) == 2
    assert "§ 7-10" in capsys.readouterr().err
    assert run("attendance", meeting, "--call", first) == 2
    assert "--call krever --for" in capsys.readouterr().err
    asked = ("--call", first, "--for", away, "--answer", "no_answer")
    assert run("attendance", meeting, *asked) == 0
    assert run("attendance", meeting, *late, "--before") == 0
    said = capsys.readouterr().out.replace("\xa0", " ")
    assert f"Ber om å få vurdert habiliteten: {aside}" in said
    assert f"{third} " in said
    assert "Takket ja" in said
    assert "Svarte ikke" in said
    assert f"Ventet: {coming} av 11, minst 6 for å være vedtaksført." in said


def test_the_deputies_who_are_called_get_files(
    sample: tuple[Run, int], capsys: Out, tmp_path: Path
) -> None:
    run, meeting = sample
    assert run("pdf", "summons", meeting, "-o", tmp_path) == 2
    assert "Ingen varamedlemmer er kalt inn" in capsys.readouterr().err
    away = "Mona Ytterhamn"
    assert run("attendance", meeting, "--absent", away, "--json") == 0
    (need,) = json.loads(capsys.readouterr().out)["needs"]
    first = need["deputies"][0]["name"]
    assert run("attendance", meeting, "--call", first, "--for", away) == 0
    assert run("pdf", "summons", meeting, "-o", tmp_path) == 0
    names = [path.name for path in tmp_path.iterdir() if first in path.name]
    assert sorted(name.rsplit(".", 1)[-1] for name in names) == ["pdf", "txt", "txt"]


def change_ferry(folder: Path, **changes: Any) -> None:
    """Change what is written down of the council's item about the ferry, PS 14/26."""
    storage = open_folder(folder / "data")
    with storage.database.write("test") as session:
        kept = list(items_minutes(session, MeetingId(HELD)).values())[3]
        save_item_minutes(session, replace(kept, **changes))
    storage.close()


def put_right(folder: Path, was: str, becomes: str) -> None:
    """Put right what the minutes say of the same item."""
    storage = open_folder(folder / "data")
    with storage.database.write("test") as session:
        item_id = [*items_minutes(session, MeetingId(HELD))][3]
        session.add(
            MinutesCorrectionRow(
                meeting_id=HELD,
                number=1,
                item_id=item_id,
                was=was,
                becomes=becomes,
                reason="Feil navn.",
                made_at=datetime(2026, 12, 1, 9),
            )
        )
    storage.close()


def test_where_text_and_votes_disagree_is_told_and_stops_nothing(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    change_ferry(tmp_path, proceedings=a_text("Vedtatt med 7 mot 4 stemmer."))
    assert run("minutes", "check", HELD) == 0
    said = capsys.readouterr().out.replace("\xa0", " ")
    assert said.startswith("Se på: PS 14/26: Teksten sier «7 mot 4», men stemmene var ")
    assert run("minutes", "check", HELD, "--json") == 0
    (gap,) = json.loads(capsys.readouterr().out)
    assert (gap["code"], gap["blocks"]) == ("text_disagrees", False)
    assert run("minutes", "lock", HELD) == 1
    left = capsys.readouterr()
    assert left.out.replace("\xa0", " ") == said
    assert left.err == (
        "Protokollen er ikke låst: Én ting bør ses på først. Lås den likevel med --anyway.\n"
    )
    assert run("minutes", "lock", HELD, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["locked_at"], found["kept"], len(found["look_at"])) == (None, [], 1)
    assert run("minutes", "show", HELD, "--json") == 0
    assert json.loads(capsys.readouterr().out)["locked_at"] is None
    assert run("minutes", "lock", HELD, "--anyway") == 0
    locked = capsys.readouterr().out.replace("\xa0", " ")
    assert locked.startswith(f"{said}Protokollen er låst.\n")
    # Of what is locked nothing is to be looked at first.
    assert run("minutes", "lock", HELD) == 2
    assert capsys.readouterr().out == ""


def test_those_who_were_elected_are_shown_and_entered(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    assert run("minutes", "elected", HELD) == 0
    assert capsys.readouterr().out == "Ingen er valgt til et utvalg i registeret.\n"
    storage = open_folder(tmp_path / "data")
    with storage.database.read() as session:
        body = committee_by_code(session, "FSK")
    storage.close()
    assert body.id is not None
    to = ElectedTo(body.id, body.kind, Role.MEMBER, date(2030, 1, 1))
    agreed = AgreedElection(1, (Candidate("Nora Ny", party="Ap"),), (), Count(11), Count(11))
    change_ferry(tmp_path, elections=(HeldElection("Nytt medlem", agreed, to),))
    assert run("minutes", "elected", HELD) == 0
    said = capsys.readouterr().out
    assert "medlemmer og varamedlemmer fra 01.01.2030. Medlemmer: Nora Ny (Ap)." in said
    assert "Nye i registeret: Nora Ny. Ikke ført inn i utvalget." in said
    put_right(tmp_path, "Nora Ny", "Nora Nes")
    assert run("minutes", "elected", HELD, "--enter") == 0
    said = capsys.readouterr().out
    assert "Ikke ført inn i utvalget. Rettet, se rettelse 1. Gjelder det hvem" in said
    assert run("minutes", "elected", HELD, "--enter", "--corrected", "--json") == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["is_entered"], found["new"], found["from"]) == (True, [], "2030-01-01")
    assert found["people"] == [{"name": "Nora Ny", "role": "member", "list": "Ap"}]
    assert found["corrections"] == [1]


def test_votes_and_proposals_are_whole_in_json(
    sample: tuple[Run, int], tmp_path: Path, capsys: Out
) -> None:
    run, _ = sample
    assert run("attendance", HELD, "--json") == 0
    there = json.loads(capsys.readouterr().out)["items"][3]["voters"]
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        case = list(items_minutes(session, MeetingId(HELD)))[3]
        voters = record_of(session, case).room.voters
    storage.close()
    assert len(voters) == len(there) == 11
    first, *others = voters
    mover = Mover(first.person_id, first.name, first.party)
    put = MeetingProposal(
        1,
        ProposalKind.ALTERNATIVE,
        (ProposalPoint(a_text("Kaia rives.")), ProposalPoint(a_text("Havna selges."), at=3)),
        (mover,),
        ("Sp", "V"),
        introduction=a_text("Rådet mener:"),
        spoken_at=time(18, 20),
        handed_in_at=time(18, 25),
    )
    named = (
        NamedVote(first.person_id, 0),
        *(NamedVote(one.person_id, 1) for one in others),
    )
    roll = Vote(Motion((Matter(1),)), Ballots(Method.ROLL_CALL, named=named))
    secret = Ballots(Method.SECRET, (PartyVotes("", (4, 7)),))
    between = Vote(
        Motion((Matter(1, (2,)), Matter(0))),
        secret,
        is_second_round=True,
    )
    shut = (
        ClosedSession(ClosingGround.PRIVACY, "", time(18, 40), time(18, 50), "med 6 mot 5"),
        ClosedSession(
            ClosingGround.PRIVACY,
            "",
            time(18, 52),
            ballots=all_for_except(voters, persons=[one.person_id for one in others[:6]]),
            is_refused=True,
        ),
    )
    # What is voted on cannot change under a vote: the old ones go first, the new ones come last.
    change_ferry(tmp_path, votes=())
    change_ferry(tmp_path, register=ProposalRegister((put,)), closed=shut)
    change_ferry(tmp_path, votes=(roll, between))
    assert run("minutes", "show", HELD, "--json") == 0
    item = json.loads(capsys.readouterr().out)["items"][3]
    assert item["refused_votes"] == []
    (proposal,) = item["proposals"]
    assert proposal["parties"] == ["Sp", "V"]
    assert proposal["introduction"] == "Rådet mener:"
    assert (proposal["spoken_at"], proposal["handed_in_at"]) == ("18:20", "18:25")
    assert proposal["text"] == "Kaia rives.\nHavna selges."
    assert [point["at"] for point in proposal["points"]] == [0, 3]
    by_roll, in_secret = item["votes"]
    assert by_roll["about"] == [
        {"proposal": 1, "points": [], "text": "alternativt forslag fra Sp og V"}
    ]
    assert (by_roll["method"], by_roll["majority"], by_roll["needed"]) == ("roll_call", "simple", 6)
    assert (by_roll["is_second_round"], by_roll["votes"], by_roll["winner"]) == (False, [1, 10], 1)
    own = next(row for row in by_roll["parties"] if row["party"] == first.party)
    like = sum(1 for one in others if one.party == first.party)
    assert (own["for"], own["against"], own["blank"]) == (1, like, 0)
    assert sum(row["against"] for row in by_roll["parties"]) == 10
    assert {"name": first.name, "party": first.party, "side": 0} in by_roll["names"]
    assert [one["side"] for one in by_roll["names"]].count(1) == 10
    assert [one["proposal"] for one in in_secret["about"]] == [1, 0]
    assert in_secret["about"][0]["points"] == [2]
    assert (in_secret["method"], in_secret["is_second_round"]) == ("secret", True)
    assert in_secret["parties"] == [{"party": "", "votes": [4, 7], "blank": 0}]
    assert in_secret["names"] == []
    closed, refused = item["closed"]
    assert (closed["is_refused"], closed["closing_vote"]) == (False, None)
    assert (refused["is_refused"], refused["is_demanded_by_law"]) == (True, False)
    assert refused["closing_vote"]["votes"] == [5, 6]
    assert refused["closing_vote"]["text"].startswith("Falt med 6 mot 5 stemmer.")
    assert refused["text"].endswith("Møtet ble ikke lukket.")
    assert (closed["vote"], closed["closed_at"]) == ("med 6 mot 5", "18:40")


BOARD = 3
"""The board's last meeting in the sample."""


@pytest.fixture
def board(sample: tuple[Run, int], tmp_path: Path) -> Run:
    """Run commands where nobody has written down yet who was in that meeting."""
    storage = open_folder(tmp_path / "data")
    with storage.database.write("test") as session:
        items = list(items_minutes(session, MeetingId(BOARD)))
        session.execute(delete(AttendanceEventRow).filter_by(meeting_id=BOARD))
        session.execute(delete(ItemMinutesRow).where(ItemMinutesRow.item_id.in_(items)))
        session.execute(delete(MinutesRow).filter_by(meeting_id=BOARD))
    storage.close()
    return sample[0]


def test_the_mayor_comes_and_goes_without_a_seat(board: Run, capsys: Out) -> None:
    run = board
    assert run("attendance", BOARD, "--json") == 0
    before = json.loads(capsys.readouterr().out)
    assert before["visitors"] == []
    item = before["items"][1]["number"]
    assert run("attendance", BOARD, "--mayor-left", "--item", item) == 2
    assert "Ordføreren er ikke ført som møtt." in capsys.readouterr().err
    assert run("attendance", BOARD, "--mayor") == 0
    said = capsys.readouterr().out
    assert said.splitlines()[1].startswith("Ordfører Anne-Lise Kvitskjær (Ap) møtte med")
    assert run("attendance", BOARD, "--mayor-left") == 2
    assert "--mayor-left krever --item." in capsys.readouterr().err
    assert run("attendance", BOARD, "--mayor-left", "--item", item, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    (visitor,) = found["visitors"]
    assert (visitor["name"], visitor["right"]) == ("Anne-Lise Kvitskjær", "propose")
    assert "med tale- og forslagsrett, jf." in visitor["text"]
    name = "Anne-Lise Kvitskjær"
    assert [one["visitor"] for one in found["items"]] == [name, None, None, None]
    assert [one["present"] for one in found["items"]] == [0, 0, 0, 0]
    assert run("minutes", "show", BOARD, "--json") == 0
    assert json.loads(capsys.readouterr().out)["visitors"] == [visitor["text"]]
    assert run("minutes", "show", BOARD) == 0
    assert visitor["text"] in capsys.readouterr().out


def test_another_of_the_council_comes_for_the_mayor_and_no_member(board: Run, capsys: Out) -> None:
    run = board
    assert run("attendance", BOARD, "--mayor", "Håkon Lyngholmen") == 0
    assert run("attendance", BOARD, "--mayor") == 2
    assert "Håkon Lyngholmen (Sp/KrF) møter allerede" in capsys.readouterr().err
    assert run("attendance", BOARD, "--mayor", "Ola Ingen") == 2
    assert "Fant ikke «Ola Ingen» blant medlemmene" in capsys.readouterr().err
    assert run("attendance", HELD, "--mayor") == 2
    assert "kan ikke møte her uten å være medlem" in capsys.readouterr().err


def test_the_mayor_without_a_seat_is_away_asks_and_comes_at_a_time(board: Run, capsys: Out) -> None:
    run = board
    who = "Anne-Lise Kvitskjær"
    assert run("attendance", BOARD, "--json") == 0
    _, second, *_ = json.loads(capsys.readouterr().out)["items"]
    ground = ("--ground", "party", "--item", second["number"])
    assert run("attendance", BOARD, "--absent", who, "--reason", "travel") == 0
    assert f"Forfall: {who} (Ap)" in capsys.readouterr().out
    assert run("attendance", BOARD, "--asks", who, *ground, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["person"] for one in found["absences"]] == [who]
    assert [(one["person"], one["items"]) for one in found["requests"]] == [(who, [second["item"]])]
    assert found["needs"] == []
    for wrong, words in (
        (("--mayor", "Håkon Lyngholmen", "--at", "18.25"), "--at krever --item."),
        (("--at", "18.25"), "--at hører til --came"),
    ):
        assert run("attendance", BOARD, *wrong) == 2
        assert words in capsys.readouterr().err
    came = ("--mayor", "Håkon Lyngholmen", "--at", "18.25", "--item", second["number"])
    assert run("attendance", BOARD, *came) == 0
    assert "(fra kl. 18.25, før " in capsys.readouterr().out.replace("\xa0", " ")
    assert run("attendance", BOARD, "--json") == 0
    items = json.loads(capsys.readouterr().out)["items"]
    assert (items[0]["visitor"], items[1]["visitor"]) == (None, "Håkon Lyngholmen")
    left = ("--mayor-left", "--at", "0.20", "--item", second["number"])
    assert run("attendance", BOARD, *left) == 0
    assert "kl. 00.20" in capsys.readouterr().out.replace("\xa0", " ")


def test_the_number_of_a_meeting_after_the_mayor_is_no_name(board: Run, capsys: Out) -> None:
    run = board
    assert run("attendance", "--mayor", BOARD) == 0
    assert "Ordfører Anne-Lise Kvitskjær (Ap) møtte med" in capsys.readouterr().out


def test_a_deputy_is_called_to_a_seat_that_nobody_holds_or_for_somebody(
    sample: tuple[Run, int], capsys: Out
) -> None:
    run, meeting = sample
    for alone in (("--empty-seat",), ("--for", "Mona Ytterhamn")):
        assert run("attendance", meeting, *alone) == 2
        assert "hører til --call. Skriv hvem som er kalt inn" in capsys.readouterr().err
    call = ("attendance", meeting, "--call", "Dagfinn Sauholmen")
    assert run(*call) == 2
    assert "--call krever --for eller --empty-seat." in capsys.readouterr().err
    assert run(*call, "--empty-seat", "--for", "Mona Ytterhamn") == 2
    assert "Skriv en av dem." in capsys.readouterr().err
    assert run(*call, "--empty-seat") == 2
    assert "Det trengs ikke noe varamedlem der." in capsys.readouterr().err
