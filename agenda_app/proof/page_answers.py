"""Reads PDFs in a second process, as it is asked in ``page_questions``."""

from __future__ import annotations

import pypdfium2  # noqa: F401  # loaded before anybody asks, when there is time for it

from agenda_app.proof.page_questions import OpenFile, ReadPages, ReadWhole, ReadWords
from agenda_app.proof.page_texts import PageTexts
from agenda_app.proof.reading import Readings, readings_of
from agenda_app.proof.secret_files import parts_of

Question = OpenFile | ReadPages | ReadWords | ReadWhole
_opened: list[PageTexts] = []


def answered(question: Question) -> object:
    """Return the answer to a question; see there."""
    match question:
        case OpenFile(data):
            return _open(data)
        case ReadPages(first, last):
            return [_read(number) for number in range(first, last)]
        case ReadWords(number):
            return _opened[0].words(number)
        case ReadWhole(content):
            return list(parts_of(content()))


def _open(data: bytes) -> int | None:
    try:
        _opened[:] = [PageTexts(data)]
    except RuntimeError:  # as PDFium raises it
        return None
    return len(_opened[0])


def _read(number: int) -> Readings:
    return readings_of(_opened[0].text(number))
