"""The days of the sample, all told from today, so that it is never out of date.

Last month council, main committee and executive committee met, and the council the month before as
well (in June rather than in July); next month the council meets again.
The executive committee met once more for what could not wait, the main committee decided a case in
writing, and years ago the council of this term constituted itself. Nobody meets on a weekend or a
public holiday.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from agenda_app.checks.holidays import is_holiday
from agenda_app.domain.language import Language
from agenda_app.words import date_long, month

TUESDAY, WEDNESDAY, THURSDAY = 1, 2, 3
_JULY, _OCTOBER = 7, 10
_ELECTION, _TERM = 2023, 4
"""A year in which councils were elected, and for how many years they are."""
_PLANNED_MONTHS = (2, 3, 4, 6, 7, 9, 10, 11)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The meetings around a day; the names are those that the papers' "Datert" use."""

    today: date
    earlier_council: date
    last_council: date
    board: date
    executive: date
    urgent: date
    in_writing: date
    constituting: date
    next_executive: date
    next_council: date
    planned: tuple[tuple[str, date], ...]

    def day(self, written: str) -> date:
        """Return the workday that "fsk-14" means: so many days before a meeting, or earlier."""
        name, _, days = written.partition("-")
        base = {
            "i_dag": self.today,
            "kst": self.next_council,
            "fsk": self.executive,
            "htm": self.board,
            "forrige": self.last_council,
            "tidligere": self.earlier_council,
            "haster": self.urgent,
            "skriftlig": self.in_writing,
            "konstituerende": self.constituting,
        }[name]
        day = base - timedelta(days=int(days or 0))
        while not is_workday(day):
            day -= timedelta(days=1)
        return day

    def words(self) -> dict[str, str]:
        """Return what stands for the placeholders of the papers."""
        reported = self.day("fsk-14").replace(day=1) - timedelta(days=1)
        year, meeting_year = reported.year, self.next_council.year
        later = {
            f"om_{months}_mnd": _months_on(self.next_council, months) for months in (2, 3, 6, 12)
        }
        return {
            "år": str(year),
            "forrige_år": str(year - 1),
            "valgår": str(self.constituting.year),
            "arkivår": str(self.day("tidligere-21").year),
            "måned": month(reported.month),
            "møteår": str(meeting_year),
            "neste_år": str(meeting_year + 1),
            "nyttår": _long(date(meeting_year + 1, 1, 1)),
            **{name: _long(day) for name, day in later.items()},
        }


def calendar_for(today: date) -> Calendar:
    """Return the calendar of the sample on a day."""
    last, following = _months_on(today, -1), _months_on(today, 1)
    last_council = _on_weekday(last, WEDNESDAY, 2)
    earlier = _months_on(today, -2)
    if earlier.month == _JULY:
        earlier = _months_on(today, -3)
    return Calendar(
        today=today,
        earlier_council=_workday(_on_weekday(earlier, WEDNESDAY, 2)),
        last_council=_workday(last_council),
        board=_workday(last_council + timedelta(days=1)),
        executive=_workday(last_council + timedelta(days=6)),
        urgent=_workday(last_council + timedelta(days=12)),
        in_writing=_workday(last_council + timedelta(days=9)),
        constituting=_constituting(_workday(_on_weekday(earlier, WEDNESDAY, 2))),
        next_executive=_workday(_on_weekday(following, TUESDAY, 1)),
        next_council=_workday(_on_weekday(following, WEDNESDAY, 2)),
        planned=tuple(_planned(today)),
    )


def _constituting(before: date) -> date:
    """Return when the council of a day constituted itself: in the third week of its October."""
    year = before.year - (before.year - _ELECTION) % _TERM
    day = _on_weekday(date(year, _OCTOBER, 1), TUESDAY, 3)
    return day if day < before else _on_weekday(date(year - _TERM, _OCTOBER, 1), TUESDAY, 3)


def _planned(today: date) -> Iterator[tuple[str, date]]:
    for offset in _PLANNED_MONTHS:
        first = _months_on(today, offset)
        if first.month == _JULY:
            continue
        yield "HTM", _workday(_on_weekday(first, THURSDAY, 1))
        yield "FSK", _workday(_on_weekday(first, TUESDAY, 2))
        if offset % 2 == 1:
            yield "KST", _workday(_on_weekday(first, WEDNESDAY, 3))


def is_workday(day: date) -> bool:
    """Tell whether offices are open: no weekend, no public holiday in Norway."""
    return day.weekday() < 5 and not is_holiday(day)


def _workday(day: date) -> date:
    while not is_workday(day):
        day += timedelta(days=1)
    return day


def _months_on(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def _on_weekday(first: date, weekday: int, number: int) -> date:
    """Return the first, second ... Tuesday or the like of a month."""
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))


def _long(day: date) -> str:
    return date_long(day, Language.BOKMAL, with_weekday=False)
