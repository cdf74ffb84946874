"""How attendance is changed: only so that it does not contradict itself.

A meeting that does so already (its committee or its items were changed afterwards) can still be
mended step by step: only what a change makes worse is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from agenda_app.domain.absences import Absence
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import (
    Arrived,
    Event,
    Opened,
    SteppedIn,
)
from agenda_app.domain.attendance_problems import (
    ImpossibleError,
    Problem,
    ProblemKind,
    new_problems,
)
from agenda_app.domain.people import PersonId


def entered(attendance: Attendance, *events: Event) -> Attendance:
    """Return attendance with more events, all of them or none.

    New ones happened last. One that was withdrawn and comes back has its id still, and its place.

    Raises:
        ImpossibleError: they contradict what is known.
    """
    every = sorted((*attendance.events, *events), key=lambda one: (one.id is None, one.id or 0))
    return _changed(attendance, replace(attendance, events=tuple(every)))


def withdrawn(attendance: Attendance, *events: Event) -> Attendance:
    """Return attendance without some events, which were a mistake.

    Raises:
        ImpossibleError: what is left contradicts itself: who leaves must have come.
        ValueError: one of them is not there.
    """
    if not set(events) <= set(attendance.events):
        raise ValueError("there is no such event")
    kept = tuple(event for event in attendance.events if event not in events)
    return _changed(attendance, replace(attendance, events=kept))


def corrected(attendance: Attendance, wrong: Event, right: Event) -> Attendance:
    """Return attendance with one event put right, in its place among the others.

    Raises:
        ImpossibleError: that contradicts what is known.
        ValueError: the event is not there.
    """
    if wrong not in attendance.events:
        raise ValueError("there is no such event")
    events = tuple(right if event == wrong else event for event in attendance.events)
    return _changed(attendance, replace(attendance, events=events))


def reported(attendance: Attendance, absence: Absence) -> Attendance:
    """Return attendance with an absence that somebody reported.

    One that was withdrawn and comes back, or is put right, has its id still. Where a case is
    decided in writing nobody comes.

    Raises:
        ImpossibleError: the person has come already.
    """
    is_of_all = absence.id is None and not absence.items and not attendance.chamber.is_written
    if is_of_all and absence.person_id in attendance.arrived:
        raise ImpossibleError((Problem(ProblemKind.HAS_COME, absence.person_id),))
    absences = (*attendance.absences, absence)
    return _changed(attendance, replace(attendance, absences=absences))


def changed_since(
    seen: Iterable[Event], stored: Iterable[Event], new: Iterable[Event]
) -> tuple[PersonId, ...]:
    """Return about whom something else was entered since, of those whom new events are about.

    Args:
        seen: what had been entered when whoever enters the new events looked.
        stored: what has been entered by now.
        new: the events.
    """
    changed = {person for event in {*seen} ^ {*stored} for person in _people(event)}
    mine = dict.fromkeys(person for event in new for person in _people(event))
    return tuple(person for person in mine if person in changed)


def _people(event: Event) -> Iterator[PersonId]:
    """Yield whom an event is about: also whose seat it is."""
    if isinstance(event, Opened):
        return
    yield event.person_id
    if isinstance(event, Arrived | SteppedIn) and event.stands_for is not None:
        yield event.stands_for


def _changed(before: Attendance, after: Attendance) -> Attendance:
    found = new_problems(before.problems, after.problems)
    if found:
        raise ImpossibleError(found)
    return after
