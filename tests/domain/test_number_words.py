"""Small numbers are words, larger ones figures."""

from __future__ import annotations

from agenda_app.domain.number_words import number_word


def test_numbers_up_to_ten_are_words() -> None:
    said = [number_word(number) for number in (1, 2, 7, 10, 11)]
    assert said == ["1", "to", "sju", "ti", "11"]
