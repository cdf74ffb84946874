"""Who makes way when somebody comes or goes: deputies, with what was entered of them.

A deputy sits for a member who is away (koml. § 7-10 first para), so no longer than that.
"""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import (
    Arrived,
    Attended,
    Event,
    Left,
    Moment,
    Opened,
    Phase,
)
from agenda_app.domain.attendance_problems import ProblemKind, new_problems
from agenda_app.domain.chamber import LAST
from agenda_app.domain.item_course import moves_in
from agenda_app.domain.people import PersonId
from agenda_app.domain.stints import seated_at

_WITHOUT_SEAT = frozenset(
    {ProblemKind.NOT_PRESENT, ProblemKind.NO_SUCH_SEAT, ProblemKind.SEAT_TAKEN}
)
"""What is wrong with a deputy whose seat has gone to its member."""


def taking_over(
    attendance: Attendance, person_id: PersonId, moment: Moment
) -> tuple[Arrived | Left, ...]:
    """Return what happens when a member comes: whoever sits in the seat leaves it then.

    Raises:
        ValueError: the item of the moment is not treated in this meeting.
    """
    arrival = Arrived(None, person_id, moment)
    seat = attendance.chamber.own_seats.get(person_id)
    last = LAST if moment.after is None else moment.after
    then = replace(moment, after=last)
    sits = None if seat is None else seated_at(attendance.chamber, attendance.stints, then)[seat]
    return (arrival,) if sits in {None, person_id} else (Left(None, sits, moment), arrival)


def falling_away(attendance: Attendance, *arrival: Arrived | Left) -> tuple[Event, ...]:
    """Return what was entered of the deputies in a seat and cannot be once its member has come.

    That one stepped in for an item, stepped aside or chaired it, or left the seat, further on.

    Args:
        attendance: before the member comes.
        arrival: what ``taking_over`` returned.
    """
    gone: tuple[Event, ...] = ()
    while True:
        kept = tuple(event for event in attendance.events if event not in gone)
        after = replace(attendance, events=(*kept, *arrival))
        wrong = {
            (problem.person_id, problem.item_id)
            for problem in new_problems(attendance.problems, after.problems)
            if problem.kind in _WITHOUT_SEAT
        }
        more = tuple(event for event in kept if deputy_in(attendance, event) in wrong)
        if not more:
            return gone
        gone += more


def deputy_in(attendance: Attendance, event: Event) -> tuple[PersonId, ItemId | None] | None:
    """Return which deputy an event is about that needs a seat, and in which item."""
    if isinstance(event, Opened | Arrived | Attended):
        return None
    if event.person_id in attendance.chamber.own_seats:
        return None
    return event.person_id, event.moment.item_id if isinstance(event, Left) else event.item_id


def made_way(attendance: Attendance, number: int) -> tuple[PersonId, ...]:
    """Return who sat for one item only and had no seat from a move in it on.

    There are several where one sat for the other in some points. Whoever sat there for the meeting
    has left it by a move of their own, and who sits on in some points has not left these. Nor has
    left who has a seat again before the next vote.

    Args:
        attendance: who was there.
        number: which of ``Replay.moves``.
    """
    moves = attendance.replay.moves
    moment = moves[number].changed
    if moment.phase is not Phase.DURING or moment.item_id is None:
        return ()
    inside = moves_in(attendance.chamber, moves, moment.item_id)
    place = number - inside.start
    last = sum((moves[one].changed.after or 0) <= (moment.after or 0) for one in inside)
    found: dict[PersonId, None] = {}
    for out in attendance.outs(moment.item_id):
        was, *then = attendance.course(moment.item_id, out)[place : last + 1]
        here = frozenset[PersonId]().union(*(there.people for there in then))
        found |= {one.person_id: None for one in was.stepped_in if one.person_id not in here}
    return tuple(found)
