"""What is voted on in an item, by whom, and what comes of it; read off anew each time."""

from __future__ import annotations

from sqlalchemy.orm import Session

from agenda_app.checks.dates import is_budget
from agenda_app.db.models import AgendaItemRow
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.case import Proposal
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.item_record import ItemRecord, room_in
from agenda_app.domain.matters import Matters
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.text import Text
from agenda_app.domain.votes import Outcome, Room
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.attendance import read_attendance
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import items_minutes, read_item_minutes
from agenda_app.services.route import text_to_vote_on


def matters_of(session: Session, item_id: ItemId) -> Matters:
    """Return what can be voted on in an item: its text and what was put forward.

    That is the last committee's recommendation or the paper's first proposal; of an item that is
    no case, the text that stands with it on the agenda.

    Raises:
        NotFoundError: there is no such item.
    """
    item = read_item(session, item_id)
    return _matters(session, item, read_item_minutes(session, item_id))


def room_of(session: Session, item_id: ItemId) -> Room:
    """Return who votes in an item, as the attendance says now, and how many seats there are.

    Raises:
        NotFoundError: there is no such item.
    """
    read_item(session, item_id)
    return room_in(read_attendance(session, meeting_of_item(session, item_id)), item_id)


def outcomes_of(session: Session, item_id: ItemId) -> tuple[Outcome, ...]:
    """Return what came of the votes in an item, in order.

    A vote that does not add up any more, since the attendance was changed after it, is left out;
    ``record_of(...).refused`` has those.

    Raises:
        NotFoundError: there is no such item.
    """
    return record_of(session, item_id).outcomes


def resolution_of(session: Session, item_id: ItemId) -> Text:
    """Return the resolution of an item: the secretary's own, else what follows from the votes.

    Raises:
        NotFoundError: there is no such item.
    """
    meeting = read_meeting(session, meeting_of_item(session, item_id))
    return record_of(session, item_id).resolution(meeting.language)


def record_of(
    session: Session,
    item_id: ItemId,
    minutes: ItemMinutes | None = None,
    attendance: Attendance | None = None,
) -> ItemRecord:
    """Return an item with all that its outcome is read off.

    Args:
        session: an open read.
        item_id: the item.
        minutes: what is written down of it, when that is not what is kept.
        attendance: who is there in its meeting, when that was read already.

    Raises:
        NotFoundError: there is no such item.
    """
    item = read_item(session, item_id)
    known = attendance or read_attendance(session, meeting_of_item(session, item_id))
    kept = minutes or read_item_minutes(session, item_id)
    return _record(session, item, kept, known)


def records_of(
    session: Session, meeting_id: MeetingId, attendance: Attendance
) -> tuple[ItemRecord, ...]:
    """Return every item of a meeting so, in the order of the agenda.

    Raises:
        NotFoundError: there is no such meeting.
    """
    kept = items_minutes(session, meeting_id)
    return tuple(
        _record(session, item, kept[item.id], attendance)
        for item in read_agenda(session, meeting_id).items
        if item.id is not None
    )


def _record(
    session: Session, item: AgendaItem, minutes: ItemMinutes, attendance: Attendance
) -> ItemRecord:
    matters = _matters(session, item, minutes)
    return ItemRecord(item, minutes, matters, room_in(attendance, minutes.item_id))


def _matters(session: Session, item: AgendaItem, minutes: ItemMinutes) -> Matters:
    chosen = bool(minutes.is_budget)
    if item.case_id is None:
        return Matters(Proposal("", item.text), minutes.register, chosen)
    meeting = read_meeting(session, meeting_of_item(session, minutes.item_id))
    case = read_case(session, item.case_id)
    found, _ = text_to_vote_on(session, case, item.treatment_id, meeting.language)
    kind = committee(session, meeting.committee_id).kind
    if minutes.is_budget is None:
        chosen = kind is CommitteeKind.MUNICIPAL_COUNCIL and is_budget(case.title)
    return Matters(found or Proposal("", ()), minutes.register, chosen)


def meeting_of_item(session: Session, item_id: ItemId) -> MeetingId:
    """Return the meeting on whose agenda an item stands."""
    return MeetingId(session.get_one(AgendaItemRow, item_id).meeting_id)
