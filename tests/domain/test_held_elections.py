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
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.elections import Ballot, Count
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.held_elections import (
    Election,
    HeldElection,
    Standing,
    election_refusals,
    is_unfinished,
)
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.people import ListId, PersonId
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
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


def test_an_election_of_nobody_is_refused() -> None:
    nobody = ProportionalElection(0, ())
    (reason,) = election_refusals(HeldElection("", nobody))
    assert reason.nynorsk == "Skriv kor mange som skal veljast."
    with pytest.raises(ValueError, match="hvor mange"):
        outcome_of(HeldElection("", nobody), ELEVEN)


def test_what_was_not_agreed_on_is_followed_by_an_election_by_lists() -> None:
    agreed = HeldElection("Eldrerådet", AgreedElection(2, (ADA, ODD), (), Count(10, 1), None))
    lists = (handed_in("Ap", 6, "Kari", "Per"), handed_in("H", 5, "Nils", "Kaia"))
    by_lists = HeldElection("Eldrerådet", ProportionalElection(2, lists))
    one, two = (outcome_of(each, ELEVEN) for each in (agreed, by_lists))
    assert one.standing is Standing.NOT_AGREED
    assert is_unfinished([one], 0)
    assert not is_unfinished([one, two], 0)
    assert is_unfinished([two, one], 1)


def test_an_appointment_is_decided_by_the_chair_where_two_are_equal() -> None:
    vote = AppointmentVote(poll((ADA, 5), (ODD, 5), blank=1), chair_for=ODD)
    outcome = outcome_of(HeldElection("Rektor", vote), ELEVEN)
    assert outcome.members == (ODD,)
    undecided = outcome_of(HeldElection("Rektor", replace(vote, chair_for=None)), ELEVEN)
    assert undecided.standing is Standing.UNDECIDED
    assert is_unfinished([undecided], 0)
    assert not is_unfinished([undecided, outcome], 0)
