"""When the meeting and its items ended, and who is said to have come or gone after that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import time

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Event, Move, Opened, Phase
from agenda_app.domain.attendance_problems import Problem, ProblemKind
from agenda_app.domain.time_in_meeting import minutes_into

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
        start, moment = opened.at.time(), event.moment
        at = minutes_into(start, event.moment.at.time())
        done = ends.of(moment.item_id) if moment.phase in _IN_ITEM else None
        if ends.adjourned_at is not None and at > minutes_into(start, ends.adjourned_at):
            yield Problem(ProblemKind.AFTER_MEETING, event.person_id, moment.item_id)
        elif done is not None and at > minutes_into(start, done):
            yield Problem(ProblemKind.AFTER_ITEM, event.person_id, moment.item_id)
