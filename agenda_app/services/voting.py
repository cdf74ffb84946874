"""What is voted on in an item, by whom, and what comes of it; read off anew each time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.committee import CommitteeKind, Role
from agenda_app.domain.elected_from import ElectedFrom, council_in
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.item_record import ItemRecord, written_in
from agenda_app.domain.item_rooms import room_in, rooms_apart, rooms_of
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.opening import MeetingOpening
from agenda_app.domain.opening_words import approval_words
from agenda_app.domain.people import PersonId
from agenda_app.domain.put_to_vote import came_instead
from agenda_app.errors import DamagedError
from agenda_app.services.agendas import read_agenda, read_item, taken_up_in
from agenda_app.services.attendance import read_attendance
from agenda_app.services.carried_proposals import gone_on
from agenda_app.services.committees import committees, roster
from agenda_app.services.damage import named
from agenda_app.services.matters import matters_in, meeting_of_item
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import (
    items_minutes,
    read_item_minutes,
    read_minutes,
    readable_minutes,
)


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
    matters, now = matters_in(session, item, minutes)
    there = taken_up_in(session, item)
    return ItemRecord(
        item,
        minutes,
        matters,
        room,
        tuple(approval_words(item, opening)),
        elected_from,
        earlier,
        written_in(attendance, item, minutes),
        came_instead(minutes, now),
        rooms_apart(attendance, minutes),
        gone_on(session, item, minutes),
        None if there is None else named(session, there),
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
