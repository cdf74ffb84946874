"""When the meeting and its items ended, and who is said to have come or gone after that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Event, Move, Opened, Phase
from agenda_app.domain.attendance_problems import Problem, ProblemKind
from agenda_app.domain.time_in_meeting import moment_in, runs_back

_IN_ITEM = frozenset({Phase.BEFORE, Phase.DURING})


@dataclass(frozen=True, slots=True)
class MeetingEnds:
    """When the meeting was closed (hevet) and when each item was done, as far as it is noted."""

    adjourned_at: time | None = None
    items: tuple[tuple[ItemId, time], ...] = ()

    def of(self, item_id: ItemId | None) -> time | None:
        """Return when an item was done, None when nobody noted it."""
        return next((at for item, at in self.items if item == item_id), None)


UNKNOWN_ENDS = MeetingEnds()


def end_problems(events: Iterable[Event], ends: MeetingEnds) -> Iterator[Problem]:
    """Yield who came or went after the meeting was closed, or in an item after it was done.

    Clock times are counted from the roll call, for a meeting may last past midnight.
    """
    known = tuple(events)
    opened = next((event for event in known if isinstance(event, Opened)), None)
    for event in known:
        if opened is None or not isinstance(event, Move) or event.moment.at is None:
            continue
        moment, at = event.moment, event.moment.at
        done = ends.of(moment.item_id) if moment.phase in _IN_ITEM else None
        if _is_over(opened.at, ends.adjourned_at, at):
            yield Problem(ProblemKind.AFTER_MEETING, event.person_id, moment.item_id)
        elif _is_over(opened.at, done, at):
            yield Problem(ProblemKind.AFTER_ITEM, event.person_id, moment.item_id)


def _is_over(start: datetime, ended: time | None, at: datetime) -> bool:
    return ended is not None and runs_back(at, moment_in(start, ended))
