"""Pages whose text runs sideways or upside down: their places as if the page had been turned."""

from __future__ import annotations

import math
from collections import Counter

from pypdfium2 import raw

_SAMPLES = 60

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


def quarter_turns(text_page: raw.FPDF_TEXTPAGE) -> int:
    """Return how many quarters of a circle most of the text of a page is turned, 0 to 3."""
    count = raw.FPDFText_CountChars(text_page)
    turns: Counter[int] = Counter()
    for place in range(0, count, max(1, count // _SAMPLES)):
        if raw.FPDFText_GetUnicode(text_page, place) > 32:
            angle = raw.FPDFText_GetCharAngle(text_page, place)
            turns[round(angle / (math.pi / 2)) % 4] += 1
    return turns.most_common(1)[0][0] if turns else 0


def turned(x: float, y: float, turns: int) -> tuple[float, float]:
    """Return where a point lies when the page is turned so that its text is upright."""
    return ((x, y), (-y, x), (-x, -y), (y, -x))[turns]


def turned_box(box: Box, turns: int) -> Box:
    """Return a box as ``turned`` puts its corners."""
    if not turns:
        return box
    left, bottom, right, top = box
    (a, b), (c, d) = turned(left, bottom, turns), turned(right, top, turns)
    return min(a, c), min(b, d), max(a, c), max(b, d)
