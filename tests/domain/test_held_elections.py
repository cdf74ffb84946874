"""Elections as they are kept with an item: what was entered comes back, what follows is new."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain import election_json
from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.elections import Ballot, Count
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.held_election_words import (
    election_resolution,
    election_text,
    short_words,
    words_in,
)
from agenda_app.domain.held_elections import (
    Election,
    ElectionOutcome,
    HeldElection,
    Standing,
    election_refusals,
    is_unfinished,
    outcome_of,
)
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.people import ListId, PersonId
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from agenda_app.domain.text import Text, plain
from agenda_app.domain.votes import Room
from tests.domain.voting import room

NB, NN = Language.BOKMAL, Language.NYNORSK
W, M = Gender.WOMAN, Gender.MAN
ADA, ODD = Candidate("Ada Vik", W, "Ap"), Candidate("Odd Lien", M, "H")
ELEVEN = room(Ap=6, H=5)

numbers = st.integers(0, 40)
candidates = st.builds(
    Candidate,
    st.text(max_size=8),
    st.sampled_from([None, W, M]),
    st.sampled_from(["", "Ap"]),
    st.none() | st.integers(1, 9).map(PersonId),
)
several = st.lists(candidates, max_size=3).map(tuple)
counts = st.builds(Count, numbers, numbers, numbers)
polls = st.builds(
    Poll, st.lists(st.builds(CandidateVotes, candidates, numbers), max_size=3).map(tuple), numbers
)
lists = st.builds(
    ListVotes,
    st.builds(
        CandidateList,
        st.text(max_size=5),
        several,
        st.lists(st.text(max_size=3), max_size=2).map(tuple),
        st.none() | st.integers(1, 9).map(PersonId),
        st.none() | st.integers(1, 9).map(ListId),
    ),
    numbers,
)
ballots = st.sampled_from(Ballot)
elections: st.SearchStrategy[Election] = st.one_of(
    st.builds(
        AgreedElection,
        st.integers(1, 9),
        several,
        several,
        counts,
        st.none() | counts,
        blanks_are_cast=st.booleans(),
    ),
    st.builds(
        ProportionalElection,
        st.integers(1, 9),
        st.lists(lists, max_size=3).map(tuple),
        numbers,
        ballots,
        st.lists(st.integers(0, 2), max_size=2).map(tuple),
        as_far_as_possible=st.booleans(),
    ),
    st.builds(
        MajorityElection,
        polls,
        st.none() | polls,
        st.none() | candidates,
        ballots,
        st.none() | st.sampled_from(CommitteeKind),
        blanks_are_cast=st.booleans(),
    ),
    st.builds(AppointmentVote, polls, st.none() | candidates, st.booleans()),
)
held = st.builds(HeldElection, st.text(max_size=9), elections)


def poll(*votes: tuple[Candidate, int], blank: int = 0) -> Poll:
    return Poll(tuple(CandidateVotes(who, number) for who, number in votes), blank)


def handed_in(name: str, votes: int, *names: str) -> ListVotes:
    """Return a list on which women's names begin with "K"."""
    people = tuple(Candidate(n, W if n[0] == "K" else M) for n in names)
    return ListVotes(CandidateList(name, people, (name,), PersonId(1)), votes)


@given(held)
def test_what_was_entered_comes_back(one: HeldElection) -> None:
    assert election_json.from_json(election_json.to_json(one)) == one


@pytest.mark.parametrize("stored", ["[]", "{}", '{"about":"","mode":"agreed","election":{}}'])
def test_what_is_no_election_is_refused(stored: str) -> None:
    with pytest.raises(ValueError, match="not a stored election"):
        election_json.from_json(stored)


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


def test_an_election_of_nobody_is_refused() -> None:
    nobody = AgreedElection(0, (), (), Count(11), None)
    (reason,) = election_refusals(HeldElection("", nobody))
    assert reason.nynorsk == "Skriv kor mange som skal veljast."
    with pytest.raises(ValueError, match="hvor mange"):
        outcome_of(HeldElection("", nobody), ELEVEN)


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


def test_what_was_not_agreed_on_is_followed_by_an_election_by_lists() -> None:
    agreed = HeldElection("Eldrerådet", AgreedElection(2, (ADA, ODD), (), Count(10, 1), None))
    lists = (handed_in("Ap", 6, "Kari", "Per"), handed_in("H", 5, "Nils", "Kaia"))
    by_lists = HeldElection("Eldrerådet", ProportionalElection(2, lists))
    one, two = (outcome_of(each, ELEVEN) for each in (agreed, by_lists))
    assert one.standing is Standing.NOT_AGREED
    assert is_unfinished([one], 0)
    assert not is_unfinished([one, two], 0)
    assert is_unfinished([two, one], 1)


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


def test_an_appointment_is_decided_by_the_chair_where_two_are_equal() -> None:
    vote = AppointmentVote(poll((ADA, 5), (ODD, 5), blank=1), chair_for=ODD)
    outcome = outcome_of(HeldElection("Rektor", vote), ELEVEN)
    assert outcome.members == (ODD,)
    undecided = outcome_of(HeldElection("Rektor", replace(vote, chair_for=None)), ELEVEN)
    assert undecided.standing is Standing.UNDECIDED
    assert is_unfinished([undecided], 0)
    assert not is_unfinished([undecided, outcome], 0)
