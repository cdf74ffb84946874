"""The last day to complain, against the examples of the law and over every year's holidays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.checks.holidays import is_holiday
from agenda_app.domain.complaint_deadlines import (
    Deadline,
    ReviewKind,
    first_working_day,
    months_after,
    review_deadline,
)

days = st.dates(date(2020, 1, 1), date(2060, 12, 31))


def review(decided: date) -> Deadline:
    found = review_deadline(decided, ReviewKind.FINAL, is_holiday)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("decided", "last"),
    [
        (date(2026, 5, 12), date(2026, 6, 2)),
        (date(2026, 4, 23), date(2026, 5, 15)),
        (date(2026, 5, 4), date(2026, 5, 26)),
        (date(2026, 3, 12), date(2026, 4, 7)),
        (date(2026, 12, 4), date(2026, 12, 28)),
    ],
    ids=["plain", "Ascension", "Whit Monday", "Easter", "Christmas"],
)
def test_three_weeks_end_on_the_same_weekday_or_the_next_working_day(
    decided: date, last: date
) -> None:
    found = review(decided)
    assert found.last == last
    assert found.counted == decided + timedelta(days=21)
    assert found.basis == "koml. § 27-1, jf. fvl. § 30"


def test_a_saturday_is_a_day_off() -> None:
    found = review(date(2026, 2, 7))
    assert (found.counted, found.last) == (date(2026, 2, 28), date(2026, 3, 2))
    on_time = review(date(2026, 5, 12))
    assert on_time.counted == on_time.last


@pytest.mark.parametrize(
    ("kind", "reviewed"),
    [
        (ReviewKind.FINAL, True),
        (ReviewKind.APPEAL, True),
        (ReviewKind.DOORS, True),
        (ReviewKind.DISQUALIFICATION, True),
        (ReviewKind.PROCEDURAL, False),
        (ReviewKind.HIRING, False),
        (ReviewKind.PROCUREMENT, False),
        (ReviewKind.ELECTION_VALIDITY, False),
    ],
)
def test_only_some_decisions_can_be_reviewed(kind: ReviewKind, reviewed: bool) -> None:
    assert (review_deadline(date(2026, 5, 12), kind, is_holiday) is not None) is reviewed


def test_the_new_act_counts_alike_and_is_cited_by_its_own_paragraphs() -> None:
    day = date(2026, 6, 9)
    other = review_deadline(day, ReviewKind.FINAL, is_holiday, by_act_of_2025=True)
    assert other is not None
    assert other.basis == "koml. § 27-1, jf. fvl. §§ 63 og 64"


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 3, 31), 6, date(2026, 9, 30)),
        (date(2026, 1, 15), 3, date(2026, 4, 15)),
        (date(2025, 12, 1), 1, date(2026, 1, 1)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
    ],
)
def test_months_end_on_the_same_number_or_the_last_of_the_month(
    day: date, months: int, later: date
) -> None:
    assert months_after(day, months) == later


@given(days)
def test_the_last_day_is_no_day_off_and_none_before_it_would_do(decided: date) -> None:
    found = review(decided)
    assert found.last.weekday() < 5
    assert not is_holiday(found.last)
    passed = (found.counted + timedelta(n) for n in range((found.last - found.counted).days))
    assert all(day.weekday() >= 5 or is_holiday(day) for day in passed)


def test_a_working_day_stays() -> None:
    assert first_working_day(date(2026, 5, 15), is_holiday) == date(2026, 5, 15)
