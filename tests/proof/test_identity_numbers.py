"""Identity numbers: valid ones of every kind are found, other figures mostly are not.

The numbers are made here from their definition (folkeregisterforskriften § 2-2-1): ten digits are
given, check digits are what makes both weighted sums divisible by eleven.
"""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.proof.identity_numbers import identity_numbers, is_valid


def number(day: date, figures: int, *, add_day: int = 0, add_month: int = 0) -> str | None:
    """Return the identity number of a day of birth, None when the check digit would be ten."""
    digits = f"{day.day + add_day:02}{day.month + add_month:02}{day.year % 100:02}{figures:03}"
    for weights in ((3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)):
        total = sum(w * int(d) for w, d in zip(weights, digits, strict=True))
        check = -total % 11
        if check == 10:
            return None
        digits += str(check)
    return digits


def made(*, add_day: int = 0, add_month: int = 0) -> str:
    numbers = (
        number(date(1972, 9, 13), n, add_day=add_day, add_month=add_month) for n in range(999)
    )
    return next(found for found in numbers if found is not None)


@pytest.mark.parametrize("add_day", [0, 40])
@pytest.mark.parametrize("add_month", [0, 40, 80])
@pytest.mark.parametrize("form", ["{}{}{}", "{}{} {}", "{}.{}.{}", "{}{}\u00a0{}", "{}{}-{}"])
def test_every_kind_and_every_form_is_found(add_day: int, add_month: int, form: str) -> None:
    digits = made(add_day=add_day, add_month=add_month)
    written = form.format(digits[:4], digits[4:6], digits[6:])
    for text in (written, f"Fnr. {written}, født 1972", f"({written})", f"{written}\n"):
        assert list(identity_numbers(text)) == [digits]


@pytest.mark.parametrize(
    "form",
    [
        *("{0}{1} - {2}", "{0}{1}/{2}", "{0}{1}: {2}", "{0} {1} {2}", "{0}.{1} {2}"),
        *("{0}{1}\n{2}", "{0}{1} {3} {4}", "{0}{1}  {2}", "{0}{1}; {2}", "{0}{1};{2}"),
        *("{0}{1}_{2}", "{0}{1}-\n{2}", "{0}{1}\t{2}"),
    ],
)
def test_a_form_that_people_write_it_in_is_found(form: str) -> None:
    digits = made()
    parts = (digits[:2] + " " + digits[2:4], digits[4:6], digits[6:], digits[6:9], digits[9:])
    compact = (digits[:4], *parts[1:])
    day = parts if form.startswith(("{0} ", "{0}.")) else compact
    written = form.format(*day)
    if form.startswith("{0}."):
        written = written.replace(" ", ".", 1)
    assert list(identity_numbers(f"Fnr. {written}, født 1972")) == [digits]


@pytest.mark.parametrize("year", [1919, 1920, 1983, 2019, 2020])
@pytest.mark.parametrize("behind", [" 12", " 24/1234", "\n10 stemmer", " 12.05.2026", ""])
@pytest.mark.parametrize("before", ["", "Saksnr 24/1234 ", "2024 ", "PS 14/26 ", "9730 "])
def test_what_figures_stand_around_it_hides_none(year: int, behind: str, before: str) -> None:
    every = (number(date(year, 10, 16), figures) for figures in range(10, 600))
    digits = next(one for one in every if one is not None)
    for written in (digits, f"{digits[:6]} {digits[6:]}", f"{digits[:9]} {digits[9:]}"):
        assert digits in identity_numbers(f"Elev {before}{written}{behind}")


def test_figures_in_boxes_of_their_own_are_found_but_not_a_row_of_a_table() -> None:
    digits = made()
    boxes = " ".join(digits)
    assert list(identity_numbers(f"Fødselsnummer {boxes}.")) == [digits]
    for row in (f"4 {boxes}", f"{boxes} 2", f"1{boxes}"):
        assert list(identity_numbers(row)) == []


@pytest.mark.parametrize("nought", ["\uff10", "\u0660"])
def test_figures_of_another_writing_are_figures(nought: str) -> None:
    digits = made()
    written = "".join(chr(ord(nought) + int(digit)) for digit in digits)
    assert list(identity_numbers(f"Fnr. {written}, født")) == [digits]


def _threes(digits: str) -> str:
    return f"{digits[:3]} {digits[3:6]} {digits[6:9]} {digits[9:]}"


@pytest.mark.parametrize(
    "form",
    [
        *("{day}.{month}.19{year} {rest}", "{day} {month} 19{year} {rest}"),
        *(
            "{day}{month}19{year} {rest}",
            "{day}{month}19{year}{rest}",
            "{day}/{month}-{year} {rest}",
        ),
        *("{day}/{month} 19{year}-{rest}", "{day}. {month}. 19{year} {rest}"),
        *(
            "født {day}/{month}-{year}, personnr. {rest}",
            "født {day}.{month}.19{year}, personnr. {rest}",
            "f. {day}{month}{year} Pnr: {rest}",
        ),
        *("Født;Navn;Personnummer\n{day}.{month}.19{year};Ola;{rest}",),
    ],
)
def test_the_day_of_birth_may_stand_apart(form: str) -> None:
    digits = made()
    day, month, year, rest = digits[:2], digits[2:4], digits[4:6], digits[6:]
    said = form.format(day=day, month=month, year=year, rest=rest)
    assert list(identity_numbers(said)) == [digits]


def _as_written(form: str, digits: str) -> str:
    day, month, year, rest = digits[:2], digits[2:4], digits[4:6], digits[6:]
    two = f"{rest[:3]} {rest[3:]}"
    return form.format(
        d=int(day), m=int(month), day=day, month=month, year=year, rest=rest, two=two
    )


@pytest.mark.parametrize(
    "form",
    [
        *("f. {d}.{m}.{year} {rest}", "{d}/{m}-{year} {rest}", "{d}. mai 19{year}, {rest}"),
        *("født {d}. mai 19{year}, personnummer {rest}", "{d}. Mai {year} {rest}"),
        *("fødselsdato 19{year}-{month}-{day} personnr {rest}", "19{year}{month}{day}-{rest}"),
        *("19{year}{month}{day}{rest}", "19{year}-{month}-{day};{rest}"),
        *("{d}. mai {year} {two}", "{d}. mai 19{year}, {two}", "{d}/{m}-19{year} {two}"),
        *("19{year}-{month}-{day} {two}", "f. {d}. mai 19{year}. Personnr. {two}"),
        *("{d}-mai-19{year} {rest}", "{day}MAI{year} {rest}", "{d} May 19{year} {rest}"),
        *("{d}. mai '{year} {rest}", "{d}.mai-{year} {rest}", "{day}.{month}.-{year} {rest}"),
        *("{d}. {m}. {year} {rest}", "{d}/{m} 19{year} {rest}", "{d}. mai 19{year} ({rest})"),
    ],
)
def test_the_day_of_birth_may_be_written_in_another_way(form: str) -> None:
    digits = next(d for n in range(999) if (d := number(date(1972, 5, 3), n)) is not None)
    assert list(identity_numbers(_as_written(form, digits))) == [digits]
    wrong = _as_written(form, f"{digits[:6]}{int(digits[6:]) ^ 1:05}")
    assert list(identity_numbers(wrong)) == []


@pytest.mark.parametrize(
    "sign", ["\u2014", "\u2212", "\u2009", "\xad", "\u2060", "\u200d", " | ", ") ", "\ufeff"]
)
def test_other_signs_between_the_figures_hide_none(sign: str) -> None:
    digits = made()
    assert list(identity_numbers(f"Fnr. {digits[:6]}{sign}{digits[6:]}, født")) == [digits]


@pytest.mark.parametrize("sign", ["\u200d", "\u2060", "\u2009"])
def test_signs_between_all_figures_hide_none(sign: str) -> None:
    digits = made()
    assert list(identity_numbers(f"Fnr. {sign.join(digits)}.")) == [digits]


def test_figures_far_from_a_day_are_no_number_without_a_word_for_it() -> None:
    digits = made()
    said = f"Den {digits[:2]}.{digits[2:4]}.19{digits[4:6]} kom faktura {digits[6:]}."
    assert list(identity_numbers(said)) == []


@pytest.mark.parametrize("form", ["{}{}19{} {}", "{}/{}-{} {}", "{}.{}.19{} {}"])
def test_a_day_and_five_other_figures_are_no_number(form: str) -> None:
    digits = made()
    day, month, year, rest = digits[:2], digits[2:4], digits[4:6], int(digits[6:])
    for others in ((rest + 1) % 100_000, (rest + 10) % 100_000):
        said = f"Den {form.format(day, month, year, f'{others:05}')} kroner"
        assert list(identity_numbers(said)) == []


@pytest.mark.parametrize("place", range(1, 11))
def test_a_number_may_go_on_in_the_next_line(place: int) -> None:
    digits = made()
    for end in ("\n", "-\n"):
        said = f"Fnr {digits[:place]}{end}{digits[place:]} er"
        assert list(identity_numbers(said)) == [digits]


def test_figures_by_threes_are_found() -> None:
    digits = made()
    assert list(identity_numbers(f"Fnr. {_threes(digits)}, født")) == [digits]


def test_it_is_not_found_inside_a_longer_number() -> None:
    digits = made()
    for text in (f"1{digits}", f"{digits}0", f"1 {_threes(digits)}", f"{_threes(digits)} 5"):
        assert list(identity_numbers(text)) == []


@given(st.dates(date(1900, 1, 1), date(2039, 12, 31)), st.integers(0, 999), st.integers(0, 10))
def test_one_wrong_digit_makes_it_another_number(day: date, figures: int, place: int) -> None:
    digits = number(day, figures)
    if digits is not None:
        wrong = digits[:place] + str((int(digits[place]) + 1) % 10) + digits[place + 1 :]
        assert is_valid(digits)
        assert not is_valid(wrong)


def test_days_that_do_not_exist_are_no_day_of_birth() -> None:
    for day in ("3213", "0013", "3002", "1500"):
        for rest in range(0, 10_000_000, 9973):
            assert not is_valid(f"{day}{rest:07}")


def test_few_random_figures_are_taken_for_one() -> None:
    chance = random.Random(11)
    figures = [f"{chance.randrange(10**11):011}" for _ in range(20_000)]
    assert sum(map(is_valid, figures)) < 100  # one in 121 of those that begin with a day


def test_each_day_of_a_year_has_numbers() -> None:
    for offset in range(366):
        day = date(2000, 1, 1) + timedelta(offset)
        found = [n for figures in range(500, 540) if (n := number(day, figures))]
        assert found
        assert all(map(is_valid, found))
