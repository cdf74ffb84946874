"""What came of an election is counted anew each time, and only a finished one elects anybody."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.election_doubts import ElectionDoubt
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.elections import Count
from agenda_app.domain.held_election_words import (
    election_resolution,
    election_text,
    short_words,
    words_in,
)
from agenda_app.domain.held_elections import ElectionOutcome, HeldElection, Standing
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import MajorityElection
from agenda_app.domain.proportional_election import ProportionalElection
from agenda_app.domain.text import Text, plain
from agenda_app.domain.votes import Room
from tests.domain.test_held_elections import ADA, ELEVEN, NB, NN, ODD, W, handed_in, held, poll
from tests.domain.voting import room


@given(held, st.sampled_from([ELEVEN, Room((), 11)]), st.sampled_from(Language))
def test_only_a_finished_election_elects_anybody(
    one: HeldElection, inside: Room, language: Language
) -> None:
    outcome = outcome_of(one, inside)
    if outcome.standing is not Standing.ELECTED:
        assert (outcome.members, outcome.deputies) == ((), ())
        assert election_resolution([outcome], language) == ()
    assert short_words(outcome)
    assert election_text(outcome, language).paragraphs
    named = set(words_in(one))
    assert {who.name for who in outcome.members} <= named


def resolved(outcomes: list[ElectionOutcome], language: Language) -> Text:
    """Return what a resolution says of elections, one after the other."""
    return tuple(block for point in election_resolution(outcomes, language) for block in point)


def test_votes_are_compared_with_who_is_there_now() -> None:
    one = HeldElection("Leder", MajorityElection(poll((ADA, 6), (ODD, 5))))
    assert outcome_of(one, ELEVEN).standing is Standing.ELECTED
    assert outcome_of(one, room(Ap=6, H=4)).standing is Standing.DOES_NOT_ADD_UP
    assert outcome_of(one, Room((), 11)).members == (ADA,)


def test_a_majority_election_goes_on_to_a_second_vote_and_to_lots() -> None:
    first = poll((ADA, 5), (ODD, 5), blank=1)
    one = HeldElection("Leder", MajorityElection(first))
    assert outcome_of(one, ELEVEN).standing is Standing.SECOND_VOTE_NEEDED
    begun = replace(one, election=MajorityElection(first, poll((ADA, 0), (ODD, 0))))
    assert outcome_of(begun, ELEVEN).standing is Standing.SECOND_VOTE_NEEDED
    again = MajorityElection(first, first)
    assert outcome_of(replace(one, election=again), ELEVEN).standing is Standing.LOT_NEEDED
    drawn = replace(one, election=replace(again, drawn=ODD))
    assert outcome_of(drawn, ELEVEN).members == (ODD,)
    assert plain(resolved([outcome_of(drawn, ELEVEN)], NB)) == "Leder: Odd Lien (H)."


def test_votes_for_somebody_without_a_name_are_not_finished() -> None:
    one = HeldElection("Leder", MajorityElection(poll((ADA, 6), (Candidate(""), 5))))
    assert outcome_of(one, ELEVEN).standing is Standing.NOT_COUNTED


def test_an_agreed_election_is_not_finished_before_the_names_are_voted_on() -> None:
    agreed = AgreedElection(2, (ADA, ODD), (Candidate("Kari", W, "Ap"),), Count(11), None)
    assert outcome_of(HeldElection("", agreed), ELEVEN).standing is Standing.NOT_COUNTED
    uncounted = replace(agreed, on_names=Count(0))
    assert outcome_of(HeldElection("", uncounted), ELEVEN).standing is Standing.NOT_COUNTED
    done = outcome_of(HeldElection("Eldrerådet.", replace(agreed, on_names=Count(11))), ELEVEN)
    assert plain(resolved([done], NN)).splitlines() == [
        "Eldrerådet: Ada Vik (Ap), Odd Lien (H).",
        "Varamedlemer for Ap: 1. Kari.",
    ]


def test_an_election_by_lists_is_printed_with_its_quotients_and_its_deputies() -> None:
    # Koml. § 7-6: 6, 5, 3, 2,5 and 2: A has three of five seats, B two.
    lists = (
        handed_in("A", 6, "Kari", "Per", "Kaia", "Jon", "Kine"),
        handed_in("B", 5, "Nils", "Kamilla", "Lars"),
    )
    one = outcome_of(HeldElection("Formannskapet", ProportionalElection(5, lists)), ELEVEN)
    text = election_text(one, NN)
    assert text.heading == "Formannskapet (høvetalsval)"
    assert text.lists == ("A", "B")
    assert text.rows[:3] == (
        ("1", "6 [1]", "5 [2]"),
        ("2", "3 [3]", "2,5 [4]"),
        ("3", "2 [5]", "1,67"),
    )
    assert plain(resolved([one], NB)).splitlines() == [
        "Formannskapet: Kari (A), Per (A), Kaia (A), Nils (B), Kamilla (B).",
        "Varamedlemmer for A: 1. Jon, 2. Kine.",
        "Varamedlemmer for B: 1. Lars.",
    ]
    assert short_words(one).bokmal == "A 3, B 2"


def test_lists_that_are_equal_wait_for_the_lot() -> None:
    lists = (handed_in("A", 5, "Kari"), handed_in("B", 5, "Nils"))
    tied = ProportionalElection(1, lists, blank=1)
    assert outcome_of(HeldElection("", tied), ELEVEN).standing is Standing.LOT_NEEDED
    drawn = outcome_of(HeldElection("", replace(tied, drawn=(1,))), ELEVEN)
    assert [who.name for who in drawn.members] == ["Nils"]
    nobody = replace(tied, lists=(handed_in("A", 0, "Kari"),), blank=11)
    assert outcome_of(HeldElection("", nobody), ELEVEN).standing is Standing.NOBODY


def test_somebody_whose_votes_stand_on_two_lines_does_not_lose_by_it() -> None:
    """Ada has six of eleven votes, and nobody else is elected before they stand together."""
    apart = poll((ADA, 3), (ODD, 5), (ADA, 3))
    for election in (MajorityElection(apart, apart), AppointmentVote(apart)):
        outcome = outcome_of(HeldElection("", election), ELEVEN)
        assert (outcome.standing, outcome.members) == (Standing.DOES_NOT_ADD_UP, ())
        (doubt,) = (d for d in outcome.doubts if d.doubt is ElectionDoubt.VOTES_APART)
        assert doubt.subject == ADA.name
