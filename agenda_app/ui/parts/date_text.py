"""Dates as people type them: 29.4.26, 29042026, 29. april, i dag."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from agenda_app.words import month

_WORDS = {"i dag": 0, "idag": 0, "i morgen": 1, "i morgon": 1, "imorgen": 1, "i går": -1}
_MONTHS = {month(number): number for number in range(1, 13)}
_SHORTEST = 3
_LOOKED_BACK = timedelta(days=120)


class ImpossibleDateError(ValueError):
    """The day does not exist; ``last`` is the last day of month number ``month`` in ``year``."""

    def __init__(self, month: int, year: int) -> None:
        """Count the days of the month, or leave 0 when there is no such month."""
        super().__init__(f"no such day in {month}/{year}")
        self.month = month
        self.year = year
        self.last = monthrange(year, month)[1] if 1 <= month <= len(_MONTHS) else 0


def parse_date(text: str, today: date) -> date:
    """Return the date that a text means.

    A date without a year is the next one, or the last one when that was within 120 days of
    ``today``: meetings are planned ahead, and papers are dated a little back.

    Raises:
        ImpossibleDateError: it looks like a date, but there is no such day.
        ValueError: it does not look like a date.
    """
    clean = " ".join(text.lower().replace("\u00a0", " ").split())
    if clean in _WORDS:
        return today + timedelta(days=_WORDS[clean])
    day, number, year = _parts(clean)
    if year is None:
        return _likely(day, number, today)
    return _date(day, number, year)


def _parts(text: str) -> tuple[int, int, int | None]:
    if re.fullmatch(r"\d{6}|\d{8}", text):
        return int(text[:2]), int(text[2:4]), _full_year(text[4:])
    if iso := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return int(iso[3]), int(iso[2]), int(iso[1])
    if figures := re.fullmatch(r"(\d{1,2})[ ./-]+(\d{1,2})(?:[ ./-]+(\d{4}|\d{2}))?\.?", text):
        return int(figures[1]), int(figures[2]), _full_year(figures[3])
    named = re.fullmatch(
        r"(?:[a-zæøå]+dag,? )?(\d{1,2})\.? ?([a-zæøå]+)\.?(?: (\d{4}|\d{2}))?", text
    )
    if named and (number := _month_number(named[2])):
        return int(named[1]), number, _full_year(named[3])
    raise ValueError(text)


def _month_number(word: str) -> int:
    if len(word) < _SHORTEST:
        return 0
    hits = [number for name, number in _MONTHS.items() if name.startswith(word)]
    return hits[0] if len(hits) == 1 else 0


def _full_year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if len(text) > len("26") else 2000 + int(text)


def _likely(day: int, number: int, today: date) -> date:
    last: ImpossibleDateError | None = None
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found = _date(day, number, year)
        except ImpossibleDateError as error:
            last = error
            continue
        if found >= today - _LOOKED_BACK:
            return found
    raise last or ImpossibleDateError(number, today.year)


def _date(day: int, number: int, year: int) -> date:
    try:
        return date(year, number, day)
    except ValueError as error:
        raise ImpossibleDateError(number, max(year, 1)) from error
