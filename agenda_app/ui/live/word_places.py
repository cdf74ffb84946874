"""Opens the field of the minutes that some words were typed in, and chooses the words there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from agenda_app.domain.minutes_places import MinutesField, MinutesPlace
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.quotes import find_quote, letters_of

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage


def go_to_words(page: LivePage, place: MinutesPlace) -> None:
    """Open the field of a place in the item in front; locked minutes only show the item."""
    page.asking.wanted_words = place.words
    try:
        _OPENS[place.field](page, place)
    finally:
        page.asking.wanted_words = ""


def choose_words(inside: QWidget, words: str) -> bool:
    """Choose words where a field has them, and let somebody write there.

    Args:
        inside: the field, or what has it.
        words: as they stand there.
    """
    return any(_chosen(field, words) for field in _fields(inside))


def _fields(inside: QWidget) -> Iterator[QWidget]:
    for kind in (BlockEditor, QLineEdit, QPlainTextEdit):
        if isinstance(inside, kind):
            yield inside
        found: list[QWidget] = inside.findChildren(kind)
        yield from found


def _chosen(field: QWidget, words: str) -> bool:
    if field.isHidden() or not field.isEnabled():
        return False
    if isinstance(field, QLineEdit):
        at = field.text().casefold().find(words.casefold())
        if at >= 0:
            field.setFocus()
            field.setSelection(at, len(words))
        return at >= 0
    assert isinstance(field, BlockEditor | QPlainTextEdit)
    passage: QTextCursor | None
    if isinstance(field, BlockEditor):
        passage = field.find_quote(words)
    else:
        passage = find_quote(field.document(), letters_of(field.document()), words)
    if passage is None:
        return False
    field.setFocus()
    field.setTextCursor(passage)
    return True


def _opening(page: LivePage, _place: MinutesPlace) -> None:
    page.asking.room.opening.ask()


def _proceedings(page: LivePage, place: MinutesPlace) -> None:
    page.case.look_at_proceedings()
    choose_words(page.case.editor, place.words)


def _proposal(page: LivePage, place: MinutesPlace) -> None:
    page.asking.proposal(place.number)


def _statement(page: LivePage, place: MinutesPlace) -> None:
    page.asking.room.statement(place.number)


def _question(page: LivePage, place: MinutesPlace) -> None:
    page.asking.room.question(place.number)


def _resolution(page: LivePage, place: MinutesPlace) -> None:
    editor = page.vote.resolution.editor
    editor.setFocus()
    choose_words(editor, place.words)


def _aside(page: LivePage, _place: MinutesPlace) -> None:
    page.asking.item.aside()


def _doors(page: LivePage, place: MinutesPlace) -> None:
    page.asking.item.correct_doors(at=place.number)


def _election(page: LivePage, place: MinutesPlace) -> None:
    page.asking.election(place.number)


_OPENS: Mapping[MinutesField, Callable[[LivePage, MinutesPlace], None]] = MappingProxyType(
    {
        MinutesField.OPENING: _opening,
        MinutesField.PROCEEDINGS: _proceedings,
        MinutesField.PROPOSAL: _proposal,
        MinutesField.STATEMENT: _statement,
        MinutesField.QUESTION: _question,
        MinutesField.RESOLUTION: _resolution,
        MinutesField.ASIDE: _aside,
        MinutesField.DOORS: _doors,
        MinutesField.ELECTION: _election,
    }
)
