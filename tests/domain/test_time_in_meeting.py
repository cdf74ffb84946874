"""From a clock time to the moment that it means: past midnight, and where the clock is moved."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.time_in_meeting import (
    LONGEST,
    is_before,
    lasted,
    minutes_into,
    moment_in,
    runs_back,
)

START = datetime(2026, 4, 29, 18, 2)
SPRING_EVE = datetime(2026, 3, 28, 18, 0)
"""The clock goes from 02.00 to 03.00 in the night after."""
AUTUMN_EVE = datetime(2026, 10, 24, 18, 0)
"""The clock goes from 03.00 back to 02.00 in the night after."""


@pytest.mark.parametrize(
    ("at", "day", "into"),
    [
        (time(18, 2), 29, 0),
        (time(18, 30), 29, 28),
        (time(23, 50), 29, 348),
        (time(0, 20), 30, 378),
        (time(12, 2), 30, 1080),
        (time(12, 3), 29, -359),
        (time(17, 0), 29, -62),
        (time(18, 1), 29, -1),
    ],
)
def test_a_clock_time_is_the_first_one_after_the_start(at: time, day: int, into: int) -> None:
    assert moment_in(START, at) == datetime.combine(START.date().replace(day=day), at)
    assert minutes_into(START, at) == into


def test_a_meeting_in_the_morning_knows_what_is_early() -> None:
    start = datetime(2026, 4, 29, 9, 0)
    assert moment_in(start, time(8, 40)) == datetime(2026, 4, 29, 8, 40)
    assert moment_in(start, time(1, 15)) == datetime(2026, 4, 30, 1, 15)


def test_a_time_without_seconds_is_not_before_a_start_that_has_them() -> None:
    start = START.replace(second=40)
    assert moment_in(start, time(18, 2)).date() == start.date()


@given(st.datetimes(datetime(2026, 1, 2), datetime(2027, 1, 1)), st.times())
def test_every_clock_time_has_its_moment_within_a_day(start: datetime, at: time) -> None:
    found = moment_in(start, at)
    assert found.time() == at
    assert LONGEST - timedelta(days=1) < found - start <= LONGEST


@pytest.mark.parametrize(
    ("one", "other", "is_it"),
    [
        (time(18, 50), time(19, 10), True),
        (time(19, 10), time(18, 50), False),
        (time(19, 10), time(19, 10), False),
        (time(23, 50), time(0, 10), True),
        (time(0, 10), time(23, 50), False),
        (time(17, 58), time(18, 5), True),
    ],
)
def test_one_time_comes_before_another(one: time, other: time, is_it: bool) -> None:
    assert is_before(START, one, other) is is_it


def test_summer_time_begins_in_a_night_meeting() -> None:
    assert is_before(SPRING_EVE, time(1, 59), time(3, 1))
    assert not is_before(SPRING_EVE, time(3, 1), time(1, 59))
    two_minutes = lasted(datetime(2026, 3, 29, 1, 59), datetime(2026, 3, 29, 3, 1))
    assert two_minutes == timedelta(minutes=2)
    assert lasted(SPRING_EVE, moment_in(SPRING_EVE, time(3, 30))) == timedelta(hours=8, minutes=30)
    assert lasted(SPRING_EVE, moment_in(SPRING_EVE, time(1, 30))) == timedelta(hours=7, minutes=30)


def test_summer_time_ends_in_a_night_meeting() -> None:
    assert lasted(AUTUMN_EVE, moment_in(AUTUMN_EVE, time(3, 30))) == timedelta(hours=10, minutes=30)
    assert lasted(AUTUMN_EVE, moment_in(AUTUMN_EVE, time(1, 30))) == timedelta(hours=7, minutes=30)
    late = datetime(2026, 10, 25, 2, 50)
    assert lasted(late, datetime(2026, 10, 25, 2, 10)) == timedelta(minutes=20)


def test_in_the_hour_that_comes_twice_the_clock_tells_nothing() -> None:
    assert not is_before(AUTUMN_EVE, time(2, 10), time(2, 50))
    assert is_before(AUTUMN_EVE, time(1, 59), time(2, 10))
    assert is_before(AUTUMN_EVE, time(2, 50), time(3, 0))
    night = datetime(2026, 10, 25)
    assert not runs_back(night.replace(hour=2, minute=50), night.replace(hour=2, minute=10))
    week_before = night - timedelta(days=7)
    assert runs_back(week_before.replace(hour=2, minute=50), week_before.replace(hour=2, minute=10))


def test_a_day_of_the_year_lasts_what_the_clock_says() -> None:
    assert lasted(START, datetime(2026, 4, 30, 0, 20)) == timedelta(hours=6, minutes=18)
