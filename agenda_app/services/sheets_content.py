"""A meeting as the content of the sheets that are filled in by pen while it goes on."""

from __future__ import annotations

from collections import Counter
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemState
from agenda_app.domain.case import Proposal
from agenda_app.domain.committee import Role, Roster, Seat, quorum
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import (
    AttendanceLine,
    AttendanceSheetContent,
    Audience,
    DeputyGroup,
    MeetingHead,
    PartySeats,
    ProtocolSheetContent,
    SheetsContent,
)
from agenda_app.files import FileStore
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.committees import roster
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meetings import read_meeting
from agenda_app.services.notice_content import is_exempt, key_of
from agenda_app.services.route import text_to_vote_on
from agenda_app.terms import word


def sheets_content(
    session: Session, files: FileStore, meeting_id: MeetingId, printed: date
) -> SheetsContent:
    """Return the protocol sheets of a meeting: attendance, then one sheet a numbered item."""
    meeting = read_meeting(session, meeting_id)
    head = meeting_head(session, files, meeting_id, Audience.INTERNAL, printed)
    seats = roster(session, meeting.committee_id, meeting.date)
    parties = party_seats(seats)
    sheets = tuple(
        _sheet(session, item, head, parties, seats.committee.seats)
        for item in read_agenda(session, meeting_id).items
        if item.number is not None and item.state is not ItemState.WITHDRAWN
    )
    return SheetsContent(_attendance(seats, head), sheets)


def _sheet(
    session: Session,
    item: AgendaItem,
    head: MeetingHead,
    parties: tuple[PartySeats, ...],
    seats: int,
) -> ProtocolSheetContent:
    proposal: Proposal | None = None
    if item.case_id is not None:
        case = read_case(session, item.case_id)
        proposal, _ = text_to_vote_on(session, case, item.treatment_id, head.language)
    basis = item.access.basis if is_exempt(item.access, head.printed) else ""
    return ProtocolSheetContent(
        key_of(item), head, item.number, item.title, proposal, parties, seats, basis
    )


def party_seats(seats: Roster) -> tuple[PartySeats, ...]:
    """Return the columns of a vote table: each list with its seats and members, largest first."""
    counted = Counter(seat.list_abbreviation for seat in seats.members)
    return tuple(
        PartySeats(
            name,
            count,
            tuple(s.person_name for s in seats.members if s.list_abbreviation == name),
        )
        for name, count in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    )


def _attendance(seats: Roster, head: MeetingHead) -> AttendanceSheetContent:
    groups = []
    for list_id in seats.lists():
        deputies = seats.deputies_of(list_id)
        if deputies:
            lines = tuple(_person_line(seat, head.language) for seat in deputies)
            groups.append(DeputyGroup(deputies[0].list_name, deputies[0].list_abbreviation, lines))
    return AttendanceSheetContent(
        head=head,
        members=tuple(_person_line(seat, head.language) for seat in seats.members),
        deputies=tuple(groups),
        seats=seats.committee.seats,
        quorum=quorum(seats.committee.seats),
    )


def _person_line(seat: Seat, language: Language) -> AttendanceLine:
    role = seat.membership.role
    office = seat.membership.office
    if not office and role in {Role.CHAIR, Role.VICE_CHAIR}:
        office = word(role, language)
    return AttendanceLine(seat.person_name, seat.list_abbreviation, office, seat.phone)
