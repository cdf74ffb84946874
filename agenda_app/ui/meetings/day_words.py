"""Days as one says them near their date."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.language import Language
from agenda_app.domain.typography import NBSP
from agenda_app.words import month, weekday

translate = QCoreApplication.translate


def short_day(day: date, today: date) -> str:
    """Return "29. april", with the year when it is another one than today's."""
    text = f"{day.day}.{NBSP}{month(day.month)}"
    return text if day.year == today.year else f"{text} {day.year}"


def near_day(day: date, today: date) -> str:
    """Return "i dag", "i morgen" or the date."""
    if day == today:
        return translate("DayWords", "today")
    if day == today + timedelta(days=1):
        return translate("DayWords", "tomorrow")
    return short_day(day, today)


def day_and_week(day: date, language: Language) -> str:
    """Return "tirsdag 21. april 2026 · uke 17"."""
    week = translate("DayWords", "week {number}").format(number=day.isocalendar().week)
    return f"{weekday(day, language)} {day.day}.{NBSP}{month(day.month)} {day.year} · {week}"
