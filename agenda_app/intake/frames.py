"""Frames: tables of one column that only draw a border round running text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agenda_app.domain.text import Paragraph, Runs, Table, plain_runs
from agenda_app.intake.source import Piece, cut, trimmed


def without_frames(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces with the lines inside frames as paragraphs of their own.

    Many templates set the proposal or the head of the paper in such a frame.
    """
    for piece in pieces:
        block = piece.block
        if not isinstance(block, Table) or any(len(row) != 1 for row in block.rows):
            yield piece
            continue
        first = piece.new_page
        for row in block.rows:
            for line in _lines(row[0].runs):
                yield Piece(Paragraph(line), gap=True, new_page=first)
                first = False


def _lines(parts: Runs) -> Iterator[Runs]:
    start = 0
    for text in plain_runs(parts).split("\n"):
        if text.strip():
            yield trimmed(cut(parts, start, start + len(text)))
        start += len(text) + 1
