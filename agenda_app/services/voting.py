"""What is voted on in an item, by whom, and what comes of it; read off anew each time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.committee import Committee, CommitteeId, CommitteeKind, Role, Roster, Seat
from agenda_app.domain.elected_from import ElectedFrom, council_in
from agenda_app.domain.elected_to import LEADERS
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.held_elections import HeldElection
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
from agenda_app.services.people import persons


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
    elected_from = ElectedFrom(council_in(known))
    if _asks_who_sits(kept):
        every = {**items_minutes(session, meeting_id), item_id: kept}
        day, led = read_meeting(session, meeting_id).date, _asked_of(session, (kept,))
        elected_from = _elected_from(session, every, known, day, led)
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
    elected_from = ElectedFrom(council_in(attendance))
    if any(_asks_who_sits(minutes) for minutes in kept.values()):
        day, bodies = read_meeting(session, meeting_id).date, _asked_of(session, kept.values())
        elected_from = _elected_from(session, kept, attendance, day, bodies)
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


def leaders_from(session: Session, meeting_id: MeetingId) -> ElectedFrom:
    """Return from among whom leaders are elected in a meeting, and which deputies there are.

    Who is elected to a committee in the same meeting counts already (koml. §§ 6-2 and 7-1). Of a
    committee in which nobody is entered nothing is known.

    Raises:
        NotFoundError: there is no such meeting.
    """
    kept = items_minutes(session, meeting_id)
    day = read_meeting(session, meeting_id).date
    there, every = read_attendance(session, meeting_id), committees(session)
    return _elected_from(session, kept, there, day, every)


def _asks_who_sits(minutes: ItemMinutes) -> bool:
    """Whether it matters in an item who sits on a committee; that is read for nothing else."""
    return any(_is_about_who_sits(one) for one in minutes.elections)


def _is_about_who_sits(held: HeldElection) -> bool:
    """Whether a leader is elected, or deputies in addition to those that a group has."""
    election = held.election
    is_more = isinstance(election, AgreedElection) and election.is_supplement
    return held.to is not None and (is_more or held.to.role in LEADERS)


def _asked_of(session: Session, kept: Iterable[ItemMinutes]) -> tuple[Committee, ...]:
    """Return the committees whose members it matters of; for a mayor that is the executive one."""
    elections = [one for minutes in kept for one in minutes.elections if _is_about_who_sits(one)]
    led = {one.to.committee_id for one in elections if one.to is not None}
    kind = CommitteeKind.EXECUTIVE_COMMITTEE
    return tuple(one for one in committees(session) if one.id in led or one.kind is kind)


def _elected_from(
    session: Session,
    kept: Mapping[ItemId, ItemMinutes],
    attendance: Attendance,
    day: date,
    bodies: Iterable[Committee],
) -> ElectedFrom:
    sitting, executive = dict[CommitteeId, frozenset[PersonId]](), None
    genders = {one.id: one.gender for one in persons(session)}
    deputies = dict[CommitteeId, tuple[Candidate, ...]]()
    for body in bodies:
        assert body.id is not None
        register = roster(session, body.id, day)
        deputies[body.id] = tuple(_candidate(seat, genders) for seat in register.deputies)
        here = _sitting(register, kept, attendance)
        if here is None:
            continue
        sitting[body.id] = here
        if body.kind is CommitteeKind.EXECUTIVE_COMMITTEE and executive is None:
            executive = here
    return ElectedFrom(council_in(attendance), executive, sitting, deputies)


def _candidate(seat: Seat, genders: Mapping[PersonId | None, Gender | None]) -> Candidate:
    who = seat.membership.person_id
    return Candidate(seat.person_name, genders.get(who), seat.list_abbreviation, who)


def _sitting(
    register: Roster, kept: Mapping[ItemId, ItemMinutes], attendance: Attendance
) -> frozenset[PersonId] | None:
    """Return who sits on a committee, those who are elected to it here among them."""
    body = register.committee
    names = {seat.person_name.casefold(): who for who, seat in attendance.chamber.people.items()}
    elected = [
        who.person_id or names.get(who.spelled)
        for item, minutes in kept.items()
        for one in minutes.elections
        if one.to is not None and one.to.committee_id == body.id and one.to.role is Role.MEMBER
        for who in outcome_of(one, room_in(attendance, item, one.taken)).members
    ]
    known = {person for person in elected if person is not None}
    if elected and len(elected) >= body.seats:
        return frozenset(known)
    seated = (seat.membership.person_id for seat in register.members)
    return frozenset(known.union(seated)) or None
