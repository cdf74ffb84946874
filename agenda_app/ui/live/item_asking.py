"""The dialogs for when things happened in an item: its own times, and its closed doors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import begun_at
from agenda_app.domain.closings import (
    Closing,
    cannot_be_remote,
    is_by_too_few,
    lacks_basis,
    lacks_times,
    lacks_vote,
    likely_ground,
    opens_too_early,
)
from agenda_app.domain.minutes import ClosedSession, ItemMinutes
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.typography import item_number
from agenda_app.services.minutes_lines import without_items
from agenda_app.services.placing import CaseAccess
from agenda_app.services.putting_aside import MovedRest
from agenda_app.services.rows import saved_meanwhile
from agenda_app.ui.dialogs.access_dialog import AccessDialog
from agenda_app.ui.live.aside_dialog import AsideDialog, RestDialog
from agenda_app.ui.live.doors_dialog import DoorsDialog
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.times_dialog import TimesDialog
from agenda_app.ui.parts.signals import Level

if TYPE_CHECKING:
    from agenda_app.ui.live.live_asking import LiveAsking
    from agenda_app.ui.live.live_page import LivePage

Doors = tuple[ClosedSession, ...]
OF_CLOSING: Mapping[GapCode, Callable[[Closing, datetime], bool]] = {
    GapCode.CLOSING_WITHOUT_TIMES: lambda one, _start: lacks_times(one.session),
    GapCode.CLOSING_TIMES_WRONG: lambda one, start: opens_too_early(one.session, start),
    GapCode.CLOSING_WITHOUT_BASIS: lambda one, _start: lacks_basis(one.session),
    GapCode.CLOSING_NOT_VOTED: lambda one, _start: lacks_vote(one.session),
    GapCode.CLOSING_BY_TOO_FEW: lambda one, _start: is_by_too_few(one),
    GapCode.CLOSED_REMOTELY: lambda one, _start: cannot_be_remote(one.session),
    GapCode.CLOSING_VOTE_WRONG: lambda one, _start: bool(one.refused),
}
"""What closed doors can lack, and which of them are to be shown for it."""


_PUT_ASIDE_BY = (
    alike("kommunedirektøren"),
    Sentence("møtelederen", "møteleiaren"),
    Sentence("utvalget", "utvalet"),
    Sentence("forslagsstilleren", "forslagsstillaren"),
)


class ItemAsking(QObject):
    """Opens the dialogs over a page; what is open in them ``asking`` knows."""

    def __init__(self, page: LivePage, asking: LiveAsking) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._page, self._asking = page, asking

    def doors(self) -> None:
        """Ask why the doors are closed, and note it."""
        page = self._page
        page.saving.catch_up()
        live, item_id = page.live, page.item_id
        if live is None or item_id is None or not page.is_open:
            return
        basis = live.item(item_id).access.basis
        first = ClosedSession(likely_ground(basis), basis, page.at())
        room_at = live.records[item_id].room_at
        dialog = DoorsDialog(
            *((first,), _start(live), room_at, page.window()),
            is_new=True,
            is_covered=_is_covered(live, item_id),
        )
        dialog.take_draft(self._asking.left_draft)
        self._asking.is_saved(
            dialog, "doors", lambda i: replace(i, closed=(*i.closed, *dialog.sessions))
        )

    def correct_doors(self, lack: GapCode | None = None, *, at: int | None = None) -> None:
        """Ask what is to stand of doors that were closed; the notice offers the way back.

        Args:
            lack: what is missing, so that the doors that lack it are shown; else the last ones.
            at: which of them are shown, from 0, where that is known.
        """
        page = self._page
        page.saving.catch_up()
        live, item_id = page.live, page.item_id
        if live is None or item_id is None or not page.is_open:
            return
        record = live.records[item_id]
        before = record.minutes.closed
        if not before:
            return
        dialog = DoorsDialog(
            *(before, _start(live), record.room_at, page.window()),
            is_covered=_is_covered(live, item_id),
        )
        dialog.take_draft(self._asking.left_draft)
        doors = enumerate(record.closings)
        lacking = [
            n for n, one in doors if lack is not None and OF_CLOSING[lack](one, _start(live))
        ]
        if at is not None or lacking:
            dialog.choose(lacking[0] if at is None else at)

        def change(was: Doors, becomes: Doors) -> Callable[[ItemMinutes], ItemMinutes]:
            def put(item: ItemMinutes) -> ItemMinutes:
                if item.closed != was:
                    raise saved_meanwhile()
                return replace(item, closed=becomes)

            return put

        if self._asking.is_saved(dialog, "doors", lambda i: change(before, dialog.sessions)(i)):
            after = dialog.sessions
            page.saving.offer(
                self.tr("The closed doors are corrected."),
                self.tr("Undo"),
                lambda: page.saving.attempt(
                    lambda: page.data.change_item("doors", item_id, change(after, before))
                ),
            )

    def times(self) -> None:
        """Ask when the item was taken up and done; the notice offers the way back."""
        page = self._page
        page.saving.catch_up()
        live, item_id = page.live, page.item_id
        if live is None or item_id is None or not page.is_open:
            return
        was, order = live.records[item_id].minutes, live.minutes.order
        dialog = TimesDialog(was.begun_at, was.ended_at, _start(live), page.window())

        def save(seen: ItemMinutes, begun: time | None, ended: time | None) -> bool:
            return page.saving.attempt(lambda: page.data.set_times(seen, begun, ended))

        def back() -> None:
            if save(right, was.begun_at, was.ended_at):
                page.saving.attempt(
                    lambda: page.data.change_minutes("order", lambda m: replace(m, order=order))
                )

        saved = False
        while not saved and self._asking.is_taken(dialog):
            saved = save(was, dialog.begun.value, dialog.ended.value)
            if not saved and page.live is not None:
                # What somebody else did meanwhile has been said.
                was = page.live.records[item_id].minutes
        right = replace(was, begun_at=dialog.begun.value, ended_at=dialog.ended.value)
        dialog.deleteLater()
        if saved:
            said = self.tr("The times of the item are corrected.")
            page.saving.offer(said, self.tr("Undo"), back)

    def aside(self) -> None:
        """Ask who withdrew or postponed the item, and why."""
        page = self._page
        page.saving.catch_up()
        live, item_id = page.live, page.item_id
        if live is None or item_id is None or not page.is_open:
            return
        seen = live.records[item_id]
        state, known = seen.item.state, seen.minutes.aside
        if state not in AWAY:
            return
        if known is not None and not live.is_shown(item_id):
            words = self.tr("The case is exempt: show it on this screen, or close the doors first.")
            page.notices.say(Level.WARN, words)
            return
        people = [one.said(live.meeting.language) for one in _PUT_ASIDE_BY]
        dialog = AsideDialog(state, known, people, page.window())
        saved = False
        while not saved and self._asking.is_taken(dialog):
            saved = page.saving.attempt(partial(page.data.set_state, seen, state, dialog.aside))
            if page.live is not None:
                # What somebody else did meanwhile has been said.
                seen = page.live.records[item_id]
        dialog.deleteLater()
        page.case.editor.setFocus()

    def access(self) -> None:
        """Ask who may see the case; the notice offers the way back."""
        page = self._page
        page.saving.catch_up()
        live, item_id = page.live, page.item_id
        if live is None or item_id is None or not page.is_open:
            return
        item = live.item(item_id)
        case_id, before = item.case_id, CaseAccess(item.access, item.public_title)
        if case_id is None:
            return
        after = AccessDialog.ask(page.window(), live.title(item_id), before, page.around.today())
        if after is None or after == before:
            return

        def save(was: CaseAccess, becomes: CaseAccess) -> bool:
            return page.saving.attempt(lambda: page.data.say_access(case_id, was, becomes))

        if save(before, after):
            said = self.tr("It is decided who may see the case.")
            page.saving.offer(said, self.tr("Undo"), lambda: save(after, before))

    def rest(self) -> None:
        """Ask where the cases go that the meeting does not come to; the notice offers back."""
        page = self._page
        page.saving.catch_up()
        live = page.live
        if live is None or not page.is_open:
            return
        rest, meetings = page.data.rest()
        named = [
            f"{item_number(item.number) if item.number else ''}  {live.title(item.id)}".strip()
            for item in rest
            if item.id is not None
        ]
        dialog = RestDialog(named, meetings, page.window())
        if not dialog.asked():
            return
        moved: list[MovedRest] = []
        if page.saving.attempt(lambda: moved.append(page.data.move_rest(dialog.chosen))):
            page.saving.offer(
                self.tr("%n case(s) moved.", "", len(moved[0].items)),
                self.tr("Undo"),
                lambda: page.saving.attempt(lambda: page.data.take_back_rest(moved[0])),
            )


BY_NAME: Mapping[str, Callable[[ItemAsking], None]] = {
    "doors": ItemAsking.doors,
    "doors_correct": ItemAsking.correct_doors,
    "times": ItemAsking.times,
    "aside": ItemAsking.aside,
}
"""What opens a dialog again that was left open, by its name."""


def _start(live: LiveMeeting) -> datetime:
    return begun_at(live.attendance, live.meeting.starts)


def _is_covered(live: LiveMeeting, item_id: ItemId) -> bool:
    """Tell whether who votes on the doors would tell who steps aside in what is not shown."""
    there = live.attendance
    return not live.is_shown(item_id) and without_items(there, {item_id}) != there
