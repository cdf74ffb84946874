"""The points that somebody is out of: typed, kept, and found again when the text was changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.matters import Matters
from agenda_app.domain.recused_points import (
    RecusedPoint,
    found_in,
    from_json,
    is_reworded,
    names_of,
    point_refusals,
    read_points,
    to_json,
)
from agenda_app.domain.some_points import points_of
from agenda_app.domain.text import ListItem, paragraphs, runs
from tests.domain.voting import a_list, matters

FIVE = points_of(matters(text=a_list("Skolen.", "Veien.", "Laget.", "Kaia.", "Hallen.")))
NONE: tuple[RecusedPoint, ...] = ()


def points(*lines: str) -> tuple[RecusedPoint, ...]:
    return points_of(matters(text=a_list(*lines)))


def lettered(*lines: str) -> Matters:
    text = tuple(
        ListItem(0, f"{letter})", runs(line)) for letter, line in zip("abc", lines, strict=False)
    )
    return matters(text=text)


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("", []),
        ("  ", []),
        ("3", [3]),
        ("3 og 5", [3, 5]),
        ("5, 3", [3, 5]),
        ("punkt 2-4", [2, 3, 4]),
        ("pkt. 1; 3", [1, 3]),
        ("3.", [3]),
        ("3, 3 og 3", [3]),
    ],
)
def test_points_are_typed_as_people_write_them(typed: str, places: list[int]) -> None:
    found, refused = read_points(typed, FIVE)
    assert ([one.number for one in found], refused) == (places, ())


def test_points_with_letters_are_typed_by_their_letters() -> None:
    found, refused = read_points("A og c", points_of(lettered("Skolen.", "Veien.", "Laget.")))
    assert ([one.name for one in found], refused) == (["a", "c"], ())


@pytest.mark.parametrize(
    ("typed", "now", "says"),
    [
        ("7", FIVE, "Det finnes ikke noe punkt 7 i saken. Velg blant punkt 1, 2, 3, 4 og 5."),
        ("3 og x", FIVE, "Det finnes ikke noe punkt x i saken."),
        ("1-99999999", FIVE, "Det finnes ikke noe punkt 6 i saken."),
        ("1-5", FIVE, "Det er alle punktene i saken."),
        ("1", points("Bare ett."), "Saken har ingen punkter som kan behandles hver for seg."),
        ("1", NONE, "Saken har ingen punkter som kan behandles hver for seg."),
    ],
)
def test_points_that_cannot_be_meant_are_refused_with_the_reason(
    typed: str, now: tuple[RecusedPoint, ...], says: str
) -> None:
    _, refused = read_points(typed, now)
    assert refused[0].bokmal.startswith(says)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_points_that_are_there_or_a_reason(typed: str) -> None:
    found, refused = read_points(typed, FIVE)
    assert set(found) <= set(FIVE)
    assert refused or len(found) < len(FIVE)


def test_points_are_told_in_their_order() -> None:
    assert names_of((FIVE[4], FIVE[2])) == "3 og 5"


def test_points_are_kept_as_they_are() -> None:
    assert from_json(to_json(FIVE)) == FIVE
    assert from_json("[]") == ()


@pytest.mark.parametrize("stored", ["{", "[1]", '[{"number":1}]', "null", '{"a":1}'])
def test_what_is_no_points_is_told(stored: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        from_json(stored)


def test_a_point_that_is_numbered_anew_is_the_same_point() -> None:
    now = points("Nytt.", "Skolen.", "Veien.", "Laget.")
    assert found_in(FIVE[2], now) == now[3]
    assert not is_reworded(FIVE[2], now)


def test_a_point_that_is_worded_anew_is_held_by_its_number() -> None:
    now = points("Skolen.", "Veien.", "Laget får 100.", "Kaia.")
    assert found_in(FIVE[2], now) == now[2]
    assert is_reworded(FIVE[2], now)


def test_of_two_points_that_say_the_same_the_one_in_its_place_is_meant() -> None:
    now = points("Laget.", "Veien.", "Laget.")
    assert found_in(FIVE[2], now) == now[2]
    assert found_in(FIVE[1], points("Laget.", "Annet.", "Veien.", "Veien.")) is not None


def test_a_point_that_is_gone_is_found_nowhere() -> None:
    assert found_in(FIVE[4], points("Skolen.", "Veien.")) is None
    assert [one.bokmal[:40] for one in point_refusals(FIVE[4:], points("A.", "B."))] == [
        "Det finnes ikke noe punkt 5 i saken. Vel"
    ]


def test_the_look_and_the_label_of_a_point_are_nothing_of_what_it_says() -> None:
    (alone,) = points_of(matters(text=paragraphs("Skolen.")))
    assert alone.says == FIVE[0].says
