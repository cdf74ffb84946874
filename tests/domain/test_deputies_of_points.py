"""Deputies who sit for some points of a case, while others come and go in it."""

from __future__ import annotations

import pytest

from agenda_app.domain.attendance_events import Arrived, Left, Moment, Phase
from agenda_app.domain.making_way import falling_away, taking_over
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposal_rules import Standing
from agenda_app.domain.taking_part import standings
from tests.council import at, eleven, met
from tests.domain.partly_aside import ITEM, Partial, out_of, points, said, steps_in

ALL = list(range(1, 12))
WHOLE = points()


def after(votes: int | None) -> Moment:
    return Moment(Phase.DURING, ITEM, at(18, 25), votes)


def leaves(person: int, votes: int | None = None) -> Left:
    return Left(None, PersonId(person), after(votes))


def comes(person: int, whom: int | None = None, votes: int | None = None) -> Arrived:
    return Arrived(None, PersonId(person), after(votes), None if whom is None else PersonId(whom))


def but(*people: int, also: tuple[int, ...] = ()) -> list[int]:
    return [n for n in ALL if n not in people] + list(also)


@pytest.mark.parametrize("votes", [None, 0, 1])
def test_a_deputy_of_a_point_gets_no_more_of_the_case_when_its_member_leaves(
    votes: int | None,
) -> None:
    case = Partial().with_events(out_of(2, 1), steps_in(21, 2)).voted(points(3))
    gone = case.with_events(leaves(2, votes))
    assert gone.voters(points(2)) == gone.voted(points(1)).voters(WHOLE) == but(2)
    assert gone.voters(points(1)) == but(2, also=(21,))


def test_a_member_who_came_and_left_before_the_vote_has_left_the_deputy_the_points_only() -> None:
    late = Partial(met(eleven(), away=[2])).with_events(steps_in(21, 2))
    assert late.voters(WHOLE) == but(2, also=(21,))
    gone = late.with_events(comes(2), out_of(2, 1), leaves(2))
    assert gone.voters(points(2)) == but(2)
    assert gone.voters(points(1)) == but(2, also=(21,))


def test_a_deputy_of_a_point_can_be_called_to_a_seat_that_its_member_leaves() -> None:
    case = Partial(met(eleven(), away=[5])).with_events(comes(21, 5))
    chain = case.with_events(out_of(21, 3), steps_in(22, 21), leaves(4))
    assert chain.voters(points(3)) == but(4, 5, also=(22,))
    there = chain.with_events(comes(22, 4))
    assert there.voters(points(2)) == but(4, 5, also=(21, 22))
    assert there.voters(points(3)) == but(4, 5, also=(22,))
    assert said(there, 22) == [
        "Person 22 (Ap) møtte for Person 21 (Ap) ved behandlingen av punkt 3 i sak PS 1/26.",
        "Person 22 (Ap) møtte for Person 4 (Ap) kl. 18.25 under behandling av sak PS 1/26.",
    ]


def test_a_deputy_who_came_in_the_case_makes_way_in_it_and_so_does_that_ones_deputy() -> None:
    chain = Partial(met(eleven(), away=[4])).with_events(
        comes(21, 4), out_of(21, 3), steps_in(22, 21)
    )
    arrival = taking_over(chain.attendance, PersonId(4), after(None))
    assert falling_away(chain.attendance, *arrival) == ()
    there = chain.with_events(*arrival)
    assert there.voters(WHOLE) == there.voters(points(3)) == ALL
    assert 22 in there.attendance.came
    assert said(there, 22) == [
        "Person 22 (Ap) møtte for Person 21 (Ap) ved behandlingen av punkt 3 i sak PS 1/26.",
        "Person 22 (Ap) fratrådte kl. 18.25 under behandling av sak PS 1/26.",
    ]


def test_who_is_called_from_a_point_to_another_seat_has_not_left_when_its_member_comes() -> None:
    there = Partial(met(eleven(), away=[4, 5])).with_events(steps_in(21, 4), comes(21, 5), comes(4))
    assert there.voters(WHOLE) == but(5, also=(21,))
    assert [text for text in said(there, 21) if "fratrådte" in text] == []


def test_a_deputy_of_a_point_may_put_something_forward() -> None:
    case = Partial().with_events(out_of(2, 1), steps_in(21, 2))
    assert standings(case.attendance, ITEM)[21] is Standing.ENTITLED


@pytest.mark.parametrize("votes", [None, 1])
@pytest.mark.parametrize("some", [(), (3,)])
def test_who_sits_for_a_deputy_sits_on_when_that_one_leaves(
    some: tuple[int, ...], votes: int | None
) -> None:
    case = Partial(met(eleven(), away=[4], d21=4)).with_events(out_of(21, *some), steps_in(22, 21))
    there = case.voted(points(3)).with_events(leaves(21, votes))
    assert there.voters(points(3)) == but(4, also=(22,))
    assert there.voters(points(2)) == (but(4) if some else but(4, also=(22,)))
    assert [text for text in said(there, 22) if "fratrådte" in text] == []
