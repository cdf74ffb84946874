"""Reads PDFs in a second process, as it is asked in ``page_questions``."""

from __future__ import annotations

import hashlib
from pathlib import Path

from agenda_app.proof.page_questions import OpenFile, ReadPages, ReadWhole
from agenda_app.proof.page_texts import PageTexts
from agenda_app.proof.reading import Readings, readings_of
from agenda_app.proof.secret_files import UNREADABLE, parts_of

Question = OpenFile | ReadPages | ReadWhole
_opened: list[PageTexts] = []


def answered(question: Question) -> object:
    """Return the answer to a question; see there."""
    match question:
        case OpenFile(where):
            return _open(where)
        case ReadPages(first, last):
            return [_read(number) for number in range(first, last)]
        case ReadWhole(content):
            return list(parts_of(content()))


def _open(where: Path | bytes) -> tuple[str, int] | None:
    try:
        data = where.read_bytes() if isinstance(where, Path) else where
        _opened[:] = [PageTexts(data)]
    except (OSError, *UNREADABLE):
        return None
    return hashlib.sha256(data).hexdigest(), len(_opened[0])


def _read(number: int) -> Readings:
    return readings_of(_opened[0].text(number))
