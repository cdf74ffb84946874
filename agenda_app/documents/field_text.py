"""What somebody filled into a form, text or ticks, drawn in an embedded typeface."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from agenda_app.documents.fonts import register, width
from agenda_app.documents.glyphs import drawable
from agenda_app.documents.typeface import REGULAR

_PADDING = 2.0
_LEADING = 1.2
_SMALLEST = 6.0
"""Smaller letters are not read on paper: what has no room is said elsewhere."""
_CUT = "…"
_USUAL = 11.0
_ASCENT = 0.75
_CAPITAL = 0.66
_BOX_LINE = 0.7


Colour = tuple[float, float, float]
"""Red, green and blue, each from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Face:
    """What a field looks like around its text.

    Attributes:
        ink: the colour of the text.
        ground: what it stands on, None for the page itself.
        frame: the colour of the line around it, None for no line.
        line: how wide the line is, in points.
    """

    ink: Colour = (0.0, 0.0, 0.0)
    ground: Colour | None = None
    frame: Colour | None = None
    line: float = 0.0

    @property
    def edge(self) -> float:
        """How much room the line takes on each side."""
        return self.line if self.frame else 0.0


@dataclass(frozen=True, slots=True)
class DrawnField:
    """A PDF page of a field's size with its text, and whether all of the text is there."""

    pdf: bytes
    is_whole: bool


def render_field(
    text: str,
    room: float,
    height: float,
    *,
    size: float = 0.0,
    multiline: bool = False,
    face: Face = Face(),
) -> DrawnField:
    """Draw a text into a field, smaller when it would not fit, and cut when it still does not.

    Args:
        text: the value.
        room: the width of the field in points.
        height: its height in points.
        size: the size of the letters in points, 0 for one that suits the field.
        multiline: whether the text may be broken into lines.
        face: its colours and the line around it.
    """
    register()
    file = BytesIO()
    canvas = Canvas(file, pagesize=(room, height), invariant=1, initialFontName=REGULAR)
    _draw_face(canvas, face, room, height)
    canvas.translate(face.edge, face.edge)
    room, height = room - 2 * face.edge, height - 2 * face.edge
    text = drawable(text)
    size = min(size or _USUAL, 0.8 * height if not multiline else height)
    lines = _lines(text, room, size, multiline=multiline)
    while size > _SMALLEST and not _fits(lines, room, height, size):
        size -= 0.5
        lines = _lines(text, room, size, multiline=multiline)
    is_whole = _fits(lines, room, height, size)
    if not is_whole:
        lines = _cut(lines, room, height, size)
    canvas.setFillColorRGB(*face.ink)
    canvas.setFont(REGULAR, size)
    top = height - _PADDING - _ASCENT * size if multiline else (height - 0.7 * size) / 2
    for number, line in enumerate(lines):
        canvas.drawString(_PADDING, top - number * _LEADING * size, line)
    canvas.save()
    return DrawnField(file.getvalue(), is_whole)


def _draw_face(canvas: Canvas, face: Face, room: float, height: float) -> None:
    if face.ground:
        canvas.setFillColorRGB(*face.ground)
        canvas.rect(0, 0, room, height, stroke=0, fill=1)
    if face.frame and face.line:
        canvas.setStrokeColorRGB(*face.frame)
        canvas.setLineWidth(face.line)
        half = face.line / 2
        canvas.rect(half, half, room - face.line, height - face.line)


def render_box(room: float, height: float, *, ticked: bool, framed: bool, is_round: bool) -> bytes:
    """Return a PDF page of the size of a box to tick, with an X when it is ticked.

    Args:
        room: the width of the box in points.
        height: its height in points.
        ticked: whether it is chosen.
        framed: whether its edge is drawn.
        is_round: whether it is one of several of which one is chosen.
    """
    register()
    file = BytesIO()
    canvas = Canvas(file, pagesize=(room, height), invariant=1, initialFontName=REGULAR)
    side = min(room, height) - _BOX_LINE
    canvas.setLineWidth(_BOX_LINE)
    if framed and is_round:
        canvas.circle(room / 2, height / 2, side / 2)
    elif framed:
        canvas.rect((room - side) / 2, (height - side) / 2, side, side)
    if ticked:
        size = 0.9 * side
        canvas.setFont(REGULAR, size)
        canvas.drawCentredString(room / 2, (height - _CAPITAL * size) / 2, "X")
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


def _cut(lines: list[str], room: float, height: float, size: float) -> list[str]:
    """Return as many lines, and as much of each, as there is room for; the last one says so."""
    shown = lines[: max(1, int(height / (_LEADING * size)))]
    free = room - 2 * _PADDING - width(_CUT, REGULAR, size)
    last = shown[-1]
    ends = bisect_right(range(len(last)), free, key=lambda end: width(last[:end], REGULAR, size))
    return [*shown[:-1], last[: max(ends - 1, 0)].rstrip() + _CUT]
