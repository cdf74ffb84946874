"""How far into a meeting a clock time is."""

from __future__ import annotations

from datetime import time

_DAY, _EARLY = 24 * 60, 60
"""An item can have begun some time before the meeting was set, by a clock that was slow."""


def minutes_into(start: time, at: time) -> int:
    """Return how many minutes into a meeting a clock time is, which may be past midnight."""
    minutes = (at.hour - start.hour) * 60 + at.minute - start.minute
    return (minutes + _EARLY) % _DAY
