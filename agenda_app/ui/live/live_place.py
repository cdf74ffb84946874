"""Where one is in the meeting, written down as one goes, and taken up again after a kill."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from agenda_app.errors import UserError
from agenda_app.ui.live.open_meeting import (
    OpenMeeting,
    file_of,
    forget_open,
    read_open,
    write_open,
)

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage

EACH = 500
"""How often the place is looked at, in milliseconds."""


class LivePlace(QObject):
    """Keeps the file of the open meeting in step with a page."""

    def __init__(self, page: LivePage) -> None:
        """Belong to a page; nothing is written before ``begin``."""
        super().__init__(page)
        self._page = page
        self._file = file_of(page.around.storage)
        self._written: OpenMeeting | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EACH)
        self._timer.timeout.connect(self.write)

    def begin(self) -> None:
        """Write down from now on where one is."""
        self._timer.start()

    def end(self) -> None:
        """The page is left as it should be: the next start is an ordinary one."""
        self._timer.stop()
        self._written = None
        forget_open(self._file)

    def write(self) -> None:
        """Write the place down, when it is another one than before."""
        if not self._page.is_open:
            return
        here = self._here()
        # What cannot be written is tried again at the next look: the foot tells of a full disk.
        with suppress(UserError):
            if here != self._written:
                write_open(self._file, here)
                self._written = here

    def take_up(self) -> None:
        """Go where one was when the program was killed, and be ready for the next key."""
        left = read_open(self._file)
        page = self._page
        if left is None or left.meeting_id != page.data.meeting_id or page.live is None:
            return
        if left.item_id in page.live.records:
            assert left.item_id is not None
            page.open_item(left.item_id)
            page.voting.take_draft(left.vote)
        # The window gives the focus to the page once it is shown: this comes after it.
        QTimer.singleShot(0, self, lambda: self._go(left))

    def _go(self, left: OpenMeeting) -> None:
        page = self._page
        found = page.findChild(QWidget, left.focus) if left.focus else None
        usable = found is not None and found.isVisible() and found.isEnabled()
        target = found if found is not None and usable else page.case.editor
        target.setFocus()
        if isinstance(target, QTextEdit) and target is found and left.cursor is not None:
            cursor = target.textCursor()
            cursor.setPosition(min(left.cursor, target.document().characterCount() - 1))
            target.setTextCursor(cursor)
        if left.dialog is not None:
            page.asking.open_again(left.dialog)

    def _here(self) -> OpenMeeting:
        page = self._page
        here = OpenMeeting(page.data.meeting_id, page.item_id, vote=page.voting.draft_json())
        focus = QApplication.focusWidget()
        if focus is not None and page.isAncestorOf(focus):
            here = replace(here, focus=focus.objectName(), cursor=_cursor(focus))
        elif self._written is not None and self._written.item_id == page.item_id:
            here = replace(here, focus=self._written.focus, cursor=self._written.cursor)
        return replace(here, dialog=page.asking.open_dialog())


def _cursor(focus: QWidget) -> int | None:
    """Return the place of the cursor; at the end of a text that is None, however it grows."""
    if not isinstance(focus, QTextEdit) or focus.textCursor().atEnd():
        return None
    return focus.textCursor().position()
