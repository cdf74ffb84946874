"""A text whose words stand, in which passages can be marked as exempt."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextEdit

from agenda_app.files.store import FileStore
from agenda_app.ui.case.block_editor import BlockEditor

_ALLOWED = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class MarksEditor(BlockEditor):
    """The cursor goes everywhere and selects, but nothing is typed, pasted or dropped."""

    def __init__(self, files: FileStore, *, spoken: str, name: str = "") -> None:
        """Make it empty."""
        super().__init__(files, spoken=spoken, name=name)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and select; whatever would write something is passed on."""
        is_known = any(event.matches(key) for key in _ALLOWED)
        writes = event.text() or event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        if is_known or not writes:
            QTextEdit.keyPressEvent(self, event)
        else:
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take nothing from an input method."""
        event.ignore()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take nothing in."""
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take nothing in."""
