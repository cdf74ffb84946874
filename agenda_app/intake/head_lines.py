"""The lines of a paper's head as a person sees them, whatever block they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agenda_app.domain.text import Heading, ListItem, Table, plain_runs
from agenda_app.intake.labels import column_label
from agenda_app.intake.source import Piece, runs_of
from agenda_app.intake.treatments import columns_of


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
            for cells in _rows(piece.block):
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


def _rows(table: Table) -> list[tuple[str, ...]]:
    """Return the cells of a table; one with its column heads in the first column is turned."""
    rows = [
        tuple(plain_runs(cell.runs).replace("\n", "\t").strip() for cell in row)
        for row in table.rows
    ]
    widths = {len(row) for row in rows}
    if len(widths) == 1 and min(widths) > 1 and not columns_of(rows[0]):
        turned = list(zip(*rows, strict=True))
        if columns_of(turned[0]) and all(map(column_label, turned[0])):
            return turned
    return rows


def _cells(text: str) -> tuple[str, ...]:
    if "\t" in text:
        return tuple(cell.strip() for cell in text.split("\t"))
    return tuple(re.split(r"\s{2,}", text.strip()))
