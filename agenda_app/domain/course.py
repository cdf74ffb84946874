"""From when to when a meeting was, and which of the times written down of it cannot be.

Koml. § 11-4 first para a: the minutes tell when the meeting was. Times that contradict each other
are refused where they are entered, and stop the locking of minutes that hold them already.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Moment, Phase
from agenda_app.domain.breaks import Break
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.time_in_meeting import (
    EARLY,
    is_before,
    minutes_into,
    moment_in,
    runs_back,
)
from agenda_app.domain.typography import clock


@dataclass(frozen=True, slots=True)
class Course:
    """From when to when a meeting was.

    Attributes:
        start: when it was set, or was to begin as long as it is not.
        is_set: whether it was set.
        closed_at: when it was closed (hevet), None as long as nobody noted it.
    """

    start: datetime
    is_set: bool
    closed_at: time | None = None


_CLOSED_BEFORE_SET = Sentence(
    "Møtet ble satt {} og kan ikke være hevet {}.", "Møtet vart sett {} og kan ikkje vere heva {}."
)
_ENDS_BEFORE_START = Sentence(
    "Møtet begynner {} og kan ikke være slutt {}.", "Møtet byrjar {} og kan ikkje vere slutt {}."
)
_ITEM_BACKWARDS = Sentence(
    "Saken begynte {} og kan ikke være ferdig {}.", "Saka byrja {} og kan ikkje vere ferdig {}."
)
_ITEM_EARLY = Sentence(
    "Saken kan ikke ha begynt {}, for møtet ble satt {}.",
    "Saka kan ikkje ha byrja {}, for møtet vart sett {}.",
)
_ITEM_OVER_EARLY = Sentence(
    "Saken kan ikke ha vært ferdig {}, for møtet ble satt {}.",
    "Saka kan ikkje ha vore ferdig {}, for møtet vart sett {}.",
)
_ITEM_LATE = Sentence(
    "Saken begynte {}, men møtet ble hevet {}.", "Saka byrja {}, men møtet vart heva {}."
)
_ITEM_TOO_LONG = Sentence(
    "Saken varte til {}, men møtet ble hevet {}.", "Saka varte til {}, men møtet vart heva {}."
)
_DOORS_SHUT_LATE = Sentence(
    "Dørene ble lukket {}, men møtet ble hevet {}.",
    "Dørene vart lukka {}, men møtet vart heva {}.",
)
_DOORS_OPENED_LATE = Sentence(
    "Dørene ble åpnet {}, men møtet ble hevet {}.", "Dørene vart opna {}, men møtet vart heva {}."
)
_BREAK_BACKWARDS = Sentence(
    "Pausen begynte {} og kan ikke være slutt {}.", "Pausen byrja {} og kan ikkje vere slutt {}."
)
_BREAK_EARLY = Sentence(
    "Pausen kan ikke ha begynt {}, for møtet ble satt {}.",
    "Pausen kan ikkje ha byrja {}, for møtet vart sett {}.",
)
_BREAK_LATE = Sentence(
    "Pausen begynte {}, men møtet ble hevet {}.", "Pausen byrja {}, men møtet vart heva {}."
)
_BREAK_TOO_LONG = Sentence(
    "Pausen varte til {}, men møtet ble hevet {}.", "Pausen varte til {}, men møtet vart heva {}."
)


def end_faults(course: Course) -> Iterator[Sentence]:
    """Yield that a meeting is said to be closed before it began."""
    ended = course.closed_at
    if ended is not None and minutes_into(course.start, ended) < 0:
        said = _CLOSED_BEFORE_SET if course.is_set else _ENDS_BEFORE_START
        yield filled(said, clock(course.start.time()), clock(ended))


def item_faults(item: ItemMinutes, course: Course) -> Iterator[Sentence]:
    """Yield which times of an item cannot be."""
    begun, ended = item.begun_at, item.ended_at
    backwards = begun is not None and ended is not None and is_before(course.start, ended, begun)
    if backwards and begun is not None and ended is not None:
        yield filled(_ITEM_BACKWARDS, clock(begun), clock(ended))
    yield from _too_early(begun, course, _ITEM_EARLY)
    if not backwards:
        yield from _too_early(ended, course, _ITEM_OVER_EARLY)
    yield from _too_late(begun, course, _ITEM_LATE)
    yield from _too_late(ended, course, _ITEM_TOO_LONG)


def items_beside(
    moment: Moment,
    items: Mapping[ItemId, ItemMinutes],
    order: Sequence[ItemId],
    start: datetime,
) -> tuple[ItemId, ...]:
    """Return the items whose times contradict a moment: its own, then the one on its other side.

    What is before an item is after the one that was treated before it, as far as times are noted.

    Args:
        moment: when somebody came or went.
        items: the items with their times.
        order: of the items, as they were treated.
        start: when the meeting was set.
    """
    timed = [one for one in order if one == moment.item_id or _has_times(items.get(one))]
    moments = (moment, *_by_the_next(moment, timed))
    return tuple(
        one.item_id
        for one in moments
        if one.item_id is not None and _is_beside(one, items.get(one.item_id), start)
    )


def _has_times(item: ItemMinutes | None) -> bool:
    return item is not None and (item.begun_at is not None or item.ended_at is not None)


def _by_the_next(moment: Moment, order: Sequence[ItemId]) -> Iterator[Moment]:
    at = order.index(moment.item_id) if moment.item_id in order else None
    if at is not None and moment.phase is Phase.BEFORE and at > 0:
        yield replace(moment, phase=Phase.AFTER, item_id=order[at - 1])
    if at is not None and moment.phase is Phase.AFTER and at + 1 < len(order):
        yield replace(moment, phase=Phase.BEFORE, item_id=order[at + 1])


def _is_beside(moment: Moment, item: ItemMinutes | None, start: datetime) -> bool:
    """Tell whether a moment before, in or after an item has a time when the item was elsewhere."""
    if moment.at is None or item is None:
        return False
    times = (item.begun_at, item.ended_at)
    begun, ended = (None if at is None else moment_in(start, at) for at in times)
    after_begun = begun is not None and runs_back(moment.at, begun)
    before_begun = begun is not None and runs_back(begun, moment.at)
    after_ended = ended is not None and runs_back(moment.at, ended)
    before_ended = ended is not None and runs_back(ended, moment.at)
    beside = {
        Phase.BEFORE: after_begun,
        Phase.DURING: before_begun or after_ended,
        Phase.AFTER: before_ended,
    }
    return beside.get(moment.phase, False)


def door_faults(item: ItemMinutes, course: Course) -> Iterator[Sentence]:
    """Yield which times of the closed doors in an item are after the meeting was closed."""
    for doors in item.closed:
        if not doors.is_refused:
            yield from _too_late(doors.closed_at, course, _DOORS_SHUT_LATE)
            yield from _too_late(doors.opened_at, course, _DOORS_OPENED_LATE)


def break_faults(one: Break, course: Course) -> Iterator[Sentence]:
    """Yield which times of a break cannot be."""
    began, ended = one.began_at, one.ended_at
    if ended is not None and is_before(course.start, ended, began):
        yield filled(_BREAK_BACKWARDS, clock(began), clock(ended))
    yield from _too_early(began, course, _BREAK_EARLY)
    yield from _too_late(began, course, _BREAK_LATE)
    yield from _too_late(ended, course, _BREAK_TOO_LONG)


def _too_early(at: time | None, course: Course, said: Sentence) -> Iterator[Sentence]:
    """Yield that something was before the meeting was set, by more than a clock can be slow."""
    if at is not None and course.is_set and minutes_into(course.start, at) < -EARLY:
        yield filled(said, clock(at), clock(course.start.time()))


def _too_late(at: time | None, course: Course, said: Sentence) -> Iterator[Sentence]:
    """Yield that something was after the meeting was closed; a wrong end is no measure."""
    closed = course.closed_at
    if at is None or closed is None or next(end_faults(course), None) is not None:
        return
    if is_before(course.start, closed, at):
        yield filled(said, clock(at), clock(closed))
