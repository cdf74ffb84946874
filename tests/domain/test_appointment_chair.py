"""What who chairs voted at an appointment follows from the votes per party, where they tell."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.ballots import BLANK, Ballots, Method, NamedVote, PartyVotes
from agenda_app.domain.election_doubts import ElectionDoubt
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.held_elections import (
    ElectionOutcome,
    HeldElection,
    Standing,
)
from agenda_app.domain.majority_election import CandidateVotes, Poll
from agenda_app.domain.votes import Room
from tests.domain.voting import room

ADA, ODD = Candidate("Ada Vik"), Candidate("Odd Lien")
TEN = room(Ap=5, H=5)
"""Whoever chairs is of Ap."""


def outcome(ballots: Ballots, chair_for: Candidate | None, inside: Room = TEN) -> ElectionOutcome:
    poll = Poll((CandidateVotes(ADA, 5), CandidateVotes(ODD, 5)), ballots=ballots)
    return outcome_of(HeldElection("Rektor", AppointmentVote(poll, chair_for)), inside)


def hands(ap: tuple[int, int], h: tuple[int, int], *named: NamedVote) -> Ballots:
    return Ballots(Method.SHOW_OF_HANDS, (PartyVotes("Ap", ap), PartyVotes("H", h)), named)


ALIKE, SPLIT = hands((5, 0), (0, 5)), hands((3, 2), (2, 3))


def test_the_party_of_who_chairs_tells_without_anybody_asking() -> None:
    found = outcome(ALIKE, None)
    assert (found.standing, found.members) == (Standing.ELECTED, (ADA,))
    named = outcome(replace(SPLIT, named=(NamedVote(1, 1),)), None)
    assert named.members == (ODD,)


def test_where_it_does_not_tell_somebody_has_to_say_it() -> None:
    assert outcome(SPLIT, None).standing is Standing.UNDECIDED
    assert outcome(SPLIT, ODD).members == (ODD,)


def test_who_chairs_has_not_voted_for_another_than_the_party_did() -> None:
    wrong = outcome(ALIKE, ODD)
    assert (wrong.standing, wrong.members) == (Standing.DOES_NOT_ADD_UP, ())
    assert ElectionDoubt.CHAIR_WRONG in {doubt.doubt for doubt in wrong.doubts}
    blank = replace(SPLIT, parties=(PartyVotes("Ap", (2, 2), 1), PartyVotes("H", (2, 2), 1)))
    poll = Poll((CandidateVotes(ADA, 4), CandidateVotes(ODD, 4)), 2)
    poll = replace(poll, ballots=replace(blank, named=(NamedVote(1, BLANK),)))
    for chair_for, standing in ((ADA, Standing.DOES_NOT_ADD_UP), (None, Standing.UNDECIDED)):
        held = HeldElection("Rektor", AppointmentVote(poll, chair_for))
        assert outcome_of(held, TEN).standing is standing


def test_nobodys_vote_decides_where_nobody_chairs() -> None:
    found = outcome(ALIKE, ADA, room(chair=99, Ap=5, H=5))
    assert found.standing is Standing.DOES_NOT_ADD_UP
    assert ElectionDoubt.NOBODY_CHAIRS in {doubt.doubt for doubt in found.doubts}
