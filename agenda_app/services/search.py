"""Find cases by title, number and text."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import CaseRow
from agenda_app.domain.case import CaseId
from agenda_app.domain.text import clean

_EITHER_SIDE = 40
_MOST = 50


@dataclass(frozen=True, slots=True)
class Hit:
    """A case that was found; ``excerpt`` is the text around the first word, empty in a title."""

    case_id: CaseId
    title: str
    archive_case_no: str
    excerpt: str
    exempt: bool


def search(session: Session, wanted: str) -> tuple[Hit, ...]:
    """Return the cases that hold every word, titles first, then the newest; at most fifty.

    Letters count as they are written: "far" does not find "får".
    """
    words = clean(wanted).casefold().split()
    if not words:
        return ()
    query = select(CaseRow).order_by(CaseRow.id.desc())
    for word in words:
        query = query.where(CaseRow.search_text.contains(word, autoescape=True))
    found = list(session.scalars(query.limit(_MOST)))
    found.sort(key=lambda row: not all(word in row.title.casefold() for word in words))
    return tuple(_hit(row, words) for row in found)


def _hit(row: CaseRow, words: list[str]) -> Hit:
    in_title = all(word in row.title.casefold() for word in words)
    return Hit(
        CaseId(row.id),
        row.title,
        row.archive_case_no,
        "" if in_title else _excerpt(row.search_text, words[0]),
        row.access_state != "open",
    )


def _excerpt(text: str, word: str) -> str:
    at = text.find(word)
    start, end = max(0, at - _EITHER_SIDE), at + len(word) + _EITHER_SIDE
    return " ".join(f"{'…' if start else ''}{text[start:end]}…".split())
