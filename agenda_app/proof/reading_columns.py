"""The columns of the pages that may hide something in them, as a part of what a file says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agenda_app.proof.columns import columns_of
from agenda_app.proof.judging import Heard
from agenda_app.proof.letters import letters
from agenda_app.proof.needles import Needle
from agenda_app.proof.page_texts import PageTexts
from agenda_app.proof.reading import Reading
from agenda_app.proof.scattered import pages_with_scattered
from agenda_app.proof.shared_runs import BREAK

_BREAK = Reading(BREAK, BREAK, ())
"""Stands behind each column: nothing goes on from one to the next."""


def reading_columns(data: bytes, heard: Heard, needles: Iterable[Needle]) -> Iterator[None]:
    """Read the columns of pages that hold all words of something, but nowhere together.

    Other pages are not read again: most files have none that need it.

    Args:
        data: the file, of any kind.
        heard: what it says, its pages as PDFium reads them; takes what the columns say.
        needles: what is searched for.

    Yields:
        After each page.
    """
    pages = tuple(heard.plain.of_pages())
    every = pages_with_scattered(needles, pages)
    if not every:
        return
    texts = PageTexts(data)
    try:
        for number in every:
            piece, _ = pages[number]
            for column in columns_of(texts.words(piece.page - 1)):
                heard.columns.add(piece, Reading(column, letters(column), ()))
                heard.columns.add(piece, _BREAK)
            yield
    finally:
        texts.close()
