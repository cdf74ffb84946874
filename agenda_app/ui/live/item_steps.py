"""Going through the items: when they begin and end, what is typed, what becomes of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.attendance import begun_at
from agenda_app.domain.closings import opens_too_early
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.text import Text
from agenda_app.domain.typography import clock
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.voted_state import voted_state
from agenda_app.services.guarded import with_unvoted
from agenda_app.services.rows import saved_meanwhile
from agenda_app.ui.dialogs.against_votes import AgainstVotes
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.parts.signals import Level

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage

Change = Callable[[ItemMinutes], ItemMinutes]


class ItemSteps(QObject):
    """What the page does with the item in front."""

    def __init__(self, page: LivePage) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._page = page

    def begun(self, change: Change) -> Change:
        """Return a change that also notes when an item was taken up, once the meeting is set.

        To choose in which order it will be voted on is no beginning.
        """
        live = self._page.live
        runs = live is not None and live.attendance.opened is not None
        runs = runs and live is not None and live.minutes.adjourned_at is None
        at = self._page.at()

        def both(item: ItemMinutes) -> ItemMinutes:
            after = change(item)
            touched = replace(after, plan=item.plan) != item
            if runs and at is not None and touched and after.begun_at is None:
                return replace(after, begun_at=at)
            return after

        return both

    def save_proceedings(self) -> None:
        """Save what stands in the proceedings."""
        editor = self._page.case.editor
        self._page.saving.save_text(
            editor,
            lambda item: replace(item, proceedings=editor.over(item.proceedings)),
            lambda item: item.proceedings,
        )

    def edit_resolution(self) -> None:
        """Let the secretary word the resolution, beginning with what was adopted.

        Where somebody has begun already, it goes on from those words.
        """
        page = self._page
        if page.live is None or page.item_id is None:
            return
        text = page.live.records[page.item_id].decision(page.live.meeting.language)
        if page.saving.save_item(
            "resolution",
            lambda i: i if i.is_edited else replace(i, is_edited=True, resolution=text),
        ):
            page.vote.resolution.editor.setFocus()

    def save_resolution(self) -> None:
        """Save the secretary's own words; they stand also where somebody just dropped them."""
        editor = self._page.vote.resolution.editor

        def change(item: ItemMinutes) -> ItemMinutes:
            text = editor.over(item.resolution if item.is_edited else editor.stored)
            return replace(item, is_edited=True, resolution=text)

        self._page.saving.save_text(editor, change, lambda item: item.resolution)

    def reset_resolution(self) -> None:
        """Take what was adopted again; the notice offers the own words back."""
        page = self._page
        if not page.saving.save_now() or page.live is None or page.item_id is None:
            return
        own: list[Text] = []

        def drop(item: ItemMinutes) -> ItemMinutes:
            # Those of somebody else who is writing just now are among the words offered back.
            own.append(item.resolution)
            return replace(item, is_edited=False, resolution=())

        if page.saving.save_item("resolution", drop):
            page.saving.offer(
                self.tr("The resolution is what was adopted."),
                self.tr("Undo"),
                lambda: page.saving.save_item(
                    "resolution",
                    lambda i: i if i.is_edited else replace(i, is_edited=True, resolution=own[-1]),
                ),
            )

    def set_unvoted(self, how: Unvoted) -> None:
        """Note that the item was decided without votes being counted, or, once more, that not."""
        page = self._page
        page.saving.save_now()
        if page.live is None or page.item_id is None:
            return
        was = page.live.records[page.item_id].minutes.unvoted
        now = None if was is how else how
        if page.saving.save_item("without a vote", lambda i: with_unvoted(i, was, now)):
            page.saving.offer(
                self.tr("How the item was decided is changed."),
                self.tr("Undo"),
                lambda: page.saving.save_item(
                    "without a vote", lambda i: with_unvoted(i, now, was)
                ),
            )

    def go(self, step: int) -> None:
        """Go to the next item (1) or the one before (-1); going on ends the one and begins it."""
        page = self._page
        live, here = page.live, page.item_id
        if live is None or here is None:
            return
        if not page.saving.save_now() or not page.clock.is_readable():
            return
        target = _neighbour(live, here, step)
        runs = live.attendance.opened is not None and live.minutes.adjourned_at is None
        at = page.at()
        notes = step > 0 and page.is_open and runs
        if notes and at is not None:
            passed = page.saving.attempt(lambda: page.data.pass_on(here, target, at))
            if not passed:
                # What could not be noted is said; the key passes on once it can be.
                return
        page.clock.forget()
        if target is not None:
            page.open_item(target)
            page.case.editor.setFocus()
        if notes and at is None and live.records[here].minutes.ended_at is None:
            words = self.tr(
                "No clock time was typed: {item} is not noted as ended. Type it at the top right "
                "before Ctrl+Enter, or enter it with “Times of the item”."
            )
            page.notices.say(Level.INFO, words.format(item=live.name(here)))

    def next_words(self) -> str:
        """Return "Neste sak: PS 13/26", nothing after the last one."""
        live, here = self._page.live, self._page.item_id
        target = None if live is None or here is None else _neighbour(live, here, 1)
        if live is None or target is None:
            return ""
        return self.tr("Next item: {item}").format(item=live.name(target))

    def set_state(self, state: ItemState) -> None:
        """Postpone or withdraw the item, or take it up again; the notice offers the way back."""
        page = self._page
        page.saving.save_now()
        page.refresh()  # what another PC voted meanwhile is asked about too
        if page.live is None or page.item_id is None:
            return
        seen = page.live.records[page.item_id]
        if AgainstVotes().is_wanted(page.window(), seen, state):
            self._put_state(seen, state)

    def set_as_voted(self) -> None:
        """Let the item stand as what was decided in it; the notice offers the way back.

        Before the meeting is over it is open, for another vote may come, and the end looks at all.
        """
        page = self._page
        if page.live is None or page.item_id is None or not page.is_open:
            return
        seen = page.live.records[page.item_id]
        is_over = page.live.minutes.adjourned_at is not None
        state = voted_state(seen) if is_over else ItemState.PLANNED
        if state is None or state is seen.item.state:
            return
        as_voted = self.tr("The item stands as it was voted.")
        again = self.tr("The item is taken up again.")
        self._put_state(seen, state, as_voted if is_over else again)

    def _put_state(self, seen: ItemRecord, state: ItemState, said: str = "") -> None:
        """Save what became of the item, and offer the way back where something is said of it."""
        page = self._page
        if not page.saving.attempt(lambda: page.data.set_state(seen, state)):
            return
        after = replace(
            seen, item=replace(seen.item, state=state), minutes=replace(seen.minutes, aside=None)
        )
        done = {
            ItemState.POSTPONED: self.tr("The item is postponed."),
            ItemState.WITHDRAWN: self.tr("The item is withdrawn."),
        }
        if not said and state not in done:
            return
        back = lambda: page.saving.attempt(  # noqa: E731
            lambda: page.data.set_state(after, seen.item.state, seen.minutes.aside)
        )
        why = (self.tr("Who and why …"), page.asking.item.aside)
        more = (why,) if state in done else ()
        page.saving.offer(said or done[state], self.tr("Undo"), back, *more)

    def move(self, item_id: ItemId, by: int) -> None:
        """Let an item that is not taken up yet come earlier or later; the notice offers back."""
        page = self._page
        page.saving.save_now()
        live = page.live
        if live is None or not page.is_open:
            return
        before = live.minutes.order
        order = _moved(live, item_id, by)
        if order is None:
            return

        def save(was: tuple[ItemId, ...], wanted: tuple[ItemId, ...]) -> bool:
            def change(minutes: MeetingMinutes) -> MeetingMinutes:
                if minutes.order != was:
                    raise saved_meanwhile()
                return replace(minutes, order=wanted)

            return page.saving.attempt(lambda: page.data.change_minutes("order", change))

        if save(before, order):
            words = self.tr("The order of the items is changed.")
            page.saving.offer(words, self.tr("Undo"), lambda: save(order, before))

    def open_doors(self) -> None:
        """Note that the doors are open again; what is typed is kept before it is hidden."""
        if not self._page.saving.save_now():
            return
        at = self._page.at()
        if at is None:
            self._page.clock.ask_first()
            return

        live, item_id = self._page.live, self._page.item_id
        if live is None or item_id is None:
            return
        shut = live.records[item_id].minutes.shut
        start = begun_at(live.attendance, live.meeting.starts)
        if shut is not None and opens_too_early(replace(shut, opened_at=at), start):
            words = self.tr("The doors were closed {closed}, and {now} is before that.").format(
                closed=clock(shut.closed_at or at), now=clock(at)
            )
            right = (self.tr("Correct the times …"), self._page.asking.item.correct_doors)
            self._page.notices.say(Level.WARN, words, right)
            return

        def change(item: ItemMinutes) -> ItemMinutes:
            shut = item.shut
            doors = (replace(o, opened_at=at) if o is shut else o for o in item.closed)
            return replace(item, closed=tuple(doors))

        if self._page.saving.save_item("doors", change):
            self._page.clock.forget()


def _neighbour(live: LiveMeeting, here: ItemId, step: int) -> ItemId | None:
    """Return the next item that is to be treated, in a direction; None when there is none."""
    order = [item.id for item in live.items if item.state not in AWAY or item.id == here]
    place = order.index(here) + step
    return order[place] if 0 <= place < len(order) else None


def _moved(live: LiveMeeting, item_id: ItemId, by: int) -> tuple[ItemId, ...] | None:
    """Return the items with one moved among those that are still to come; None when it cannot."""
    order = [item.id for item in live.items if item.id is not None]
    place = order.index(item_id)
    other = place + by
    if not 0 <= other < len(order):
        return None
    if any(live.records[order[at]].minutes.begun_at is not None for at in (place, other)):
        return None
    order[place], order[other] = order[other], order[place]
    return tuple(order)


def first_item(live: LiveMeeting) -> ItemId | None:
    """Return where a meeting stands: at the item that is being treated, else the next one."""
    kept = [(item.id, live.records[item.id].minutes) for item in live.items if item.id is not None]
    being = [item for item, one in kept if one.begun_at is not None and one.ended_at is None]
    coming = [item for item, one in kept if one.ended_at is None]
    found = (*being[-1:], *coming, *(item for item, _ in kept[-1:]))
    return next(iter(found), None)
