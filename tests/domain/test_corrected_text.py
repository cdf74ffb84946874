"""What was put right in a committee's minutes stands in what the next one votes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from agenda_app.domain.corrected_text import corrected_text, exempt_where_said, says_openly
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.shielding import exempt_passages, shielded
from agenda_app.domain.text import Cell, Image, ListItem, Run, Table, Text, plain, runs
from tests.builders import a_point, a_text

TEXT: Text = (
    *a_text("Formannskapet tilrår:"),
    a_point("1.", "Veien bygges innen 1. juni."),
    a_point("2.", "Rammen er 12 mill. kroner innen 1. juni."),
)


def put(was: str, becomes: str, number: int = 1) -> MinutesCorrection:
    return MinutesCorrection(number, None, was, becomes, "Skrivefeil", datetime(2026, 4, 22, 9))


def test_what_stands_once_is_put_in() -> None:
    slip = put("12\u00a0mill. kroner", "11 mill. kroner")
    text, put_in, beside = corrected_text(TEXT, [slip], ())
    assert plain(text).endswith("2. Rammen er 11 mill. kroner innen 1. juni.")
    assert (text[:2], put_in, beside) == (TEXT[:2], (slip,), ())


def test_a_later_correction_of_the_locked_words_is_told_beside_what_stands_there_by_now() -> None:
    first, again = put("12 mill.", "11 mill."), put("12 mill. kroner", "13 mill. kroner", 2)
    text, put_in, beside = corrected_text(TEXT, [first, again], ())
    assert plain(text).endswith("2. Rammen er 11 mill. kroner innen 1. juni.")
    assert (put_in, beside) == ((first,), (again,))


def test_the_looks_around_it_stay() -> None:
    runs = (Run("Rammen er "), Run("12 mill.", bold=True), Run(" kroner."))
    text, _, _ = corrected_text((ListItem(0, "1.", runs),), [put("12 mill. kroner", "11 kr")], ())
    assert text == (ListItem(0, "1.", (Run("Rammen er "), Run("11 kr", bold=True), Run("."))),)


@pytest.mark.parametrize(
    ("was", "becomes", "exempt_now"),
    [
        ("12 mill.", "11 mill.", ""),
        ("Kari Nes", "Karin Næs", "offl. § 13"),
        ("til Kari", "av Karin", "offl. § 13"),
    ],
)
def test_new_words_are_exempt_where_any_of_what_they_replace_was(
    was: str, becomes: str, exempt_now: str
) -> None:
    runs = (Run("Rammen er 12 mill. til "), Run("Kari Nes", exempt="offl. § 13"), Run("."))
    text, _, _ = corrected_text((ListItem(0, "1.", runs),), [put(was, becomes)], ())
    (point,) = text
    assert isinstance(point, ListItem)
    assert Run(becomes, exempt=exempt_now) in point.runs


def test_the_new_words_of_an_exempt_correction_are_an_exempt_passage() -> None:
    slip = replace(put("12 mill. kroner", "11 kr"), exempt_basis="offl. § 23")
    runs = (Run("Rammen er 12 mill. kroner."),)
    text, put_in, _ = corrected_text((ListItem(0, "1.", runs),), [slip], ())
    now = (Run("Rammen er "), Run("11 kr", exempt="offl. § 23"), Run("."))
    assert (text, put_in) == ((ListItem(0, "1.", now),), (slip,))


@pytest.mark.parametrize(
    ("correction", "elsewhere"),
    [
        (put("innen 1. juni", "innen 1. juli"), ()),  # stands twice
        (put("", "3. Saken tas opp igjen."), ()),  # nobody wrote where
        (put("juni. 2. Rammen", "juli. 2. Rammen"), ()),  # goes over two points
        (put("12 mill. kroner", "11 mill. kroner"), ("Rådmannen sa 12 mill. kroner.",)),
        (put("Formannskapet tilrår:", ""), ()),  # nothing would be left
    ],
)
def test_what_is_in_doubt_is_told_beside(
    correction: MinutesCorrection, elsewhere: tuple[str, ...]
) -> None:
    assert corrected_text(TEXT, [correction], elsewhere) == (TEXT, (), (correction,))


def test_what_was_put_right_elsewhere_is_no_matter() -> None:
    assert corrected_text(TEXT, [put("Ole Vik", "Ole Viken")], ("Ole Vik",)) == (TEXT, (), ())


def test_what_puts_another_right_that_is_told_beside_is_told_beside_too() -> None:
    text = (ListItem(0, "1.", (Run("Beløpet er 5 kr. Egenandelen er 5 kr."),)),)
    both = [put("5 kr", "7 kr"), put("7 kr", "9 kr")]
    assert corrected_text(text, both, ()) == (text, (), tuple(both))


def test_what_stands_in_a_table_is_told_beside() -> None:
    cells = (Cell((Run("Vei"),)), Cell((Run("100 000"),)))
    text = (Table((cells,)),)
    one = put("100 000", "900 000")
    assert corrected_text(text, [one], ()) == (text, (), (one,))


NAME, BASIS = "Kari Olsen", "offl. § 13"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (a_text("Kari Olsen og Kari\u00a0Olsen."), "[offl. § 13] og [offl. § 13]."),
        (a_text("Det er Kari Olsens avtale."), "s avtale."),
        (a_text("Avtalen med Kari Olsen-Vik."), "-Vik."),
        ((Table(((Cell(runs("Kari Olsen")), Cell(runs("100 000"))),)),), "\t100 000"),
    ],
)
def test_words_are_exempt_wherever_they_stand(text: Text, shown: str) -> None:
    marked = exempt_where_said(text, NAME, BASIS)
    assert {one.basis for one in exempt_passages(marked)} == {BASIS}
    assert shown in plain(shielded(marked, Language.BOKMAL))
    assert plain(marked) == plain(text)
    assert says_openly(text, NAME)
    assert not says_openly(marked, NAME)


@pytest.mark.parametrize(
    "text",
    [
        a_text("Kari Olsensaken."),
        (*a_text("Avtalen med Kari"), *a_text("Olsen sies opp.")),
        (Image("0" * 64, "Kari Olsen ved Kaia"),),
    ],
)
def test_what_is_not_marked_is_known_to_be_open(text: Text) -> None:
    marked = exempt_where_said(text, NAME, BASIS)
    assert marked == text
    assert says_openly(marked, NAME)
