"""The live window's way to the data: every change is a small step of its own.

A change is a function from what is stored now to what shall be stored, so what somebody did to
another part of the same item meanwhile is never overwritten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any

from agenda_app.domain.absences import Absence
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState, set_state
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Event
from agenda_app.domain.deputies import Bench, Call, Need
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.minutes_gaps import MinutesGap
from agenda_app.services import (
    agendas,
    attendance,
    locking,
    minutes,
    minutes_corrections,
    voting,
)
from agenda_app.ui.live.live_meeting import LiveMeeting, read_live
from agenda_app.ui.store import Store

ItemChange = Callable[[ItemMinutes], ItemMinutes]


@dataclass(frozen=True, slots=True)
class RollCall:
    """What the roll call found.

    ``members`` has the event that the meeting was set besides the members who came; ``deputies``
    who sits for whom, ``calls`` the lines of the call log for those.
    """

    members: tuple[Event, ...]
    deputies: tuple[Event, ...] = ()
    absences: tuple[Absence, ...] = ()
    calls: tuple[Call, ...] = ()


class LiveData:
    """Reads and writes one meeting."""

    def __init__(self, store: Store, meeting_id: MeetingId) -> None:
        """Work on a meeting."""
        self._store, self.meeting_id = store, meeting_id

    def read(self) -> LiveMeeting:
        """Return the meeting as it is stored.

        Raises:
            NotFoundError: it is gone.
        """
        return self._store.read(read_live, self.meeting_id)

    def record(self, item_id: ItemId) -> ItemRecord:
        """Return what is written down of an item, and what follows from it."""
        return self._store.read(voting.record_of, item_id)

    def change_item(self, action: str, item_id: ItemId, change: ItemChange) -> ItemMinutes:
        """Change what is written down of an item.

        Raises:
            UserError: nothing was saved.
        """
        return self._store.write(action, _change_item, item_id, change)

    def change_text(self, item_id: ItemId, change: ItemChange) -> ItemMinutes:
        """Change what is typed of an item, while the typing goes on.

        Raises:
            UserError: nothing was saved.
        """
        return self._store.write_typed("proceedings", _change_item, item_id, change)

    def change_minutes(
        self, action: str, change: Callable[[MeetingMinutes], MeetingMinutes]
    ) -> MeetingMinutes:
        """Change what is written down of the meeting as a whole.

        Raises:
            UserError: nothing was saved.
        """
        return self._store.write(action, _change_minutes, self.meeting_id, change)

    def gaps(self) -> tuple[MinutesGap, ...]:
        """Return what the minutes lack, what blocks first."""
        return self._store.read(locking.minutes_gaps, self.meeting_id)

    def adjourn(self, at: time) -> None:
        """Close the meeting, and with it the item that is being treated.

        Raises:
            UserError: it cannot be closed; nothing was saved.
        """
        self._store.write("adjourn", _adjourn, self.meeting_id, at)

    def lock(self, now: datetime) -> None:
        """Lock the minutes for good.

        Raises:
            UserError: something is missing; nothing was saved.
        """
        self._store.write("lock", locking.lock, self.meeting_id, now)

    def corrections(self) -> tuple[MinutesCorrection, ...]:
        """Return what was put right since the minutes were locked."""
        return self._store.read(minutes_corrections.read_corrections, self.meeting_id)

    def approvals(self) -> tuple[tuple[Meeting, AgendaItem], ...]:
        """Return the items of later meetings in which the minutes can have been approved."""
        return self._store.read(minutes_corrections.approvals, self.meeting_id)

    def correct(self, correction: MinutesCorrection) -> MinutesCorrection:
        """Put locked minutes right.

        Raises:
            UserError: the correction cannot be; nothing was saved.
        """
        return self._store.write(
            "correct", minutes_corrections.correct, self.meeting_id, correction
        )

    def pass_on(self, here: ItemId, target: ItemId | None, at: time) -> None:
        """Note that an item is done, and that the next one is taken up.

        Raises:
            UserError: nothing was saved.
        """
        self._store.write("next item", _pass_on, self.meeting_id, here, target, at)

    def enter(self, *events: Event, call: Call | None = None) -> Attendance:
        """Enter what happened, with a line for the call log where a deputy was called.

        Raises:
            UserError: it contradicts what is known; nothing was saved.
        """
        return self._store.write("attendance", _enter, self.meeting_id, events, call)

    def call_roll(self, roll: RollCall) -> Attendance:
        """Enter the roll call, all of it or nothing.

        Raises:
            UserError: it contradicts what is known.
        """
        return self._store.write("roll call", _call_roll, self.meeting_id, roll)

    def withdraw(self, *events: Event) -> Attendance:
        """Take back what was entered by mistake.

        Raises:
            UserError: what is left would contradict itself.
        """
        return self._store.write("attendance", attendance.withdraw_events, self.meeting_id, *events)

    def bench(self, item_id: ItemId | None) -> tuple[Bench, tuple[Need, ...]]:
        """Return the deputies as they stand in an item, and the seats that they are needed in."""
        return self._store.read(_bench, self.meeting_id, item_id)

    def set_state(self, item_id: ItemId, state: ItemState) -> None:
        """Postpone or withdraw an item, or take it up again.

        Raises:
            UserError: nothing was saved.
        """
        self._store.write("item state", _set_state, self.meeting_id, item_id, state)


def _change_item(session: Any, item_id: ItemId, change: ItemChange) -> ItemMinutes:
    before = minutes.read_item_minutes(session, item_id)
    after = change(before)
    if after == before:
        return before
    if before.begun_at is None and after.begun_at is not None:
        _take_up(session, voting.meeting_of_item(session, item_id), item_id)
    return minutes.save_item_minutes(session, after)


def _change_minutes(
    session: Any, meeting_id: MeetingId, change: Callable[[MeetingMinutes], MeetingMinutes]
) -> MeetingMinutes:
    before = minutes.read_minutes(session, meeting_id)
    after = change(before)
    return before if after == before else minutes.save_minutes(session, after)


def _take_up(session: Any, meeting_id: MeetingId, item_id: ItemId) -> None:
    """Note the order of the items, where one is taken up before those that stand before it."""
    order = attendance.treated_items(session, meeting_id)
    kept = minutes.items_minutes(session, meeting_id)
    begun = [one for one in order if kept[one].begun_at is not None or one == item_id]
    passed = [one for one in order[: order.index(item_id)] if one not in begun]
    if passed:
        rest = (one for one in order if one not in begun)
        taken = (*(one for one in begun if one != item_id), item_id, *rest)
        before = minutes.read_minutes(session, meeting_id)
        minutes.save_minutes(session, replace(before, order=taken))


def _pass_on(
    session: Any, meeting_id: MeetingId, here: ItemId, target: ItemId | None, at: time
) -> None:
    for item in minutes.items_minutes(session, meeting_id).values():
        ends = item.item_id == here or (item.begun_at is not None and item.item_id != target)
        if ends and item.ended_at is None:
            after = replace(item, begun_at=item.begun_at or at, ended_at=at)
            minutes.save_item_minutes(session, after)
        elif item.item_id == target and item.begun_at is None:
            _take_up(session, meeting_id, item.item_id)
            minutes.save_item_minutes(session, replace(item, begun_at=at))


def _adjourn(session: Any, meeting_id: MeetingId, at: time) -> None:
    for item in minutes.items_minutes(session, meeting_id).values():
        if item.begun_at is not None and item.ended_at is None:
            minutes.save_item_minutes(session, replace(item, ended_at=at))
    locking.adjourn(session, meeting_id, at)


def _enter(
    session: Any, meeting_id: MeetingId, events: tuple[Event, ...], call: Call | None
) -> Attendance:
    if call is not None:
        attendance.log_call(session, meeting_id, call)
    return attendance.enter_events(session, meeting_id, *events)


def _call_roll(session: Any, meeting_id: MeetingId, roll: RollCall) -> Attendance:
    for absence in roll.absences:
        attendance.report_absence(session, meeting_id, absence)
    there = attendance.enter_events(session, meeting_id, *roll.members)
    for call in roll.calls:
        attendance.log_call(session, meeting_id, call)
    if roll.deputies:
        there = attendance.enter_events(session, meeting_id, *roll.deputies)
    return there


def _bench(
    session: Any, meeting_id: MeetingId, item_id: ItemId | None
) -> tuple[Bench, tuple[Need, ...]]:
    there = attendance.read_attendance(session, meeting_id)
    bench = attendance.bench_of(session, meeting_id, item_id)
    return bench, attendance.needs_of(there, item_id)


def _set_state(session: Any, meeting_id: MeetingId, item_id: ItemId, state: ItemState) -> None:
    agenda = agendas.read_agenda(session, meeting_id)
    index = next(n for n, item in enumerate(agenda.items) if item.id == item_id)
    agendas.save_agenda(session, set_state(agenda, index, state))
