"""A text that is only shown, in the size of the live window: with the navy rule, or without."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.files.store import FileStore
from agenda_app.ui.case.block_editor import BlockEditor

_RULE = 3


class ShownText(BlockEditor):
    """A text as high as it is, that nobody can type in."""

    def __init__(self, files: FileStore, *, spoken: str, name: str = "") -> None:
        """Make it empty."""
        super().__init__(files, spoken=spoken, grows=True, read_only=True, name=name)
        self.setProperty("shown", True)
        self.viewport().setAutoFillBackground(False)


class Ruled(QWidget):
    """The navy rule at the left marks what to look at; ``column`` is right of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the rule."""
        super().__init__(parent)
        rule = QFrame()
        rule.setProperty("rule", True)
        rule.setFixedWidth(_RULE)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 1, 0, 3)
        self.column.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(rule)
        row.addLayout(self.column, 1)
