"""Where a jump into the text ended, kept in view while the page is still being laid out."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QWidget

from agenda_app.ui.case.block_editor import BlockEditor

_ABOVE = 28


class Landing(QObject):
    """Scrolls to the cursor of an editor, and again whenever what is above it gets another height.

    A long text is laid out piece by piece, pictures and findings come later still, and each of them
    moves what was jumped to. It ends when the user scrolls.
    """

    def __init__(self, area: QScrollArea, inside: QWidget) -> None:
        """Hold nothing yet; ``inside`` is what ``area`` scrolls."""
        super().__init__(area)
        self._inside = inside
        self._bar = area.verticalScrollBar()
        self._editor: BlockEditor | None = None
        self._bar.rangeChanged.connect(self._scroll)
        self._bar.actionTriggered.connect(self.let_go)

    def hold(self, editor: BlockEditor) -> None:
        """Bring the start of what is selected in an editor to the top, and keep it there."""
        self._editor = editor
        self._scroll()

    def let_go(self) -> None:
        """Scroll by itself no more."""
        self._editor = None

    def _scroll(self) -> None:
        if self._editor is None:
            return
        start = QTextCursor(self._editor.document())
        start.setPosition(self._editor.textCursor().selectionStart())
        place = self._editor.mapTo(self._inside, self._editor.cursorRect(start).topLeft())
        self._bar.setValue(place.y() - _ABOVE)
