"""Holidays and the working days between them, told by the law and by a second library."""

from __future__ import annotations

from datetime import date

import pytest
from holidays.countries.norway import Norway
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.checks.holidays import holidays, is_holiday, last_working_day


def test_the_holidays_of_a_year_are_those_of_the_law() -> None:
    assert sorted(holidays(2026)) == [
        date(2026, 1, 1),
        date(2026, 4, 2),
        date(2026, 4, 3),
        date(2026, 4, 5),
        date(2026, 4, 6),
        date(2026, 5, 1),
        date(2026, 5, 14),
        date(2026, 5, 17),
        date(2026, 5, 24),
        date(2026, 5, 25),
        date(2026, 12, 25),
        date(2026, 12, 26),
    ]


@pytest.mark.parametrize("decade", range(1950, 2100, 10))
def test_a_library_of_the_whole_world_knows_the_same_days(decade: int) -> None:
    for year in range(decade, decade + 10):
        assert holidays(year) == set(Norway(years=year))


@pytest.mark.parametrize("year", [1, 1946, 4100, 9999])
def test_a_year_far_away_has_none(year: int) -> None:
    assert not is_holiday(date(year, 12, 25))


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2026, 4, 6), date(2026, 4, 1)),  # Easter Monday: Wednesday before
        (date(2026, 5, 17), date(2026, 5, 15)),
        (date(2026, 5, 1), date(2026, 4, 30)),
        (date(2026, 4, 22), date(2026, 4, 22)),
    ],
)
def test_the_last_working_day_steps_over_holidays(day: date, last: date) -> None:
    assert last_working_day(day) == last


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_working_day_is_near_and_not_later(day: date) -> None:
    found = last_working_day(day)
    assert found <= day
    assert (day - found).days <= 5
    assert found.weekday() < 5
