"""A quiet table of our own words: small labels over a hairline, a hairline under the last row."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reportlab.lib.styles import ParagraphStyle

from agenda_app.documents import style
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.markup import escaped
from agenda_app.documents.tagging import COLUMN_HEAD, Element

_AIR = 8.0
_ABOVE, _BELOW, _LAST = 2.0, 1.4, 3.5


def plain_table(
    labels: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: tuple[float, ...],
    top: Element,
    *,
    figures: Collection[int] = (),
    goes_on: Collection[int] = (),
    space_after: float = 0.0,
    look: ParagraphStyle = style.PLAIN,
    total: bool = False,
) -> Grid:
    """Return the table.

    Args:
        labels: over the columns.
        rows: as many texts each; an empty one leaves its place blank.
        widths: of the columns, in points.
        top: the element that the table hangs under.
        figures: the columns that are set to the right.
        goes_on: the rows that belong to the one above.
        space_after: below the whole.
        look: of the texts.
        total: whether the last row is a sum, over a line and bold.
    """
    table = Element("Table", top)
    head = Element("TR", table)
    cells = tuple(
        GridCell(
            (
                paragraph(
                    escaped(text),
                    _look(style.SMALL, n, figures),
                    Element("TH", head, COLUMN_HEAD),
                ),
            ),
            n,
        )
        for n, text in enumerate(labels)
    )
    made = [GridRow(cells, below=style.HAIR_LINE, top=0, bottom=3)]
    for number, texts in enumerate(rows):
        is_last = number == len(rows) - 1
        is_sum = total and is_last
        made.append(
            GridRow(
                _cells(texts, figures, Element("TR", table), _bold(look) if is_sum else look),
                style.HAIR_LINE if is_sum else None,
                style.HAIR_LINE if is_last else None,
                0.0 if number in goes_on else _ABOVE,
                _LAST if is_last else 0.0 if number + 1 in goes_on else _BELOW,
            )
        )
    return Grid(widths, tuple(made), head=1, space_after=space_after)


def _bold(look: ParagraphStyle) -> ParagraphStyle:
    return ParagraphStyle(f"{look.name}-bold", parent=look, fontName=style.BOLD.fontName)


def _cells(
    texts: Sequence[str], figures: Collection[int], row: Element, look: ParagraphStyle
) -> tuple[GridCell, ...]:
    made = []
    for column, text in enumerate(texts):
        cell = Element("TD", row)
        if text:
            own = _look(look, column, figures)
            made.append(GridCell((paragraph(escaped(text), own, cell),), column))
    return tuple(made)


def _look(look: ParagraphStyle, column: int, figures: Collection[int]) -> ParagraphStyle:
    return style.right(look, _AIR) if column in figures else look
