"""Tables of a PDF: by their borders, and without borders by columns below a row of heads."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from agenda_app.domain.text import Cell as TableCell
from agenda_app.domain.text import Run, Runs, Table, runs
from agenda_app.intake.joins import with_joint
from agenda_app.intake.lists import starts_point
from agenda_app.intake.pdf_grid import Grid
from agenda_app.intake.pdf_text import Cell, Line
from agenda_app.intake.source import merged


def bordered_table(lines: Sequence[Line], grid: Grid) -> Table:
    """Return the table that lines in the cells of a grid make; rows without text are left out."""
    rows = []
    for row, sides in enumerate(grid.sides):
        cells = []
        for left, right in itertools.pairwise(sides):
            own = [
                line
                for line in lines
                if line.slot and (line.slot.row, line.slot.column) == (row, left)
            ]
            cells.append(TableCell(_cell_text(own), right - left))
        if any(cell.runs for cell in cells):
            rows.append(tuple(cells))
    return Table(tuple(rows), 1 if len(rows) > 1 else 0)


def _cell_text(lines: Sequence[Line]) -> Runs:
    """Return the lines of a cell as running text; points begin lines of their own."""
    text: Runs = ()
    for line in lines:
        own = runs(" ".join(line.text.split()))
        if text and starts_point(line.text):
            text = (*text, Run("\n"), *own)
        else:
            text = with_joint(text, own) if text else own
    return merged(text)


def table_length(lines: Sequence[Line], at: int) -> int:
    """Return how many lines from here are rows of one table without borders, 0 for none."""
    if len(lines[at].cells) < 2:
        return 0
    columns = list(lines[at].cells)
    end = at + 1
    while end < len(lines) and _is_row(lines[at], columns, lines[end - 1], lines[end]):
        end += 1
    return end - at if end - at > 1 else 0


def _is_row(head: Line, columns: list[Cell], above: Line, line: Line) -> bool:
    """Return whether a line belongs to the table; one at the height of the head adds columns.

    Office programs write cell by cell: behind a cell of two lines the next one is higher up again.
    """
    if line.page != head.page or line.slot or above.base - line.base >= 3.2 * line.height:
        return False
    if _level(head, line) and line.left > columns[-1].right:
        columns.extend(line.cells)
        return True
    if line.base >= head.base or len(line.cells) > len(columns):
        return False
    if above.base <= line.base and not (line.left > above.right or _level(above, line)):
        return False
    if len(line.cells) == 1 and line.left <= head.left + head.height:
        return False
    return all(_column(columns, cell, head.height) is not None for cell in line.cells)


def _level(one: Line, other: Line) -> bool:
    return abs(one.base - other.base) < 0.35 * min(one.height, other.height)


def _column(columns: Sequence[Cell], cell: Cell, height: float) -> int | None:
    """Return the column whose head stands above a cell: begins or ends with it, or overlaps it."""
    best: tuple[float, int] | None = None
    for place, head in enumerate(columns):
        distance = min(abs(head.left - cell.left), abs(head.right - cell.right))
        if cell.left < head.right and head.left < cell.right:
            distance = min(distance, height)
        if distance <= 1.5 * height and (best is None or distance < best[0]):
            best = distance, place
    return best[1] if best else None


def loose_table(part: Sequence[Line]) -> Table:
    """Return the table of lines that stand below a row of heads."""
    head = part[0]
    columns = list(head.cells)
    rows: list[tuple[Line, list[str]]] = []
    for line in part:
        if line is not head and _level(head, line):
            columns.extend(line.cells)
        place = next((n for n, (first, _) in enumerate(rows) if _level(first, line)), None)
        if place is None:
            rows.append((line, []))
        else:
            _close_up(rows, place)
        _fill(rows[-1][1], line, columns, head.height)
    width = len(columns)
    cells = [[*texts, *[""] * (width - len(texts))] for _, texts in rows]
    return Table(tuple(tuple(TableCell(runs(text)) for text in row) for row in cells), 1)


def _close_up(rows: list[tuple[Line, list[str]]], place: int) -> None:
    """Put the rows below a place into it: they were further lines of its cells."""
    kept = rows[place][1]
    for _, texts in rows[place + 1 :]:
        kept.extend([""] * (len(texts) - len(kept)))
        for column, text in enumerate(texts):
            kept[column] = f"{kept[column]} {text}".strip()
    del rows[place + 1 :]


def _fill(texts: list[str], line: Line, columns: Sequence[Cell], height: float) -> None:
    texts.extend([""] * (len(columns) - len(texts)))
    for cell in line.cells:
        place = _column(columns, cell, height) or 0
        texts[place] = f"{texts[place]} {cell.text.strip()}".strip()
