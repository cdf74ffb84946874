from __future__ import annotations

import pytest
from PIL import Image

from agenda_app.normalise.hidden_words import Hiding, Letter, hiding, in_words, seen_at

PLACE = (10.0, 10.0, 16.0, 22.0)


def a_page(field: str = "white", ink: str | None = None) -> Image.Image:
    """A page of 100 points at one dot each, a field on it, and a stroke within the letter."""
    page = Image.new("RGB", (100, 100), "white")
    page.paste(field, (4, 11, 60, 21))
    if ink:
        page.paste(ink, (12, 14, 14, 18))
    return page


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (a_page(ink="black"), None),
        (a_page("black", "white"), None),
        (a_page("yellow", "black"), None),
        (a_page("black"), Hiding.COVERED),
        (a_page("#101030", "#141434"), Hiding.COVERED),
        (a_page(), Hiding.UNSEEN),
        (a_page(ink="#fcfcfc"), Hiding.UNSEEN),
    ],
)
def test_a_letter_is_seen_where_its_place_has_more_than_one_colour(
    page: Image.Image, why: Hiding | None
) -> None:
    assert hiding(page, PLACE, 1.0) is why


@pytest.mark.parametrize("place", [(-20.0, 5.0, -10.0, 17.0), (10.0, 120.0, 16.0, 132.0)])
def test_a_letter_beside_the_page_is_not_seen_nor_one_smaller_than_a_dot_of_ink(
    place: tuple[float, float, float, float],
) -> None:
    page = a_page(ink="black")
    assert hiding(page, place, 1.0) is Hiding.UNSEEN
    assert hiding(page, (10.0, 14.0, 10.2, 14.4), 1.0) is Hiding.UNSEEN
    assert hiding(page, (10.0, 14.0, 10.0, 14.0), 1.0) is None


def test_hidden_letters_are_told_as_words_and_fewer_than_three_are_none() -> None:
    seen = [(Letter(letter), None) for letter in "Søker"]
    gone = [(Letter(letter), None if letter == " " else Hiding.COVERED) for letter in " Kari Vik "]
    dots = [(Letter(letter), Hiding.UNSEEN) for letter in "..ab.."]
    assert list(in_words([*seen, *gone, *seen, *dots])) == [(Hiding.COVERED, "Kari Vik")]
    strange = [(Letter(letter), Hiding.UNSEEN) for letter in "Bo\u202edil\x07 A\u030asen"]
    assert list(in_words(strange)) == [(Hiding.UNSEEN, "Bo dil Åsen")]
    white = [(Letter(letter), Hiding.UNSEEN) for letter in "Bodil"]
    assert list(in_words([*gone, *white])) == [
        (Hiding.COVERED, "Kari Vik"),
        (Hiding.UNSEEN, "Bodil"),
    ]


@pytest.mark.parametrize(
    ("turn", "place"),
    [
        (0, (20.0, 70.0, 30.0, 80.0)),
        (90, (20.0, 20.0, 30.0, 30.0)),
        (180, (170.0, 20.0, 180.0, 30.0)),
        (270, (70.0, 170.0, 80.0, 180.0)),
    ],
)
def test_a_place_is_found_again_on_a_page_that_is_cropped_and_turned(
    turn: int, place: tuple[float, float, float, float]
) -> None:
    crop = (100.0, 50.0, 300.0, 150.0)
    assert seen_at((120.0, 70.0, 130.0, 80.0), crop, turn) == place
