"""Columns stand beside each other as long as running text has room, and words are whole."""

from __future__ import annotations

import pytest

from agenda_app.documents.column_widths import GUTTER, Needs, widths
from agenda_app.documents.fonts import width
from agenda_app.documents.typeface import BOLD

ROOM = 460.0


@pytest.mark.parametrize(
    ("least", "most", "fits"),
    [
        ([90.0, 90.0, 90.0], [200.0, 200.0, 200.0], True),
        ([160.0, 160.0, 160.0], [200.0, 200.0, 200.0], False),
        ([95.0, 110.0, 97.0, 62.0, 95.0], [329.0, 1965.0, 169.0, 62.0, 235.0], False),
        ([80.0, 94.0, 82.0, 53.0, 84.0], [276.0, 1639.0, 142.0, 53.0, 197.0], True),
        ([120.0, 120.0, 120.0, 120.0], [900.0, 900.0, 900.0, 900.0], False),
        ([80.0, 80.0, 80.0, 80.0], [900.0, 900.0, 900.0, 900.0], True),
        ([90.0], [900.0], True),
    ],
    ids=["short", "too wide", "no room", "room", "four too wide", "four share", "one"],
)
def test_a_column_of_running_text_must_not_be_all_too_narrow(
    least: list[float], most: list[float], fits: bool
) -> None:
    assert Needs(least, most).fit_well(ROOM) is fits


def test_the_narrowest_a_column_may_be_is_its_longest_word_or_piece_of_one() -> None:
    texts = [["en næringskonsulent"]]
    whole = Needs.of(texts, 9.0)
    divided = Needs.of(texts, 9.0, lambda word: (("nærings", "konsulent"),) * (len(word) > 4))
    assert whole.least == [width("næringskonsulent", BOLD, 9.0) + GUTTER]
    assert divided.least == [width("konsulent", BOLD, 9.0) + GUTTER]
    assert whole.most == divided.most


def test_what_is_left_over_goes_to_the_column_that_needs_it() -> None:
    needs = Needs([80.0, 94.0, 82.0], [276.0, 1639.0, 142.0])
    wide = widths(needs, set(), ROOM)
    assert sum(wide) == pytest.approx(ROOM)
    assert wide[1] > 0.3 * ROOM


def test_words_that_stay_on_one_line_are_measured_as_one() -> None:
    (narrowest,) = Needs.of([["kr 2\xa0220\xa0000", "og mer"]], 9.0).least
    assert narrowest == width("2\xa0220\xa0000", BOLD, 9.0) + GUTTER
