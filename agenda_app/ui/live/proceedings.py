"""The editor of the proceedings: what was said and done, with the clock time at a key."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from agenda_app.domain.meanwhile import both
from agenda_app.domain.text import Text
from agenda_app.files.store import FileStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.live.words import time_of_day
from agenda_app.ui.live.written import written
from agenda_app.ui.palette import tokens

WITHIN = 400
"""How long after the first key that is not kept a text is saved, in milliseconds.

Not after the last one: whoever types without a pause would not be saved at all. What is left of a
second is for the disk.
"""
_BAR, _FROM_EDGE = 4, 2


class LiveEditor(BlockEditor):
    """Tells by ``typed`` when there is something to save: soon after a key, and when it is left.

    Whoever saves it keeps ``over`` what is stored, and says what was kept by ``note_saved``.
    """

    typed = Signal()

    def __init__(self, files: FileStore, *, spoken: str, name: str, least: int) -> None:
        """Make an empty editor that is never lower than ``least``, and asks for no more."""
        super().__init__(files, spoken=spoken, name=name)
        self._least = least
        self.setMinimumHeight(least)
        self.setProperty("framed", True)
        self.document().setDocumentMargin(10)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WITHIN)
        self._soon.timeout.connect(self.save_now)
        self._kept: Text = ()
        self._stored: Text = ()
        self._over: Text = ()
        self._doubted: list[QTextCursor] = []
        self.document().contentsChanged.connect(self._on_changed)

    def sizeHint(self) -> QSize:
        """Ask for the least: there is always room to scroll in, and more where there is more."""
        return QSize(super().sizeHint().width(), self._least)

    def fill(self, text: Text) -> None:
        """Show a text without telling; what is shown already, or not saved yet, is left alone."""
        if self.is_unsaved:
            return
        self._stored = text
        if self.written != text:
            self._show_more(text)
        self._note()

    @property
    def is_unsaved(self) -> bool:
        """Whether what is shown was typed and is not kept yet.

        Read off the text itself: colours and letters of another size change the document too.
        """
        return self.written != self._kept

    @property
    def stored(self) -> Text:
        """The text that what is typed was begun from, as it was stored."""
        return self._stored

    def over(self, stored: Text) -> Text:
        """Return what is to be kept: what is shown, and what somebody else wrote meanwhile."""
        mine = self.written
        self._over = mine if stored == self._stored else both(self._kept, stored, mine)
        return self._over

    def note_saved(self, kept: Text) -> bool:
        """Take what was kept for what is stored; tell whether it is more than what was typed.

        Then it is shown, and the cursor stays in the words that it was in.
        """
        self._stored = kept
        is_more = self._over != self.written
        if is_more:
            self._show_more(kept)
        self._note()
        return is_more

    def let_go(self) -> None:
        """Show what is stored again, and keep nothing of what was typed since."""
        self.set_text(self._stored)
        self._note()

    def _note(self) -> None:
        self._soon.stop()
        self._kept = self.written

    def _show_more(self, text: Text) -> None:
        cursor = self.textCursor()
        words, number = cursor.block().text(), cursor.blockNumber()
        inside = cursor.positionInBlock()
        self.set_text(text)
        blocks = []
        block = self.document().begin()
        while block.isValid():
            if block.text() == words:
                blocks.append(block)
            block = block.next()
        if not blocks:
            self.moveCursor(QTextCursor.MoveOperation.End)
            return
        nearest = min(blocks, key=lambda one: abs(one.blockNumber() - number))
        cursor = self.textCursor()
        cursor.setPosition(nearest.position() + inside)
        self.setTextCursor(cursor)

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

    def underline(self, passages: Iterable[str]) -> None:
        """Underline passages that somebody should look at, with a bar in the margin beside them.

        It is no part of the text: nothing of it is kept, copied or undone.
        """
        found = (self.find_quote(passage) for passage in passages)
        doubted = [cursor for cursor in found if cursor is not None]
        if not doubted and not self._doubted:
            return
        self._doubted = doubted
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(tokens().warn.icon))
        look.setBackground(QColor(tokens().warn.ground))
        selections = []
        for cursor in doubted:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, look
            selections.append(selection)
        self.setExtraSelections(selections)
        self.viewport().update()

    def look_at(self, passage: str) -> None:
        """Go to a passage and select it; where it is not in the text, go to the text."""
        found = self.find_quote(passage) if passage else None
        if found is not None:
            self.setTextCursor(found)
            self.ensureCursorVisible()
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars beside what is underlined."""
        super().paintEvent(event)
        if not self._doubted:
            return
        painter = QPainter(self.viewport())
        for cursor in self._doubted:
            block = self.document().documentLayout().blockBoundingRect(cursor.block())
            top = block.top() - self.verticalScrollBar().value()
            bar = QRectF(_FROM_EDGE, top, _BAR, block.height())
            painter.fillRect(bar, QColor(tokens().warn.icon))
        painter.end()

    def _on_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()
