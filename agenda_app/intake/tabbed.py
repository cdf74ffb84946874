"""Columns that tabs make: neighbouring paragraphs with the same number of tabs are a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from agenda_app.domain.text import Cell, Paragraph, Table, plain_runs
from agenda_app.intake.source import Piece, cut, runs_of, trimmed


def with_tables(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces with rows that were set with tabs as tables.

    One row alone stays a paragraph: a tab in it may be anything.
    """
    at = 0
    while at < len(pieces):
        end = at + 1
        while end < len(pieces) and _is_next_row(pieces[at], pieces[end]):
            end += 1
        if end - at > 1:
            rows = tuple(_cells(piece) for piece in pieces[at:end])
            yield Piece(Table(rows, 1), pieces[at].gap, pieces[at].new_page)
        else:
            yield pieces[at]
        at = end


def _is_next_row(first: Piece, piece: Piece) -> bool:
    tabs = _tabs(first)
    return bool(tabs) and tabs == _tabs(piece) and not (piece.gap or piece.new_page)


def _tabs(piece: Piece) -> int:
    """Return how many tabs stand between the words of a line of running text."""
    if type(piece.block) is not Paragraph:
        return 0
    text = plain_runs(piece.block.runs).strip()
    return 0 if "\n" in text else text.count("\t")


def _cells(piece: Piece) -> tuple[Cell, ...]:
    parts = trimmed(runs_of(piece.block))
    cells = []
    start = 0
    for text in plain_runs(parts).split("\t"):
        cells.append(Cell(trimmed(cut(parts, start, start + len(text)))))
        start += len(text) + 1
    return tuple(cells)
