"""When somebody was in a meeting, stretch by stretch, and how long that was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, time, timedelta
from fractions import Fraction
from operator import itemgetter

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Moment, Phase, SteppedIn
from agenda_app.domain.making_way import made_way
from agenda_app.domain.people import PersonId
from agenda_app.domain.seats_taken import empty_seat_of, sat_there
from agenda_app.domain.stints import Stint
from agenda_app.domain.time_in_meeting import lasted, moment_in
from agenda_app.domain.visits import Visit

Clock = tuple[time | None, time | None]
"""From when to when somebody was there at a stretch by the clock, None where nobody noted it."""

ItemHours = Mapping[ItemId, Clock]
"""When each item was taken up and when it was done, as far as somebody noted it."""

Stay = tuple[datetime | None, time | None]
"""From when to when somebody was there at a stretch, as far as it is known."""


def stays_in(
    attendance: Attendance, ended: time | None, hours: ItemHours
) -> dict[PersonId, list[Stay]]:
    """Return when everybody was there; who stepped in for an item, as long as that lasted.

    Who was called in for an item and was aside in all of it, too, never sat there.
    """
    found: dict[PersonId, list[Stay]] = {}
    for stint in attendance.stints:
        stay = _started(attendance, stint.start, hours), _ended(stint, ended, hours)
        found.setdefault(stint.person_id, []).append(stay)
    for event, stay in _for_one_item(attendance, hours):
        stays = found.setdefault(event.person_id, [])
        stays += tuple(_beside(stay, stays))
    return {person: _in_order(stays) for person, stays in found.items()}


def visits_in(
    attendance: Attendance, ended: time | None, hours: ItemHours
) -> dict[PersonId, list[Stay]]:
    """Return when the mayor, or whom the mayor sent, was there without a seat."""
    found: dict[PersonId, list[Stay]] = {}
    for visit in attendance.visits:
        stay = _started(attendance, visit.start, hours), _ended(visit, ended, hours)
        found.setdefault(visit.person_id, []).append(stay)
    return found


def stays_for_members(
    attendance: Attendance, ended: time | None, hours: ItemHours
) -> dict[int, list[Stay]]:
    """Return when a deputy sat in each seat while it else stood empty.

    Nobody sits there for a member who stepped aside: that one is at the meeting all the same.
    """
    own: dict[int, list[Stay]] = {}
    found: dict[int, list[Stay]] = {}
    for stint in attendance.stints:
        is_own = attendance.chamber.holder(stint.seat) == stint.person_id
        stay = _started(attendance, stint.start, hours), _ended(stint, ended, hours)
        (own if is_own else found).setdefault(stint.seat, []).append(stay)
    for event, stay in _for_one_item(attendance, hours):
        seat = empty_seat_of(attendance, event)
        if seat is not None:
            stays = found.setdefault(seat, [])
            stays += tuple(_beside(stay, (*stays, *own.get(seat, ()))))
    return found


def _for_one_item(attendance: Attendance, hours: ItemHours) -> Iterator[tuple[SteppedIn, Stay]]:
    """Yield who sat for one item, or some points, and from when to when."""
    for number in attendance.items:
        begun, done = hours.get(number, (None, None))
        for event in attendance.stepped_in(number):
            if sat_there(attendance, event):
                until = _until(attendance, event, done)
                yield event, (_on_the_day(attendance, begun), until)


def _until(attendance: Attendance, event: SteppedIn, done: time | None) -> time | None:
    """Return when who stepped in for an item left it: when it was done, or before that."""
    if event in attendance.in_points(event.item_id).stepped_in:
        return done
    for number, move in enumerate(attendance.replay.moves):
        is_here = move.changed.item_id == event.item_id
        if is_here and event.person_id in made_way(attendance, number):
            return None if move.changed.at is None else move.changed.at.time()
    return done


def _beside(stay: Stay, others: Iterable[Stay]) -> Iterator[Stay]:
    """Yield the parts of a stay that no other one covers; one that nobody timed as it is."""
    start, end = stay
    if start is None or end is None or moment_in(start, end) <= start:
        yield stay
        return
    last = moment_in(start, end)
    known = (
        (one, moment_in(one, till)) for one, till in others if one is not None and till is not None
    )
    for begun, done in sorted(known):
        if begun >= last or done <= start:
            continue
        if begun > start:
            yield start, begun.time()
        start = done
    if start < last:
        yield start, end


def _in_order(stays: list[Stay]) -> list[Stay]:
    """Return stays by the clock, or as they are where nobody noted when one began."""
    begun = [start for start, _ in stays if start is not None]
    if len(begun) < len(stays):
        return stays
    return [stay for _, stay in sorted(zip(begun, stays, strict=True), key=itemgetter(0))]


def clocks_of(stays: list[Stay]) -> tuple[Clock, ...]:
    """Return the stretches by the clock; one that begins as the one before it ends goes on."""
    found: list[Clock] = []
    for start, end in stays:
        at = None if start is None else start.time()
        if found and at is not None and found[-1][1] == at:
            found[-1] = (found[-1][0], end)
        else:
            found.append((at, end))
    return tuple(found)


def hours_of(stays: list[Stay]) -> Fraction | None:
    """Return how long somebody was there, None when that cannot be told from the times."""
    total = timedelta()
    for start, end in stays:
        if start is None or end is None:
            return None
        stay = lasted(start, moment_in(start, end))
        if stay < timedelta():
            return None
        total += stay
    return Fraction(total // timedelta(minutes=1), 60) if stays else None


def _started(attendance: Attendance, start: Moment, hours: ItemHours) -> datetime | None:
    """Return when a stint began: who was there at the roll call, when the meeting opened."""
    if start.at is None and start.item_id is None and attendance.opened is not None:
        return attendance.opened.at
    return start.at or _on_the_day(attendance, _between_items(start, hours))


def _ended(stint: Stint | Visit, ended: time | None, hours: ItemHours) -> time | None:
    """Return when a stint or a visit ended: one that nobody ended, when the meeting did."""
    if stint.end is None:
        return ended
    return _between_items(stint.end, hours) if stint.end.at is None else stint.end.at.time()


def _between_items(moment: Moment, hours: ItemHours) -> time | None:
    """Return when something was before or after an item; within one it can have been any time."""
    begun, done = (None, None) if moment.item_id is None else hours.get(moment.item_id, (None,) * 2)
    return {Phase.BEFORE: begun, Phase.AFTER: done}.get(moment.phase)


def _on_the_day(attendance: Attendance, at: time | None) -> datetime | None:
    """Return a clock time of the meeting with its day."""
    if at is None or attendance.opened is None:
        return None
    return moment_in(attendance.opened.at, at)
