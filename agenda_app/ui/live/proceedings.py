"""The editor of the proceedings: what was said and done, with the clock time at a key."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor

from agenda_app.domain.text import Text
from agenda_app.files import FileStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.live.words import time_of_day
from agenda_app.ui.live.written import written

WITHIN = 400
"""How long after the first key that is not kept a text is saved, in milliseconds.

Not after the last one: whoever types without a pause would not be saved at all. What is left of a
second is for the disk.
"""


class LiveEditor(BlockEditor):
    """Tells by ``typed`` when there is something to save: soon after a key, and when it is left.

    Whoever has saved it says so by ``note_saved``.
    """

    typed = Signal()

    def __init__(self, files: FileStore, *, spoken: str, name: str, framed: bool = True) -> None:
        """Make an empty editor."""
        super().__init__(files, spoken=spoken, name=name)
        self.setProperty("framed", framed)
        self.document().setDocumentMargin(10)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WITHIN)
        self._soon.timeout.connect(self.save_now)
        self._kept: Text = ()
        self.document().contentsChanged.connect(self._on_changed)

    def fill(self, text: Text) -> None:
        """Show a text without telling; what is shown already, or not saved yet, is left alone."""
        if self.is_unsaved or self.written == text:
            return
        self.set_text(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.note_saved()

    @property
    def is_unsaved(self) -> bool:
        """Whether what is shown was typed and is not kept yet.

        Read off the text itself: colours and letters of another size change the document too.
        """
        return self.written != self._kept

    def note_saved(self) -> None:
        """Take what is shown for what is kept."""
        self._soon.stop()
        self._kept = self.written

    @property
    def written(self) -> Text:
        """The text as it is kept."""
        return written(self.text())

    def save_now(self) -> None:
        """Tell at once when something is not saved yet."""
        self._soon.stop()
        if self.is_unsaved:
            self.typed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save at once when the focus goes elsewhere."""
        super().focusOutEvent(event)
        self.save_now()

    def say(self, words: str) -> None:
        """Put words in at the cursor, with a space before them where one is missing."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        gap = " " if before and not before.endswith((" ", "\u00a0")) else ""
        cursor.insertText(f"{gap}{words}")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def say_time(self, at: time) -> None:
        """Begin a line with the clock time; in the middle of one it is put in where one is."""
        cursor = self.textCursor()
        if cursor.block().text().strip() and cursor.atBlockEnd():
            cursor.insertBlock()
            self.setTextCursor(cursor)
        self.textCursor().insertText(f"{time_of_day(at)}: ")
        self.ensureCursorVisible()

    def _on_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
