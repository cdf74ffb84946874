"""What happens in a meeting, entered and put right; what was resolved follows at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import (
    AbsenceRow,
    AttendanceEventRow,
)
from agenda_app.db.models import MeetingRow
from agenda_app.domain.absences import Absence
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import corrected, entered, reported, withdrawn
from agenda_app.domain.attendance_events import Event, Opened, Recusal
from agenda_app.domain.attendance_problems import ImpossibleError, Problem, ProblemKind
from agenda_app.domain.attendance_refusals import refusal
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.recused_points import point_refusals
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.errors import UserError
from agenda_app.services.attendance import open_attendance, read_attendance, refuse_gone, telling_of
from agenda_app.services.attendance_rows import (
    put_absence,
    put_event,
)
from agenda_app.services.chambers import keep_seats
from agenda_app.services.committees import committee
from agenda_app.services.course import refuse_wrong_start
from agenda_app.services.matters import points_in
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import refuse_when_locked
from agenda_app.services.outcomes_followed import outcomes_followed
from agenda_app.services.rows import free_id
from agenda_app.services.vote_places import placed


def enter_events(session: Session, meeting_id: MeetingId, *events: Event) -> Attendance:
    """Enter what happened, all of it or nothing, and return who is there then.

    An event that was withdrawn comes back under its id, where that is still free. Who comes or
    goes during an item does so after the votes in it that are kept, where nothing else is said.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: it contradicts what is known, or the minutes are locked.
    """
    with outcomes_followed(session, meeting_id):
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
    with outcomes_followed(session, meeting_id):
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
    with outcomes_followed(session, meeting_id):
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
    with outcomes_followed(session, meeting_id):
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
    with outcomes_followed(session, meeting_id):
        before = open_attendance(session, meeting_id)
        refuse_gone(absence in before.absences)
        session.delete(session.get_one(AbsenceRow, absence.id))
        session.flush()
        return read_attendance(session, meeting_id)


def use_seats_of_today(session: Session, meeting_id: MeetingId) -> None:
    """Count with as many seats as the committee has now: the number at the roll call was wrong.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: the minutes are locked.
    """
    with outcomes_followed(session, meeting_id):
        refuse_when_locked(session, meeting_id)
        meeting = read_meeting(session, meeting_id)
        row = session.get_one(MeetingRow, meeting_id)
        row.seats = committee(session, meeting.committee_id).seats
        session.flush()


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
