"""Tables of a Word document, with merged cells; tables in cells become lines of their cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from agenda_app.domain.text import Cell, Image, Run, Table
from agenda_app.intake.cells import cell_runs
from agenda_app.intake.changes import Changes
from agenda_app.intake.docx_inline import Context
from agenda_app.intake.docx_package import VAL, W
from agenda_app.intake.result import MarkKind
from agenda_app.intake.safe_xml import Element, local
from agenda_app.intake.source import Piece

_MARKS = {
    **dict.fromkeys(("ins", "cellIns"), MarkKind.INSERTION),
    **dict.fromkeys(("del", "cellDel"), MarkKind.DELETION),
    "hidden": MarkKind.HIDDEN,
}
_OFF = {"0", "false", "off"}
CellReader = Callable[[Element, Context], list[Piece]]


def table_pieces(
    element: Element, context: Context, changes: Changes, read: CellReader
) -> Iterator[Piece]:
    """Yield a table, and below it the pictures that stood in its cells."""
    grid: list[dict[int, Cell]] = []
    pictures: list[Piece] = []
    head_rows = 0
    for row in element.iter(f"{W}tr"):
        if _table_of(row) is not element:
            continue
        properties = row.find(f"{W}trPr")
        inner = _marked(properties, context)
        cells = _row(row, inner, read, grid, pictures)
        if (
            inner.kinds
            and not changes.keeps(inner.kinds)
            and not any(c.runs for c in cells.values())
        ):
            continue
        marked = properties is not None and properties.find(f"{W}tblHeader") is not None
        head_rows += marked and head_rows == len(grid)
        grid.append(cells)
    rows = tuple(tuple(cells[at] for at in sorted(cells)) for cells in grid)
    if any(cell.runs for row in rows for cell in row):
        yield Piece(Table(rows, min(len(rows), max(head_rows, 1 if len(rows) > 1 else 0))))
    yield from pictures


def _table_of(row: Element) -> Element:
    parent = row.getparent()
    while local(parent) != "tbl":
        parent = parent.getparent()
    return parent


def _marked(properties: Element | None, context: Context) -> Context:
    """Return the context of a row or a cell that may be put in, taken out or hidden."""
    if properties is None:
        return context
    for name, kind in _MARKS.items():
        mark = properties.find(W + name)
        if mark is not None and mark.get(VAL, "1") not in _OFF:
            author = mark.get(f"{W}author", "")
            context = replace(context, kinds=context.kinds | {kind}, author=author)
    return context


def _row(
    row: Element,
    context: Context,
    read: CellReader,
    grid: list[dict[int, Cell]],
    pictures: list[Piece],
) -> dict[int, Cell]:
    """Return the cells of a row by column; a cell that continues one above lengthens that."""
    cells: dict[int, Cell] = {}
    column = _skipped(row, "gridBefore")
    for element in row.iter(f"{W}tc"):
        if _row_of(element) is not row:
            continue
        properties = element.find(f"{W}tcPr")
        span = _number(properties, "gridSpan", 1)
        pieces = read(element, _marked(properties, context))
        pictures.extend(piece for piece in pieces if isinstance(piece.block, Image))
        runs = cell_runs(pieces)
        above = _cell_above(grid, column) if _continues(properties) else None
        if above is not None:
            at, owner = above
            lengthened = len(grid) - at + 1
            joint = (Run("\n"),) if owner.runs and runs else ()
            grid[at][column] = Cell((*owner.runs, *joint, *runs), owner.columns, lengthened)
        else:
            cells[column] = Cell(runs, span)
        column += span
    return cells


def around_cell(cell: Element) -> Iterator[Element]:
    """Yield the content controls that a cell is the content of."""
    for parent in cell.iterancestors():
        if local(parent) == "tr":
            return
        if local(parent) == "sdt":
            yield parent


def _row_of(cell: Element) -> Element:
    parent = cell.getparent()
    while local(parent) != "tr":
        parent = parent.getparent()
    return parent


def _skipped(row: Element, name: str) -> int:
    return _number(row.find(f"{W}trPr"), name, 0)


def _number(properties: Element | None, name: str, default: int) -> int:
    found = properties.find(W + name) if properties is not None else None
    value = found.get(VAL, "") if found is not None else ""
    return min(int(value), 63) if value.isdigit() and int(value) > 0 else default


def _continues(properties: Element | None) -> bool:
    merge = properties.find(f"{W}vMerge") if properties is not None else None
    return merge is not None and merge.get(VAL, "continue") == "continue"


def _cell_above(grid: list[dict[int, Cell]], column: int) -> tuple[int, Cell] | None:
    """Return the row and the cell that reaches down to the end of the grid in a column."""
    for at in range(len(grid) - 1, -1, -1):
        cell = grid[at].get(column)
        if cell is not None:
            return at, cell
    return None
