"""Tables of users to grids: widths from their words, figures to the right, any size."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.column_widths import FIGURE_AIR, GUTTER, Needs, panels, widths
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.glyphs import drawable
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.hyphenation import hyphenator
from agenda_app.documents.markup import figure, is_number, markup
from agenda_app.documents.tagging import Element
from agenda_app.domain.language import Language
from agenda_app.domain.shielding import is_mark
from agenda_app.domain.text import Cell, Run, Table, plain_runs

_MOST_SPANNED = 60
_SUM = re.compile(r"(?:sum|total|totalt|i alt|til saman|til sammen)\b", re.IGNORECASE)
_TOP, _BOTTOM = 2.0, 1.6


@dataclass(frozen=True, slots=True)
class _Placed:
    """A cell with the column that it begins in and how many it covers."""

    cell: Cell
    column: int
    span: int


@dataclass(frozen=True, slots=True)
class _Looks:
    """The styles of the first column and of the others."""

    first: ParagraphStyle
    words: ParagraphStyle


@dataclass(frozen=True, slots=True)
class _Columns:
    """How wide columns are, which hold figures, and which of these stand left of words."""

    widths: tuple[float, ...]
    figures: set[int]
    before_words: set[int]


_SIZES = ((style.PLAIN, style.cell), (style.TABLE_SMALL, style.small_cell))
_Rows = tuple[tuple[_Placed, ...], ...]


def table(block: Table, language: Language, parent: Element, room: float) -> list[Flowable]:
    """Return a table; one with more columns than the page can hold goes on under itself.

    Args:
        block: the table of the text.
        language: of the text.
        parent: the element it belongs to.
        room: how wide it may be.
    """
    rows = _placed(block)
    columns = max((p.column + p.span for row in rows for p in row), default=0)
    if columns == 0:
        return []
    head = min(max(block.head_rows, 0), len(rows) - 1) if len(rows) > 1 else 0
    looks, needs = _fitting(rows, columns, language, room)
    story: list[Flowable] = [Spacer(1, 3)]
    for panel in panels(needs.least, room):
        kept = rows if len(panel) == columns else _columns(rows, panel)
        figures = _figure_columns(kept, len(panel), head)
        before_words = {c for c in figures if c + 1 < len(panel) and c + 1 not in figures}
        wide = widths(needs.only(panel).with_air(before_words), figures, room)
        placed = _Columns(wide, figures, before_words)
        story.append(_grid(kept, placed, head, looks, Element("Table", parent)))
    return story


def _fitting(rows: _Rows, columns: int, language: Language, room: float) -> tuple[_Looks, Needs]:
    """Return the largest size in which all columns stand well beside each other.

    That is with room for running text in each column that has any. In the smallest size words are
    divided where nothing else gives that room.
    """
    texts: list[list[str]] = [[] for _ in range(columns)]
    for row in rows:
        for placed in row:
            text = drawable(plain_runs(placed.cell.runs))
            if text and placed.span == 1:
                texts[placed.column].append(figure(text) if is_number(text) else text)
    for first, words in _SIZES:
        looks = _Looks(first, words(language))
        needs = Needs.of(texts, first.fontSize)
        if needs.fit_well(room):
            return looks, needs
    divided = Needs.of(texts, looks.first.fontSize, hyphenator(language))
    return looks, divided if sum(divided.least) <= room else needs


def _placed(block: Table) -> _Rows:
    """Return the cells with their columns; places that are covered from above stay empty."""
    covered: dict[tuple[int, int], bool] = {}
    rows = []
    for number, row in enumerate(block.rows):
        placed = []
        column = 0
        for cell in row:
            while (number, column) in covered:
                column += 1
            span = min(max(1, cell.columns), _MOST_SPANNED)
            placed.append(_Placed(cell, column, span))
            for below in range(1, min(max(cell.rows, 1), len(block.rows) - number)):
                covered.update({(number + below, column + c): True for c in range(span)})
            column += span
        rows.append(tuple(placed))
    return tuple(rows)


def _columns(rows: _Rows, panel: Sequence[int]) -> _Rows:
    """Return the rows with some columns only; a cell over several stands in its first one."""
    place = {column: number for number, column in enumerate(panel)}
    return tuple(
        tuple(_Placed(p.cell, place[p.column], 1) for p in row if p.column in place) for row in rows
    )


def _figure_columns(rows: _Rows, columns: int, head: int) -> set[int]:
    """Return the columns that hold figures: nothing else in them but blanks, dashes and marks."""
    figures = set()
    for column in range(columns):
        texts = [
            plain_runs(p.cell.runs).strip()
            for row in rows[head:]
            for p in row
            if p.column == column
        ]
        filled = [t for t in texts if t and t not in {"-", "–", "—"} and not is_mark(t)]
        if filled and all(is_number(text) for text in filled):
            figures.add(column)
    return figures


def _grid(
    rows: _Rows,
    columns: _Columns,
    head: int,
    looks: _Looks,
    element: Element,
) -> Grid:
    figures = columns.figures
    row_heads = bool(figures) and 0 not in figures
    made = []
    for number, row in enumerate(rows):
        is_head, is_last = number < head, number == len(rows) - 1
        is_sum = is_last and not is_head and bool(row) and _is_sum(row[0].cell)
        line = Element("TR", element)
        cells = []
        for placed in row:
            kind, attributes = _role(placed, is_head=is_head, row_heads=row_heads)
            cell = Element(kind, line, attributes)
            look = _look(placed, looks, columns, is_head=is_head)
            text = _words(placed.cell, bold=is_sum, figure_column=placed.column in figures)
            words = (paragraph(text, look, cell if is_head else Element("P", cell)),)
            cells.append(GridCell(words if text else (), placed.column, placed.span))
        above = style.NAVY_LINE if number == 0 else style.HAIR_LINE if is_sum else None
        below = style.NAVY_LINE if is_last else style.HAIR_LINE if number == head - 1 else None
        made.append(GridRow(tuple(cells), above, below, _TOP, _BOTTOM))
    return Grid(columns.widths, tuple(made), head=head, gutter=GUTTER, space_after=style.GAP + 3)


def _role(placed: _Placed, *, is_head: bool, row_heads: bool) -> tuple[str, bytes]:
    scope = (
        b"/Scope/Column" if is_head else b"/Scope/Row" if row_heads and not placed.column else b""
    )
    spans = b"/ColSpan %d" % placed.span if placed.span > 1 else b""
    if placed.cell.rows > 1:
        spans += b"/RowSpan %d" % placed.cell.rows
    attributes = b"/A<</O/Table%s%s>>" % (scope, spans) if scope or spans else b""
    return ("TH" if scope else "TD"), attributes


def _look(placed: _Placed, looks: _Looks, columns: _Columns, *, is_head: bool) -> ParagraphStyle:
    look = looks.words if placed.column else looks.first
    if is_head:
        look = style.SMALL
    if placed.column not in columns.figures:
        return look
    return style.right(look, FIGURE_AIR if placed.column in columns.before_words else 0.0)


def _words(cell: Cell, *, bold: bool, figure_column: bool) -> str:
    text = plain_runs(cell.runs)
    if figure_column and (is_number(text) or text.strip() in {"-", "–"}):
        shown = figure(text) if is_number(text) else "–"
        marked = bold or any(run.bold for run in cell.runs)
        basis = next((run.exempt for run in cell.runs if run.exempt), "")
        return markup((Run(shown, bold=marked, exempt=basis),))
    if bold:
        return markup(replace(run, bold=True) for run in cell.runs)
    return markup(cell.runs) if text.strip() else ""


def _is_sum(cell: Cell) -> bool:
    return bool(_SUM.match(plain_runs(cell.runs).strip()))
