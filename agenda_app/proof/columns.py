"""What stands below each other on a page, as the cells and columns of a table are read.

A table is drawn line by line, and so PDFium reads it: a title that takes three lines in a narrow
cell is cut by the words of the cells beside it. Here a line ends where a wide gap begins, and goes
on in the nearest one below it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from agenda_app.proof.placed_words import PlacedWord

_GAPS = (0.45, 1.0)
"""Of the size of the letters, from which on a gap divides cells: a narrow one in a table; a wide
one where the lines are justified or the letters are those of a typewriter."""
_NO_GAP, _SAME_LINE, _NEXT_LINE, _OVERLAP = 0.12, 0.3, 2.4, 0.25
_LAID_OVER, _ALIKE = 0.3, 100
"""How far words of one line may overlap; and how much less a gap counts than what tells of two
lines at one place."""
_MOST_OPEN = 20
_MOST_BESIDE, _MOST_ABOVE = 150, 30
"""How many lines before one are looked at for the one above it, and how many are read again when
several go on from one; no title is longer."""


class _Line(NamedTuple):
    """A part of a line that no wide gap divides; for the fields see ``PlacedWord``."""

    text: str
    left: float
    right: float
    down: float
    size: float


def columns_of(words: Iterable[PlacedWord]) -> tuple[str, ...]:
    """Return the text of each column, from the top of it to its foot, each text once.

    Where several columns stand below one line, that is read with each of them.
    """
    by_turn: dict[int, list[PlacedWord]] = {}
    for word in words:
        by_turn.setdefault(word.turn, []).append(word)
    texts: dict[str, None] = {}
    for turned in by_turn.values():
        rows = tuple(_rows(turned))
        for gap in _GAPS:
            lines = [line for row in rows for line in _divided(row, gap)]
            texts.update(dict.fromkeys(_columns(lines)))
    return tuple(texts)


def _rows(words: Iterable[PlacedWord]) -> Iterator[list[PlacedWord]]:
    """Return the words that stand beside each other, from left to right; the highest first."""
    row: list[PlacedWord] = []
    for word in sorted(words, key=lambda word: word.down):
        if row and word.down - row[0].down > _SAME_LINE * min(word.size, row[0].size):
            yield sorted(row, key=lambda word: word.left)
            row = []
        row.append(word)
    if row:
        yield sorted(row, key=lambda word: word.left)


def _divided(row: Iterable[PlacedWord], gap: float) -> Iterator[_Line]:
    """Return the parts of a row between its wide gaps; of two that overlap, each by itself."""
    lines: list[_Line] = []
    for word in row:
        fitting: list[tuple[float, int]] = []
        for number, line in enumerate(lines):
            between = word.left - line.right
            if -_LAID_OVER * word.size < between <= gap * max(word.size, line.size):
                # What lies over it was written in another line by a hair, or in another size.
                other = abs(word.down - line.down) + abs(word.size - line.size)
                fitting.append((other + abs(between) / _ALIKE, number))
        if fitting:
            _, number = min(fitting)
            lines[number] = _longer(lines[number], word)
        else:
            lines.append(_Line(word.text, word.left, word.right, word.down, word.size))
        if len(lines) > _MOST_OPEN:
            yield lines.pop(0)
    yield from lines


def _longer(line: _Line, word: PlacedWord) -> _Line:
    between = "" if word.left - line.right < _NO_GAP * word.size else " "
    text = f"{line.text}{between}{word.text}"
    return line._replace(text=text, right=max(line.right, word.right))


def _columns(lines: list[_Line]) -> Iterator[str]:
    """Return the text of each column of lines, of which the highest comes first."""
    above = [_above(lines, number) for number in range(len(lines))]
    followed = frozenset(above)
    read: set[int] = set()
    for number in range(len(lines)):
        if number in followed:
            continue
        column, again, at = [], 0, number
        while at >= 0 and again < _MOST_ABOVE:
            again += at in read
            read.add(at)
            column.append(lines[at].text)
            at = above[at]
        yield "\n".join(reversed(column))


def _above(lines: list[_Line], number: int) -> int:
    """Return the number of the nearest line that one goes on from, -1 when there is none."""
    line = lines[number]
    best, best_place = -1, (0.0, 0.0)
    for other in range(number - 1, max(number - _MOST_BESIDE, 0) - 1, -1):
        upper = lines[other]
        size = max(line.size, upper.size)
        down = line.down - upper.down
        if down > _NEXT_LINE * size:
            break
        shared = min(line.right, upper.right) - max(line.left, upper.left)
        if down > _SAME_LINE * size and shared > _OVERLAP * min(line.size, upper.size):
            place = (-down, shared)
            if best < 0 or place > best_place:
                best, best_place = other, place
    return best
