"""The public holidays of Norway, by the laws on holidays (1995) and on 1 and 17 May (1947)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter

_SAME_EVERY_YEAR = ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))
_DAYS_FROM_EASTER = (-3, -2, 0, 1, 39, 49, 50)
"""Maundy Thursday, Good Friday, Easter and the day after, Ascension, Whitsun and the day after."""
_SATURDAY = 5
_YEARS = range(1947, 4100)
"""From when 17 May is a day off, to where the reckoning of Easter holds."""


def is_holiday(day: date) -> bool:
    """Tell whether a day is one of the public holidays, 1 and 17 May among them."""
    return day in holidays(day.year)


def last_working_day(day: date) -> date:
    """Return the day itself, or the nearest one before it that is no Saturday, Sunday or holiday.

    A deadline that falls on a day off cannot be met on it.
    """
    while day.weekday() >= _SATURDAY or is_holiday(day):
        day -= timedelta(days=1)
    return day


@cache
def holidays(year: int) -> frozenset[date]:
    """Return the public holidays of a year; none for a year that nobody plans meetings in."""
    if year not in _YEARS:
        return frozenset()
    sunday: date = easter(year)
    moving = {sunday + timedelta(days=days) for days in _DAYS_FROM_EASTER}
    return frozenset(moving | {date(year, month, day) for month, day in _SAME_EVERY_YEAR})
