"""How much text a case paper may have: what is read in is laid out in the window, all at once.

A page has some 3,000 characters in 50 lines: as much as a PDF of the most pages that are read.
"""

from __future__ import annotations

import re

from agenda_app.domain.text import Table
from agenda_app.intake.refusals import NOT_A_PAPER, TOO_MUCH_TEXT, refusal
from agenda_app.intake.source import Source, text_of

MOST_CHARACTERS = 3_000_000
MOST_BLOCKS = 40_000
"""Blocks, and cells of tables: it takes some seconds to lay out so many."""

# Qt needs four times as long for a word of twice the length: minutes for one of a million letters.
_NO_WORD = re.compile(r"\S{10000}")


def check_size(source: Source) -> None:
    """Let only through what a window can show.

    Raises:
        UnreadableFileError: there is too much text, or it is none that people have written.
    """
    blocks = (piece.block for piece in source.pieces)
    cells = sum(sum(map(len, block.rows)) for block in blocks if isinstance(block, Table))
    texts = [
        *map(text_of, source.pieces),
        *(one.text for one in source.dropped),
        *(mark.text for mark in source.marks),
    ]
    if len(texts) + cells > MOST_BLOCKS or sum(map(len, texts)) > MOST_CHARACTERS:
        raise refusal(TOO_MUCH_TEXT)
    if any(map(_NO_WORD.search, texts)):
        raise refusal(NOT_A_PAPER)
