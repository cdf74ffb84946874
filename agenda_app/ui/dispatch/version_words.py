"""What the window says of a sending and of differences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.changes import Change
from agenda_app.domain.comparison import Comparison
from agenda_app.domain.dispatch import ADDS_PAGES, Dispatch, Version
from agenda_app.domain.typography import clock, date_short, item_number
from agenda_app.services.change_words import (
    change_sentence,
    fate_word,
    reader_sentence,
)
from agenda_app.terms import dispatch_name, word
from agenda_app.ui.interface_language import interface_language

_SHOWN, _LONGEST = 12, 600
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
    """One difference as a row: which case, what became of it, and the difference in words.

    ``text`` leaves the middle of long passages out, ``whole`` only of those that fill a page.
    """

    place: int
    case: str
    fate: str
    text: str
    whole: str


def change_rows(comparison: Comparison) -> tuple[ChangeRow, ...]:
    """Return a comparison as rows, one for each difference."""
    return tuple(ChangeRow(place, *cells) for place, cells in enumerate(_cells(comparison)))


def _cells(comparison: Comparison) -> Iterator[tuple[str, str, str, str]]:
    yield from _of_papers(comparison)
    if comparison.public:
        public = word(Version.PUBLIC, interface_language()).lower()
        for case, fate, *told in _of_papers(comparison.public):
            yield f"{case} ({public})", fate, told[0], told[1]
    for reader in comparison.recipients:
        said = reader_sentence(reader, interface_language())
        yield translate("Versions", "Recipients"), "", said, said


def _of_papers(comparison: Comparison) -> Iterator[tuple[str, str, str, str]]:
    language = interface_language()
    for change in comparison.notice:
        yield translate("Versions", "The notice"), "", *_told(change)
    for item in comparison.items:
        case = " ".join(filter(None, (item_number(item.number) if item.number else "", item.title)))
        fate = fate_word(item.fate, language)
        yield from ((case, fate, *_told(change)) for change in item.changes)
        if not item.changes:
            yield case, fate, "", ""


def _told(change: Change) -> tuple[str, str]:
    language = interface_language()
    return change_sentence(change, language), change_sentence(change, language, longest=_LONGEST)


def readers_text(dispatch: Dispatch) -> str:
    """Return who got which version, a line for each: "Intern: Kari, Ola"."""
    lines = []
    for version in Version:
        names = [to.name for to in dispatch.recipients if to.version is version]
        if names:
            lines.append(f"{word(version, interface_language())}: {', '.join(names)}")
    return "\n".join(lines)
