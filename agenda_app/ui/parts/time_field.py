"""A time of day as people type it."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from agenda_app.ui.parts.time_text import parse_time


class TimeField(QLineEdit):
    """Understands 18, 1830, 18.30 and kl. 9; shows 18.30.

    ``changed`` tells a time or None (empty), ``wrong`` one sentence, ``right`` nothing is wrong.
    """

    changed = Signal(object)
    wrong = Signal(str)
    right = Signal()

    def __init__(
        self,
        value: time | None = None,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the field."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(self.tr("hh.mm"))
        self._value: time | None = None
        self.editingFinished.connect(self.read)
        self.set_value(value)

    @property
    def value(self) -> time | None:
        """The time, None when the field is empty or cannot be read."""
        return self._value

    def set_value(self, value: time | None) -> None:
        """Show a time without telling."""
        self._value = value
        self.setText(f"{value:%H.%M}" if value else "")
        self.right.emit()

    def problem(self) -> str:
        """Return what is wrong with the text, one sentence; empty when nothing is."""
        return self._parsed()[1]

    def read(self) -> None:
        """Take the text for a time, and tell what came of it."""
        value, problem = self._parsed()
        if problem:
            self._value = None
            self.wrong.emit(problem)
            return
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.changed.emit(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the whole time, ready to be typed over."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def _parsed(self) -> tuple[time | None, str]:
        text = self.text().strip()
        if not text:
            return None, ""
        try:
            return parse_time(text), ""
        except ValueError:
            return None, self.tr("Write the time as 18.30.")
