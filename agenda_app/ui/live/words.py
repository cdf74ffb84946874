"""Labels of the live window, in its own sizes, and the few words that several parts share."""

from __future__ import annotations

from datetime import date, time
from typing import Literal

from PySide6.QtCore import QLocale

from agenda_app.ui.parts.text import Text, restyle

Kind = Literal[
    "name",
    "quiet",
    "soft",
    "strong",
    "clock",
    "party",
    "away",
    "note",
    "aside",
    "number",
    "heading",
    "title",
    "body",
    "warn",
    "exempt",
    "ok",
    "fell",
    "sum",
    "outcome",
]


def said(kind: Kind, text: str = "", *, wrap: bool = False, name: str = "") -> Text:
    """Return a label in one of the looks of ``live_style``."""
    made = Text(text, wrap=wrap, name=name)
    made.setProperty("live", kind)
    return made


def look(label: Text, kind: Kind) -> None:
    """Let a label look otherwise."""
    if label.property("live") != kind:
        label.setProperty("live", kind)
        restyle(label)


def time_of_day(at: time) -> str:
    """Return "18.41", as it stands on a clock."""
    return f"{at.hour:02d}.{at.minute:02d}"


def minutes_spent(seconds: int) -> str:
    """Return "2.14", as a speech is timed."""
    return f"{seconds // 60}.{seconds % 60:02d}"


def span(first: time | None, last: time | None) -> str:
    """Return "19.02–19.30", with a mark for what is not known."""
    return "–".join("?" if at is None else time_of_day(at) for at in (first, last))


def long_date(day: date) -> str:
    """Return "onsdag 29. april 2026"."""
    locale = QLocale()
    weekday = locale.dayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    month = locale.monthName(day.month, QLocale.FormatType.LongFormat)
    return f"{weekday} {day.day}.\u00a0{month} {day.year}"
