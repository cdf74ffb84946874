"""The columns of the pages that may hide something in them, as a part of what a file says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from agenda_app.proof.judging import Heard
from agenda_app.proof.letters import letters
from agenda_app.proof.needles import Needle
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.reading import Reading
from agenda_app.proof.scattered import of_several_words
from agenda_app.proof.shared_runs import BREAK

_BREAK = Reading(BREAK, BREAK, ())
"""Stands behind each column: nothing goes on from one to the next."""


def reading_columns(reader: PageReader, heard: Heard, needles: Iterable[Needle]) -> Iterator[None]:
    """Read the columns of pages that hold all words of something, but nowhere together.

    Other pages are not read again: most files have none that need it.

    Args:
        reader: has the pages of the file read.
        heard: what it says, its pages as PDFium reads them; takes what the columns say.
        needles: what is searched for.

    Yields:
        Once the pages are asked for, and after each one.
    """
    pieces = {piece.page - 1: (piece, said) for piece, said in heard.plain.of_pages()}
    texts = {number: (piece.text, said) for number, (piece, said) in pieces.items()}
    reader.ask_scattered(of_several_words(needles), texts)
    yield
    found: Sequence[int] = ()
    for numbers in reader.scattered():
        found = numbers or ()
        yield
    for answer in reader.columns(found):
        if answer is not None:
            number, columns = answer
            for column in columns:
                heard.columns.add(pieces[number][0], Reading(column, letters(column), ()))
                heard.columns.add(pieces[number][0], _BREAK)
        yield
    reader.let_go()
