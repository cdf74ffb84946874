"""Reads PDFs in a second process, as it is asked in ``page_questions``."""

from __future__ import annotations

import pypdfium2  # noqa: F401  # loaded while nobody has asked anything yet

from agenda_app.proof.page_questions import OpenFile, ReadPages, ReadWhole
from agenda_app.proof.page_texts import PageTexts
from agenda_app.proof.reading import Readings, readings_of

Question = OpenFile | ReadPages | ReadWhole
_opened: list[PageTexts] = []


def answered(question: Question) -> object:
    """Return the answer to a question; see there."""
    match question:
        case OpenFile(data):
            return _open(data)
        case ReadPages(first, last):
            return [_read(number) for number in range(first, last)]
        case ReadWhole(content, is_bounded):
            return _texts(content(), is_bounded=is_bounded)


def _open(data: bytes) -> int | None:
    try:
        _opened[:] = [PageTexts(data)]
    except RuntimeError:  # as PDFium raises it
        return None
    return len(_opened[0])


def _read(number: int) -> Readings:
    return readings_of(_opened[0].text(number))


def _texts(data: bytes, *, is_bounded: bool) -> list[str]:
    if not is_bounded:
        from agenda_app.proof.secret_files import parts_of  # what looks at files is slow to load

        return list(parts_of(data))
    texts = PageTexts(data)
    try:
        return [texts.text(number) for number in range(len(texts))]
    finally:
        texts.close()
