"""Reads PDFs in a second process, as it is asked in ``page_questions``."""

from __future__ import annotations

import pypdfium2  # noqa: F401  # loaded before anybody asks, when there is time for it

from agenda_app.proof.columns import columns_of
from agenda_app.proof.drawn_pages import DrawnPage, DrawnPages
from agenda_app.proof.expansion import refuse_excess
from agenda_app.proof.known_pictures import marks_of
from agenda_app.proof.lent import Lent
from agenda_app.proof.letters import places_of
from agenda_app.proof.many_letters import ManyLetters
from agenda_app.proof.page_questions import (
    DrawPages,
    FindScattered,
    FindStanding,
    MarkPictures,
    OpenFile,
    ReadColumns,
    ReadPages,
    ReadWhole,
)
from agenda_app.proof.page_texts import PageTexts
from agenda_app.proof.pixels import UNREADABLE
from agenda_app.proof.reading import Readings, readings_of
from agenda_app.proof.scattered import places_of_scattered
from agenda_app.proof.secret_files import parts_of

Question = (
    OpenFile
    | MarkPictures
    | ReadPages
    | DrawPages
    | ReadColumns
    | FindScattered
    | FindStanding
    | ReadWhole
)
_opened: list[PageTexts] = []
_drawing: list[DrawnPages] = []


def answered(question: Question) -> object:
    """Return the answer to a question; see there."""
    match question:
        case OpenFile(file):
            return _open(file)
        case MarkPictures(numbers):
            return marks_of(_drawing[0].pdf, numbers)
        case ReadPages(numbers):
            return list(map(_read, numbers))
        case DrawPages(numbers):
            return list(map(_drawn, numbers))
        case ReadColumns(number):
            return columns_of(_opened[0].words(number))
        case FindScattered(several, pages):
            return places_of_scattered(several, pages)
        case FindStanding(wanted, said):
            every = ManyLetters(wanted).standing_in(said, frozenset(wanted))
            return {one: list(places_of(one, said)) for one in every if one is not None}
        case ReadWhole(content):
            return list(parts_of(content()))


def _open(file: Lent) -> int | None:
    try:
        pdf = file.pdf()
        _drawing[:] = [DrawnPages(pdf)]
        refuse_excess(pdf)
        _opened[:] = [PageTexts(file.content)]
    except UNREADABLE:
        return None
    return len(_opened[0])


def _read(number: int) -> Readings:
    return readings_of(_opened[0].text(number))


def _drawn(number: int) -> DrawnPage:
    return _drawing[0].page(number)
