"""The form of a block that a text document can hold, so that one can be told from another.

A document of Qt merges neighbouring runs of one look, knows no ragged tables and keeps some
characters for itself. A block that is written to a document and read back comes out in this form;
whoever reads compares with it to see whether the user changed anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from agenda_app.domain.text import (
    Block,
    Cell,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Runs,
    Table,
    clean,
)

DEEPEST = 5
WIDEST = 40
_OF_QT = str.maketrans(
    {"\u2028": "\n", "\u2029": "\n", "\ufdd0": None, "\ufdd1": None, "\ufffc": None}
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cell stands in its table."""

    row: int
    column: int
    cell: Cell


def tidy(text: str) -> str:
    """Return text without the characters that a text document uses for itself."""
    return clean(text.translate(_OF_QT))


def normal_runs(parts: Iterable[Run]) -> Runs:
    """Return runs without empty ones, neighbours of one look joined."""
    tidied = (
        replace(part, text=tidy(part.text), link=tidy(part.link), exempt=tidy(part.exempt))
        for part in parts
    )
    return joined(part for part in tidied if part.text)


def joined(parts: Iterable[Run]) -> Runs:
    """Return runs with neighbours of one look joined."""
    return tuple(
        replace(look, text="".join(part.text for part in same))
        for look, same in groupby_look(parts)
    )


def groupby_look(parts: Iterable[Run]) -> Iterable[tuple[Run, Iterable[Run]]]:
    """Group neighbouring runs by everything but their characters."""
    return groupby(parts, key=lambda part: replace(part, text=""))


def normal(block: Block) -> Block:
    """Return a block as it comes back from a document."""
    match block:
        case Paragraph(parts):
            return Paragraph(normal_runs(parts))
        case Heading(level, parts):
            return Heading(max(1, min(3, level)), normal_runs(parts))
        case ListItem(level, label, parts):
            return ListItem(max(0, min(DEEPEST, level)), tidy(label), normal_runs(parts))
        case Image(sha256, alt, width, basis):
            return Image(tidy(sha256), tidy(alt), float(width), tidy(basis))
        case Table():
            return _normal_table(block)


def _normal_table(table: Table) -> Table:
    rows: list[list[Cell]] = [[] for _ in range(max(1, len(table.rows)))]
    for place in places(table):
        rows[place.row].append(place.cell)
    return Table(tuple(map(tuple, rows)), max(0, min(len(rows), table.head_rows)))


def places(table: Table) -> tuple[Place, ...]:
    """Lay a table's cells on a grid without holes or overlaps, row by row.

    A cell that would reach over another or past the last row is cut; a hole gets an empty cell.
    """
    height = max(1, len(table.rows))
    taken: set[tuple[int, int]] = set()
    found: list[Place] = []
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            if column >= WIDEST:
                break
            placed = Place(row, column, _cut(cell, row, column, height, taken))
            taken |= _covered(placed)
            found.append(placed)
            column += placed.cell.columns
    width = max((column + 1 for _, column in taken), default=1)
    holes = ((r, c) for r in range(height) for c in range(width) if (r, c) not in taken)
    found.extend(Place(row, column, Cell(())) for row, column in holes)
    return tuple(sorted(found, key=lambda place: (place.row, place.column)))


def _cut(cell: Cell, row: int, column: int, height: int, taken: set[tuple[int, int]]) -> Cell:
    columns = 1
    wanted = min(cell.columns, WIDEST - column)
    while columns < wanted and (row, column + columns) not in taken:
        columns += 1
    rows = max(1, min(cell.rows, height - row))
    return Cell(normal_runs(cell.runs), columns, rows)


def _covered(place: Place) -> set[tuple[int, int]]:
    return {
        (place.row + down, place.column + right)
        for down in range(place.cell.rows)
        for right in range(place.cell.columns)
    }
