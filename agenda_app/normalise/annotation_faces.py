"""The colours and the frame that a field or a remark says it has, for those that are drawn here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from pikepdf import Array, Dictionary

from agenda_app.documents.field_text import Colour, Face
from agenda_app.normalise.objects import numbers_of

_BLACK, _WHITE = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
_NUMBER = r"(?:\d+\.?\d*|\.\d+)"
_INK = re.compile(rf"((?:{_NUMBER}\s+)+)(?:g|rg|k)(?![A-Za-z])")
_LEAST_CONTRAST = 4.5
_WIDEST_LINE = 12.0


def face_of_remark(annotation: Dictionary, look: str) -> Face:
    """Return the face of words typed onto a page (ISO 32000-1, 12.5.6.6): a line around, and /C.

    Args:
        annotation: the remark.
        look: how its words are written, as ``/DA`` says it; the line has their colour.
    """
    ground = colour_of(annotation.get("/C"))
    ink = _ink(look)
    return Face(_seen(ink, ground), ground, ink, line_of(annotation))


def face_of_field(annotation: Dictionary, look: str) -> Face:
    """Return the face of a field of a form (ISO 32000-1, 12.5.6.19): its line has a colour or none.

    Args:
        annotation: the field on the page.
        look: how its value is written, as ``/DA`` says it.
    """
    own = annotation.get("/MK")
    looks = own if isinstance(own, Dictionary) else Dictionary()
    ground, frame = colour_of(looks.get("/BG")), colour_of(looks.get("/BC"))
    return Face(_seen(_ink(look), ground), ground, frame, line_of(annotation))


def _ink(look: str) -> Colour:
    found = _INK.findall(look)
    return (_in_rgb([float(number) for number in found[-1].split()]) if found else None) or _BLACK


def _seen(ink: Colour, ground: Colour | None) -> Colour:
    """Return a colour in which text can be read where it stands: its own, or black or white."""
    under = ground or _WHITE
    if _contrast(ink, under) >= _LEAST_CONTRAST:
        return ink
    return max(_BLACK, _WHITE, key=lambda one: _contrast(one, under))


def _contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.1)."""
    dark, light = sorted((_brightness(one), _brightness(other)))
    return (light + 0.05) / (dark + 0.05)


def _brightness(colour: Colour) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def colour_of(value: Any) -> Colour | None:
    """Return a colour as RGB, None for none."""
    return _in_rgb(numbers_of(value))


def _in_rgb(parts: Sequence[float]) -> Colour | None:
    """Return grey, RGB or CMYK as RGB, None for no colour at all."""
    kept = [min(max(part, 0.0), 1.0) for part in parts]
    match kept:
        case [grey]:
            return grey, grey, grey
        case [red, green, blue]:
            return red, green, blue
        case [cyan, magenta, yellow, black]:
            return (1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)
    return None


def line_of(annotation: Dictionary) -> float:
    """Return how wide the line around is: 1 when nothing is said."""
    style, border = annotation.get("/BS"), numbers_of(annotation.get("/Border"))
    if isinstance(style, Dictionary):
        wide = numbers_of(Array([style.get("/W", 1)]))
        width = wide[0] if wide else 1.0
    else:
        width = border[2] if len(border) > 2 else 1.0
    return min(max(width, 0.0), _WIDEST_LINE)
