"""Saving on the live page: each change when it is made, and nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meanwhile import BOTH_KEPT, LET_GO, LOCKED
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.text import Text
from agenda_app.errors import UserError
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.proceedings import LiveEditor
from agenda_app.ui.parts.notice_line import Action
from agenda_app.ui.parts.signals import Level

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage

Change = Callable[[ItemMinutes], ItemMinutes]
AGAIN = 2000
"""How long after a text could not be saved it is tried again, in milliseconds."""


class LiveSaving(QObject):
    """Does what is to be saved of a page, and tries again what could not be.

    ``is_writing`` tells that what changes now is changed by the page itself, ``refusal`` why the
    last change could not be saved, for the dialog that it was typed in; empty when it was.
    """

    def __init__(self, page: LivePage) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._page = page
        self.is_writing = False
        self.refusal = ""
        self._front: tuple[MeetingId, ItemId | None] = (page.data.meeting_id, page.item_id)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self.save_now)

    def catch_up(self) -> None:
        """Save what is typed and show what others wrote, so that a dialog asks of what stands."""
        self.save_now()
        self._page.around.store.catch_up()

    def attempt(self, step: Callable[[], object]) -> bool:
        """Save something, show it, and tell whether it could be saved; if not, say why."""
        page = self._page
        self.is_writing = True
        try:
            saved = page.notices.attempt(step)
        finally:
            self.is_writing = False
        said = page.notices.message
        self.refusal = "" if saved or said is None else said.sentence
        if saved:
            page.notices.quiet()
        page.refresh()
        return saved

    def forget_what_is_locked(self) -> None:
        """Let the foot offer nothing to be saved again where it cannot be, and nothing waits."""
        page = self._page
        if not page.is_open and not any(editor.is_unsaved for editor in self._editors):
            page.foot.forget_failure()

    def offer(self, done: str, way_back: str, back: Callable[[], object], *more: Action) -> None:
        """Say what was done, with the way back, and what else there may be to do about it."""

        def go_back() -> None:
            self._page.notices.quiet()
            back()

        self._page.notices.say(Level.OK, done, (way_back, go_back), *more)

    def take_offers_down(self) -> None:
        """Offer no way back where something else has come to the front: it would be done unseen."""
        page, before = self._page, self._front
        self._front = (page.data.meeting_id, page.item_id)
        if self._front[0] != before[0]:
            page.notices.quiet()
        elif self._front != before:
            page.notices.quiet_when_done()

    def save_item(self, action: str, change: Change) -> bool:
        """Save a change of the item in front."""
        page, item_id = self._page, self._page.item_id
        if item_id is None:
            return False
        begun = page.steps.begun(change)
        return self.attempt(lambda: page.data.change_item(action, item_id, begun))

    def save_text(
        self, editor: LiveEditor, change: Change, text_of: Callable[[ItemMinutes], Text]
    ) -> None:
        """Save what was typed, and say when somebody else wrote in the same text meanwhile.

        When that fails the text stays where it is, the foot says why, and it is tried again until
        it succeeds: after a moment, from the foot, and before one leaves. Once the minutes are
        locked it never does, and that is said instead.
        """
        page, item_id = self._page, self._page.item_id
        if item_id is None:
            return
        if not page.is_open:
            self._say_locked(editor)
            return
        self.is_writing = True
        try:
            kept = page.data.change_text(item_id, page.steps.begun(change))
        except UserError:
            self._again.start()
            return
        finally:
            self.is_writing = False
        is_more = editor.note_saved(text_of(kept))
        page.take_typed(kept)
        if is_more:
            page.notices.say(Level.WARN, spoken(BOTH_KEPT))

    def _say_locked(self, editor: LiveEditor) -> None:
        """Say that a text came too late, and let whoever typed it let go of it."""

        def let_go() -> None:
            editor.let_go()
            self._page.foot.forget_failure()
            self._page.notices.quiet()

        self._page.notices.say(Level.STOP, spoken(LOCKED), (spoken(LET_GO), let_go))

    def try_again(self) -> None:
        """Save what could not be saved; what need not be any more is not complained of."""
        self._page.foot.forget_failure()
        self.save_now()

    def save_now(self) -> bool:
        """Save what waits to be saved; False when it still cannot be."""
        page = self._page
        self._again.stop()
        for editor in self._editors:
            editor.save_now()
        votes = page.voting.save_now()
        return votes and not any(editor.is_unsaved for editor in self._editors)

    @property
    def _editors(self) -> tuple[LiveEditor, ...]:
        return self._page.case.editor, self._page.vote.resolution.editor
