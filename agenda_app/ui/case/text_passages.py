"""Exempt passages in the document: found, marked, taken back.

Inside a passage everything that is typed or pasted is exempt too; right before and after it, it is
not. Two exempt paragraphs that follow each other are one passage: where they meet is inside.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from agenda_app.ui.case.text_looks import EXEMPT, exempt_of, exempt_words

_BLOCK_END = "\u2029"
_NO_TEXT = {_BLOCK_END, "\ufdd0", "\ufdd1", "\0"}


def passage_at(cursor: QTextCursor) -> QTextCursor | None:
    """Return a selection of the passage that a cursor touches, None when it touches none."""
    document, block = cursor.document(), cursor.block()
    start = _touched(cursor)
    if start is None:
        return None
    basis, end = basis_of(document, start), start + 1
    while start > block.position() and basis_of(document, start - 1) == basis:
        start -= 1
    while basis_of(document, end) == basis:
        end += 1
    return _selection(document, start, end)


def basis_at(cursor: QTextCursor) -> str:
    """Return the legal basis of the passage that a cursor touches, empty when it touches none."""
    place = _touched(cursor)
    return "" if place is None else basis_of(cursor.document(), place)


def _touched(cursor: QTextCursor) -> int | None:
    """Return the place of an exempt character beside a cursor, the one after it first."""
    places = (cursor.position(), cursor.position() - 1)
    inside = (place for place in places if cursor.block().contains(place))
    return next((place for place in inside if basis_of(cursor.document(), place)), None)


def what_to_mark(cursor: QTextCursor) -> QTextCursor:
    """Return what is selected, else the passage that the cursor touches, else its word."""
    if cursor.hasSelection():
        return cursor
    found = passage_at(cursor)
    if found is None:
        found = QTextCursor(cursor)
        found.select(QTextCursor.SelectionType.WordUnderCursor)
    return found


def mark_passage(cursor: QTextCursor, basis: str) -> None:
    """Make a selection exempt, or open when there is no basis; one step to undo."""
    look = QTextCharFormat()
    look.setProperty(EXEMPT, basis)
    look.setToolTip(exempt_words(basis))
    cursor.mergeCharFormat(look)


def typed_basis(cursor: QTextCursor) -> str:
    """Return the basis of what is typed or pasted at a cursor, over the selection if there is one.

    It is exempt when all that it replaces is, or what stands on both sides of it.
    """
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if start < end:
        first, last = basis_of(document, start), basis_of(document, end - 1)
        if first and first == last:
            return first
    before, after = start - 1, end
    if cursor.currentTable() is None:
        if document.characterAt(before) == _BLOCK_END:
            before -= 1
        if document.characterAt(after) == _BLOCK_END:
            after += 1
    left = basis_of(document, before)
    return left if left == basis_of(document, after) else ""


def exempt_pictures(block: QTextBlock) -> Iterator[int]:
    """Return the places of the exempt pictures in a block."""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        look = fragment.charFormat()
        if look.isImageFormat() and exempt_of(look):
            yield from range(fragment.position(), fragment.position() + fragment.length())
        place += 1


def basis_of(document: QTextDocument, place: int) -> str:
    """Return the basis of one character, empty when it is open or no character at all."""
    if place < 0 or document.characterAt(place) in _NO_TEXT:
        return ""
    return exempt_of(_selection(document, place, place + 1).charFormat())


def _selection(document: QTextDocument, start: int, end: int) -> QTextCursor:
    found = QTextCursor(document)
    found.setPosition(start)
    found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return found
