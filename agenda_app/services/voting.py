"""What is voted on in an item, by whom, and what comes of it; read off anew each time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.checks.dates import is_budget
from agenda_app.db.models import AgendaItemRow
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.case import Proposal
from agenda_app.domain.committee import CommitteeKind, Role
from agenda_app.domain.elected_from import ElectedFrom, council_in
from agenda_app.domain.held_elections import outcome_of
from agenda_app.domain.item_record import ItemRecord, room_in, rooms_of, written_in
from agenda_app.domain.matters import Matters
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.opening import MeetingOpening
from agenda_app.domain.opening_words import approval_words
from agenda_app.domain.people import PersonId
from agenda_app.domain.put_to_vote import came_instead
from agenda_app.errors import DamagedError
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.attendance import read_attendance
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee, committees, roster
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import (
    items_minutes,
    read_item_minutes,
    read_minutes,
    readable_minutes,
)
from agenda_app.services.recommended import text_to_vote_on


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
    meeting_id = meeting_of_item(session, item_id)
    known = attendance or read_attendance(session, meeting_id)
    opening = read_minutes(session, meeting_id).opening
    kept = minutes or read_item_minutes(session, item_id)
    executive = None
    if _elects_mayor(kept):
        every = {**items_minutes(session, meeting_id), item_id: kept}
        executive = _executive(session, every, known, read_meeting(session, meeting_id).date)
    elected_from = ElectedFrom(council_in(known), executive)
    return _record(session, item, kept, known, opening, elected_from)


def readable_record(session: Session, item_id: ItemId) -> ItemRecord | None:
    """Return an item so, None where what is written down of it cannot be read.

    Raises:
        NotFoundError: there is no such item.
    """
    try:
        return record_of(session, item_id)
    except DamagedError:
        return None


def records_of(
    session: Session,
    meeting_id: MeetingId,
    attendance: Attendance,
    *,
    only_readable: bool = False,
) -> tuple[ItemRecord, ...]:
    """Return every item of a meeting so, in the order of the agenda.

    Args:
        session: an open read.
        meeting_id: the meeting.
        attendance: who is there in it.
        only_readable: what is damaged is marked and left out, for whoever shows the rest of it.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: some of it is damaged.
    """
    read = readable_minutes if only_readable else items_minutes
    kept = read(session, meeting_id)
    opening = read_minutes(session, meeting_id).opening
    executive = None
    if any(_elects_mayor(minutes) for minutes in kept.values()):
        day = read_meeting(session, meeting_id).date
        executive = _executive(session, kept, attendance, day)
    elected_from = ElectedFrom(council_in(attendance), executive)
    return tuple(
        _record(session, item, kept[item.id], attendance, opening, elected_from)
        for item in read_agenda(session, meeting_id).items
        if item.id is not None
    )


def _record(
    session: Session,
    item: AgendaItem,
    minutes: ItemMinutes,
    attendance: Attendance,
    opening: MeetingOpening,
    elected_from: ElectedFrom,
) -> ItemRecord:
    room, earlier = rooms_of(attendance, minutes)
    now, is_budget_case = _recommended(session, item)
    voted = minutes.voted_text
    is_chosen = is_budget_case if minutes.is_budget is None else minutes.is_budget
    recommendation = now if voted is None else voted.in_force(now)
    return ItemRecord(
        item,
        minutes,
        Matters(recommendation, minutes.register, is_chosen),
        room,
        tuple(approval_words(item, opening)),
        elected_from,
        earlier,
        written_in(attendance, item, minutes),
        came_instead(minutes, now),
    )


def executive_in(session: Session, meeting_id: MeetingId) -> frozenset[PersonId] | None:
    """Return who sits on the executive committee when a mayor is elected in a meeting.

    Who is elected to it in the same meeting counts already (koml. §§ 6-2 and 7-1). None where
    there is no such committee, or nobody is entered in it.

    Raises:
        NotFoundError: there is no such meeting.
    """
    kept = items_minutes(session, meeting_id)
    day = read_meeting(session, meeting_id).date
    return _executive(session, kept, read_attendance(session, meeting_id), day)


def _elects_mayor(minutes: ItemMinutes) -> bool:
    """Whether the executive committee matters in an item; it is read for nothing else."""
    return any(one.to is not None and one.to.is_mayor for one in minutes.elections)


def _executive(
    session: Session, kept: Mapping[ItemId, ItemMinutes], attendance: Attendance, day: date
) -> frozenset[PersonId] | None:
    kind = CommitteeKind.EXECUTIVE_COMMITTEE
    body = next((c for c in committees(session) if c.kind is kind), None)
    if body is None or body.id is None:
        return None
    elected = [
        who.person_id
        for item, minutes in kept.items()
        for one in minutes.elections
        if one.to is not None and one.to.committee_id == body.id and one.to.role is Role.MEMBER
        for who in outcome_of(one, room_in(attendance, item, one.taken)).members
    ]
    known = {person for person in elected if person is not None}
    if len(elected) >= body.seats:
        return frozenset(known)
    seats = roster(session, body.id, day).members
    return frozenset(known.union(seat.membership.person_id for seat in seats)) or None


def recommended_in(session: Session, item_id: ItemId) -> Proposal:
    """Return what is recommended in an item by now, whatever was voted on; perhaps no text.

    Raises:
        NotFoundError: there is no such item.
    """
    return _recommended(session, read_item(session, item_id))[0]


def _recommended(session: Session, item: AgendaItem) -> tuple[Proposal, bool]:
    """Return what is recommended in an item, and whether it is a budget by its title."""
    if item.case_id is None or item.id is None:
        return Proposal("", item.text), False
    meeting = read_meeting(session, meeting_of_item(session, item.id))
    case = read_case(session, item.case_id)
    found, _ = text_to_vote_on(session, case, item.treatment_id, meeting.language, meeting.starts)
    kind = committee(session, meeting.committee_id).kind
    budget = kind is CommitteeKind.MUNICIPAL_COUNCIL and is_budget(case.title)
    return found or Proposal("", ()), budget


def meeting_of_item(session: Session, item_id: ItemId) -> MeetingId:
    """Return the meeting on whose agenda an item stands."""
    return MeetingId(session.get_one(AgendaItemRow, item_id).meeting_id)
