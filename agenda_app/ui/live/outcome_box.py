"""What came of a vote, in one line; the sum beside it is all who are there."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from agenda_app.ui.icons import pixmap
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.text import restyle

_ICONS = {"ok": "circle-check", "warn": "triangle-alert", "neutral": "x", "info": "circle"}


class OutcomeBox(QFrame):
    """Green when it was adopted, amber when it cannot stand, plain otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("live_outcome")
        self._icon = QLabel()
        self.words = said("outcome", wrap=True, name="live_outcome_words")
        self.sum = said("soft", name="live_outcome_sum")
        self._level = "info"
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 7, 14, 7)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.sum)
        self._draw()

    def say(self, level: str, words: str, total: str = "") -> None:
        """Say what came of it: level "ok", "warn", "neutral", or "info" before it is entered."""
        self._level = level
        self.words.setText(words)
        self.sum.setText(total)
        self.sum.setVisible(bool(total))
        self.setAccessibleName(f"{words} {total}".strip())
        if self.property("level") != level:
            self.setProperty("level", level)
            for part in (self, self.words, self.sum):
                restyle(part)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_level"):
            self._draw()

    def _draw(self) -> None:
        token = self._level if self._level in {"ok", "warn"} else "label"
        self._icon.setPixmap(pixmap(_ICONS[self._level], token, 22))
