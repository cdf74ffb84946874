"""Dates as case papers write them."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
_WEEKDAY = r"(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn)dag\s+(?:den\s+)?)?"
_CLOCK = re.compile(r",?\s+(?:kl\.?|klokka|klokken)\s*\d{1,2}(?:[.:]\d{2})?$", re.IGNORECASE)
_NUMERIC = re.compile(rf"{_WEEKDAY}(\d{{1,2}})[./](\d{{1,2}})[./-](\d{{4}}|\d{{2}})", re.IGNORECASE)
_WORDED = re.compile(
    rf"{_WEEKDAY}(\d{{1,2}})\.?\s*({'|'.join(_MONTHS)})\s+(\d{{4}})", re.IGNORECASE
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


DATE_PATTERN = (
    rf"{_WEEKDAY}\d{{1,2}}[./]\d{{1,2}}[./-](?:\d{{4}}|\d{{2}})"
    rf"|{_WEEKDAY}\d{{1,2}}\.?\s*(?:{'|'.join(_MONTHS)})\s+\d{{4}}|\d{{4}}-\d{{1,2}}-\d{{1,2}}"
)
"""A date in any of the forms that are read, inside a longer text."""


def looks_like_date(text: str) -> bool:
    """Return whether a text is written as a date, possible or not."""
    return _parts(text) is not None


def parse_date(text: str) -> date | None:
    """Return the date a text says, None when it is none or does not exist (31.02.2026)."""
    found = _parts(text)
    if found is None:
        return None
    try:
        return date(*found)
    except ValueError:
        return None


def _parts(text: str) -> tuple[int, int, int] | None:
    text = _CLOCK.sub("", text.strip()).rstrip(".")
    if match := _NUMERIC.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
        return (year + 2000 if year < 100 else year), month, day
    if match := _WORDED.fullmatch(text):
        return int(match[3]), _MONTHS.index(match[2].lower()) + 1, int(match[1])
    if match := _ISO.fullmatch(text):
        return int(match[1]), int(match[2]), int(match[3])
    return None
