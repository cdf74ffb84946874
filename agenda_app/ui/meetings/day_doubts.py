"""What one might have overlooked when choosing the day of a meeting; nothing here forbids it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from agenda_app.checks.holidays import is_holiday
from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting
from agenda_app.domain.sentence import listed
from agenda_app.domain.typography import clock
from agenda_app.services.home import notice_day
from agenda_app.services.meeting_lines import MeetingLine
from agenda_app.ui.meetings.day_words import short_day
from agenda_app.words import weekday

translate = QCoreApplication.translate
_SATURDAY = 5


def doubts(
    day: date, body: Committee, coming: Iterable[MeetingLine], today: date, language: Language
) -> tuple[str, ...]:
    """Return sentences about a day: passed, a day off, one of another meeting, or too near.

    Args:
        day: the day that is chosen.
        body: who is to meet.
        coming: the meetings that are planned, of every committee.
        today: the day of the clock.
        language: of the sentences.
    """
    if day < today:
        return (translate("DayDoubts", "This day has passed."),)
    found = []
    if is_holiday(day):
        found.append(translate("DayDoubts", "This is a public holiday."))
    elif day.weekday() >= _SATURDAY:
        text = translate("DayDoubts", "This is a {weekday}.")
        found.append(text.format(weekday=weekday(day, language)))
    others = [
        clock(line.meeting.starts.time())
        for line in coming
        if line.committee.id == body.id and line.meeting.date == day
    ]
    if others:
        text = translate("DayDoubts", "{committee} has another meeting this day, {times}.")
        found.append(text.format(committee=body.name, times=listed(others)))
    starts = datetime.combine(day, body.starts_at)
    last = notice_day(MeetingLine(Meeting(None, body.id or CommitteeId(0), starts), body, 0))
    if last < today:
        text = translate("DayDoubts", "Short notice: it should have gone out {day}.")
        found.append(text.format(day=short_day(last, today)))
    return tuple(found)
