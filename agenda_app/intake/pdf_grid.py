"""Tables with drawn borders on a PDF page: which cell a place on the page lies in."""

from __future__ import annotations

import ctypes
import itertools
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

from agenda_app.intake.pdf_turn import turned

_STRAIGHT = 1.5
_SHORTEST = 5.0
_NEAR = 3.0
_MOST_OBJECTS = 6_000
_MOST_RULES = 500

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell: the table on its page, the row, the first column, and how many columns it has."""

    table: int
    row: int
    column: int
    columns: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line at ``at``, from ``start`` to ``end`` in the other direction."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Grid:
    """The borders of one table: the foot of each row from the top, and the sides of its cells.

    ``sides[row]`` holds the places in ``columns`` of the borders that are drawn in that row: a
    cell that spans columns has none inside.
    """

    feet: tuple[float, ...]
    top: float
    columns: tuple[float, ...]
    sides: tuple[tuple[int, ...], ...]

    def cell(self, x: float, y: float) -> tuple[int, int, int] | None:
        """Return the row, the column and the width in columns of the cell round a point."""
        if not (self.feet[-1] < y <= self.top and self.columns[0] <= x < self.columns[-1]):
            return None
        row = next(place for place, foot in enumerate(self.feet) if foot < y)
        column = bisect_right(self.columns, x) - 1
        left = max(side for side in self.sides[row] if side <= column)
        right = min(side for side in self.sides[row] if side > column)
        return row, left, right - left


def slot_at(grids: Sequence[Grid], x: float, y: float) -> Slot | None:
    """Return the cell of the first table that a point lies in."""
    for table, grid in enumerate(grids):
        if found := grid.cell(x, y):
            return Slot(table, *found)
    return None


def grids_of_page(page: pypdfium2.PdfPage, turns: int) -> tuple[Grid, ...]:
    """Return the tables whose borders are drawn, on the page turned by quarters of a circle.

    A frame round text is none.
    """
    if raw.FPDFPage_CountObjects(page.raw) > _MOST_OBJECTS:
        return ()
    lines = [(turned(*a, turns), turned(*b, turns)) for a, b in _lines(page)]
    level = _whole([Rule(a[1], *sorted((a[0], b[0]))) for a, b in lines if _is_straight(a, b, 1)])
    upright = _whole([Rule(a[0], *sorted((a[1], b[1]))) for a, b in lines if _is_straight(a, b, 0)])
    if len(level) + len(upright) > _MOST_RULES:
        return ()
    found = (_grid(*group) for group in _groups(level, upright))
    return tuple(grid for grid in found if grid)


def _is_straight(a: Point, b: Point, axis: int) -> bool:
    return abs(a[axis] - b[axis]) <= _STRAIGHT and abs(a[1 - axis] - b[1 - axis]) >= _SHORTEST


def _lines(page: pypdfium2.PdfPage) -> Iterator[tuple[Point, Point]]:
    """Yield the straight strokes of the page, the sides of filled boxes among them."""
    for element in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=1):
        matrix = element.get_matrix()
        start: Point | None = None
        last: Point | None = None
        for place in range(raw.FPDFPath_CountSegments(element.raw)):
            segment = raw.FPDFPath_GetPathSegment(element.raw, place)
            point = matrix.on_point(*_point(segment))
            kind = raw.FPDFPathSegment_GetType(segment)
            if kind == raw.FPDF_SEGMENT_MOVETO:
                start = point
            elif kind == raw.FPDF_SEGMENT_LINETO and last:
                yield last, point
            last = point
            if raw.FPDFPathSegment_GetClose(segment) and start:
                yield last, start


def _point(segment: raw.FPDF_PATHSEGMENT) -> Point:
    x, y = ctypes.c_float(), ctypes.c_float()
    raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
    return x.value, y.value


def _whole(rules: Iterable[Rule]) -> list[Rule]:
    """Return rules in which the parts of one border are one."""
    whole: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.at / _NEAR), rule.start)):
        last = whole[-1] if whole else None
        if last and abs(last.at - rule.at) <= _NEAR and rule.start <= last.end + _NEAR:
            whole[-1] = Rule(last.at, last.start, max(last.end, rule.end))
        else:
            whole.append(rule)
    return whole


def _groups(
    level: Sequence[Rule], upright: Sequence[Rule]
) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """Yield the rules that touch each other, level ones and upright ones apart."""
    free = set(range(len(upright)))
    left = set(range(len(level)))
    while left:
        flat, tall = {left.pop()}, set[int]()
        grown = True
        while grown:
            more = {n for n in free if any(_touch(level[m], upright[n]) for m in flat)}
            free -= more
            tall |= more
            wider = {m for m in left if any(_touch(level[m], upright[n]) for n in more)}
            left -= wider
            flat |= wider
            grown = bool(wider)
        yield [level[m] for m in flat], [upright[n] for n in tall]


def _touch(level: Rule, upright: Rule) -> bool:
    across = level.start - _NEAR <= upright.at <= level.end + _NEAR
    return across and upright.start - _NEAR <= level.at <= upright.end + _NEAR


def _grid(level: Sequence[Rule], upright: Sequence[Rule]) -> Grid | None:
    """Return the table that touching rules make, None when it has one row or column only."""
    if not upright:
        return None
    columns = _places([rule.at for rule in upright] + _ends(level))
    heights = _places([rule.at for rule in level] + _ends(upright))[::-1]
    if len(columns) < 3 or len(heights) < 3:
        return None
    last = len(columns) - 1
    sides = []
    for top, foot in itertools.pairwise(heights):
        middle = (top + foot) / 2
        drawn = {
            place
            for place, x in enumerate(columns)
            if any(abs(r.at - x) <= _NEAR and r.start <= middle <= r.end for r in upright)
        }
        sides.append(tuple(sorted(drawn | {0, last})))
    return Grid(tuple(heights[1:]), heights[0], tuple(columns), tuple(sides))


def _ends(rules: Sequence[Rule]) -> list[float]:
    return [min(rule.start for rule in rules), max(rule.end for rule in rules)]


def _places(values: Iterable[float]) -> list[float]:
    """Return the values in order, those that are as good as equal once."""
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > _NEAR:
            places.append(value)
    return places
