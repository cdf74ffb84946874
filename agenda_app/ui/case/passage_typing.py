"""Typing at exempt passages: what replaces exempt words is exempt, what is added beside is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QTextEdit

from agenda_app.ui.case.text_looks import exempt_of, set_exempt
from agenda_app.ui.case.text_passages import basis_of, typed_basis

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


class PassageTyping:
    """Remembers, until the cursor is moved, that words of a passage were just taken away.

    A name that is written over or deleted and written anew stays exempt to its last letter.
    """

    def __init__(self, edit: QTextEdit) -> None:
        """Watch an editor."""
        self._edit = edit
        self._goes_on = ""
        edit.cursorPositionChanged.connect(self._stop)

    def press(self, event: QKeyEvent, usual: Callable[[QKeyEvent], None]) -> None:
        """Do what a key means; ``usual`` is what Qt makes of it."""
        if _is_typed(event):
            goes_on = self._typed_on()
            if not self._type(event.text()):
                usual(event)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            goes_on = self._removed(back=event.key() == Qt.Key.Key_Backspace)
            usual(event)
        else:
            usual(event)
            return
        self._goes_on = goes_on

    def commit(self, event: QInputMethodEvent, usual: Callable[[QInputMethodEvent], None]) -> None:
        """Take in what an input method, a dead key for one, has made."""
        goes_on = self._typed_on()
        look = self._wrong_look()
        if look is not None:
            cursor = self._edit.textCursor()
            if cursor.hasSelection():
                cursor.removeSelectedText()
                self._edit.setTextCursor(cursor)
            self._edit.setCurrentCharFormat(look)
        usual(event)
        self._goes_on = goes_on

    def _typed_on(self) -> str:
        """Return the basis of what is typed after the text that comes now, when that is sure."""
        cursor = self._edit.textCursor()
        return self._goes_on or (typed_basis(cursor) if cursor.hasSelection() else "")

    def _removed(self, *, back: bool) -> str:
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return typed_basis(cursor)
        place = cursor.position() - 1 if back else cursor.position()
        return basis_of(cursor.document(), place) or self._goes_on

    def _type(self, text: str) -> bool:
        """Type a text where Qt would take its look from the wrong side; False when Qt is right."""
        look = self._wrong_look()
        if look is None:
            return False
        cursor = self._edit.textCursor()
        cursor.insertText(text, look)
        self._edit.setTextCursor(cursor)
        self._edit.ensureCursorVisible()
        return True

    def _wrong_look(self) -> QTextCharFormat | None:
        """Return the look that typing must have, None when it has it already."""
        basis = self._goes_on or typed_basis(self._edit.textCursor())
        look = QTextCharFormat(self._edit.currentCharFormat())
        if exempt_of(look) == basis:
            return None
        look.clearProperty(QTextFormat.Property.ObjectType)
        set_exempt(look, basis)
        return look

    def _stop(self) -> None:
        self._goes_on = ""


def _is_typed(event: QKeyEvent) -> bool:
    """Tell whether a key types characters, with AltGr too."""
    held = event.modifiers() & (_CONTROL | _ALT)
    plain = held in (Qt.KeyboardModifier.NoModifier, _CONTROL | _ALT)
    return plain and bool(event.text()) and event.text().isprintable()
