"""Saving on the live page: each change when it is made, and nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agenda_app.domain.minutes import ItemMinutes
from agenda_app.errors import UserError
from agenda_app.ui.live.proceedings import LiveEditor
from agenda_app.ui.parts.signals import Level

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage

Change = Callable[[ItemMinutes], ItemMinutes]


class LiveSaving(QObject):
    """Does what is to be saved of a page, and remembers what could not be.

    ``is_writing`` tells that what changes now is changed by the page itself.
    """

    def __init__(self, page: LivePage) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._page = page
        self.is_writing = False
        self._unsaved: Callable[[], object] | None = None

    def attempt(self, step: Callable[[], object]) -> bool:
        """Save something, show it, and tell whether it could be saved; if not, say why."""
        page = self._page
        self.is_writing = True
        try:
            saved = page.notices.attempt(step)
        finally:
            self.is_writing = False
        if saved:
            page.notices.quiet()
        page.refresh()
        return saved

    def offer(self, done: str, way_back: str, back: Callable[[], object]) -> None:
        """Say what was done, with the way back."""

        def go_back() -> None:
            self._page.notices.quiet()
            back()

        self._page.notices.say(Level.OK, done, (way_back, go_back))

    def save_item(self, action: str, change: Change) -> bool:
        """Save a change of the item in front."""
        page, item_id = self._page, self._page.item_id
        if item_id is None or not page.is_open:
            return False
        begun = page.steps.begun(change)
        return self.attempt(lambda: page.data.change_item(action, item_id, begun))

    def save_text(self, editor: LiveEditor, change: Change) -> None:
        """Save what was typed; when that fails the text stays, and the foot says so."""
        page = self._page
        if page.item_id is None or page.live is None or not page.is_open:
            return
        data, item_id, begun = page.data, page.item_id, page.steps.begun(change)
        self._save_text(editor, lambda: data.change_item("proceedings", item_id, begun))

    def _save_text(self, editor: LiveEditor, step: Callable[[], object]) -> None:
        self.is_writing = True
        try:
            step()
        except UserError:
            # Tried again with whatever is typed next, from the foot, and before one leaves.
            self._unsaved = lambda: self._save_text(editor, step)
            return
        finally:
            self.is_writing = False
        self._unsaved = None
        editor.is_unsaved = False
        self._page.refresh()

    def save_now(self) -> bool:
        """Save what waits to be saved; False when it still cannot be."""
        self._page.case.editor.save_now()
        self._page.vote.resolution.editor.save_now()
        if self._unsaved is not None:
            self._unsaved()
        return self._unsaved is None
