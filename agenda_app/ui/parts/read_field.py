"""A line of text that is read as a value when it is left: a date, a time."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

Value = TypeVar("Value")


class ReadField(QLineEdit, Generic[Value]):
    """``changed`` tells a value or None (empty) when the field is left or Enter is pressed.

    ``wrong`` tells in one sentence what is wrong, ``right`` that nothing is. A Field shows both.
    """

    changed = Signal(object)
    wrong = Signal(str)
    right = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.setObjectName(name)
        self._value: Value | None = None
        self.editingFinished.connect(self.read)

    @property
    def value(self) -> Value | None:
        """What was read, None when the field is empty or cannot be read."""
        return self._value

    def set_value(self, value: Value | None) -> None:
        """Show a value without telling."""
        self._value = value
        self.setText("" if value is None else self._shown(value))
        self.right.emit()

    def problem(self) -> str:
        """Return what is wrong with the text, one sentence; empty when nothing is."""
        return self._read()[1]

    def read(self) -> None:
        """Take the text for a value, and tell what came of it."""
        value, problem = self._read()
        if problem:
            self._value = None
            self.wrong.emit(problem)
            return
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.changed.emit(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the whole text, ready to be typed over."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def _read(self) -> tuple[Value | None, str]:
        text = self.text().strip()
        return self._parsed(text) if text else (None, "")

    def _shown(self, value: Value) -> str:
        """Return how a value is written."""
        raise NotImplementedError

    def _parsed(self, text: str) -> tuple[Value | None, str]:
        """Return what a text says, or else what is wrong with it."""
        raise NotImplementedError
