"""A file searched for the secrets of a meeting, from the bytes to the proof."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import pikepdf

from agenda_app import __version__
from agenda_app.domain.proof import Excuse, Place, Proof, SearchedFile
from agenda_app.domain.secrets import Secrets
from agenda_app.jobs import Work
from agenda_app.proof.bounds import bounded
from agenda_app.proof.files import pieces
from agenda_app.proof.judging import judging
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
    """

    secrets: Secrets
    open_texts: Callable[[], Iterable[str]]
    excuses: Sequence[Excuse]
    meeting: str
    made_at: datetime


def searching(data: bytes, name: str, question: Question) -> Work[Proof]:
    """Search a file and return what came of it, clean or not.

    Args:
        data: the file, of any kind.
        name: what it is or will be called.
        question: what it is asked.

    A reason for an excuse that gives away what must not be known is left out of the proof, for that
    is published.

    Yields:
        Progress by pages.
    """
    pages = page_count(data)
    judged = yield from judging(
        bounded(pieces(data, name), name),
        question.secrets,
        question.open_texts,
        question.excuses,
        pages,
    )
    excuses = []
    for excuse in judged.excuses:
        is_told = yield from _reveals(excuse.reason, question)
        excuses.append(replace(excuse, reason="") if is_told else excuse)
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


def _reveals(reason: str, question: Question) -> Work[bool]:
    said = (Piece(Place.CONTENT, 0, reason),)
    judged = yield from judging(said, question.secrets, question.open_texts, ())
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
