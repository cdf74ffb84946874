"""From the agenda of a meeting to what else there is of it, before, while and after it is held."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from agenda_app.ui.before.before_meeting import open_before, open_handed_in
from agenda_app.ui.meeting.agenda_row import AgendaRow
from agenda_app.ui.produce.locked_dialog import LockedDialog
from agenda_app.ui.routes import LiveRoute

if TYPE_CHECKING:
    from agenda_app.ui.meeting.meeting_page import MeetingPage


class MeetingWays:
    """Opens other windows and dialogs of the meeting that a page shows."""

    def __init__(self, page: MeetingPage) -> None:
        """Go from ``page``."""
        self._page, self._around = page, page.around

    def go_live(self) -> None:
        """Open the protocol of the meeting, to write it while the meeting is held."""
        self._around.go(LiveRoute(self._page.meeting_id))

    def show_locked(self) -> None:
        """Show what was kept of the minutes when they were locked."""
        page = self._page
        locked_at = None if page.overview is None else page.overview.locked_at
        if locked_at is not None:
            LockedDialog(
                self._around, page.meeting_id, locked_at, datetime.now, page.window()
            ).exec()

    def show_before(self) -> None:
        """Show who is away, who comes instead, and what is asked for."""
        open_before(self._around, self._page.meeting_id, self._page.window())

    def show_handed_in(self) -> None:
        """Show the proposals that came before the meeting, those of the chosen line first."""
        page = self._page
        row: AgendaRow | None = page.pane.list.current
        chosen = None if row is None else row.item.id
        open_handed_in(self._around, page.meeting_id, page.window(), chosen)
