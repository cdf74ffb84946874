"""From lines with places to paragraphs, headings and tables, without heads and feet of pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from agenda_app.domain.text import Block, Heading, Paragraph, Run, Runs, runs
from agenda_app.intake.fields import labelled
from agenda_app.intake.joins import with_joint
from agenda_app.intake.lists import starts_point
from agenda_app.intake.pdf_grid import Grid
from agenda_app.intake.pdf_table import bordered_table, loose_table, table_length
from agenda_app.intake.pdf_text import Line
from agenda_app.intake.source import Piece, merged
from agenda_app.intake.text_start import announces

_EDGE_LINES = 3
_LARGER = 1.12
_LARGER_BOLD = 1.04
_FULL = 40
_MOST_HEADING_LINES = 6
_NUMBERS = re.compile(r"\d+")


def without_margins(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[str]]:
    """Return the pages without the lines that come again at the edge of at least half of them."""
    edges = [_edges(lines) for lines in pages]
    counts = Counter(key for edge in edges for key in {_key(line) for line in edge})
    least = max(2, (len(pages) + 1) // 2)
    kept: list[list[Line]] = []
    dropped: dict[str, None] = {}
    for lines, edge in zip(pages, edges, strict=True):
        gone = {id(line) for line in edge if counts[_key(line)] >= least}
        kept.append([line for line in lines if id(line) not in gone])
        for line in lines:
            if id(line) in gone:
                dropped[line.text] = None
    return kept, list(dropped)


def _edges(lines: Sequence[Line]) -> list[Line]:
    """Return the lines at the top and the bottom of a page, none of a page with few lines."""
    ordered = sorted(lines, key=lambda line: line.base)
    if len(ordered) <= _EDGE_LINES:
        return ordered[:1] + ordered[-1:]
    return ordered[:_EDGE_LINES] + ordered[-_EDGE_LINES:]


def _key(line: Line) -> str:
    return f"{_NUMBERS.sub('#', line.text)} {round(line.base / 8)}"


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece, the page it begins on, and the height that it begins at."""

    piece: Piece
    page: int
    base: float


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the text of a file is set.

    ``leading`` is the usual distance between lines as a multiple of their height, ``margin`` the
    right edge of the text, ``levels`` the heading levels of sizes (in half points) and weights.
    """

    leading: float
    margin: float
    levels: Mapping[tuple[int, bool], int]


def placed_pieces(
    pages: Sequence[Sequence[Line]], grids: Sequence[Sequence[Grid]]
) -> Iterator[Placed]:
    """Yield the paragraphs, headings and tables of the pages in order."""
    lines = list(_with_tables_together(pages))
    shape = _shape(lines)
    before: Line | None = None
    at = 0
    while at < len(lines):
        length = _bordered_length(lines, at) or table_length(lines, at)
        length = length or _paragraph_length(lines, at, shape)
        part = lines[at : at + length]
        new_page = before is not None and before.page != part[0].page
        gap = before is None or before.base - part[0].base > 1.35 * shape.leading * part[0].height
        block = _block(part, shape, grids[part[0].page])
        yield Placed(Piece(block, gap or new_page, new_page), part[0].page, part[0].base)
        before = part[-1]
        at += length


def _with_tables_together(pages: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """Yield the lines with those in one table behind each other, where its first one stands.

    Borders with text in one column only are a frame, and its lines are ordinary ones.
    """
    for lines in pages:
        inside: dict[int, list[Line]] = {}
        for line in lines:
            if line.slot:
                inside.setdefault(line.slot.table, []).append(line)
        for line in lines:
            if line.slot is None:
                yield line
            elif together := inside.pop(line.slot.table, None):
                if len({own.slot.column for own in together if own.slot}) < 2:
                    together = [replace(own, slot=None) for own in together]
                yield from together


def _bordered_length(lines: Sequence[Line], at: int) -> int:
    """Return how many lines from here stand in one table with borders."""
    first = lines[at]
    end = at
    while end < len(lines) and first.slot and lines[end].page == first.page:
        slot = lines[end].slot
        if slot is None or slot.table != first.slot.table:
            break
        end += 1
    return end - at


def _shape(lines: Sequence[Line]) -> _Shape:
    free = [line for line in lines if line.slot is None]
    margin = max((line.right for line in free), default=0.0)
    return _Shape(_leading(lines), margin, _heading_levels(free))


def _heading_levels(lines: Sequence[Line]) -> dict[tuple[int, bool], int]:
    """Return the heading level of every look that is clearly larger than that of most text."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.height] += len(line.text)
    if not sizes:
        return {}
    body = sizes.most_common(1)[0][0]
    larger = {
        _look(line)
        for line in lines
        if line.height >= body * (_LARGER_BOLD if line.bold else _LARGER)
    }
    return {look: min(3, place + 1) for place, look in enumerate(sorted(larger, reverse=True))}


def _look(line: Line) -> tuple[int, bool]:
    return round(line.height * 2), line.bold


def _leading(lines: Sequence[Line]) -> float:
    """Return the usual distance between lines, as a multiple of their height."""
    steps = [
        (a.base - b.base) / b.height
        for a, b in pairwise(lines)
        if a.page == b.page and abs(a.height - b.height) < 0.5
    ]
    near = [step for step in steps if 0.7 < step < 1.9]
    return median(near) if near else 1.2


def _paragraph_length(lines: Sequence[Line], at: int, shape: _Shape) -> int:
    end = at + 1
    while end < len(lines) and _continues(lines[end - 1], lines[end], shape):
        end += 1
    return end - at


def _continues(above: Line, line: Line, shape: _Shape) -> bool:
    """Return whether a line goes on with the paragraph or the heading above it.

    It stands at the usual distance and looks the same. In running text its first word had no room
    above, or the line above is a full one and ends in the middle of a sentence.
    """
    if above.page != line.page or line.slot or above.bold != line.bold:
        return False
    step = above.base - line.base
    near = 0 < step <= 1.25 * shape.leading * line.height
    if not near or abs(above.height - line.height) >= 0.5 or len(above.cells + line.cells) > 2:
        return False
    if any(map(_stands_alone, (above.text, line.text))):
        return False
    if _look(line) in shape.levels:
        return not line.text[:1].isdigit()
    if starts_point(line.text):
        return False
    if line.text[:1].islower() and len(above.text) >= _FULL and above.text[-1] not in ".!?:;":
        return True
    first = line.text.split()[0] if line.text.split() else ""
    width = (line.right - line.left) * len(first) / max(1, len(line.text))
    return above.right + width + 0.2 * line.height > shape.margin - line.height


def _stands_alone(text: str) -> bool:
    return announces(text) or bool(labelled(text)[1])


def _block(part: Sequence[Line], shape: _Shape, grids: Sequence[Grid]) -> Block:
    if slot := part[0].slot:
        return bordered_table(part, grids[slot.table])
    if len(part) > 1 and len(part[0].cells) > 1:
        return loose_table(part)
    text: Runs = ()
    for line in part:
        own = (Run(line.text, bold=line.bold),) if line.text else ()
        text = with_joint(text, own) if text and own else text or own
    level = shape.levels.get(_look(part[0]))
    if level and len(part) <= _MOST_HEADING_LINES and len(part[0].cells) == 1:
        return Heading(level, runs("".join(run.text for run in text)))
    return Paragraph(merged(text))
