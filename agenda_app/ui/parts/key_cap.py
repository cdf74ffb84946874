"""The name of a key, drawn like the key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

HEIGHT = 21


class KeyCap(QLabel):
    """Shows "F8" or "Ctrl+Enter" as the platform writes it."""

    def __init__(self, keys: str, parent: QWidget | None = None, *, name: str = "") -> None:
        """Make the cap; ``keys`` is written as for QKeySequence."""
        super().__init__(parent)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
        self.setText(shown.replace("Return", "Enter"))
        self.setObjectName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
