"""Who is there in a meeting, read off what was entered (``attendance_changes`` enters it)."""

from __future__ import annotations

from datetime import time

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import (
    AbsenceRow,
    AttendanceEventRow,
    ItemMinutesRow,
)
from agenda_app.db.models import AgendaItemRow
from agenda_app.db.request_models import RequestRow
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.asked_in_writing import undivided
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.meeting_ends import MeetingEnds
from agenda_app.domain.printed import Audience
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.telling import Telling
from agenda_app.errors import NotFoundError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance_rows import (
    absence_of,
    event_of,
    request_of,
)
from agenda_app.services.chambers import chamber_of
from agenda_app.services.damage import reading
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import read_minutes, refuse_when_locked
from agenda_app.services.municipality import the_municipality
from agenda_app.services.notice_content import agenda_line


def read_attendance(session: Session, meeting_id: MeetingId) -> Attendance:
    """Return what is known of who is there in a meeting.

    Who sits there is told by ``chamber_of``: of locked minutes whoever sat there then. A heading
    is no item.

    Raises:
        NotFoundError: there is no such meeting.
        DamagedError: some of it cannot be read.
    """
    meeting = read_meeting(session, meeting_id)
    events = session.scalars(
        select(AttendanceEventRow).filter_by(meeting_id=meeting_id).order_by(AttendanceEventRow.id)
    )
    absences = session.scalars(
        select(AbsenceRow).filter_by(meeting_id=meeting_id).order_by(AbsenceRow.id)
    )
    requests = session.scalars(
        select(RequestRow).filter_by(meeting_id=meeting_id).order_by(RequestRow.id)
    )
    chamber = chamber_of(session, meeting)
    with reading(session, meeting_id):
        happened = tuple(event_of(row) for row in events)
        asked = tuple(request_of(row) for row in requests)
        if chamber.is_written:
            happened, asked = undivided(happened), undivided(asked)
        return Attendance(
            chamber,
            happened,
            tuple(absence_of(row) for row in absences),
            asked,
            _ends(session, meeting_id),
        )


def _ends(session: Session, meeting_id: MeetingId) -> MeetingEnds:
    ended = session.execute(
        select(ItemMinutesRow.item_id, ItemMinutesRow.ended_at)
        .join(AgendaItemRow, AgendaItemRow.id == ItemMinutesRow.item_id)
        .where(AgendaItemRow.meeting_id == meeting_id)
    )
    # What of an item cannot be read is told where the item is.
    items = tuple((ItemId(item), at) for item, at in ended if isinstance(at, time))
    return MeetingEnds(read_minutes(session, meeting_id).adjourned_at, items)


def telling_of(session: Session, meeting_id: MeetingId, attendance: Attendance) -> Telling:
    """Return attendance with the names of its items as the members read them."""
    meeting = read_meeting(session, meeting_id)
    lines = {
        item.id: agenda_line(item, Audience.INTERNAL, meeting.date, meeting.language)
        for item in read_agenda(session, meeting_id).items
        if item.id is not None
    }
    act_from = the_municipality(session).new_act_from
    return Telling(attendance, lines, meeting.language, meeting.date, act_from)


def open_attendance(session: Session, meeting_id: MeetingId) -> Attendance:
    """Return the attendance of a meeting that may be changed.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: the minutes are locked.
    """
    read_meeting(session, meeting_id)
    refuse_when_locked(session, meeting_id)
    return read_attendance(session, meeting_id)


def refuse_gone(still_there: bool) -> None:
    """Raise NotFoundError when somebody changed in between what was to be taken back."""
    if not still_there:
        raise NotFoundError(
            Sentence(
                "Det du vil rette, er endret i mellomtiden.",
                "Det du vil rette, er endra i mellomtida.",
            ),
            Sentence("Se på det som er ført nå.", "Sjå på det som er ført no."),
        )
