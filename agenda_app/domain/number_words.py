"""Small numbers in words, which are the same in both forms of Norwegian."""

from __future__ import annotations

FROM_TWO = ("to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti")


def number_word(number: int) -> str:
    """Return "to" to "ti", and any other number in figures; one has a gender."""
    at = number - 2
    return FROM_TWO[at] if 0 <= at < len(FROM_TWO) else str(number)
