"""The lines of a paper's head as a person sees them, whatever block they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agenda_app.domain.text import Heading, ListItem, Table, plain_runs
from agenda_app.intake.source import Piece, runs_of


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the head. ``cells`` are what tabs, wide gaps or a table divide."""

    cells: tuple[str, ...]
    place: int
    gap: bool
    in_table: bool = False
    is_heading: bool = False
    is_title: bool = False

    @property
    def text(self) -> str:
        """The cells, divided by tabs."""
        return "\t".join(self.cells).strip()


def lines_in(pieces: Sequence[Piece]) -> Iterator[Line]:
    """Yield the lines of pieces; a picture gives none."""
    for place, piece in enumerate(pieces):
        if isinstance(piece.block, Table):
            for row in piece.block.rows:
                cells = tuple(plain_runs(cell.runs).replace("\n", "\t").strip() for cell in row)
                yield Line(cells, place, gap=False, in_table=True)
            continue
        label = f"{piece.block.label} " if isinstance(piece.block, ListItem) else ""
        whole = label + plain_runs(runs_of(piece.block))
        for number, text in enumerate(whole.split("\n")):
            if text.strip():
                yield Line(
                    _cells(text), place, piece.gap and number == 0,
                    is_heading=isinstance(piece.block, Heading), is_title=piece.is_title,
                )  # fmt: skip


def _cells(text: str) -> tuple[str, ...]:
    if "\t" in text:
        return tuple(cell.strip() for cell in text.split("\t"))
    return tuple(re.split(r"\s{2,}", text.strip()))
