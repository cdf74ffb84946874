"""Tables of an OpenDocument text, with spanned and repeated cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from agenda_app.domain.text import Cell, Image, Table
from agenda_app.intake.cells import cell_runs
from agenda_app.intake.changes import Changes
from agenda_app.intake.odt_styles import TABLE
from agenda_app.intake.result import MarkKind
from agenda_app.intake.safe_xml import Element, all_text, local
from agenda_app.intake.source import Piece, cleaned

_HIDDEN = frozenset((MarkKind.HIDDEN,))
_MOST_REPEATED = 64
CellReader = Callable[[Element], list[Piece]]


def table_pieces(element: Element, changes: Changes, read: CellReader) -> Iterator[Piece]:
    """Yield a table, and below it the pictures that stood in its cells."""
    rows: list[tuple[Cell, ...]] = []
    pictures: list[Piece] = []
    head_rows = 0
    for row in _rows(element):
        for covered in row.iterchildren(f"{TABLE}covered-table-cell"):
            changes.note(_HIDDEN, cleaned(all_text(covered)).strip(), "")
        cells = _cells(row, read, pictures)
        times = _repeated(row, "number-rows-repeated") if any(c.runs for c in cells) else 1
        head_rows += local(row.getparent()) == "table-header-rows"
        rows.extend([cells] * times)
    if any(cell.runs for row in rows for cell in row):
        yield Piece(Table(tuple(rows), head_rows or (1 if len(rows) > 1 else 0)))
    yield from pictures


def _cells(row: Element, read: CellReader, pictures: list[Piece]) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    for element in row.iterchildren(f"{TABLE}table-cell"):
        pieces = read(element)
        pictures.extend(piece for piece in pieces if isinstance(piece.block, Image))
        columns = _repeated(element, "number-columns-spanned")
        spanned = _repeated(element, "number-rows-spanned")
        cell = Cell(cell_runs(pieces), columns, spanned)
        cells.extend([cell] * _repeated(element, "number-columns-repeated"))
    return tuple(cells)


def _rows(table: Element) -> Iterator[Element]:
    """Yield the rows of a table, those in groups too, but not those of tables in its cells."""
    for child in table:
        name = local(child)
        if name == "table-row":
            yield child
        elif name in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(child)


def _repeated(element: Element, name: str) -> int:
    return max(1, min(whole(element, TABLE + name), _MOST_REPEATED))


def whole(element: Element, name: str) -> int:
    """Return a number that an element names, 1 when it does not."""
    value = element.get(name, "")
    return int(value) if value.isdecimal() else 1
