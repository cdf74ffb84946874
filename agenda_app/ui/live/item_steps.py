"""Going through the items: when they begin and end, what is typed, what becomes of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.typography import item_number
from agenda_app.ui.live.live_meeting import LiveMeeting

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage

Change = Callable[[ItemMinutes], ItemMinutes]
_AWAY = frozenset({ItemState.POSTPONED, ItemState.WITHDRAWN})
_NIGHT = timedelta(hours=12)


class ItemSteps(QObject):
    """What the page does with the item in front."""

    def __init__(self, page: LivePage) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._page = page

    def begun(self, change: Change) -> Change:
        """Return a change that also notes when an item was taken up, once the meeting is set."""
        live = self._page.live
        runs = live is not None and live.attendance.opened is not None
        runs = runs and live is not None and live.minutes.adjourned_at is None
        at = self._page.at()

        def both(item: ItemMinutes) -> ItemMinutes:
            after = change(item)
            if runs and after != item and after.begun_at is None:
                return replace(after, begun_at=at)
            return after

        return both

    def save_proceedings(self) -> None:
        """Save what stands in the proceedings."""
        editor = self._page.case.editor
        text = editor.written
        self._page.saving.save_text(editor, lambda item: replace(item, proceedings=text))

    def edit_resolution(self) -> None:
        """Let the secretary word the resolution, beginning with what was adopted."""
        page = self._page
        if page.live is None or page.item_id is None:
            return
        text = page.live.records[page.item_id].resolution(page.live.meeting.language)
        if page.saving.save_item(
            "resolution", lambda i: replace(i, is_edited=True, resolution=text)
        ):
            page.vote.resolution.editor.setFocus()

    def save_resolution(self) -> None:
        """Save the secretary's own words."""
        editor = self._page.vote.resolution.editor
        text = editor.written
        self._page.saving.save_text(
            editor, lambda item: replace(item, resolution=text) if item.is_edited else item
        )

    def reset_resolution(self) -> None:
        """Take what was adopted again; the notice offers the own words back."""
        page = self._page
        page.saving.save_now()
        if page.live is None or page.item_id is None:
            return
        own = page.live.records[page.item_id].minutes.resolution
        if page.saving.save_item(
            "resolution", lambda i: replace(i, is_edited=False, resolution=())
        ):
            page.saving.offer(
                self.tr("The resolution is what was adopted."),
                self.tr("Undo"),
                lambda: page.saving.save_item(
                    "resolution", lambda i: replace(i, is_edited=True, resolution=own)
                ),
            )

    def go(self, step: int) -> None:
        """Go to the next item (1) or the one before (-1); going on ends the one and begins it."""
        page = self._page
        live, here = page.live, page.item_id
        if live is None or here is None:
            return
        if not page.saving.save_now():
            return
        target = _neighbour(live, here, step)
        runs = live.attendance.opened is not None and live.minutes.adjourned_at is None
        if step > 0 and page.is_open and runs:
            at = page.at()
            # What could not be noted is said; the key passes on once it can be.
            if not page.saving.attempt(lambda: page.data.pass_on(here, target, at)):
                return
        if target is not None:
            page.open_item(target)
            page.case.editor.setFocus()

    def next_words(self) -> str:
        """Return "Neste sak: PS 13/26", nothing after the last one."""
        live, here = self._page.live, self._page.item_id
        target = None if live is None or here is None else _neighbour(live, here, 1)
        if live is None or target is None:
            return ""
        number = live.item(target).number
        name = item_number(number) if number else live.title(target, short=True)
        return self.tr("Next item: {item}").format(item=name)

    def set_state(self, state: ItemState) -> None:
        """Postpone or withdraw the item, or take it up again; the notice offers the way back."""
        page = self._page
        if page.live is None or page.item_id is None:
            return
        item_id, before = page.item_id, page.live.item(page.item_id).state
        page.saving.save_now()
        if not page.saving.attempt(lambda: page.data.set_state(item_id, state)):
            return
        done = {
            ItemState.POSTPONED: self.tr("The item is postponed."),
            ItemState.WITHDRAWN: self.tr("The item is withdrawn."),
        }
        if state in done:
            back = lambda: page.saving.attempt(lambda: page.data.set_state(item_id, before))  # noqa: E731
            page.saving.offer(done[state], self.tr("Undo"), back)

    def open_doors(self) -> None:
        """Note that the doors are open again."""
        at = self._page.at()

        def change(item: ItemMinutes) -> ItemMinutes:
            if not item.closed or item.closed[-1].opened_at is not None:
                return item
            last = replace(item.closed[-1], opened_at=at)
            return replace(item, closed=(*item.closed[:-1], last))

        self._page.saving.save_item("doors", change)


def _neighbour(live: LiveMeeting, here: ItemId, step: int) -> ItemId | None:
    """Return the next item that is to be treated, in a direction; None when there is none."""
    order = [item.id for item in live.items if item.state not in _AWAY or item.id == here]
    place = order.index(here) + step
    return order[place] if 0 <= place < len(order) else None


def first_item(live: LiveMeeting) -> ItemId | None:
    """Return where a meeting stands: at the item that is being treated, else the next one."""
    kept = [(item.id, live.records[item.id].minutes) for item in live.items if item.id is not None]
    being = [item for item, one in kept if one.begun_at is not None and one.ended_at is None]
    coming = [item for item, one in kept if one.ended_at is None]
    found = (*being[-1:], *coming, *(item for item, _ in kept[-1:]))
    return next(iter(found), None)


def stamp_of(day: date, now: datetime) -> datetime:
    """Return a moment on the day of a meeting, or in the night after it when it lasts so long."""
    now = now.replace(second=0, microsecond=0)
    midnight = datetime.combine(day, datetime.min.time())
    if midnight <= now < midnight + timedelta(days=1) + _NIGHT:
        return now
    return datetime.combine(day, now.time())
