"""The head of a first page: crest or shield, municipality, date and meeting number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from reportlab.lib.colors import white
from reportlab.platypus import Flowable

from agenda_app.documents import measures, style
from agenda_app.documents.flowables import Drawing, paragraph
from agenda_app.documents.fonts import width
from agenda_app.documents.glyphs import drawable
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.pictures import readable
from agenda_app.documents.tagging import Element
from agenda_app.documents.typeface import REGULAR, SEMIBOLD
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Letterhead, MeetingHead
from agenda_app.domain.typography import NBSP, date_short

_CREST_WIDTH, _CREST_HEIGHT = 13 * MM, 16 * MM
_GUTTER = 8
_COLUMNS = (20 * MM, 103 * MM, measures.TEXT_WIDTH - 123 * MM)


def letterhead(head: MeetingHead, parent: Element) -> Flowable:
    """Return the letterhead of a meeting's paper; the crest is decoration, words are paragraphs."""
    key = "written_no" if head.is_written else "meeting_no"
    numbered = f"{label(key, head.language)}{NBSP}{head.number}/{head.starts.year}"
    facts = (numbered,) if head.number else ()
    return dated_letterhead(head.letterhead, head.language, head.printed, parent, *facts)


def dated_letterhead(
    letter: Letterhead, language: Language, printed: date, parent: Element, *facts: str
) -> Flowable:
    """Return a letterhead with a date and further facts under each other at its right."""
    number = letter.org_no and f"org.nr. {letter.org_no}"
    contact = (letter.unit, letter.address, letter.phone, letter.email, number)
    words = (
        paragraph(escaped(letter.municipality), style.MUNICIPALITY, Element("P", parent)),
        paragraph(escaped(_lines(contact)), style.SMALL, Element("P", parent)),
    )
    dated = f"{label('date', language)} {date_short(printed)}"
    aside = tuple(
        paragraph(escaped(fact), style.right(style.SMALL), Element("P", parent))
        for fact in (dated, *facts)
    )
    crest = Drawing(_CREST_WIDTH, _CREST_HEIGHT, lambda canvas: _draw_crest(canvas, letter))
    lift = Drawing(1, 2 * MM, lambda _: None)
    row = GridRow(
        (GridCell((crest,), 0), GridCell((lift, *words), 1), GridCell((lift, *aside), 2)),
        top=0,
        bottom=0,
    )
    return Grid(_COLUMNS, (row,), space_after=15 * MM)


def _lines(pieces: Sequence[str]) -> str:
    """Return pieces with dots between them, in lines that neither begin nor end with a dot."""
    lines: list[str] = []
    for piece in filter(None, (piece.strip().replace("\n", ", ") for piece in pieces)):
        longer = f"{lines[-1]} · {piece}" if lines else piece
        fits = width(longer, REGULAR, style.SMALL.fontSize) <= _COLUMNS[1] - _GUTTER
        lines[-1:] = [longer] if fits else [*lines[-1:], piece]
    return "\n".join(lines)


def _draw_crest(canvas: Any, letter: Letterhead) -> None:
    picture = readable(letter.crest) if letter.crest else None
    if picture is None:
        _draw_shield(canvas, drawable(letter.municipality).strip()[:1].upper())
        return
    scale = min(_CREST_WIDTH / picture.width, _CREST_HEIGHT / picture.height)
    height = picture.height * scale
    canvas.drawImage(
        picture.reader(),
        0,
        _CREST_HEIGHT - height,
        picture.width * scale,
        height,
        mask="auto",
    )


def _draw_shield(canvas: Any, initial: str) -> None:
    width, height, round_ = _CREST_WIDTH, _CREST_HEIGHT, 0.46 * _CREST_WIDTH
    path = canvas.beginPath()
    path.moveTo(0, height)
    path.lineTo(width, height)
    path.lineTo(width, round_)
    path.curveTo(width, 0.15 * round_, width - 0.55 * round_, 0, width / 2, 0)
    path.curveTo(0.55 * round_, 0, 0, 0.15 * round_, 0, round_)
    path.close()
    canvas.setFillColor(style.NAVY)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.setFont(SEMIBOLD, 15)
    canvas.drawCentredString(width / 2, height / 2 - 5, initial)
