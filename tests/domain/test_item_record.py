"""From who is there to what is said of the vote, with numbers that real minutes have had."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.ballot_entry import all_on, with_votes
from agenda_app.domain.ballots import AGAINST, FOR, Ballots
from agenda_app.domain.committee import Role
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.item_rooms import room_in
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.outcome_words import verdict_words
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposal_rules import Standing
from agenda_app.domain.taking_part import standings
from agenda_app.domain.text import Text, paragraphs, plain
from agenda_app.domain.votes import Motion, Room, Vote, count, vote_refusals
from tests.builders import an_item
from tests.council import a_chamber, a_seat, eleven, met
from tests.domain.voting import matters

FIRST = ItemId(1)
MOTION = Motion((Matter(),))


def a_meeting(seats: int, members: int, deputies: int = 0) -> Attendance:
    """Return a council with so many of its members there, and deputies for some of the others."""
    chamber = a_chamber(
        [a_seat(1, "Ap", Role.CHAIR), *(a_seat(n, "Ap") for n in range(2, seats + 1))],
        [a_seat(100 + n, "Ap", Role.DEPUTY) for n in range(1, deputies + 1)],
    )
    instead = {f"d{100 + n}": members + n for n in range(1, deputies + 1)}
    return met(chamber, away=range(members + 1, seats + 1), **instead)


def voted(inside: Room, votes_for: int) -> Ballots:
    return with_votes(all_on(inside.voters), inside.voters, "Ap", FOR, votes_for)


@pytest.mark.parametrize(
    ("seats", "members", "deputies", "votes_for", "said"),
    [
        (15, 13, 2, 3, "Falt med 12 mot 3 stemmer"),
        (15, 11, 3, 3, "Falt med 11 mot 3 stemmer"),
        (9, 9, 0, 7, "Vedtatt med 7 mot 2 stemmer"),
        (25, 24, 0, 22, "Vedtatt med 22 mot 2 stemmer"),
    ],
)
def test_those_who_are_there_vote_and_the_minutes_say_how(
    seats: int, members: int, deputies: int, votes_for: int, said: str
) -> None:
    inside = room_in(a_meeting(seats, members, deputies), FIRST)
    outcome = count(Vote(MOTION, voted(inside, votes_for)), matters(), inside)
    assert sum(outcome.votes) == members + deputies
    assert verdict_words(outcome).said(Language.BOKMAL) == said


def test_ballots_of_another_room_are_refused_in_this_one() -> None:
    with_deputies = room_in(a_meeting(15, 11, 3), FIRST)
    without = room_in(a_meeting(15, 11), FIRST)
    (reason,) = vote_refusals(Vote(MOTION, voted(with_deputies, 3)), matters(), without)
    assert reason.bokmal.startswith("Ap har 14 av 11 stemmer.")


def test_who_may_propose_before_and_after_the_roll_call() -> None:
    before = Attendance(eleven())
    assert set(standings(before, FIRST).values()) == {Standing.ENTITLED}
    after = entered(met(eleven(), away=[3]), Recusal(None, PersonId(4), FIRST, Ground.PARTY))
    found = standings(after, FIRST)
    assert [found[n] for n in (3, 4, 5, 21)] == [
        Standing.ABSENT,
        Standing.DISQUALIFIED,
        Standing.ENTITLED,
        Standing.ABSENT,
    ]
    assert set(standings(before, ItemId(99)).values()) == {Standing.ABSENT}


LEADER = HeldElection(
    "Leder",
    MajorityElection(Poll((CandidateVotes(Candidate("Odd Lien", party="H"), 11),))),
)


@pytest.mark.parametrize(
    ("text", "votes", "said"),
    [
        (None, True, ["1. Kaia rustes opp.", "2. Rammen er 100.", "3. Saken tas opp igjen."]),
        (paragraphs("Utvalget opprettes."), True, ["1. Utvalget opprettes."]),
        (None, False, []),
    ],
    ids=["numbered points", "one text", "no vote"],
)
def test_who_was_elected_is_a_point_of_the_resolution(
    text: Text | None, votes: bool, said: list[str]
) -> None:
    inside = room_in(met(eleven()), FIRST)
    vote = Vote(MOTION, all_on(inside.voters))
    minutes = ItemMinutes(FIRST, votes=(vote,) if votes else (), elections=(LEADER,))
    record = ItemRecord(an_item(id=1), minutes, matters(text=text), inside)
    number = f"{len(said) + 1}. " if said else ""
    resolution = record.resolution(Language.BOKMAL)
    assert plain(resolution).splitlines() == [*said, f"{number}Leder: Odd Lien (H)."]


def test_a_text_that_fell_is_the_decision_but_no_resolution_for_the_next_committee() -> None:
    inside = room_in(met(eleven()), FIRST)
    lost = Vote(MOTION, all_on(inside.voters, AGAINST))
    record = ItemRecord(an_item(id=1), ItemMinutes(FIRST, votes=(lost,)), matters(), inside)
    assert record.resolution(Language.NYNORSK) == ()
    assert plain(record.decision(Language.NYNORSK)).endswith(" fall.")
    own = replace(record, minutes=replace(record.minutes, is_edited=True))
    assert own.decision(Language.NYNORSK) == ()
    worded = replace(own, minutes=replace(own.minutes, resolution=paragraphs("Kaia står.")))
    assert plain(worded.decision(Language.NYNORSK)) == "Kaia står."
