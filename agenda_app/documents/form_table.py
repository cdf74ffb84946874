"""A table on a form: labels above, a line for each row with room to write, boxes to tick."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from agenda_app.documents import style
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.pen import tick_box
from agenda_app.documents.tagging import COLUMN_HEAD, Element
from agenda_app.domain.language import Language

BOX = "\x00"
"""Stands for a box to tick in a row's texts."""

CROSSED = "\x01"
"""Stands for a box that is ticked already; another text of the row says why."""


def form_table(
    keys: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: tuple[float, ...],
    language: Language,
    top: Element,
    right: Collection[str] = (),
) -> Flowable:
    """Return the table.

    Args:
        keys: the label of each column, empty for a column without one.
        rows: as many texts each; ``BOX`` or ``CROSSED`` for a box, empty for room to write.
        widths: of the columns, in points.
        language: of the labels.
        top: the element that the table hangs under.
        right: the keys of columns that are set to the right.
    """
    table = Element("Table", top)
    head = Element("TR", table)
    looks = [_look(style.FORM_TEXT, key, right) for key in keys]
    cells = []
    for column, key in enumerate(keys):
        if not key:
            Element("TD", head)
            continue
        look = _look(style.FORM_LABEL, key, right)
        words = paragraph(label(key, language), look, Element("TH", head, COLUMN_HEAD))
        cells.append(GridCell((words,), column))
    made = [GridRow(tuple(cells), below=style.HAIR_LINE, top=1, bottom=2)]
    made += [_row(texts, looks, Element("TR", table)) for texts in rows]
    return Grid(widths, tuple(made), head=1, gutter=4, space_after=4)


def _look(look: ParagraphStyle, key: str, right: Collection[str]) -> ParagraphStyle:
    return style.right(look) if key in right else look


def _row(texts: Sequence[str], looks: Sequence[ParagraphStyle], row: Element) -> GridRow:
    cells = []
    for column, (text, look) in enumerate(zip(texts, looks, strict=True)):
        cell = Element("TD", row)
        if text in {BOX, CROSSED}:
            cells.append(GridCell((tick_box(crossed=text == CROSSED),), column))
        elif text:
            cells.append(GridCell((paragraph(escaped(text), look, Element("P", cell)),), column))
    air = style.WRITING_LINE - style.FORM_TEXT.leading
    return GridRow(
        tuple(cells), below=style.HAIR_LINE, top=air / 2 - 0.5, bottom=max(air / 2 + 0.5, 0)
    )
