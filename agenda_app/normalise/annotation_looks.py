"""The looks of annotations that have none: the room there is, and what is drawn into it."""

from __future__ import annotations

import io
import re
from decimal import Decimal
from typing import Any

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Stream

from agenda_app.documents.field_text import Face, render_field
from agenda_app.normalise.sight import text_of

# What turns a look as the annotation is turned, once around its corner.
_TURNS = {90: (0, 1, -1, 0, 0, 0), 180: (-1, 0, 0, -1, 0, 0), 270: (0, -1, 1, 0, 0, 0)}
_SIZE = re.compile(r"([\d.]+)\s+Tf")
_SMALLEST, _LARGEST = 4.0, 5000.0


def room_of(annotation: Dictionary, turn: int) -> tuple[float, float] | None:
    """Return its width and height as it is read, None when it cannot be drawn.

    Args:
        annotation: a field or a remark on a page.
        turn: by how much it is turned anticlockwise, in degrees.
    """
    corners = [float(number) for number in annotation.get_list("/Rect", ()) if _is_number(number)]
    if len(corners) != 4:
        return None
    room, height = abs(corners[2] - corners[0]), abs(corners[3] - corners[1])
    if not (_SMALLEST < room < _LARGEST and _SMALLEST < height < _LARGEST):
        return None
    return (height, room) if turn in (90, 270) else (room, height)


def look_like(pdf: pikepdf.Pdf, annotation: Dictionary, page: bytes, turn: int) -> None:
    """Give an annotation the look of a page of its size, turned anticlockwise."""
    with pikepdf.open(io.BytesIO(page)) as drawn:
        form = pdf.copy_foreign(drawn.pages[0].as_form_xobject())
    if matrix := _TURNS.get(turn):
        form.Matrix = Array(matrix)
    annotation.AP = Dictionary(N=form)


def write_text(
    pdf: pikepdf.Pdf,
    annotation: Dictionary,
    text: str,
    look: str,
    face: Face,
    *,
    turn: int,
    multiline: bool,
) -> bool:
    """Give an annotation the look of a text, and tell whether all of it has room there.

    Args:
        pdf: the file.
        annotation: a field or a remark on a page.
        text: what it says.
        look: how it is written, as ``/DA`` says it.
        face: its colours and the line around it.
        turn: by how much it is turned anticlockwise, in degrees.
        multiline: whether the text may be broken into lines.
    """
    room = room_of(annotation, turn)
    if room is None:
        return False
    size = _SIZE.search(look)
    points = float(size[1]) if size and size[1].count(".") < 2 and size[1] != "." else 0.0
    drawn = render_field(text, *room, size=points, multiline=multiline, face=face)
    look_like(pdf, annotation, drawn.pdf, turn)
    return drawn.is_whole


def words_of_look(look: Stream) -> str:
    """Return the words that the look of an annotation shows, in one line."""
    out = io.BytesIO()
    with pikepdf.new() as alone:
        page = alone.add_blank_page().obj
        page.MediaBox = Array([-_LARGEST, -_LARGEST, _LARGEST, _LARGEST])
        page.Resources = Dictionary(XObject=Dictionary(Look=alone.copy_foreign(look)))
        page.Contents = alone.make_stream(b"/Look Do")
        alone.save(out)
    try:
        with pypdfium2.PdfDocument(out.getvalue()) as seen:
            return " ".join(text_of(seen[0]).split())
    except pypdfium2.PdfiumError:
        return ""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)
