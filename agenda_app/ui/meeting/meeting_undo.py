"""Taking back the last step on a meeting's page, also one that the meeting itself hangs on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from agenda_app.errors import UserError
from agenda_app.ui.errors import show_error
from agenda_app.ui.meeting.agenda_edits import AgendaEdits
from agenda_app.ui.meeting.meeting_view import MeetingView
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import MeetingsRoute


class MeetingUndo(QObject):
    """Offers the step under the agenda, and says why it cannot be taken back."""

    def __init__(
        self,
        around: Surroundings,
        view: MeetingView,
        edits: AgendaEdits,
        read_again: Callable[[], None],
        page: QWidget,
    ) -> None:
        """Listen to the undo stack, and to the button; nothing can be undone yet."""
        super().__init__(page)
        self._around, self._view, self._edits, self._page = around, view, edits, page
        self._read_again = read_again
        edits.failed.connect(self._on_failed)
        edits.undoTextChanged.connect(view.pane.set_undo)
        view.pane.undo.connect(self._on_undo)
        view.pane.set_undo("")

    def _on_undo(self) -> None:
        self._view.notices.quiet()
        self._edits.undo()

    def _on_failed(self, error: UserError) -> None:
        if self._view.overview is None:
            # The step has to end before a box may wait for an answer.
            QTimer.singleShot(0, partial(self._on_not_brought_back, error))
            return
        self._view.notices.say_error(error)
        self._read_again()

    def _on_not_brought_back(self, error: UserError) -> None:
        show_error(self._page.window(), error)
        self._around.go(MeetingsRoute())
