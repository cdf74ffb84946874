"""The way to the data of who is there in one meeting: each change by itself."""

from __future__ import annotations

from typing import Any

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Event, Moment
from agenda_app.domain.deputies import Bench, Call, Need
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import PersonId
from agenda_app.services import attendance_changes, deputy_calls
from agenda_app.services.roll_call import (
    Coming,
    RollCall,
    call_roll,
    enter_called,
    let_in,
    take_back_coming,
)
from agenda_app.ui.store import Store


class AttendanceData:
    """Reads and writes who is there."""

    def __init__(self, store: Store, meeting_id: MeetingId) -> None:
        """Work on a meeting."""
        self._store, self.meeting_id = store, meeting_id

    def enter(
        self, *events: Event, call: Call | None = None, seen: Attendance | None = None
    ) -> Attendance:
        """Enter what happened, with a line for the call log where a deputy was called.

        Args:
            *events: what happened.
            call: the line for the log.
            seen: who was there, as it was shown to whoever enters it.

        Raises:
            UserError: it contradicts what is known; nothing was saved.
        """
        return self._store.write("attendance", enter_called, self.meeting_id, events, call, seen)

    def let_in(self, person: PersonId, moment: Moment, seen: Attendance) -> Coming:
        """Enter that a member came; the deputy in the seat makes way.

        Raises:
            UserError: it contradicts what is known; nothing was saved.
        """
        return self._store.write("attendance", let_in, self.meeting_id, person, moment, seen)

    def take_back_coming(self, coming: Coming) -> Attendance:
        """Take back that a member came, with all that came of it.

        Raises:
            UserError: what is left would contradict itself.
        """
        return self._store.write("attendance", take_back_coming, self.meeting_id, coming)

    def call_roll(self, roll: RollCall) -> Attendance:
        """Enter the roll call, all of it or nothing.

        Raises:
            UserError: it contradicts what is known.
        """
        return self._store.write("roll call", call_roll, self.meeting_id, roll)

    def withdraw(self, *events: Event) -> Attendance:
        """Take back what was entered by mistake.

        Raises:
            UserError: what is left would contradict itself.
        """
        return self._store.write(
            "attendance", attendance_changes.withdraw_events, self.meeting_id, *events
        )

    def correct_event(self, wrong: Event, right: Event) -> Attendance:
        """Put something that was entered right, in its place among the others.

        Raises:
            UserError: that would contradict what is known.
        """
        return self._store.write(
            "attendance", attendance_changes.correct_event, self.meeting_id, wrong, right
        )

    def bench(self, item_id: ItemId | None) -> tuple[Bench, tuple[Need, ...]]:
        """Return the deputies as they stand in an item, and the seats that they are needed in."""
        return self._store.read(_bench, self.meeting_id, item_id)


def _bench(
    session: Any, meeting_id: MeetingId, item_id: ItemId | None
) -> tuple[Bench, tuple[Need, ...]]:
    bench = deputy_calls.bench_of(session, meeting_id, item_id)
    return bench, deputy_calls.needs_now(session, meeting_id, item_id)
