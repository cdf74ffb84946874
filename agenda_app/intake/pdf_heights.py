"""How large a character of a PDF page is, where it stands, and digits above or below their line."""

from __future__ import annotations

import ctypes
import math

from pypdfium2 import raw

from agenda_app.intake.pdf_turn import turned
from agenda_app.intake.raised import Height

_LINE_PER_SIZE = 1.2
_USUAL_HEIGHT = 13.2
_SMALL = 0.8
_RAISED, _LOWERED = 0.15, -0.06
"""Office programs make a raised digit two thirds as large, and raise it by a third of a line."""


def line_height(text_page: raw.FPDF_TEXTPAGE, place: int) -> float:
    """Return the height of a character's line, from the size of its font.

    Boxes round characters do not serve: in many files they differ from letter to letter.
    """
    matrix = raw.FS_MATRIX()
    if not raw.FPDFText_GetMatrix(text_page, place, ctypes.byref(matrix)):
        return _USUAL_HEIGHT
    size = raw.FPDFText_GetFontSize(text_page, place) * math.hypot(matrix.c, matrix.d)
    return max(1.0, _LINE_PER_SIZE * float(size))


def foot(text_page: raw.FPDF_TEXTPAGE, place: int, turns: int) -> float | None:
    """Return the height that a character stands at, None when that is not known."""
    x, y = ctypes.c_double(), ctypes.c_double()
    found = raw.FPDFText_GetCharOrigin(text_page, place, ctypes.byref(x), ctypes.byref(y))
    return turned(x.value, y.value, turns)[1] if found else None


def where_it_stands(text_page: raw.FPDF_TEXTPAGE, place: int, beside: int, turns: int) -> Height:
    """Return where a character stands that follows right on one on the line.

    Args:
        text_page: the page.
        place: the character.
        beside: the one on the line.
        turns: by how many quarters the page is turned.
    """
    own, other = foot(text_page, place, turns), foot(text_page, beside, turns)
    if own is None or other is None or own == other:
        return Height.LINE
    line = line_height(text_page, beside)
    if line_height(text_page, place) > _SMALL * line:
        return Height.LINE
    if (own - other) / line > _RAISED:
        return Height.RAISED
    return Height.LOWERED if (own - other) / line < _LOWERED else Height.LINE
