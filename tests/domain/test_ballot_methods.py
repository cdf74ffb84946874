"""A roll call is answered name by name; a secret ballot keeps numbers and never a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.ballot_entry import with_votes
from agenda_app.domain.ballot_methods import (
    answered,
    begun,
    counted,
    counted_as_typed,
    heard_of,
    is_begun,
    next_called,
    said_by_chair,
    without_blank,
)
from agenda_app.domain.ballots import AGAINST, BLANK, FOR, Method, NamedVote, ballot_refusals
from agenda_app.domain.votes import Room
from tests.domain.voting import rooms, voters

INSIDE = voters(Ap=3, H=2)


@given(rooms, st.data())
def test_a_roll_call_adds_up_when_everybody_has_answered(inside: Room, data: st.DataObject) -> None:
    ballots = begun(Method.ROLL_CALL, inside.voters, 2)
    assert not is_begun(ballots)
    while (place := next_called(ballots, inside.voters)) is not None:
        assert ballot_refusals(ballots, inside.voters, 2)
        side = data.draw(st.sampled_from([FOR, AGAINST]))
        ballots = answered(ballots, inside.voters, inside.voters[place].person_id, side)
    assert ballot_refusals(ballots, inside.voters, 2) == ()


def test_an_answer_is_corrected_and_nobody_answers_twice() -> None:
    ballots = answered(begun(Method.ROLL_CALL, INSIDE, 2), INSIDE, 1, FOR)
    assert answered(ballots, INSIDE, 1, AGAINST).named == (NamedVote(1, AGAINST),)
    assert next_called(ballots, INSIDE) == 1


def test_who_leaves_in_the_middle_of_a_roll_call_keeps_it_from_nothing() -> None:
    ballots = begun(Method.ROLL_CALL, INSIDE, 2)
    for person in (1, 2, 3):
        ballots = answered(ballots, INSIDE, person, FOR)
    left = tuple(voter for voter in INSIDE if voter.person_id != 2)
    assert [vote.person_id for vote in heard_of(ballots, left)] == [1, 3]
    for person in (4, 5):
        ballots = answered(ballots, left, person, AGAINST)
    assert ballot_refusals(ballots, left, 2) == ()


@given(rooms, st.integers(0, 30), st.integers(0, 5))
def test_two_numbers_of_a_secret_ballot_are_always_all_who_vote(
    inside: Room, typed: int, blank: int
) -> None:
    ballots = counted(begun(Method.SECRET, inside.voters, 2), inside.voters, FOR, typed)
    ballots = counted(ballots, inside.voters, BLANK, blank)
    row = ballots.parties[0]
    assert min(*row.votes, row.blank) >= 0
    assert sum(row.votes) + row.blank == len(inside.voters)
    assert row.votes[FOR] == min(typed, len(inside.voters) - row.blank)


def test_a_name_is_kept_only_while_the_secret_ballot_is_equal() -> None:
    inside = voters(Ap=4)
    equal = counted(begun(Method.SECRET, inside, 2), inside, AGAINST, 2)
    named = said_by_chair(equal, 1, AGAINST)
    assert ballot_refusals(named, inside, 2) == ()
    moved = counted(named, inside, FOR, 3)
    assert (moved.parties[0].votes, moved.named) == ((3, 1), ())
    with pytest.raises(ValueError, match="not equal"):
        said_by_chair(moved, 1, FOR)


def test_the_chair_is_not_named_in_a_secret_ballot_that_is_not_equal() -> None:
    ballots = counted(begun(Method.SECRET, INSIDE, 2), INSIDE, FOR, 3)
    named = type(ballots)(ballots.method, ballots.parties, (NamedVote(1, FOR),))
    assert [r.bokmal for r in ballot_refusals(named, INSIDE, 2)] == [
        "Ved hemmelig avstemning står ingen med navn eller parti. "
        "Ta dem bort, eller før avstemningen som åpen."
    ]


@given(rooms, st.sampled_from([Method.SHOW_OF_HANDS, Method.SECRET]), st.integers(0, 9))
def test_blank_votes_are_taken_back_without_losing_any(
    inside: Room, method: Method, blank: int
) -> None:
    ballots = begun(method, inside.voters, 2)
    if method is Method.SECRET:
        ballots = counted(ballots, inside.voters, BLANK, blank)
    else:
        ballots = with_votes(ballots, inside.voters, inside.voters[0].party, BLANK, blank)
    assert ballot_refusals(ballots, inside.voters, 2, blank_allowed=True) == ()
    after = without_blank(ballots, inside.voters)
    if method is Method.SHOW_OF_HANDS or ballots.parties[0].blank:
        assert ballot_refusals(after, inside.voters, 2) == ()


def test_who_answered_blank_is_called_again_when_it_is_no_vote() -> None:
    ballots = begun(Method.ROLL_CALL, INSIDE, 2)
    for voter in INSIDE:
        ballots = answered(ballots, INSIDE, voter.person_id, BLANK if voter.person_id == 2 else FOR)
    assert next_called(without_blank(ballots, INSIDE), INSIDE) == 1


def test_several_alternatives_are_typed_one_by_one() -> None:
    ballots = begun(Method.SECRET, INSIDE, 3)
    for side, votes in enumerate((2, 2, 1)):
        ballots = counted(ballots, INSIDE, side, votes)
    assert ballots.parties[0].votes == (2, 2, 1)
    assert ballot_refusals(ballots, INSIDE, 3) == ()


@pytest.mark.parametrize("votes", [-1, 12, 99])
def test_a_secret_number_that_cannot_be_stays_as_typed_and_is_refused(votes: int) -> None:
    inside = voters(Ap=6, H=5)
    wrong = counted_as_typed(begun(Method.SECRET, inside, 2), inside, AGAINST, votes)
    assert wrong.parties[0].votes[AGAINST] == votes
    assert ballot_refusals(wrong, inside, 2)
    right = counted_as_typed(wrong, inside, AGAINST, 2)
    assert right.parties[0].votes == (9, 2)
