"""A line of text in a dialog whose Enter is its own: it presses no button of the dialog as well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class OwnEnter(QLineEdit):
    """``returnPressed`` is all that comes of Enter, wherever it moves the focus to."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let nobody else see Enter."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        super().keyPressEvent(event)
        if is_enter:
            event.accept()
