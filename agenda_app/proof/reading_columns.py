"""The columns of the pages that may hide something in them, as a part of what a file says."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.proof.judging import Heard
from agenda_app.proof.letters import letters
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.reading import Reading
from agenda_app.proof.shared_runs import BREAK

_BREAK = Reading(BREAK, BREAK, ())
"""Stands behind each column: nothing goes on from one to the next."""


def reading_columns(reader: PageReader, heard: Heard) -> Iterator[None]:
    """Read the columns of pages that hold all words of something, but nowhere together.

    Other pages are not read again: most files have none that need it.

    Args:
        reader: has the pages of the file read and searched.
        heard: what it says, its pages as PDFium reads them; takes what the columns say.

    Yields:
        Now and then, while it waits for an answer.
    """
    search = reader.searched
    pieces = {piece.page - 1: piece for piece in heard.plain.of_pages()}
    found = yield from search.scattered()
    for answer in search.columns(filter(pieces.__contains__, found), reader.words):
        if answer is not None:
            number, columns = answer
            page = letters(pieces[number].text)
            for column in columns:
                said = letters(column)
                # Its words by themselves may be others: where they end can be told here only.
                heard.columns.add(pieces[number], Reading(column, said, ()), is_heard=said in page)
                heard.columns.add(pieces[number], _BREAK)
        yield
    reader.let_go()
