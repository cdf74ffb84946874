"""Days, amounts, accounts and case numbers are no identity numbers; those among them still are."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from agenda_app.proof.identity_numbers import identity_numbers, is_valid
from tests.proof.test_identity_numbers import number

DAY = date(2019, 3, 12)


def figures_of(day: date, first: int, last: int) -> str:
    """Return the five figures of somebody born on a day, the first three of them between two."""
    every = (number(day, three) for three in range(first, last))
    return next(digits for digits in every if digits is not None)[6:]


def other_figures(day: date, chance: random.Random) -> str:
    """Return five figures that make no identity number of a day."""
    every = (f"{chance.randrange(10_000, 100_000)}" for _ in iter(int, 1))
    return next(five for five in every if not is_valid(f"{day:%d%m%y}{five}"))


def column(*days: date, form: str = "%d.%m.%Y") -> list[str]:
    chance = random.Random(3)
    return [f"{day:{form}} {other_figures(day, chance)} Utbetaling" for day in days]


@pytest.mark.parametrize("form", ["%d.%m.%Y {}", "%d%m%Y {}", "%d/%m %Y-{}", "%d. %m. %Y {}"])
def test_figures_of_another_century_are_no_number_of_that_day(form: str) -> None:
    of_1919, of_2019 = figures_of(DAY, 0, 500), figures_of(DAY, 500, 1000)
    assert list(identity_numbers(f"{DAY:{form}}".format(of_1919))) == []
    assert list(identity_numbers(f"{DAY:{form}}".format(of_2019))) == [f"{DAY:%d%m%y}{of_2019}"]
    old = DAY.replace(year=1919)
    assert list(identity_numbers(f"{old:{form}}".format(of_1919))) == [f"{DAY:%d%m%y}{of_1919}"]


@pytest.mark.parametrize("year", [1940, 1975, 1999])
@pytest.mark.parametrize("first", [0, 900])
def test_both_series_of_the_later_years_are_numbers(year: int, first: int) -> None:
    day = date(year, 3, 12)
    five = figures_of(day, first, first + 100)
    assert list(identity_numbers(f"{day:%d.%m.%Y} {five}")) == [f"{day:%d%m%y}{five}"]


@pytest.mark.parametrize(
    "behind", [" kroner", " kr", " kr.", " NOK", ",00", ",00 kr", ",-", ",50 kr", "/2019", "/19"]
)
def test_a_day_and_an_amount_or_a_number_of_a_year_are_none(behind: str) -> None:
    five = figures_of(DAY, 500, 1000)
    assert list(identity_numbers(f"Betalt {DAY:%d.%m.%Y} {five}{behind}")) == []


@pytest.mark.parametrize(
    "behind", [" kr 500", " kr. 4 000", ",50", ",Ola", " Ola", "", ".", "/Ola", "\n12.03.2019 kr"]
)
@pytest.mark.parametrize("form", ["%d.%m.%Y {}", "%d%m%y {}", "%d%m%y{}"])
def test_a_number_is_found_whatever_else_stands_behind_it(behind: str, form: str) -> None:
    five = figures_of(DAY, 500, 1000)
    said = f"{DAY:{form}}".format(five)
    assert list(identity_numbers(f"Elev {said}{behind}")) == [f"{DAY:%d%m%y}{five}"]


@pytest.mark.parametrize("behind", [" kroner", ",00", "/2019"])
def test_six_and_five_figures_are_a_number_even_before_an_amount(behind: str) -> None:
    five = figures_of(DAY, 500, 1000)
    assert list(identity_numbers(f"{DAY:%d%m%y}{five}{behind}"))
    assert list(identity_numbers(f"{DAY:%d%m%y} {five}{behind}"))


@pytest.mark.parametrize("form", ["%d.%m.%Y", "%d.%m.%y", "%d/%m-%y", "%d%m%y"])
def test_one_row_of_a_column_that_is_valid_by_chance_is_no_number(form: str) -> None:
    rows = column(*(DAY + timedelta(n) for n in (-3, -2, -1, 1, 2, 3)), form=form)
    rows.insert(3, f"{DAY:{form}} {figures_of(DAY, 500, 1000)} Utbetaling")
    assert list(identity_numbers("\n".join(rows))) == []


def test_a_number_among_the_rows_of_a_column_is_found_where_it_is_no_row_of_it() -> None:
    five = figures_of(DAY, 500, 1000)
    days = [DAY + timedelta(n) for n in (-3, -2, -1, 1, 2, 3)]
    rows, row = column(*days), f"{DAY:%d.%m.%Y} {five} Utbetaling"
    whole = f"{DAY:%d%m%y}{five}"
    later = [day + timedelta(900) for day in days]
    assert list(identity_numbers("\n".join((*rows, f"Elev {row}")))) == [whole]
    assert list(identity_numbers("\n".join((*rows, f"{DAY:%d/%m-%Y} {five}")))) == [whole]
    assert list(identity_numbers("\n".join((*rows, whole)))) == [whole]
    assert list(identity_numbers("\n".join((*column(*later), row)))) == [whole]
    assert list(identity_numbers("\n".join((*rows[:4], row)))) == [whole]


def test_a_column_of_numbers_is_found() -> None:
    days = [DAY + timedelta(n) for n in range(8)]
    rows = [f"{day:%d.%m.%Y} {figures_of(day, 500, 1000)}" for day in days]
    wrong = column(*days[:2])
    assert len(list(identity_numbers("\n".join((*rows, *wrong))))) == len(days)


@pytest.mark.parametrize("label", ["Konto ", "kontonr. ", "Kontonummer: ", "til bankkonto "])
def test_an_account_with_its_points_is_no_number_but_one_near_that_word_is(label: str) -> None:
    digits = f"{DAY:%d%m%y}{figures_of(DAY, 500, 1000)}"
    account = f"{digits[:4]}.{digits[4:6]}.{digits[6:]}"
    assert list(identity_numbers(f"{label}{account}")) == []
    assert list(identity_numbers(f"{label}{digits}")) == [digits]
    assert list(identity_numbers(f"{label}1503.11.22334 eier {digits}")) == [digits]


def test_papers_full_of_days_and_figures_give_few_alarms() -> None:
    chance = random.Random(2026)

    def line() -> str:
        day = date(2018, 1, 1) + timedelta(chance.randrange(3300))
        five, amount = chance.randrange(10_000, 100_000), chance.randrange(1_000, 9_999_999)
        return chance.choice(
            (
                f"Saken ble mottatt {day:%d.%m.%Y} {five}/{day:%y}.",
                f"Vedtatt {day:%d.%m.%y}, sak {day:%Y}/{five}: {amount} kroner.",
                f"{day:%d.%m.%Y} {five} kr betalt {day:%d.%m.%Y} {amount},00",
                f"Gnr. 14 bnr. {five % 900}, {day:%d.%m.%Y} kr {amount}",
            )
        )

    pages = ["\n".join(line() for _ in range(20)) for _ in range(1_000)]
    assert sum(len(list(identity_numbers(page))) for page in pages) == 0


@pytest.mark.parametrize("length", [32, 40, 64])
@pytest.mark.parametrize("place", [0, 3, 20])
def test_figures_within_the_sum_of_a_file_are_no_number(length: int, place: int) -> None:
    digits = f"{DAY:%d%m%y}{figures_of(DAY, 500, 1000)}"
    rest = "bcc5e10fc3e62f478d8b7" * 3
    said = (rest[:place] + digits + rest)[:length]
    assert list(identity_numbers(f"/ID [<{said}><{said.upper()}>]")) == []
    for other in (f"{said}0c", said[:-1], f"g{said}", f"{said}g"):
        assert list(identity_numbers(f"Sum {other}")) == [digits]


def test_a_number_among_figures_alone_is_found_however_long_they_are() -> None:
    digits = f"{DAY:%d%m%y}{figures_of(DAY, 500, 1000)}"
    assert list(identity_numbers(f"aa{digits}-{'0' * 18}")) == [digits]
    assert list(identity_numbers(f"{digits}{'bc'}")) == [digits]
