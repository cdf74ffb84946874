"""Paragraphs that a page or the width of a line cut in two are put together again."""

from __future__ import annotations

import re
from dataclasses import replace

from agenda_app.domain.text import ListItem, Paragraph, Run, Runs
from agenda_app.intake.fields import labelled
from agenda_app.intake.source import (
    Piece,
    Source,
    cut,
    merged,
    runs_of,
    text_of,
    trimmed,
    with_runs,
)
from agenda_app.intake.text_start import announces

_SENTENCE_END = re.compile(r"[.!?:;…][»”\"')\]]*$")
_CUT_WORD = re.compile(r"(?<=[a-zæøå]{2})-$")
_KEPT_HYPHEN = re.compile(r"(?:og|eller|samt|til)\b")
_LONG = 40
_LEAST_FULL_LINES = 3
_WIDEST_LINE = 130
_LONGEST_PARAGRAPH = 20_000


def joined(source: Source) -> tuple[Piece, ...]:
    """Return the pieces of a source with cut paragraphs whole.

    A paragraph goes on when it has no sentence end and the next piece starts with a small letter
    (over a page break or a blank line), or, in files made of lines, when the next line stood right
    below and its first word had no more room. A word that was divided at the end of a line loses
    its hyphen ("kommune-/styret"), unless the hyphen is its own ("HK-/dir", "barne-/og").
    """
    width = _line_width(source)
    pieces: list[Piece] = []
    last_line = 0
    for piece in source.pieces:
        if pieces and _goes_on(pieces[-1], piece, width, last_line, by_lines=source.by_lines):
            pieces[-1] = _glued(pieces[-1], piece)
        else:
            pieces.append(piece)
        last_line = len(text_of(piece))
    return tuple(pieces)


def _line_width(source: Source) -> int:
    """Return the width that lines were broken at, 0 when they were not.

    One long line is no width: its paragraph may just end there.
    """
    if not source.by_lines:
        return 0
    lengths = [len(text_of(piece)) for piece in source.pieces]
    widest = max(lengths, default=0)
    full = sum(length >= 0.85 * widest for length in lengths)
    return widest if 50 <= widest <= _WIDEST_LINE and full >= _LEAST_FULL_LINES else 0


def _goes_on(before: Piece, piece: Piece, width: int, last_line: int, *, by_lines: bool) -> bool:
    if not isinstance(before.block, Paragraph | ListItem) or type(piece.block) is not Paragraph:
        return False
    text, following = text_of(before), text_of(piece)
    if not text or not following or _stands_alone(text) or _stands_alone(following):
        return False
    if len(text) > _LONGEST_PARAGRAPH:
        return False
    unfinished = not _SENTENCE_END.search(text[-10:])
    small = following[0].islower() and unfinished
    if piece.gap or piece.new_page or not by_lines:
        sure = piece.new_page or (by_lines and piece.gap)
        return small and len(text) >= _LONG and (sure or len(following) >= 2 * _LONG)
    if width and last_line + 1 + len(following.split()[0]) >= 0.85 * width:
        return True
    return small and last_line >= _LONG


def _stands_alone(line: str) -> bool:
    """Return whether a line is a row, a label or a heading, that nothing is ever glued to."""
    if "\t" in line or "   " in line:
        return True
    if len(line) > _WIDEST_LINE:
        return False
    return announces(line) or bool(labelled(line)[1])


def _glued(before: Piece, piece: Piece) -> Piece:
    first, second = trimmed(runs_of(before.block)), trimmed(runs_of(piece.block))
    return replace(before, block=with_runs(before.block, merged(with_joint(first, second))))


def with_joint(first: Runs, second: Runs) -> Runs:
    """Return two parts of a paragraph as one, with a space or without the hyphen between."""
    start, end = first[-1].text, second[0].text
    if not start.endswith("-") or start.endswith(" -"):
        return (*first, replace(first[-1], text=" "), *second)
    if _CUT_WORD.search(start) and end[0].islower():
        if _KEPT_HYPHEN.match(end):
            return (*first, Run(" "), *second)
        length = sum(len(run.text) for run in first)
        return (*cut(first, 0, length - 1), *second)
    return (*first, *second)
