"""From lines with places to paragraphs, headings and tables, without heads and feet of pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from agenda_app.domain.text import Block, Heading, Paragraph, Run, Runs, Table, runs
from agenda_app.domain.text import Cell as TableCell
from agenda_app.intake.fields import labelled
from agenda_app.intake.joins import with_joint
from agenda_app.intake.lists import starts_point
from agenda_app.intake.pdf_text import Line
from agenda_app.intake.source import Piece, merged

_EDGE_LINES = 3
_LARGER = 1.12
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


def pieces_of(pages: Sequence[Sequence[Line]]) -> Iterator[Piece]:
    """Yield the paragraphs, headings and tables of the pages in order."""
    lines = [line for page in pages for line in page]
    levels = _heading_levels(lines)
    leading = _leading(lines)
    margin = max((line.right for line in lines), default=0.0)
    before: Line | None = None
    at = 0
    while at < len(lines):
        length = _table_length(lines, at)
        length = length or _paragraph_length(lines, at, leading, margin)
        part = lines[at : at + length]
        new_page = before is not None and before.page != part[0].page
        gap = before is None or before.base - part[0].base > 1.35 * leading * part[0].height
        yield Piece(_block(part, levels), gap or new_page, new_page)
        before = part[-1]
        at += length


def _heading_levels(lines: Sequence[Line]) -> dict[int, int]:
    """Return the heading level of every height that is clearly larger than that of most text."""
    sizes: Counter[int] = Counter()
    for line in lines:
        sizes[round(line.height)] += len(line.text)
    if not sizes:
        return {}
    body = sizes.most_common(1)[0][0]
    larger = sorted((size for size in sizes if size >= body * _LARGER), reverse=True)
    return {size: min(3, place + 1) for place, size in enumerate(larger)}


def _leading(lines: Sequence[Line]) -> float:
    """Return the usual distance between lines, as a multiple of their height."""
    steps = [
        (a.base - b.base) / b.height
        for a, b in pairwise(lines)
        if a.page == b.page and abs(a.height - b.height) < 0.5
    ]
    near = [step for step in steps if 0.7 < step < 1.9]
    return median(near) if near else 1.2


def _table_length(lines: Sequence[Line], at: int) -> int:
    """Return how many lines from here are rows of one table, 0 when there is none."""
    head = lines[at]
    if len(head.cells) < 2:
        return 0
    end = at + 1
    while end < len(lines) and _is_row(head, lines[end - 1], lines[end]):
        end += 1
    return end - at if end - at > 1 else 0


def _is_row(head: Line, above: Line, line: Line) -> bool:
    step = above.base - line.base
    if line.page != head.page or not 0 < step < 3.2 * line.height:
        return False
    if len(line.cells) > len(head.cells):
        return False
    if len(line.cells) == 1 and line.left <= head.left + head.height:
        return False
    return all(_column(head, cell.left, cell.right) is not None for cell in line.cells)


def _column(head: Line, left: float, right: float) -> int | None:
    """Return the column whose head stands above a cell: begins or ends with it, or overlaps it."""
    best: tuple[float, int] | None = None
    for place, cell in enumerate(head.cells):
        distance = min(abs(cell.left - left), abs(cell.right - right))
        if left < cell.right and cell.left < right:
            distance = min(distance, head.height)
        if distance <= 1.5 * head.height and (best is None or distance < best[0]):
            best = distance, place
    return best[1] if best else None


def _paragraph_length(lines: Sequence[Line], at: int, leading: float, margin: float) -> int:
    end = at + 1
    while end < len(lines) and _continues(lines[end - 1], lines[end], leading, margin):
        end += 1
    return end - at


def _continues(above: Line, line: Line, leading: float, margin: float) -> bool:
    """Return whether a line goes on with the paragraph above it.

    It stands at the usual distance, looks the same, and its first word had no room above.
    """
    if above.page != line.page or above.bold != line.bold or len(above.cells + line.cells) > 2:
        return False
    step = above.base - line.base
    same = abs(above.height - line.height) < 0.5
    if not same or not 0 < step <= 1.25 * leading * line.height:
        return False
    if starts_point(line.text) or labelled(line.text)[1] or labelled(above.text)[1]:
        return False
    first = line.text.split()[0] if line.text.split() else ""
    width = (line.right - line.left) * len(first) / max(1, len(line.text))
    return above.right + width + 0.2 * line.height > margin - line.height


def _block(part: Sequence[Line], levels: dict[int, int]) -> Block:
    if len(part) > 1 and len(part[0].cells) > 1:
        return _table(part)
    text: Runs = ()
    for line in part:
        own = (Run(line.text, bold=line.bold),) if line.text else ()
        text = with_joint(text, own) if text and own else text or own
    level = levels.get(round(part[0].height))
    if level and len(part) <= 3 and len(part[0].cells) == 1:
        return Heading(level, runs("".join(run.text for run in text)))
    return Paragraph(merged(text))


def _table(part: Sequence[Line]) -> Table:
    head = part[0]
    rows: list[tuple[TableCell, ...]] = []
    for line in part:
        texts = [""] * len(head.cells)
        for cell in line.cells:
            place = _column(head, cell.left, cell.right) or 0
            texts[place] = f"{texts[place]} {cell.text.strip()}".strip()
        rows.append(tuple(TableCell(runs(text)) for text in texts))
    return Table(tuple(rows), 1)
