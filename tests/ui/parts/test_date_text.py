from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.language import Language
from agenda_app.domain.typography import date_short
from agenda_app.ui.parts.date_text import ImpossibleDateError, parse_date
from agenda_app.ui.parts.time_text import parse_time
from agenda_app.words import date_long

TODAY = date(2026, 4, 21)


@pytest.mark.parametrize(
    "text",
    [
        "29.4.26",
        "29.04.2026",
        "290426",
        "29042026",
        "29. april",
        "29 apr 2026",
        "onsdag 29. april 2026",
        "29/4",
        "29-4-2026",
        "2026-04-29",
        " 29.\u00a0april  2026 ",
        "29.4.",
    ],
)
def test_a_date_is_understood_however_it_is_typed(text: str) -> None:
    assert parse_date(text, TODAY) == date(2026, 4, 29)


@pytest.mark.parametrize(
    ("text", "year"), [("3. januar", 2026), ("12.12", 2026), ("15.11", 2026), ("1.10", 2026)]
)
def test_a_date_without_a_year_is_the_next_or_a_recent_one(text: str, year: int) -> None:
    assert parse_date(text, TODAY).year == year


def test_a_january_date_typed_in_december_is_next_year() -> None:
    assert parse_date("14.1", date(2026, 12, 10)) == date(2027, 1, 14)
    assert parse_date("12.12", date(2027, 1, 5)) == date(2026, 12, 12)


@pytest.mark.parametrize(("text", "day"), [("i dag", 21), ("I morgon", 22), ("i går", 20)])
def test_days_near_by_have_words(text: str, day: int) -> None:
    assert parse_date(text, TODAY).day == day


@pytest.mark.parametrize(
    ("text", "last"), [("31.4.26", 30), ("29.2.2026", 28), ("31. april", 30), ("32.1.", 31)]
)
def test_an_impossible_day_says_how_many_there_are(text: str, last: int) -> None:
    with pytest.raises(ImpossibleDateError) as error:
        parse_date(text, TODAY)
    assert error.value.last == last


def test_there_is_no_month_thirteen() -> None:
    with pytest.raises(ImpossibleDateError) as error:
        parse_date("1.13.26", TODAY)
    assert error.value.last == 0


@pytest.mark.parametrize("text", ["", "snart", "29", "29. m", "a.b.c", "1.2.3.4", "29. juvember"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_date(text, TODAY)


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_what_the_program_writes_it_can_read(day: date) -> None:
    assert parse_date(date_short(day), TODAY) == day
    assert parse_date(date_long(day, Language.BOKMAL), TODAY) == day
    assert parse_date(date_long(day, Language.NYNORSK), TODAY) == day
    assert parse_date(day.isoformat(), TODAY) == day


@given(text=st.text(alphabet="0123456789. -/aprmi", max_size=12))
def test_nothing_typed_is_more_than_a_wrong_date(text: str) -> None:
    with suppress(ValueError):
        assert isinstance(parse_date(text, TODAY), date)


@pytest.mark.parametrize(
    ("text", "shown"),
    [("18", "18.00"), ("1830", "18.30"), ("18.30", "18.30"), ("kl. 9", "09.00"), ("9:05", "09.05")],
)
def test_a_time_is_understood_however_it_is_typed(text: str, shown: str) -> None:
    assert f"{parse_time(text):%H.%M}" == shown


@pytest.mark.parametrize("text", ["", "25", "18.60", "2400", "sent", "1.2.3"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_time(text)
