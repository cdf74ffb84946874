"""Deputies who sit for some points of a case, while others come and go in it."""

from __future__ import annotations

import pytest

from agenda_app.domain.attendance_events import Arrived, Left, Moment, Phase
from agenda_app.domain.people import PersonId
from tests.council import at, eleven, met
from tests.domain.partly_aside import ITEM, Partial, out_of, points, steps_in

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
