"""What somebody filled into a field of a form, drawn in an embedded typeface."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from agenda_app.documents.fonts import register, width
from agenda_app.documents.glyphs import drawable
from agenda_app.documents.typeface import REGULAR

_PADDING = 2.0
_LEADING = 1.2
_SMALLEST = 4.0
_USUAL = 11.0
_ASCENT = 0.75


def render_field(
    text: str, room: float, height: float, *, size: float = 0.0, multiline: bool = False
) -> bytes:
    """Return a PDF page of the field's size with its text, smaller when it would not fit.

    Args:
        text: the value.
        room: the width of the field in points.
        height: its height in points.
        size: the size of the letters in points, 0 for one that suits the field.
        multiline: whether the text may be broken into lines.
    """
    register()
    text = drawable(text)
    size = min(size or _USUAL, 0.8 * height if not multiline else height)
    lines = _lines(text, room, size, multiline=multiline)
    while size > _SMALLEST and not _fits(lines, room, height, size):
        size -= 0.5
        lines = _lines(text, room, size, multiline=multiline)
    file = BytesIO()
    canvas = Canvas(file, pagesize=(room, height), invariant=1, initialFontName=REGULAR)
    canvas.setFont(REGULAR, size)
    top = height - _PADDING - _ASCENT * size if multiline else (height - 0.7 * size) / 2
    for number, line in enumerate(lines):
        canvas.drawString(_PADDING, top - number * _LEADING * size, line)
    canvas.save()
    return file.getvalue()


def _lines(text: str, room: float, size: float, *, multiline: bool) -> list[str]:
    if not multiline:
        return [" ".join(text.split())]
    lines: list[str] = simpleSplit(text, REGULAR, size, max(room - 2 * _PADDING, size))
    return lines


def _fits(lines: list[str], room: float, height: float, size: float) -> bool:
    high = len(lines) * _LEADING * size <= height or len(lines) == 1
    return high and all(width(line, REGULAR, size) <= room - 2 * _PADDING for line in lines)
