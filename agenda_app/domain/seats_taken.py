"""What a deputy took a seat for in an item: all of it, some points, or the one and the other."""

from __future__ import annotations

from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import SteppedIn
from agenda_app.domain.item_course import floors
from agenda_app.domain.recused_points import RecusedPoint

Points = tuple[RecusedPoint, ...]


def parts_for(attendance: Attendance, event: SteppedIn) -> tuple[Points, ...]:
    """Return what a deputy took a seat for: some points, or all of the item, which is no points.

    It is both where the deputy sat there until a member came who is out of some points.

    Raises:
        KeyError: the item is not treated in this meeting.
    """
    item_id = event.item_id
    whole = attendance.course(item_id, frozenset())
    is_apart = any(
        event in there.stepped_in and event not in here.stepped_in
        for out in attendance.outs(item_id)
        for here, there in zip(whole, attendance.course(item_id, out), strict=True)
    )
    if not is_apart:
        return ((),)
    points = _points_of(attendance, event)
    return ((), points) if any(event in here.stepped_in for here in whole) else (points,)


def sat_there(attendance: Attendance, event: SteppedIn) -> bool:
    """Tell whether a deputy ever sat in the seat: not who was aside in all that it was for, too.

    Raises:
        KeyError: the item is not treated in this meeting.
    """
    return any(
        place.acting is not None and place.acting.membership.person_id == event.person_id
        for out in attendance.outs(event.item_id)
        for there in attendance.course(event.item_id, out)
        for place in there.places
    )


def empty_seat_of(attendance: Attendance, event: SteppedIn) -> int | None:
    """Return the seat a deputy sat in that stood empty, None where somebody there stepped aside.

    Raises:
        KeyError: the item is not treated in this meeting.
    """
    chamber, moves = attendance.chamber, attendance.replay.moves
    seated = [floor.seated for floor in floors(chamber, moves, event.item_id)]
    for out in attendance.outs(event.item_id):
        for sits, there in zip(seated, attendance.course(event.item_id, out), strict=True):
            for seat, place in enumerate(there.places):
                acting = place.acting and place.acting.membership.person_id
                if acting == event.person_id and sits[seat] is None:
                    return seat
    return None


def _points_of(attendance: Attendance, event: SteppedIn) -> Points:
    """Return the points that who is replaced is out of, or the one whose seat that one had."""
    partly, whom = attendance.partly(event.item_id), event.stands_for
    for one in reversed(attendance.stepped_in(event.item_id)):
        if whom in partly:
            break
        if one.person_id == whom:  # who sat there before was a deputy, too
            whom = one.stands_for
    return partly.get(whom, ()) if whom is not None else ()
