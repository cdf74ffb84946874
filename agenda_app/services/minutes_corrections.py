"""Corrections of locked minutes: kept beside them, so that what was locked stays as it is."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesCorrectionRow
from agenda_app.db.unreadable import sound
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.meeting import FROZEN, Meeting, MeetingId
from agenda_app.domain.minutes_corrections import MinutesCorrection, with_quoted_bases
from agenda_app.services.agendas import read_agenda
from agenda_app.services.approval_course import approval_course
from agenda_app.services.damage import Sparing, reading
from agenda_app.services.meeting_lines import readable_lines
from agenda_app.services.meetings import read_meeting


def read_corrections(session: Session, meeting_id: MeetingId) -> tuple[MinutesCorrection, ...]:
    """Return what was put right in the minutes of a meeting, in order, as ``corrections_in`` does.

    Raises:
        DamagedError: some of it cannot be read.
    """
    rows = session.scalars(
        select(MinutesCorrectionRow)
        .filter_by(meeting_id=meeting_id)
        .order_by(MinutesCorrectionRow.number)
    )
    with reading(session, meeting_id):
        return corrections_in(rows)


def correction_rows(session: Session) -> dict[MeetingId, list[MinutesCorrectionRow]]:
    """Return what was put right in the minutes of every meeting, in order, not looked into yet."""
    rows: dict[MeetingId, list[MinutesCorrectionRow]] = {}
    for row in session.scalars(select(MinutesCorrectionRow).order_by(MinutesCorrectionRow.number)):
        rows.setdefault(MeetingId(row.meeting_id), []).append(row)
    return rows


def approvals(session: Session, meeting_id: MeetingId) -> tuple[tuple[Meeting, AgendaItem], ...]:
    """Return where minutes can have been approved: later sent meetings of the committee, in order.

    Raises:
        NotFoundError: there is no such meeting.
    """
    meeting, found = read_meeting(session, meeting_id), list[tuple[Meeting, AgendaItem]]()
    sparing = Sparing(session)
    for later in (line.meeting for line in readable_lines(session)[0]):
        is_next = later.committee_id == meeting.committee_id and later.starts > meeting.starts
        if later.id is not None and is_next and later.state in FROZEN:
            with sparing.reading(later.id):
                items = read_agenda(session, later.id).items
                of_minutes = (i for i in items if i.standard is StandardItem.APPROVE_MINUTES)
                found += ((later, item) for item in of_minutes)
    return tuple(found)


def minutes_approved_in(
    session: Session, meeting_id: MeetingId, item: AgendaItem
) -> MeetingId | None:
    """Return the meeting whose locked minutes an item approves, the last of several.

    Raises:
        NotFoundError: there is no such meeting.
    """
    course = approval_course(session, read_meeting(session, meeting_id).committee_id)
    here = next(one for one in course.met if one.meeting.id == meeting_id)
    approved = course.approved_by(item.title, here)
    return next((m.meeting.id for m in reversed(approved) if m.locked_at is not None), None)


def corrections_in(rows: Iterable[MinutesCorrectionRow]) -> tuple[MinutesCorrection, ...]:
    """Return the corrections of one meeting, in order; one that quotes an exempt one is exempt.

    Raises:
        ValueError: some of it cannot be read.
    """
    return with_quoted_bases(_correction(row) for row in rows)


def _correction(row: MinutesCorrectionRow) -> MinutesCorrection:
    return MinutesCorrection(
        number=row.number,
        item_id=None if row.item_id is None else ItemId(row.item_id),
        was=row.was,
        becomes=row.becomes,
        reason=row.reason,
        made_at=sound(row.made_at),
        agreed_in=None if row.agreed_in is None else ItemId(row.agreed_in),
        exempt_basis=row.exempt_basis,
    )
