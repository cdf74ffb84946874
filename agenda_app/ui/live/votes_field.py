"""A number of votes, typed; Enter and the arrows go to the next field and back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from agenda_app.ui.parts.plain_keys import HELD_DOWN

_MOST = 999
_ON = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})


class VotesField(QLineEdit):
    """``changed`` tells that the number is another one. An empty field is nought."""

    changed = Signal()

    def __init__(self, spoken: str, *, name: str) -> None:
        """Make the field; ``spoken`` says whose votes they are."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setPlaceholderText("0")
        self.textChanged.connect(lambda _text: self.changed.emit())

    def value(self) -> int:
        """Return the number."""
        return int(self.text() or 0)

    def setValue(self, number: int) -> None:
        """Show a number; nought is shown as nothing."""
        if number != self.value():
            self.setText(str(number) if number else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, or back."""
        key = Qt.Key(event.key())
        if event.modifiers() & HELD_DOWN:
            super().keyPressEvent(event)
        elif key in _ON:
            self.focusNextPrevChild(True)
        elif key is Qt.Key.Key_Up:
            self.focusNextPrevChild(False)
        else:
            super().keyPressEvent(event)
