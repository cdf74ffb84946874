"""Where months, days off and meetings stand in the year plan: numbers only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from agenda_app.checks.holidays import is_holiday
from agenda_app.domain.committee import Committee
from agenda_app.domain.meeting import MeetingState
from agenda_app.services.meeting_lines import MeetingLine

_MAUNDY_THURSDAY = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Scale:
    """A year laid on a line from ``left``, ``width`` wide."""

    year: int
    left: float
    width: float

    def at(self, day: date) -> float:
        """Return where a day begins."""
        first = date(self.year, 1, 1)
        days = (date(self.year + 1, 1, 1) - first).days
        return self.left + self.width * (day - first).days / days

    def month(self, number: int) -> float:
        """Return where a month begins; 13 is the end of the year."""
        return self.at(date(self.year + number // 13, (number - 1) % 12 + 1, 1))


@dataclass(frozen=True, slots=True)
class YearRow:
    """A committee and its meetings in a year, by date; cancelled ones are left out."""

    committee: Committee
    lines: tuple[MeetingLine, ...]


def year_rows(
    committees: Sequence[Committee], lines: Iterable[MeetingLine], year: int
) -> tuple[YearRow, ...]:
    """Return a row for every active committee, and for others that meet in the year."""
    wanted = [
        line
        for line in lines
        if line.meeting.date.year == year and line.meeting.state is not MeetingState.CANCELLED
    ]
    bodies = {body.id: body for body in committees} | {
        line.committee.id: line.committee for line in wanted
    }
    return tuple(
        YearRow(body, tuple(line for line in wanted if line.committee.id == body.id))
        for body in bodies.values()
    )


def same_day_before(row: YearRow, line: MeetingLine) -> int:
    """Return how many meetings a committee has on the day of one before it."""
    same = [one for one in row.lines if one.meeting.date == line.meeting.date]
    return same.index(line)


def quiet_times(year: int) -> tuple[tuple[date, date], ...]:
    """Return the spells in which nobody meets, each with its first day and the day after.

    The week of Easter, July, and Christmas.
    """
    thursday = _maundy_thursday(year)
    return (
        (thursday - _MAUNDY_THURSDAY, thursday + timedelta(days=5)),
        (date(year, 7, 1), date(year, 8, 1)),
        (date(year, 12, 24), date(year + 1, 1, 1)),
    )


def _maundy_thursday(year: int) -> date:
    day = date(year, 3, 19)  # the earliest there is
    while not (day.weekday() == 3 and is_holiday(day) and is_holiday(day + timedelta(days=1))):
        day += timedelta(days=1)
    return day
