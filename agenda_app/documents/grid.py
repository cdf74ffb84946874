"""Rows and columns: a table that splits between rows, and inside rows that are too tall.

ReportLab's own table cannot divide every row that is taller than a page and measures the remaining
rows again on each page; this one measures a row once and splits any of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from agenda_app.documents.flowables import Bar, draw_bar
from agenda_app.documents.measures import TEXT_HEIGHT
from agenda_app.documents.style import HEADING_KEEP, ROW_PADDING, Line

_MAY_SPLIT_ABOVE = 0.4 * TEXT_HEIGHT
_STAYS_WHOLE_BELOW = 0.25 * TEXT_HEIGHT
_ALMOST_A_PAGE = 0.9 * TEXT_HEIGHT
_COMPANY = 2
_NEVER = 0xFFFFFF
_ROUNDING = 2.5


@dataclass(frozen=True, slots=True)
class GridCell:
    """What stands in a row from a column on, over ``span`` columns."""

    content: tuple[Flowable, ...]
    column: int
    span: int = 1


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row with its rules and its air."""

    cells: tuple[GridCell, ...]
    above: Line | None = None
    below: Line | None = None
    top: float = ROW_PADDING
    bottom: float = ROW_PADDING


class Grid(Flowable):  # type: ignore[misc]
    """Rows under a head that is repeated on each page.

    Args:
        widths: of the columns, in points.
        rows: the head first.
        head: how many rows are the head.
        gutter: air between columns.
        inset: air left and right of the whole, inside its background.
        background: the colour of the panel behind the whole.
        verticals: rules between columns, for forms that are filled in by pen.
    """

    bar: Bar | None = None

    def __init__(
        self,
        widths: tuple[float, ...],
        rows: tuple[GridRow, ...],
        *,
        head: int = 0,
        gutter: float = 8.0,
        inset: float = 0.0,
        background: Color | None = None,
        verticals: Line | None = None,
        space_after: float = 0.0,
    ) -> None:
        """Take the rows; nothing is measured yet."""
        super().__init__()
        self.widths, self.rows, self.head = widths, rows, head
        self.gutter, self.inset, self.background = gutter, inset, background
        self.verticals = verticals
        self.spaceAfter = space_after
        self._heights: list[float] = []

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Measure the rows, once."""
        if not self._heights:
            self._heights = [self._height(row) for row in self.rows]
            if sum(self._heights[: self.head]) > _MAY_SPLIT_ABOVE:
                self.head = 0  # a head that leaves no room for rows is not repeated
        self.width, self.height = sum(self.widths), sum(self._heights)
        return self.width, self.height

    def least(self, width: float) -> float:
        """Return the height that must be left for it: all of it, or head and first two rows."""
        self.wrap(width, _NEVER)
        if self.height <= _STAYS_WHOLE_BELOW:
            return float(self.height)
        height = sum(self._heights[: self.head])
        first = slice(self.head, self.head + _COMPANY)
        for row, tall in zip(self.rows[first], self._heights[first], strict=True):
            if tall > _MAY_SPLIT_ABOVE:
                return height + row.top + HEADING_KEEP + row.bottom
            height += tall
        return height

    def without_end(self, width: float) -> tuple[list[Flowable], list[Flowable], int]:
        """Return what is left without its last two rows, these, and how many they are."""
        self.wrap(width, _NEVER)
        last = len(self.rows) - _COMPANY
        if self.height <= _STAYS_WHOLE_BELOW or last < self.head + _COMPANY:
            return [], [self], len(self.rows) - self.head
        stays, goes = self._parts(list(self.rows), list(self._heights), last)
        return [stays], [goes], _COMPANY

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Split between two rows, or inside a tall one."""
        self.wrap(availWidth, availHeight)
        if self.height <= _STAYS_WHOLE_BELOW and availHeight < TEXT_HEIGHT - 1:
            return []
        used = sum(self._heights[: self.head])
        last = self.head
        while last < len(self.rows) and used + self._heights[last] <= availHeight:
            used += self._heights[last]
            last += 1
        if last == len(self.rows):
            return [self]
        rows, heights = list(self.rows), list(self._heights)
        divided = False
        if self._heights[last] > _MAY_SPLIT_ABOVE:
            parts = self._split_row(rows[last], availHeight - used)
            if parts:
                rows[last : last + 1] = parts
                heights[last : last + 1] = [self._height(part) for part in parts]
                divided = True
                last += 1
        elif last == len(rows) - 1 and last > self.head + _COMPANY:
            last -= 1  # a last row, often the sum, does not stand alone on the next page
        alone = last < self.head + _COMPANY and not divided and availHeight < _ALMOST_A_PAGE
        return [] if alone or last == self.head else self._parts(rows, heights, last)

    def _parts(self, rows: list[GridRow], heights: list[float], last: int) -> list[Flowable]:
        """Return the rows before one of them, and the others under the head again."""
        return [
            self._part(rows[:last], heights[:last], 0.0),
            self._part(
                rows[: self.head] + rows[last:],
                heights[: self.head] + heights[last:],
                self.spaceAfter,
            ),
        ]

    def draw(self) -> None:
        """Draw backgrounds, rules and cells from the top down."""
        canvas = self.canv
        draw_bar(canvas, self.bar, self.height)
        if self.background is not None:
            canvas.saveState()
            canvas.setFillColor(self.background)
            canvas.roundRect(0, 0, self.width, self.height, _ROUNDING, stroke=0, fill=1)
            canvas.restoreState()
        y = self.height
        for row, height in zip(self.rows, self._heights, strict=True):
            self._draw_row(row, y, height)
            y -= height
        if self.verticals is not None:
            canvas.saveState()
            canvas.setStrokeColor(self.verticals.colour)
            canvas.setLineWidth(self.verticals.width)
            for x in (0.0, *accumulate(self.widths)):
                canvas.line(x, 0, x, self.height)
            canvas.restoreState()

    def _part(self, rows: list[GridRow], heights: list[float], space_after: float) -> Grid:
        part = Grid(
            self.widths,
            tuple(rows),
            head=self.head,
            gutter=self.gutter,
            inset=self.inset,
            background=self.background,
            verticals=self.verticals,
            space_after=space_after,
        )
        part.bar = self.bar
        part._heights = heights
        return part

    def _place(self, cell: GridCell) -> tuple[float, float]:
        """Return where a cell's content begins and how wide it may be."""
        last = cell.column + cell.span
        start = sum(self.widths[: cell.column]) + (self.inset if cell.column == 0 else 0)
        end = sum(self.widths[:last])
        end -= self.inset if last == len(self.widths) else self.gutter
        if self.verticals is not None and cell.column > 0:
            start = sum(self.widths[: cell.column]) + self.gutter / 2
            end = sum(self.widths[:last]) - self.gutter / 2
        return start, max(end - start, 1.0)

    def _height(self, row: GridRow) -> float:
        tallest = max((self._measure(cell) for cell in row.cells), default=0.0)
        return tallest + row.top + row.bottom

    def _measure(self, cell: GridCell) -> float:
        width = self._place(cell)[1]
        heights: list[float] = [part.wrap(width, _NEVER)[1] for part in cell.content]
        return sum(heights)

    def _draw_row(self, row: GridRow, y: float, height: float) -> None:
        canvas = self.canv
        for line, at in ((row.above, y), (row.below, y - height)):
            if line is not None:
                canvas.saveState()
                canvas.setStrokeColor(line.colour)
                canvas.setLineWidth(line.width)
                canvas.line(0, at, sum(self.widths), at)
                canvas.restoreState()
        for cell in row.cells:
            x = self._place(cell)[0]
            top = y - row.top
            for part in cell.content:
                top -= part.height
                part.drawOn(canvas, x, top)

    def _split_row(self, row: GridRow, available: float) -> list[GridRow]:
        """Return a row as two, nothing when not one line of it fits."""
        room = available - row.top - row.bottom
        firsts, rests = [], []
        for cell in row.cells:
            first, rest = self._split_content(cell, room)
            firsts.append(replace(cell, content=first))
            rests.append(replace(cell, content=rest))
        if not any(cell.content for cell in firsts) or not any(cell.content for cell in rests):
            self._height(row)  # a paragraph that could not be split has forgotten its lines
            return []
        return [
            replace(row, cells=tuple(firsts), below=None, bottom=0.0),
            replace(row, cells=tuple(rests), above=None, top=0.0),
        ]

    def _split_content(
        self, cell: GridCell, room: float
    ) -> tuple[tuple[Flowable, ...], tuple[Flowable, ...]]:
        width = self._place(cell)[1]
        for number, part in enumerate(cell.content):
            height = part.wrap(width, _NEVER)[1]
            if height > room:
                parts: list[Any] = part.split(width, room) if room > 0 else []
                if len(parts) < 2:
                    return cell.content[:number], cell.content[number:]
                return (
                    (*cell.content[:number], parts[0]),
                    (*parts[1:], *cell.content[number + 1 :]),
                )
            room -= height
        return cell.content, ()
