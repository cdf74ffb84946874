"""Which corrections can be about who was elected: in doubt one is."""

from __future__ import annotations

from datetime import datetime

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.corrected_elections import corrected_by
from agenda_app.domain.elected_words import corrected_words
from agenda_app.domain.minutes_corrections import MinutesCorrection

SAID = ("Stemmer: Kari Holm 6, Per Lie 5.", "Kari Holm ble valgt (koml. § 7-8).")
NAMES = ("Kari Holm", "Nora Ås-Berg")


def a_slip(was: str, becomes: str, number: int = 1) -> MinutesCorrection:
    at = datetime(2026, 5, 4, 9)
    return MinutesCorrection(number, ItemId(1), was, becomes, "Skrivefeil", at)


@pytest.mark.parametrize(
    ("was", "becomes", "is_about_it"),
    [
        ("Kari Holm", "Per Lie", True),
        ("Holm (Ap)", "Holmen (Ap)", True),  # as the resolution has her
        ("fire medlemmer", "Nora Ås-Berg og tre medlemmer", True),
        ("Lie 5", "Lie 4", True),
        ("", "Per Lie ble valgt.", True),  # nobody wrote where
        ("ferge", "ferje", False),
        ("ie 5", "ie 4", False),  # within a word
        ("Karianne Holmen", "Karianne Moen", False),
    ],
)
def test_a_correction_is_about_an_election_that_it_names_or_quotes(
    was: str, becomes: str, is_about_it: bool
) -> None:
    assert corrected_by(SAID, NAMES, [a_slip(was, becomes)]) == ((1,) if is_about_it else ())


def test_what_puts_such_a_correction_right_is_about_it_too() -> None:
    slips = a_slip("Kari Holm", "Mia Dal"), a_slip("ferge", "ferje", 2), a_slip("Mia", "Siv", 3)
    assert corrected_by(SAID, NAMES, slips) == (1, 3)


def test_what_to_do_then_depends_on_whether_they_are_entered() -> None:
    assert not corrected_words((), is_entered=True)
    said = corrected_words((1, 3), is_entered=False)
    assert said.bokmal == (
        "Rettet, se rettelse 1 og 3. "
        "Gjelder det hvem som ble valgt, så før dem inn i utvalget for hånd."
    )
    assert corrected_words((2,), is_entered=True).nynorsk == (
        "Retta, sjå retting 2. Gjeld det kven som vart vald, så rett medlemene i utvalet."
    )
