"""Tables of users to grids: widths from their words, figures to the right, any size."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.fonts import BOLD, width
from agenda_app.documents.glyphs import drawable
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.markup import escaped, figure, is_number, markup
from agenda_app.documents.tagging import Element
from agenda_app.domain.language import Language
from agenda_app.domain.text import Cell, Run, Table, plain_runs

_GUTTER = 10.0
_WIDEST_WORD = 0.35 * style.TEXT_WIDTH
_FIGURE_COLUMN = 62.0
_SUM = re.compile(r"(?:sum|total|totalt|i alt|til saman|til sammen)\b", re.IGNORECASE)
_TOP, _BOTTOM = 2.0, 1.6


@dataclass(frozen=True, slots=True)
class _Placed:
    """A cell with the column that it begins in and how many it covers."""

    cell: Cell
    column: int
    span: int


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
    least, most = _needs(rows, columns)
    story: list[Flowable] = [Spacer(1, 3)]
    for panel in _panels(least, room):
        kept = rows if len(panel) == columns else _columns(rows, panel)
        needed = _widths([least[c] for c in panel], [most[c] for c in panel], room)
        figures = _figure_columns(kept, len(panel), head)
        widths = _spread(needed, figures, room)
        story.append(_grid(kept, widths, figures, head, language, Element("Table", parent)))
    return story


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
            span = max(1, cell.columns)
            placed.append(_Placed(cell, column, span))
            for below in range(1, min(max(cell.rows, 1), len(block.rows) - number)):
                covered.update({(number + below, column + c): True for c in range(span)})
            column += span
        rows.append(tuple(placed))
    return tuple(rows)


def _needs(rows: _Rows, columns: int) -> tuple[list[float], list[float]]:
    """Return for each column the width of its longest word and of its longest line."""
    least, most = [12.0] * columns, [12.0] * columns
    for row in rows:
        for placed in row:
            text = drawable(plain_runs(placed.cell.runs))
            if not text or placed.span > 1:
                continue
            text = figure(text) if is_number(text) else text
            c = placed.column
            longest = max(text.split(" "), key=len, default="")
            word = min(width(longest, BOLD, style.SIZE), _WIDEST_WORD)
            line = max(width(part, BOLD, style.SIZE) for part in text[:400].split("\n"))
            least[c] = max(least[c], word + _GUTTER)
            most[c] = max(most[c], line + _GUTTER)
    return least, most


def _panels(least: Sequence[float], room: float) -> list[tuple[int, ...]]:
    """Return which columns stand beside each other; the first one is repeated in each panel."""
    if sum(least) <= room:
        return [tuple(range(len(least)))]
    panels: list[list[int]] = [[0]]
    used = least[0]
    for column in range(1, len(least)):
        if used + least[column] > room and len(panels[-1]) > 1:
            panels.append([0])
            used = least[0]
        panels[-1].append(column)
        used += least[column]
    return [tuple(panel) for panel in panels]


def _columns(rows: _Rows, panel: Sequence[int]) -> _Rows:
    """Return the rows with some columns only; a cell over several stands in its first one."""
    place = {column: number for number, column in enumerate(panel)}
    return tuple(
        tuple(_Placed(p.cell, place[p.column], 1) for p in row if p.column in place) for row in rows
    )


def _widths(least: list[float], most: list[float], room: float) -> list[float]:
    """Return the widths of columns: as wide as the longest line, or shared out fairly."""
    if sum(least) >= room:
        return [need * room / sum(least) for need in least]
    if sum(most) <= room:
        return most
    spare = room - sum(least)
    wish = [wide - narrow for wide, narrow in zip(most, least, strict=True)]
    return [narrow + spare * w / sum(wish) for narrow, w in zip(least, wish, strict=True)]


def _spread(widths: list[float], figures: set[int], room: float) -> tuple[float, ...]:
    """Return the widths with what is left over: some air for figures, the rest for words."""
    spare = room - sum(widths)
    for column in sorted(figures):
        more = min(max(_FIGURE_COLUMN - widths[column], 0.0), max(spare, 0.0))
        widths[column] += more
        spare -= more
    words = [c for c in range(len(widths)) if c not in figures] or list(range(len(widths)))
    total = sum(widths[c] for c in words)
    return tuple(
        w + (spare * w / total if c in words and spare > 0 else 0.0) for c, w in enumerate(widths)
    )


def _figure_columns(rows: _Rows, columns: int, head: int) -> set[int]:
    """Return the columns that hold figures: nothing else in them but blanks and dashes."""
    figures = set()
    for column in range(columns):
        texts = [
            plain_runs(p.cell.runs).strip()
            for row in rows[head:]
            for p in row
            if p.column == column
        ]
        filled = [text for text in texts if text and text not in {"-", "–", "—"}]
        if filled and all(is_number(text) for text in filled):
            figures.add(column)
    return figures


def _grid(
    rows: _Rows,
    widths: tuple[float, ...],
    figures: set[int],
    head: int,
    language: Language,
    element: Element,
) -> Grid:
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
            look = _look(placed, language, figures, is_head=is_head)
            text = _words(placed.cell, bold=is_sum, figure_column=placed.column in figures)
            words = (paragraph(text, look, cell if is_head else Element("P", cell)),)
            cells.append(GridCell(words if text else (), placed.column, placed.span))
        above = style.NAVY_LINE if number == 0 else style.HAIR_LINE if is_sum else None
        below = style.NAVY_LINE if is_last else style.HAIR_LINE if number == head - 1 else None
        made.append(GridRow(tuple(cells), above, below, _TOP, _BOTTOM))
    return Grid(widths, tuple(made), head=head, gutter=_GUTTER, space_after=style.GAP + 3)


def _role(placed: _Placed, *, is_head: bool, row_heads: bool) -> tuple[str, bytes]:
    scope = (
        b"/Scope/Column" if is_head else b"/Scope/Row" if row_heads and not placed.column else b""
    )
    spans = b"/ColSpan %d" % placed.span if placed.span > 1 else b""
    if placed.cell.rows > 1:
        spans += b"/RowSpan %d" % placed.cell.rows
    attributes = b"/A<</O/Table%s%s>>" % (scope, spans) if scope or spans else b""
    return ("TH" if scope else "TD"), attributes


def _look(
    placed: _Placed, language: Language, figures: set[int], *, is_head: bool
) -> ParagraphStyle:
    if is_head:
        look = style.SMALL
    elif placed.column == 0:
        look = style.PLAIN
    else:
        look = style.cell(language)
    return style.right(look) if placed.column in figures else look


def _words(cell: Cell, *, bold: bool, figure_column: bool) -> str:
    text = plain_runs(cell.runs)
    if figure_column and (is_number(text) or text.strip() in {"-", "–"}):
        shown = figure(text) if is_number(text) else "–"
        marked = bold or any(run.bold for run in cell.runs)
        return f"<b>{escaped(shown)}</b>" if marked else escaped(shown)
    if bold:
        return markup(Run(r.text, True, r.italic, r.underline, r.link) for r in cell.runs)
    return markup(cell.runs) if text.strip() else ""


def _is_sum(cell: Cell) -> bool:
    return bool(_SUM.match(plain_runs(cell.runs).strip()))
