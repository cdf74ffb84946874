"""A file searched for the secrets of a meeting, from the bytes to the proof."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import pikepdf

from agenda_app import __version__
from agenda_app.beside import Beside
from agenda_app.domain.proof import Excuse, Place, Proof, SearchedFile
from agenda_app.domain.secrets import Secrets
from agenda_app.jobs import Work
from agenda_app.proof.bounds import bounded
from agenda_app.proof.files import pieces
from agenda_app.proof.judging import judging
from agenda_app.proof.open_texts import OpenTexts
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.piece import Piece


@dataclass(frozen=True, slots=True)
class Question:
    """What a file is asked.

    Attributes:
        secrets: what must not be in it. The text of files is among the secrets already.
        open_texts: gives what the public may read besides the open titles, when it is needed.
        excuses: what persons have said is no secret.
        meeting: whose paper it is ("Kommunestyret 29. april 2026").
        made_at: the time that stands in the proof, wall time in Norway.
        open_files: each gives the bytes of a file that the public may read, when it is needed.
    """

    secrets: Secrets
    open_texts: Callable[[], Iterable[str]]
    excuses: Sequence[Excuse]
    meeting: str
    made_at: datetime
    open_files: Sequence[Callable[[], bytes]] = ()


def page_reader(data: bytes, beside: Beside | None = None) -> PageReader:
    """Begin to read the pages of a file that will be searched; whoever does it ends the reader.

    Args:
        data: the file, of any kind.
        beside: a second process that reads pages, if there is one already.
    """
    return PageReader(data, page_count(data), beside)


def searching(
    data: bytes, name: str, question: Question, reader: PageReader | None = None
) -> Work[Proof]:
    """Search a file and return what came of it, clean or not.

    Args:
        data: the file, of any kind.
        name: what it is or will be called.
        question: what it is asked.
        reader: reads its pages already, from ``page_reader``.

    A reason for an excuse that gives away what must not be known is left out of the proof, for that
    is published.

    Yields:
        Progress by pages.
    """
    own = page_reader(data) if reader is None else reader
    pages = own.pages
    opened = OpenTexts(question.open_texts, question.open_files, own)
    try:
        judged = yield from judging(
            bounded(pieces(data, name, read_pages=own.page_texts), name),
            question.secrets,
            opened,
            question.excuses,
            pages,
        )
        excuses = []
        for excuse in judged.excuses:
            is_told = yield from _reveals(excuse.reason, question.secrets, opened)
            excuses.append(replace(excuse, reason="") if is_told else excuse)
    finally:
        if reader is None:
            own.end()
    return Proof(
        file=SearchedFile(name, hashlib.sha256(data).hexdigest(), len(data), pages),
        meeting=question.meeting,
        made_at=question.made_at,
        version=__version__,
        searched=judged.searched,
        wanted=judged.wanted,
        excuses=tuple(excuses),
        hits=judged.hits,
    )


def _reveals(reason: str, secrets: Secrets, opened: OpenTexts) -> Work[bool]:
    judged = yield from judging((Piece(Place.CONTENT, 0, reason),), secrets, opened, ())
    return bool(judged.hits)


def page_count(data: bytes) -> int:
    """Return how many pages a file has, 0 when it is no PDF that can be read."""
    if b"%PDF-" not in data[:1024]:
        return 0
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return len(pdf.pages)
    except (pikepdf.PdfError, pikepdf.PasswordError, RuntimeError):
        return 0
