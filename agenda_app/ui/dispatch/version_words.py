"""What the window says of a sending and of differences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.comparison import Comparison
from agenda_app.domain.dispatch import ADDS_PAGES, Dispatch
from agenda_app.services.change_words import (
    change_sentence,
    fate_word,
    notice_sentences,
    reader_sentence,
)
from agenda_app.ui.interface_language import interface_language
from agenda_app.words import clock, date_short, dispatch_name, item_number

_SHOWN = 12
translate = QCoreApplication.translate


def kind_text(dispatch: Dispatch) -> str:
    """Return "Innkalling" or "Rettelse 2"."""
    return dispatch_name(dispatch.kind, dispatch.serial, interface_language())


def when_text(dispatch: Dispatch) -> str:
    """Return "22.04.2026 kl. 09.30"."""
    return f"{date_short(dispatch.sent_at.date())} {clock(dispatch.sent_at.time())}"


def pages_text(dispatch: Dispatch) -> str:
    """Return "1–42"; what adds no pages has its own counted."""
    if dispatch.kind not in ADDS_PAGES:
        pages = dispatch.files[0].pages if dispatch.files else 0
        return translate("Versions", "%n page(s)", "", pages)
    return f"{dispatch.first_page}–{dispatch.last_page}"


def hash_text(sha256: str) -> str:
    """Return the beginning of a hash, enough to tell two apart by eye."""
    return sha256[:_SHOWN]


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One difference as a row: which case, what became of it, and the difference in words."""

    place: int
    case: str
    fate: str
    text: str


def change_rows(comparison: Comparison) -> tuple[ChangeRow, ...]:
    """Return a comparison as rows, one for each difference."""
    return tuple(ChangeRow(place, *cells) for place, cells in enumerate(_cells(comparison)))


def _cells(comparison: Comparison) -> Iterator[tuple[str, str, str]]:
    language = interface_language()
    for sentence in notice_sentences(comparison.notice, language):
        yield translate("Versions", "The notice"), "", sentence
    for item in comparison.items:
        case = " ".join(filter(None, (item_number(item.number) if item.number else "", item.title)))
        fate = fate_word(item.fate, language)
        yield from ((case, fate, change_sentence(change, language)) for change in item.changes)
        if not item.changes:
            yield case, fate, ""
    for change in comparison.recipients:
        yield translate("Versions", "Recipients"), "", reader_sentence(change, language)
