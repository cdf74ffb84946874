"""The board of a municipal company appoints by its own rule, and its minutes cite that (§ 9-9)."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.held_election_words import election_text
from agenda_app.domain.held_elections import HeldElection, Standing
from agenda_app.domain.language import Language
from agenda_app.domain.majorities import Majority
from agenda_app.domain.majority_election import CandidateVotes, Poll
from agenda_app.domain.votes import Room
from tests.domain.voting import room

ADA, ODD = Candidate("Ada Vik"), Candidate("Odd Lien")
FOUR_OF_SEVEN = replace(room(Ap=2, H=2), seats=7, usual=Majority.BOARD)


def told(inside: Room, *votes: int, blank: int = 0) -> tuple[Standing, str]:
    poll = Poll(tuple(map(CandidateVotes, (ADA, ODD), votes)), blank)
    held = HeldElection("Daglig leder", AppointmentVote(poll, ADA, blanks_are_cast=False))
    outcome = outcome_of(held, inside)
    (said,) = election_text(outcome, Language.BOKMAL).paragraphs
    return outcome.standing, said.replace("\u00a0", " ")


def test_it_takes_more_than_a_third_of_all_members_also_where_who_chairs_decides() -> None:
    for votes, blank in (((2, 2), 0), ((2, 0), 2)):
        standing, said = told(FOUR_OF_SEVEN, *votes, blank=blank)
        assert standing is Standing.UNDECIDED
        assert "mer enn en tredel av alle i styret, minst 3 stemmer (koml. § 9-9)" in said
    standing, said = told(FOUR_OF_SEVEN, 3, 1)
    assert standing is Standing.ELECTED
    assert said.endswith("Ada Vik ble ansatt med 3 av 4 avgitte stemmer (koml. § 9-9).")
    assert told(replace(FOUR_OF_SEVEN, usual=Majority.SIMPLE), 2, 2)[0] is Standing.ELECTED


def test_too_few_appoint_nobody_by_the_law_that_holds_there() -> None:
    three = replace(FOUR_OF_SEVEN, voters=FOUR_OF_SEVEN.voters[:3])
    said = told(three, 3, 0)[1]
    assert said.endswith("Styret var ikke vedtaksført (koml. § 9-9). Ingen er ansatt.")
