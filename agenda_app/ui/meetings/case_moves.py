"""Planning and deleting a meeting and putting cases on it, each with its way back.

The first page has these, and is shown before what they change it with is imported.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.ui.commands import Edits
from agenda_app.ui.page import Surroundings
from agenda_app.ui.store import Store

if TYPE_CHECKING:
    from agenda_app.services.meeting_removal import RemovedMeeting
    from agenda_app.services.putting_on import Placed

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """What is needed to plan a meeting; ``place`` empty means the committee's usual one."""

    committee_id: CommitteeId
    day: date
    at: time
    place: str = ""


class _Being:
    """A meeting that is there or not; away, it is kept whole, and comes back under its id."""

    def __init__(self, around: Surroundings, meeting_id: MeetingId) -> None:
        self._around, self._store, self.meeting_id = around, around.store, meeting_id
        self._gone: RemovedMeeting | None = None

    def save(self, is_there: bool) -> None:
        from agenda_app.services.meeting_removal import bring_meeting_back, remove_meeting

        if not is_there:
            now = self._around.now()
            self._gone = self._store.write("remove_meeting", remove_meeting, self.meeting_id, now)
        elif self._gone is not None:
            back = self._store.write("bring_meeting_back", bring_meeting_back, self._gone)
            self.meeting_id = back.id or self.meeting_id


class _Planning:
    """A meeting that is planned the first time, and brought back every other time."""

    def __init__(self, around: Surroundings, wanted: NewMeeting) -> None:
        self._around, self._wanted = around, wanted
        self.being: _Being | None = None

    def save(self, is_there: bool) -> None:
        if self.being is not None:
            self.being.save(is_there)
            return
        from agenda_app.services.meeting_planning import add_meeting

        new = self._wanted
        made = self._around.store.write(
            "add_meeting", add_meeting, new.committee_id, new.day, at=new.at, place=new.place
        )
        if made.id is None:
            raise ValueError("a planned meeting has an id")
        self.being = _Being(self._around, made.id)


class _Placing:
    """Cases that are on a meeting or not."""

    def __init__(self, store: Store, meeting_id: MeetingId, case_ids: Iterable[CaseId]) -> None:
        self._store, self._meeting_id, self._case_ids = store, meeting_id, tuple(case_ids)
        self._placed: Placed | None = None

    def save(self, is_on: bool) -> None:
        from agenda_app.services.putting_on import put_cases
        from agenda_app.services.taking_off import take_off

        if is_on:
            self._placed = self._store.write(
                "put_cases", put_cases, self._meeting_id, self._case_ids
            )
        elif self._placed is not None:
            self._store.write("take_off", take_off, self._placed)


def plan(around: Surroundings, edits: Edits, wanted: NewMeeting) -> MeetingId:
    """Plan a meeting, undoable, and return its id.

    Raises:
        UserError: the committee already meets on that day.
    """
    planning = _Planning(around, wanted)
    text = translate("CaseMoves", "the new meeting")
    edits.do(text, before=False, after=True, save=planning.save)
    if planning.being is None:
        raise ValueError("a meeting that was planned is there")
    return planning.being.meeting_id


def remove(around: Surroundings, edits: Edits, meeting_id: MeetingId) -> Meeting:
    """Delete a meeting that was never sent, undoable, and return it as it was.

    Raises:
        UserError: it was sent, so it can only be cancelled.
    """
    from agenda_app.services.meeting_removal import removable_meeting

    text = translate("CaseMoves", "deletion of the meeting")
    before = around.store.read(removable_meeting, meeting_id)
    edits.do(text, before=True, after=False, save=_Being(around, meeting_id).save)
    return before


def put(store: Store, edits: Edits, meeting_id: MeetingId, case_ids: Iterable[CaseId]) -> None:
    """Put cases on a meeting, undoable.

    Raises:
        UserError: a case stands on an agenda already, or the meeting is over.
    """
    placing = _Placing(store, meeting_id, case_ids)
    text = translate("CaseMoves", "putting on a meeting")
    edits.do(text, before=False, after=True, save=placing.save)
