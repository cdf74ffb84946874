"""The day of a meeting, with the night after it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

_NIGHT = timedelta(hours=12)


def stamp_of(day: date, now: datetime) -> datetime:
    """Return a moment on the day of a meeting, or in the night after it when it lasts so long."""
    now = now.replace(second=0, microsecond=0)
    return now if is_its_day(day, now) else datetime.combine(day, now.time())


def is_its_day(day: date, now: datetime) -> bool:
    """Tell whether it is the day of a meeting, or the night after it."""
    midnight = datetime.combine(day, datetime.min.time())
    return midnight <= now < midnight + timedelta(days=1) + _NIGHT
