"""Pictures in a text that is only shown: never wider than their column."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextCursor, QTextDocument

from agenda_app.ui.case.text_looks import DRAWN

_LEAST = 40.0


def fit_pictures(document: QTextDocument, room: float) -> None:
    """Draw each picture as wide as it wants to be, and as there is room for."""
    for cursor in list(_pictures(document)):
        look = cursor.charFormat().toImageFormat()
        width = max(_LEAST, min(look.doubleProperty(DRAWN), room))
        if look.width() != width:
            look.setHeight(look.height() * width / look.width())
            look.setWidth(width)
            cursor.setCharFormat(look)


def _pictures(document: QTextDocument) -> Iterator[QTextCursor]:
    block = document.firstBlock()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().isImageFormat():
                cursor = QTextCursor(document)
                cursor.setPosition(fragment.position())
                end = fragment.position() + fragment.length()
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                yield cursor
            place += 1
        block = block.next()
