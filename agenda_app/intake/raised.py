"""Numbers that stand higher or lower than their line: 10⁵ is not 105, and a note is no digit."""

from __future__ import annotations

from enum import Enum

_SIGNS = "0123456789+-−=()"


class Height(Enum):
    """Where characters stand on their line, and what digits and signs are written as there."""

    LINE = _SIGNS
    RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾"
    LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"


def at_height(text: str, height: Height) -> str:
    """Return text in which digits say by themselves how high they stand.

    Letters have no such forms that all typefaces know, and are read right where they stand.
    """
    if height is Height.LINE or not any(sign.isdecimal() for sign in text):
        return text
    return text.translate(str.maketrans(_SIGNS, height.value))
