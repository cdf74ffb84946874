"""Notes and fields on a page, read one below the other as those see them who look at the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from agenda_app.proof.columns import columns_of
from agenda_app.proof.placed_words import PlacedWord

_NUMBER = rb"\s*([-+]?\d*\.?\d+)"
_RECT = re.compile(rb"/Rect\s*\[" + _NUMBER * 4 + rb"\s*\]")

_LONGEST = 10_000
"""Bytes of an object in which its place is looked for."""


class Note(NamedTuple):
    """What somebody wrote on a page, and the object that says where."""

    text: str
    written_in: bytes


def notes_in_columns(notes: Iterable[Note]) -> Iterator[str]:
    """Return what stands below each other of the notes on a page; nothing of those without place.

    Each is a cell by itself, however near the next one begins.
    """
    cells = []
    for note in notes:
        if found := _RECT.search(note.written_in[:_LONGEST]):
            x, y, other_x, other_y = map(float, found.groups())
            left, high = min(x, other_x), abs(y - other_y)
            narrow = left + abs(x - other_x) / 4
            cells.append(PlacedWord(note.text, 0, left, narrow, -max(y, other_y), high))
    yield from (column for column in columns_of(cells) if "\n" in column)
