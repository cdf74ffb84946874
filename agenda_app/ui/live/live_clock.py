"""Which time what is entered gets: that of the wall, or afterwards the one that is typed.

Who enters what was written by pen has no clock that tells when it was. Then nothing is stamped by
itself: a time is typed, what is done next gets it, and where none is typed none is claimed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agenda_app.domain.time_in_meeting import moment_in
from agenda_app.ui.live.meeting_day import is_its_day, stamp_of
from agenda_app.ui.parts.signals import Level

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage


class LiveClock(QObject):
    """``is_typed`` tells that what was written by pen is entered afterwards."""

    def __init__(self, page: LivePage) -> None:
        """Belong to a page, and to the field in its band."""
        super().__init__(page)
        self._page = page
        self.is_typed = False
        self.field = page.band.typed
        self.field.returnPressed.connect(self._on_typed)

    def begin(self, *, is_new: bool) -> None:
        """Look at the day: once the meeting's is past, times are typed.

        Args:
            is_new: another meeting is opened, for which nobody has chosen that.
        """
        live = self._page.live
        is_past = False
        if live is not None and live.minutes.adjourned_at is None:
            now = self._page.now()
            is_past = now.date() > live.meeting.date and not is_its_day(live.meeting.date, now)
        self.turn(is_typed=is_past or (self.is_typed and not is_new))

    def turn(self, *, is_typed: bool) -> None:
        """Let times be typed, or be those of the wall."""
        self.is_typed = is_typed
        self._page.data.is_live = not is_typed
        self.field.set_value(None)
        self._page.band.show_typed(is_typed=is_typed)
        self._page.keys.afterwards.setChecked(is_typed)

    def at(self) -> time | None:
        """Return the time for what happens now; None when none was typed."""
        if not self.is_typed:
            return self._page.now().time().replace(second=0, microsecond=0)
        self.field.read()
        return self.field.value

    def moment(self) -> datetime:
        """Return a moment on the day of the meeting, or in the night after it."""
        page = self._page
        assert page.live is not None
        day, opened = page.live.meeting.date, page.live.attendance.opened
        if not self.is_typed:
            return stamp_of(day, page.now())
        start = page.live.meeting.starts if opened is None else opened.at
        at = self.at()
        return start if at is None else moment_in(start, at)

    def ask(self) -> None:
        """Let a time be typed."""
        self.field.setFocus()
        self.field.selectAll()

    def ask_first(self) -> None:
        """Let a time be typed for what cannot be done without one, and say so."""
        if self.is_readable():
            words = self.tr("Type the clock time at the top right first, then do it again.")
            self._page.notices.say(Level.INFO, words)
            self.ask()

    def is_readable(self) -> bool:
        """Tell whether what is typed is a time, or nothing; else say so, and let it be typed."""
        problem = self.field.problem() if self.is_typed else ""
        if problem:
            self._page.notices.say(Level.WARN, problem)
            self.ask()
        return not problem

    def forget(self) -> None:
        """A typed time is used up: what comes next has another one."""
        self.field.set_value(None)

    def _on_typed(self) -> None:
        """Let an item begin at the time that was typed, or note it in the proceedings."""
        page, at = self._page, self.at()
        if not self.is_readable():
            return
        page.notices.quiet()
        if at is None or page.live is None or page.item_id is None or not page.is_open:
            return
        runs = page.live.attendance.opened is not None and page.live.minutes.adjourned_at is None
        if runs and page.live.records[page.item_id].minutes.begun_at is None:
            page.saving.save_item("begin", lambda item: replace(item, begun_at=at))
        elif page.may_vote:
            page.case.editor.say_time(at)
        self.forget()
        page.case.editor.setFocus()
