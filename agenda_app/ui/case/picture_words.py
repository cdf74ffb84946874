"""What a picture in the text shows, in words, for those who cannot see it."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from agenda_app.domain.text import Image
from agenda_app.ui.case.text_looks import ALT, image_of


def picture_at(edit: QTextEdit) -> Image | None:
    """Return the picture that is selected or stands beside the cursor, None without one."""
    cursor = _on_picture(edit)
    return None if cursor is None else image_of(cursor.charFormat().toImageFormat())


def describe(edit: QTextEdit, words: str) -> None:
    """Give the picture at the cursor its words."""
    cursor = _on_picture(edit)
    if cursor is not None:
        look = cursor.charFormat().toImageFormat()
        look.setProperty(ALT, words)
        cursor.setCharFormat(look)


def _on_picture(edit: QTextEdit) -> QTextCursor | None:
    """Return a selection of the one picture at the cursor."""
    here = edit.textCursor()
    block = here.block()
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        start, end = fragment.position(), fragment.position() + fragment.length()
        if fragment.charFormat().isImageFormat() and start <= here.position() <= end:
            found = QTextCursor(edit.document())
            found.setPosition(start)
            found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            return found
        place += 1
    return None
