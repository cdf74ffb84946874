"""A meeting as the content of the sheets that are filled in by pen while it goes on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.committee import Role, Roster, Seat
from agenda_app.domain.expected import expected_voters
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, MeetingHead
from agenda_app.domain.printed_sheets import (
    AttendanceLine,
    AttendanceSheetContent,
    DeputyGroup,
    PartySeats,
    ProtocolSheetContent,
    SheetsContent,
)
from agenda_app.domain.visit_words import RIGHTS
from agenda_app.files.store import FileStore
from agenda_app.services.attendance import read_attendance, telling_of
from agenda_app.services.deputy_calls import bench_of, read_calls
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.notice_content import is_exempt, key_of
from agenda_app.services.sheets_lines import (
    Beforehand,
    deputy_line,
    mayor_line,
    member_line,
    sheet_lines,
)
from agenda_app.services.voting import records_of
from agenda_app.terms import word


def sheets_content(
    session: Session, files: FileStore, meeting_id: MeetingId, printed: date
) -> SheetsContent:
    """Return the protocol sheets of a meeting: attendance, then one sheet a numbered item."""
    head = meeting_head(session, files, meeting_id, Audience.INTERNAL, printed)
    attendance = read_attendance(session, meeting_id)
    seats = attendance.chamber.roster
    known = Beforehand(telling_of(session, meeting_id, attendance), read_calls(session, meeting_id))
    voters = expected_voters(attendance, bench_of(session, meeting_id))
    people = attendance.chamber.people
    sheets = tuple(
        _sheet(
            record,
            head,
            party_seats(seats, [people[one] for one in voters[record.minutes.item_id]]),
            known,
        )
        for record in records_of(session, meeting_id, attendance)
        if record.item.number is not None and record.item.state is not ItemState.WITHDRAWN
    )
    return SheetsContent(_attendance(seats, head, known), sheets)


def _sheet(
    record: ItemRecord, head: MeetingHead, parties: tuple[PartySeats, ...], known: Beforehand
) -> ProtocolSheetContent:
    item, text = record.item, record.matters.recommendation
    basis = item.access.basis if is_exempt(item.access, head.printed) else ""
    sheet = ProtocolSheetContent(
        key=key_of(item),
        head=head,
        number=item.number,
        title=item.title,
        proposal=text if item.case_id is not None and text.text else None,
        parties=parties,
        seats=known.telling.attendance.chamber.roster.committee.seats,
        exempt_basis=basis,
        answering=_answering(record),
    )
    return sheet_lines(sheet, record.minutes.item_id, record.matters, known)


def _answering(record: ItemRecord) -> tuple[tuple[str, str], ...]:
    """Return who has to answer in an item with the list of each; nobody where people meet."""
    members = () if record.written is None else record.written.members
    return tuple((one.name, one.party) for one in members)


def party_seats(seats: Roster, voters: Sequence[Seat]) -> tuple[PartySeats, ...]:
    """Return the columns of a vote table: each party with those expected to vote in an item.

    The parties come by their seats, the largest first, those without a party last; one that nobody
    is expected of stays, for a deputy who comes after all.

    Args:
        seats: who was elected.
        voters: members, and the deputies who come instead of members.
    """
    counted = Counter(seat.party for seat in seats.members)
    counted.update(dict.fromkeys((one.party for one in voters), 0))
    return tuple(
        PartySeats(name, len(names), names)
        for name, _ in sorted(counted.items(), key=lambda pair: (not pair[0], -pair[1], pair[0]))
        for names in [tuple(s.person_name for s in voters if s.party == name)]
    )


def member_lines(seats: Roster, language: Language) -> tuple[AttendanceLine, ...]:
    """Return the members of a committee with the offices they have in it."""
    return tuple(_person_line(seat, language) for seat in seats.members)


def _attendance(seats: Roster, head: MeetingHead, known: Beforehand) -> AttendanceSheetContent:
    groups = []
    for list_id in seats.lists():
        deputies = seats.deputies_of(list_id)
        if deputies:
            lines = tuple(
                deputy_line(_person_line(seat, head.language), seat, known) for seat in deputies
            )
            groups.append(DeputyGroup(deputies[0].list_name, deputies[0].list_abbreviation, lines))
    chamber = known.telling.attendance.chamber
    mayor = chamber.mayor
    return AttendanceSheetContent(
        head=head,
        members=tuple(
            member_line(line, seat, known)
            for line, seat in zip(member_lines(seats, head.language), seats.members, strict=True)
        ),
        deputies=tuple(groups),
        seats=seats.committee.seats,
        quorum=known.telling.attendance.chamber.quorum,
        mayor=None if mayor is None else _mayor(mayor, head.language, known),
        mayors_right="" if mayor is None else RIGHTS[chamber.mayors_right].said(head.language),
    )


def _mayor(seat: Seat, language: Language, known: Beforehand) -> AttendanceLine:
    return mayor_line(_person_line(seat, language), seat, known)


def _person_line(seat: Seat, language: Language) -> AttendanceLine:
    role = seat.membership.role
    office = seat.membership.office
    if not office and role in {Role.CHAIR, Role.VICE_CHAIR}:
        office = word(role, language)
    return AttendanceLine(seat.person_name, seat.shown_party, office, seat.phone)
