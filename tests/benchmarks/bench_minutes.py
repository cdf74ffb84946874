"""What tags cost in minutes: 70 cases with votes, tagged by us and untagged by plain ReportLab.

Both sides set the same words in the same paragraph styles and in tables of the same widths, under
a header and over a footer, and are run in turn, as in ``bench_render``. The plain side is given its
paragraphs and rows ready; ours begins with the content, so that choosing and placing the words
counts as well.

Run: ``python tests/benchmarks/run.py minutes``.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, replace
from io import BytesIO
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    Indenter,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from agenda_app.documents import measures
from agenda_app.documents.blocks import Setting
from agenda_app.documents.closing import Closing
from agenda_app.documents.flowables import TaggedParagraph
from agenda_app.documents.grid import Grid
from agenda_app.documents.minutes_attendance import attendance_story
from agenda_app.documents.minutes_item import item_story
from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.documents.page import section
from agenda_app.documents.style import HAIRLINE
from agenda_app.domain import text
from agenda_app.domain.agenda import ItemNumber, ItemType
from agenda_app.domain.language import Language
from agenda_app.domain.printed_minutes import MinutesContent
from tests.benchmarks.bench_render import FONTS, papers
from tests.documents.reading import words
from tests.written_minutes import full_minutes

CASES, ROUNDS = 70, 5
RATIO = "Minutes of 70 cases: tagged / plain"
TARGETS = {RATIO: 1.25}
_FACES = ("Regular", "Semibold", "It")
_MOST_APART = 0.02
_TABLE = TableStyle(
    [
        *(("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 8)),
        *(("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5)),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, HAIRLINE),
        ("LINEBELOW", (0, -1), (-1, -1), 0.5, HAIRLINE),
    ]
)


@dataclass(frozen=True)
class Line:
    """A paragraph of the plain side: its look, its words as markup, the label of a point."""

    look: ParagraphStyle
    markup: str
    label: str | None = None

    def made(self) -> Paragraph:
        """Return it as ReportLab sets it."""
        return Paragraph(self.markup, self.look, bulletText=self.label)


Piece = Line | Spacer | Indenter | tuple[tuple[float, ...], list[list[Line | None]]]


def minutes() -> MinutesContent:
    """Return invented minutes, the same ones each time: proceedings, proposals and three votes."""
    chance = random.Random(4711)
    paragraphs = [b for paper in papers() for b in paper if isinstance(b, text.Paragraph)]
    content = full_minutes()
    first = content.items[0]
    items = tuple(
        replace(
            first,
            number=ItemNumber(ItemType.PS, n, 2026),
            proceedings=tuple(chance.sample(paragraphs, 3)),
        )
        for n in range(1, CASES + 1)
    )
    return replace(content, items=items)


def pieces(content: MinutesContent) -> list[Piece]:
    """Return what the plain side sets: the words of our own story, without what tags them."""
    setting = Setting(section("Protokoll", Language.BOKMAL), Language.BOKMAL)
    setting.headings.tag(2)
    story = attendance_story(content, setting)
    for item in content.items:
        story += item_story(item, setting, content.layout)
    return [made for part in story for made in _plain(part)]


def _plain(part: Flowable) -> Iterator[Piece]:
    if isinstance(part, TaggedParagraph):
        yield _line(part)
    elif isinstance(part, Grid):
        rows: list[list[Line | None]] = []
        for row in part.rows:
            cells: list[Line | None] = [None] * len(part.widths)
            for cell in row.cells:
                (inside,) = cell.content
                cells[cell.column] = _line(inside)
            rows.append(cells)
        yield part.widths, rows
    elif isinstance(part, Closing):
        yield from (made for inside in part.parts for made in _plain(inside))
    elif isinstance(part, Spacer | Indenter) and not isinstance(part, CondPageBreak):
        yield part


def _line(part: Flowable) -> Line:
    look: ParagraphStyle = part.style
    face = look.fontName.rsplit("-", 1)[-1]
    more = {"hyphenationLang": "nb_NO"} if look.hyphenationLang else {}
    plain_look = ParagraphStyle(
        f"plain-{look.name}", parent=look, fontName=f"PlainMinutes-{face}", **more
    )
    label = part.label.text if part.label else None
    return Line(plain_look, escape(part.getPlainText(identify=True)), label)


def plain(given: list[Piece]) -> bytes:
    """Render with nothing but ReportLab."""
    file = BytesIO()
    document = BaseDocTemplate(file, pagesize=(measures.PAGE_WIDTH, measures.PAGE_HEIGHT))
    frame = Frame(
        *(measures.LEFT, measures.BOTTOM, measures.TEXT_WIDTH, measures.TEXT_HEIGHT),
        *(0, 0, 0, 0),
    )
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=_furniture))
    document.build([_set(piece) for piece in given])
    return file.getvalue()


def _furniture(canvas: Canvas, _: object) -> None:
    """Draw header and footer with their rules."""
    canvas.setFont(f"PlainMinutes-{_FACES[0]}", measures.SMALL_SIZE)
    right = measures.LEFT + measures.TEXT_WIDTH
    for y in (measures.PAGE_HEIGHT - 40, 30):
        canvas.drawString(measures.LEFT, y, "Fjordvik kommune · Kommunestyret 29. april 2026")
        canvas.drawRightString(right, y, f"Side {canvas.getPageNumber()}")
        canvas.line(measures.LEFT, y - 4, right, y - 4)


def _set(piece: Piece) -> Flowable:
    if isinstance(piece, Line):
        return piece.made()
    if isinstance(piece, tuple):
        widths, rows = piece
        cells = [[line.made() if line else "" for line in row] for row in rows]
        return Table(cells, colWidths=widths, style=_TABLE, repeatRows=1)
    return copy(piece)  # one that was laid out once remembers it


def run() -> dict[str, float]:
    """Return the median time of our side as a multiple of plain ReportLab's."""
    rl_config.useA85 = 0
    for face in _FACES:
        font = TTFont(f"PlainMinutes-{face}", str(FONTS / f"SourceSans3-{face}.ttf"))
        font.face.name = f"PlainMinutes-{face}".encode()  # the same face again would be an alias
        registerFont(font)
    content = minutes()
    given = pieces(content)
    _compare(words(render_minutes(content)), words(plain(given)))
    seconds: dict[str, list[float]] = {"tagged": [], "plain": []}
    for turn in range(ROUNDS):
        for name in seconds if turn % 2 else reversed(seconds):
            start = time.process_time()
            if name == "tagged":
                render_minutes(content)
            else:
                plain(given)
            seconds[name].append(time.process_time() - start)
    return {RATIO: statistics.median(seconds["tagged"]) / statistics.median(seconds["plain"])}


def _compare(tagged: str, untagged: str) -> None:
    """Make sure that both sides set as many letters, signatures and longer feet aside."""
    ours, theirs = (sum(map(str.isalnum, side)) for side in (tagged, untagged))
    if abs(ours - theirs) > _MOST_APART * theirs:
        raise RuntimeError(f"the sides do not print the same: {ours} and {theirs} letters")
