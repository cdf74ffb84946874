"""The live window's way to the data: every change is a small step of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, time
from typing import Any

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState
from agenda_app.domain.case import CaseId
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.minutes_gap import MinutesGap
from agenda_app.domain.opening import LateItem
from agenda_app.domain.put_aside import PutAside
from agenda_app.files.store import FileStore
from agenda_app.services import (
    attendance_changes,
    correcting,
    elected,
    late_items,
    late_papers,
    locking,
    minutes_corrections,
    placing,
    putting_aside,
    queue,
    treating,
    voting,
)
from agenda_app.services.elected import Before, ElectedHere
from agenda_app.services.election_places import ElectionPlaces, places_in
from agenda_app.services.late_items import LateCase
from agenda_app.services.late_papers import LatePapers
from agenda_app.services.placing import CaseAccess
from agenda_app.services.putting_aside import MovedRest
from agenda_app.services.queue import QueueLine
from agenda_app.services.treating import ItemChange, MinutesChange
from agenda_app.ui.live.attendance_data import AttendanceData
from agenda_app.ui.live.finished_items import FinishedItems
from agenda_app.ui.live.live_meeting import LiveMeeting, read_live
from agenda_app.ui.store import Store


class LiveData(AttendanceData):
    """Reads and writes one meeting.

    ``is_live`` tells that things are entered while they happen: the item that is taken up is the
    next one, and ends the one before. Afterwards no more is known than the times that are typed.
    """

    def __init__(self, store: Store, meeting_id: MeetingId) -> None:
        """Work on a meeting."""
        super().__init__(store, meeting_id)
        self.is_live = True
        self.finished = FinishedItems()

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
        return self._store.write(action, self._changing(), item_id, change)

    def change_text(self, item_id: ItemId, change: ItemChange) -> ItemMinutes:
        """Change what is typed of an item, while the typing goes on.

        Raises:
            UserError: nothing was saved.
        """
        return self._store.write_typed("proceedings", self._changing(), item_id, change)

    def _changing(self) -> Callable[[Any, ItemId, ItemChange], ItemMinutes]:
        return treating.change_item if self.is_live else treating.change_afterwards

    def use_seats_of_today(self) -> None:
        """Count with as many seats as the committee has now.

        Raises:
            UserError: nothing was saved.
        """
        self._store.write("seats", attendance_changes.use_seats_of_today, self.meeting_id)

    def change_minutes(self, action: str, change: MinutesChange) -> MeetingMinutes:
        """Change what is written down of the meeting as a whole.

        Raises:
            UserError: nothing was saved.
        """
        return self._store.write(action, treating.change_minutes, self.meeting_id, change)

    def gaps(self, files: FileStore) -> tuple[MinutesGap, ...]:
        """Return what the minutes lack, what blocks first."""
        return self._store.read(locking.minutes_gaps, files, self.meeting_id)

    def adjourn(self, at: time) -> None:
        """Close the meeting, and with it the item that is being treated.

        Raises:
            UserError: it cannot be closed; nothing was saved.
        """
        step = treating.adjourn
        self._store.write("adjourn", step, self.meeting_id, at, ends_item=self.is_live)

    def corrections(self) -> tuple[MinutesCorrection, ...]:
        """Return what was put right since the minutes were locked."""
        return self._store.read(minutes_corrections.read_corrections, self.meeting_id)

    def approvals(self) -> tuple[tuple[Meeting, AgendaItem], ...]:
        """Return the items of later meetings in which the minutes can have been approved."""
        return self._store.read(minutes_corrections.approvals, self.meeting_id)

    def take_up_late(self, wanted: LateCase) -> LateItem:
        """Note what was ruled about a late case, and put it on the agenda when it may be decided.

        Raises:
            UserError: nothing was saved.
        """
        return self._store.write("late case", late_items.take_up_late, self.meeting_id, wanted)

    def unasked(self, files: FileStore, today: date) -> tuple[LatePapers, ...]:
        """Return the cases that can be stopped for coming late, not asked about yet."""
        return self._store.read(late_papers.unasked, files, self.meeting_id, today)

    def take_up_briefing(self, title: str, speaker: str) -> ItemId:
        """Put a briefing on the agenda.

        Raises:
            UserError: nothing was saved.
        """
        step = late_items.take_up_briefing
        return self._store.write("briefing", step, self.meeting_id, title, speaker)

    def waiting(self) -> tuple[QueueLine, ...]:
        """Return the cases of the queue."""
        return self._store.read(queue.queue, {})

    def approved_in(self, item: AgendaItem) -> LiveData | None:
        """Return the meeting whose locked minutes an item approves, None when there is none."""
        found = self._store.read(minutes_corrections.minutes_approved_in, self.meeting_id, item)
        return None if found is None else LiveData(self._store, found)

    def correct(self, files: FileStore, correction: MinutesCorrection) -> MinutesCorrection:
        """Put locked minutes right.

        Raises:
            UserError: the correction cannot be; nothing was saved.
        """
        return self._store.write("correct", correcting.correct, files, self.meeting_id, correction)

    def pass_on(self, here: ItemId, target: ItemId | None, at: time) -> None:
        """Note that an item is done, and that the next one is taken up.

        Raises:
            UserError: nothing was saved.
        """
        step = treating.pass_on
        self._store.write(
            "next item", step, self.meeting_id, here, target, at, is_live=self.is_live
        )

    def places(self) -> ElectionPlaces:
        """Return what somebody can be elected to."""
        return self._store.read(places_in, self.meeting_id)

    def elected(self) -> tuple[ElectedHere, ...]:
        """Return the elections of the meeting that gave somebody a place in a committee."""
        return self._store.read(elected.elected_in, self.meeting_id)

    def enter_elected(self, chosen: Collection[tuple[ItemId, int]]) -> tuple[Before, ...]:
        """Give those who were elected their places; return what the committees had before.

        Raises:
            UserError: nothing was saved.
        """
        return self._store.write("elected", elected.enter_elected, self.meeting_id, chosen)

    def take_back_entry(self, before: tuple[Before, ...]) -> None:
        """Give committees the members back that they had."""
        self._store.write("elected", elected.take_back_entry, before)

    def set_times(self, seen: ItemMinutes, begun: time | None, ended: time | None) -> ItemMinutes:
        """Put right when an item was taken up and done; it comes where its time belongs.

        Raises:
            UserError: nothing was saved.
        """
        return self._store.write("times", treating.set_times, seen, begun, ended)

    def set_state(self, seen: ItemRecord, state: ItemState, aside: PutAside | None = None) -> None:
        """Postpone or withdraw an item, or take it up again, with what is told of it.

        Raises:
            UserError: nothing was saved.
        """
        step = putting_aside.put_aside
        self._store.write("item state", step, self.meeting_id, seen, state, aside)

    def say_access(self, case_id: CaseId, seen: CaseAccess, wanted: CaseAccess) -> None:
        """Decide who may see a case.

        Raises:
            UserError: nothing was saved.
        """
        self._store.write("access", placing.say_access, case_id, seen, wanted)

    def rest(self) -> tuple[tuple[AgendaItem, ...], tuple[Meeting, ...]]:
        """Return the cases that were not come to, and the meetings that can have them."""
        return (
            self._store.read(putting_aside.untreated, self.meeting_id),
            self._store.read(putting_aside.meetings_ahead, self.meeting_id),
        )

    def move_rest(self, to: MeetingId | None) -> MovedRest:
        """Postpone the cases that were not come to, and put them on another agenda.

        Raises:
            UserError: nothing was saved.
        """
        return self._store.write("move rest", putting_aside.move_rest, self.meeting_id, to)

    def take_back_rest(self, moved: MovedRest) -> None:
        """Let the cases that were moved be treated here after all.

        Raises:
            UserError: nothing was saved.
        """
        self._store.write("move rest", putting_aside.take_back_rest, self.meeting_id, moved)
