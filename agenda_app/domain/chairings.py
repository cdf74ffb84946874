"""Who chaired what of a meeting, read off who was there and who was elected to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Chaired
from agenda_app.domain.item_attendance import ItemAttendance
from agenda_app.domain.item_course import moves_in
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint


@dataclass(frozen=True, slots=True)
class Chairing:
    """Somebody begins to chair an item, some points of it, or the rest of it.

    Attributes:
        item_id: the item.
        chair: None where nobody is there who can.
        points: what of the item, empty where it is not about some points.
        move: the number of the move (``Replay.moves``) that it began with, None where it began
            with the item.
        election: by which the person chairs, None where it is by office or began before.
    """

    item_id: ItemId
    chair: PersonId | None
    points: tuple[RecusedPoint, ...] = ()
    move: int | None = None
    election: Chaired | None = None


def named_to_chair(attendance: Attendance, person_id: PersonId, item_id: ItemId) -> Chaired:
    """Return that somebody chairs an item: by election, where nobody is there who does by office.

    Raises:
        KeyError: the item is not treated in this meeting.
    """
    by_office = attendance.in_points(item_id).by_office
    return Chaired(None, person_id, item_id, elected=by_office is None)


def chairings(attendance: Attendance) -> Iterator[Chairing]:
    """Yield who begins to chair what, in the order of the items: each item, its points, the rest.

    Of an election there is told where somebody chairs by it first.
    """
    told: set[Chaired] = set()
    for item_id in attendance.items:
        for one, there in _in_item(attendance, item_id):
            election = _election(attendance, there)
            if election is None or election in told:
                yield one
            else:
                told.add(election)
                yield replace(one, election=election)


def _in_item(attendance: Attendance, item_id: ItemId) -> Iterator[tuple[Chairing, ItemAttendance]]:
    course = attendance.course(item_id, frozenset())
    yield Chairing(item_id, course[0].chair), course[0]
    yield from _in_points(attendance, item_id)
    if len(course) == 1:
        return
    moves = attendance.replay.moves
    inside = moves_in(attendance.chamber, moves, item_id)
    for _, group in groupby(inside, key=lambda number: moves[number].changed):
        numbers = [*group]
        was = course[numbers[0] - inside.start]
        now = course[numbers[-1] - inside.start + 1]
        if now.chair != was.chair:
            yield Chairing(item_id, now.chair, move=numbers[-1]), now


def _in_points(
    attendance: Attendance, item_id: ItemId
) -> Iterator[tuple[Chairing, ItemAttendance]]:
    """Yield who chaired some points of an item, where the chair of the rest was out of them."""
    partly, usual = attendance.partly(item_id), attendance.stages[item_id][0].chair
    found: dict[PersonId, tuple[list[RecusedPoint], ItemAttendance]] = {}
    for point in dict.fromkeys(point for points in partly.values() for point in points):
        out = frozenset(person for person, points in partly.items() if point in points)
        there = attendance.stages_without(item_id, out)[0]
        if there.chair is not None and there.chair != usual:
            found.setdefault(there.chair, ([], there))[0].append(point)
    for chair, (points, there) in found.items():
        yield Chairing(item_id, chair, tuple(points)), there


def _election(attendance: Attendance, there: ItemAttendance) -> Chaired | None:
    """Return the election that somebody chairs by: of the item, else of the meeting."""
    if there.chair == there.by_office:
        return None
    chosen = [
        event
        for event in attendance.events
        if isinstance(event, Chaired) and event.elected and event.person_id == there.chair
    ]
    own = (event for event in chosen if event.item_id == there.item_id)
    every = (event for event in chosen if event.item_id is None)
    return next(iter((*own, *every)), None)
