"""Who is there in a meeting: read off what was entered, and changed only to what can be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
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
from agenda_app.domain.absences import Absence
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.asked_in_writing import undivided
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import corrected, entered, reported, withdrawn
from agenda_app.domain.attendance_events import Event, Opened, Recusal
from agenda_app.domain.attendance_problems import ImpossibleError, Problem, ProblemKind
from agenda_app.domain.attendance_refusals import refusal
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.meeting_ends import MeetingEnds
from agenda_app.domain.printed import Audience
from agenda_app.domain.recused_points import point_refusals
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.telling import Telling
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance_rows import (
    absence_of,
    event_of,
    put_absence,
    put_event,
    request_of,
)
from agenda_app.services.chambers import chamber_of, keep_seats
from agenda_app.services.course import refuse_wrong_start
from agenda_app.services.damage import reading
from agenda_app.services.matters import points_in
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import read_minutes, refuse_when_locked
from agenda_app.services.municipality import the_municipality
from agenda_app.services.notice_content import agenda_line
from agenda_app.services.rows import free_id
from agenda_app.services.vote_places import placed


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


def enter_events(session: Session, meeting_id: MeetingId, *events: Event) -> Attendance:
    """Enter what happened, all of it or nothing, and return who is there then.

    An event that was withdrawn comes back under its id, where that is still free. Who comes or
    goes during an item does so after the votes in it that are kept, where nothing else is said.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: it contradicts what is known, or the minutes are locked.
    """
    before = open_attendance(session, meeting_id)
    new = [
        replace(placed(session, before, e), id=free_id(session, AttendanceEventRow, e.id))
        for e in events
    ]
    _possible(session, meeting_id, before, lambda: entered(before, *new))
    _refuse_start(session, meeting_id, *new)
    _refuse_points(session, *new)
    for event in new:
        row = AttendanceEventRow(id=event.id, meeting_id=meeting_id)
        put_event(row, event)
        session.add(row)
        session.flush()
    return _counted_in(session, meeting_id)


def withdraw_events(session: Session, meeting_id: MeetingId, *events: Event) -> Attendance:
    """Take back what was entered by mistake, all of it or nothing; return who is there then.

    Raises:
        NotFoundError: there is no such meeting, or somebody changed an event in between.
        UserError: what is left contradicts itself, or the minutes are locked.
    """
    before = open_attendance(session, meeting_id)
    refuse_gone(all(event in before.events for event in events))
    _possible(session, meeting_id, before, lambda: withdrawn(before, *events))
    for event in events:
        session.delete(session.get_one(AttendanceEventRow, event.id))
    session.flush()
    return _counted_in(session, meeting_id)


def correct_event(
    session: Session, meeting_id: MeetingId, wrong: Event, right: Event
) -> Attendance:
    """Put one event right in its place among the others, and return who is there then.

    Raises:
        NotFoundError: there is no such meeting, or somebody changed the event in between.
        UserError: that contradicts what is known, or the minutes are locked.
    """
    before = open_attendance(session, meeting_id)
    refuse_gone(wrong in before.events)
    right = placed(session, before, right)
    _possible(session, meeting_id, before, lambda: corrected(before, wrong, right))
    _refuse_start(session, meeting_id, right)
    session.delete(session.get_one(AttendanceEventRow, wrong.id))
    session.flush()
    row = AttendanceEventRow(id=wrong.id, meeting_id=meeting_id)
    put_event(row, right)
    session.add(row)
    session.flush()
    return read_attendance(session, meeting_id)


def _counted_in(session: Session, meeting_id: MeetingId) -> Attendance:
    """Return who is there; how many seats there are is kept from the roll call on."""
    there = read_attendance(session, meeting_id)
    keep_seats(session, meeting_id, is_called=there.opened is not None)
    return there


def _refuse_start(session: Session, meeting_id: MeetingId, *events: Event) -> None:
    for event in events:
        if isinstance(event, Opened):
            refuse_wrong_start(session, meeting_id, event.at)


def _refuse_points(session: Session, *events: Event) -> None:
    for event in events:
        if isinstance(event, Recusal) and event.points:
            for reason in point_refusals(event.points, points_in(session, event.item_id)):
                raise UserError(reason)


def report_absence(session: Session, meeting_id: MeetingId, absence: Absence) -> Attendance:
    """Enter an absence that somebody reported, and return who is there then.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: the person is there, is nobody who could come, or has reported the same before,
            or the minutes are locked.
    """
    before = open_attendance(session, meeting_id)
    if absence.person_id not in before.chamber.beforehand:
        stranger = Problem(ProblemKind.UNKNOWN_PERSON, absence.person_id)
        raise UserError(*refusal(stranger, telling_of(session, meeting_id, before)))
    same = absence.person_id, {*absence.items}
    if any((one.person_id, {*one.items}) == same for one in before.absences):
        name = before.chamber.beforehand[absence.person_id].person_name
        raise UserError(
            filled(alike("Forfallet til {} er alt ført."), name),
            Sentence(
                "Ta det bort først, hvis noe skal være annerledes.",
                "Ta det bort først, om noko skal vere annleis.",
            ),
        )
    _possible(session, meeting_id, before, lambda: reported(before, absence))
    row = AbsenceRow(id=free_id(session, AbsenceRow, absence.id), meeting_id=meeting_id)
    put_absence(row, absence)
    session.add(row)
    session.flush()
    return read_attendance(session, meeting_id)


def withdraw_absence(session: Session, meeting_id: MeetingId, absence: Absence) -> Attendance:
    """Take back an absence, and return who is there then.

    Raises:
        NotFoundError: there is no such meeting, or somebody took it back in between.
        UserError: the minutes are locked.
    """
    before = open_attendance(session, meeting_id)
    refuse_gone(absence in before.absences)
    session.delete(session.get_one(AbsenceRow, absence.id))
    session.flush()
    return read_attendance(session, meeting_id)


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


def _possible(
    session: Session, meeting_id: MeetingId, before: Attendance, change: Callable[[], Attendance]
) -> None:
    """Try a change.

    Raises:
        UserError: it contradicts what is known.
    """
    try:
        change()
    except ImpossibleError as error:
        reasons = refusal(error.problems[0], telling_of(session, meeting_id, before))
        raise UserError(*reasons) from error


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
