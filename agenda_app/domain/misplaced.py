"""What was entered and has no place in a meeting: at no time, in none of its items or points."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from agenda_app.domain.attendance_events import Chaired, Event, Opened, SteppedIn
from agenda_app.domain.attendance_problems import Problem, ProblemKind
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.item_attendance import ItemAttendance


def misplaced(chamber: Chamber, events: Sequence[Event]) -> Iterator[Problem]:
    """Yield what has no place in the meeting, or has two."""
    if sum(isinstance(event, Opened) for event in events) > 1:
        yield Problem(ProblemKind.OPENED_TWICE)
    chairs = [event for event in events if isinstance(event, Chaired)]
    elected = [event.person_id for event in chairs if event.item_id is None]
    if len(elected) > 1:
        yield Problem(ProblemKind.TWO_CHAIRS, elected[1], None, elected[0])
    for event in events:
        if not isinstance(event, Chaired | SteppedIn):
            continue
        if event.item_id is not None and event.item_id not in chamber.items:
            yield Problem(ProblemKind.UNKNOWN_ITEM, event.person_id, event.item_id)
    for person in elected:
        if person not in chamber.people:
            yield Problem(ProblemKind.UNKNOWN_PERSON, person)


def failed_everywhere(
    every: Iterable[ItemAttendance], stepped_in: Collection[SteppedIn]
) -> Iterator[Problem]:
    """Yield what can be at no stage of an item, and in none of its points.

    Who leaves a seat makes way for a deputy then, and so does who is out of some points. Nor is it
    wrong that a deputy sat there for a while only, before or between its votes.

    Args:
        every: the stages of the item, in all of it and in its points.
        stepped_in: who took a seat in it at some time.
    """
    stages = tuple(every)
    for event, problem in stages[-1].failed:
        has_failed = all(any(event == one for one, _ in stage.failed) for stage in stages)
        if has_failed and event not in stepped_in:
            yield problem
