"""From a clock time that somebody typed or noted to the moment that it was, in one meeting.

All of the program asks here which day a clock time belongs to. A meeting that goes on past midnight
has times of two days, and in two nights of the year the clock itself is moved.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

LONGEST = timedelta(hours=18)
"""A meeting lasts no longer; a clock time later than that is one before the meeting was set."""
EARLY = 60
"""An item can have begun so many minutes before the meeting was set, by a clock that was slow."""

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_MARCH, _OCTOBER = 3, 10
_SPRING, _AUTUMN = time(2), time(3)


def moment_in(start: datetime, at: time) -> datetime:
    """Return the moment that a clock time means in a meeting.

    It is the first one after the start, in the night after the meeting's day too. When that is
    longer after it than meetings last, the time is one from before the start, on the same day.

    Args:
        start: when the meeting was set, or is to begin.
        at: the clock time.
    """
    found = datetime.combine(start.date(), at)
    if found < start.replace(second=0, microsecond=0):
        found += _DAY
    return found if found - start <= LONGEST else found - _DAY


def minutes_into(start: datetime, at: time) -> int:
    """Return how many minutes into a meeting a clock time is; below 0 before it was set."""
    return (moment_in(start, at) - start) // timedelta(minutes=1)


def is_before(start: datetime, one: time, other: time) -> bool:
    """Tell whether one clock time of a meeting comes before another one, as far as can be told."""
    return runs_back(moment_in(start, other), moment_in(start, one))


def runs_back(earlier: datetime, later: datetime) -> bool:
    """Tell whether what came later has a time before what came earlier.

    In the night in which summer time ends every time from 02.00 to 03.00 comes twice, so there
    nothing can be told from the clock.
    """
    return later < earlier and not (_comes_twice(earlier) and _comes_twice(later))


def lasted(start: datetime, end: datetime) -> timedelta:
    """Return how long it was from one time on the wall to a later one, also where it was moved.

    A time that comes twice is the first of the two, unless the end would come before the start.
    """
    found = end - start - _summer(end) + _summer(start)
    return found + _HOUR if found < timedelta() and _comes_twice(end) else found


def _summer(at: datetime) -> timedelta:
    """Return how far the clock is ahead: summer time is the same in all of Europe (2000/84/EC)."""
    begins = datetime.combine(_last_sunday(at.year, _MARCH), _SPRING)
    ends = datetime.combine(_last_sunday(at.year, _OCTOBER), _AUTUMN)
    return _HOUR if begins <= at < ends else timedelta()


def _comes_twice(at: datetime) -> bool:
    return at.date() == _last_sunday(at.year, _OCTOBER) and _SPRING <= at.time() < _AUTUMN


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
