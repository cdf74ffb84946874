"""What a picture in the text shows, in words, for those who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from agenda_app.domain.text import Image
from agenda_app.ui.case.text_looks import ALT, image_of
from agenda_app.ui.dialogs.line_question import LineQuestion


def ask_words(parent: QWidget, known: str = "") -> str | None:
    """Ask what a picture shows; empty words for mere decoration, None when cancelled."""
    return LineQuestion.ask(
        parent,
        QCoreApplication.translate("PictureWords", "What does the picture show?"),
        QCoreApplication.translate("PictureWords", "In words"),
        QCoreApplication.translate("PictureWords", "Use"),
        text=known,
        hint=QCoreApplication.translate(
            "PictureWords",
            "This is read aloud to those who cannot see it. "
            "Leave it empty if the picture is only decoration.",
        ),
    )


def picture_at(edit: QTextEdit) -> Image | None:
    """Return the picture that is selected or stands beside the cursor, None without one."""
    cursor = _on_picture(edit)
    return None if cursor is None else image_of(cursor.charFormat().toImageFormat())


def describe(edit: QTextEdit, words: str, at: QTextCursor | None = None) -> None:
    """Give the picture at a cursor, or at the editor's own, its words."""
    cursor = _on_picture(edit, at)
    if cursor is not None:
        look = cursor.charFormat().toImageFormat()
        look.setProperty(ALT, words)
        cursor.setCharFormat(look)


def _on_picture(edit: QTextEdit, at: QTextCursor | None = None) -> QTextCursor | None:
    """Return a selection of the one picture at the cursor."""
    here = at or edit.textCursor()
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
