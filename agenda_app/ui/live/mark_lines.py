"""The sentences under a text that say where it and the votes disagree."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agenda_app.ui.icons import pixmap
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.key_cap import KeyCap

KEY = "Ctrl+Shift+F7"


class _Line(QWidget):
    """One sentence; a click on it goes to its place, as the key does."""

    clicked = Signal()

    def __init__(self, words: str, *, leads: bool, key: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        icon = QLabel()
        icon.setPixmap(pixmap("triangle-alert", "warn", 17))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said("warn", words, wrap=True, name="live_mark"), 1)
        if key:
            row.addWidget(KeyCap(KEY), 0, Qt.AlignmentFlag.AlignTop)
        self._leads = leads
        if leads:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the place."""
        if self._leads and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()
        super().mouseReleaseEvent(event)


class MarkLines(QWidget):
    """``chosen`` tells which of the first sentences, those with a place, was clicked."""

    chosen = Signal(int)

    def __init__(self) -> None:
        """Begin without any."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._said: tuple[tuple[str, ...], int] = ((), 0)
        self.hide()

    def show_marks(self, sentences: Sequence[str], placed: int) -> None:
        """Show sentences; the first ``placed`` of them have a place in the text."""
        wanted = (tuple(sentences), placed)
        if wanted == self._said:
            return
        self._said = wanted
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, words in enumerate(sentences):
            line = _Line(words, leads=number < placed, key=number == 0 < placed)
            line.clicked.connect(lambda number=number: self.chosen.emit(number))
            self._column.addWidget(line)
        self.setVisible(bool(sentences))
