"""What tells a meeting from others that its committee has on the same day: when it begins."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count, islice

from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.typography import clock


@dataclass(frozen=True, slots=True)
class OnDay:
    """A meeting among those of its committee on a day.

    ``in_names`` is what its papers are named by besides the day, None until they are sent.
    """

    id: MeetingId
    starts: datetime
    in_names: str | None = None


def hour_apart(own: OnDay, others: Collection[OnDay]) -> str:
    """Return "kl. 18.00" where there are others on the day, nothing where a meeting is alone."""
    return clock(own.starts.time()) if others else ""


def named_by(own: OnDay, others: Collection[OnDay]) -> str:
    """Return what the papers of a meeting are named by besides its day, mostly nothing.

    What was sent keeps its name, so a meeting that was alone then is named by the day alone, and
    the one that came after it by its hour: "kl. 18.00", or "kl. 18.00 (2)" where a cancelled one
    has that name already.
    """
    if own.in_names is not None:
        return own.in_names
    hour = hour_apart(own, others)
    if not hour:
        return ""
    taken = {other.in_names for other in others}
    alike = (o for o in others if o.in_names is None and o.starts == own.starts and o.id < own.id)
    names = chain((hour,), (f"{hour} ({n})" for n in count(2)))
    free = (name for name in names if name not in taken)
    return next(islice(free, sum(1 for _ in alike), None))
