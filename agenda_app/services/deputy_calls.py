"""Deputies who are called: the log of the calls, who is next in line, and which seats are empty."""

from __future__ import annotations

from collections.abc import Container

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import DeputyCallRow
from agenda_app.domain.absences import is_reported
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.calling import bench_in, call_fault, item_at, needs_of
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import in_force
from agenda_app.domain.deputies import Answer, Bench, Call, Need, last_answers
from agenda_app.domain.deputy_words import fault_words
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.open_requests import expected_aside
from agenda_app.domain.people import PersonId
from agenda_app.domain.seating import eligible
from agenda_app.errors import UserError
from agenda_app.services.attendance import open_attendance, read_attendance, refuse_gone
from agenda_app.services.attendance_rows import call_of, put_call
from agenda_app.services.chambers import council_id
from agenda_app.services.committees import memberships
from agenda_app.services.damage import reading
from agenda_app.services.meetings import read_meeting
from agenda_app.services.rows import free_id


def read_calls(session: Session, meeting_id: MeetingId) -> tuple[Call, ...]:
    """Return the log of calls to deputies, in the order in which they were entered."""
    rows = select(DeputyCallRow).filter_by(meeting_id=meeting_id).order_by(DeputyCallRow.id)
    with reading(session, meeting_id):
        return tuple(call_of(row) for row in session.scalars(rows))


def log_call(session: Session, meeting_id: MeetingId, call: Call) -> tuple[Call, ...]:
    """Enter a call to a deputy in the log, and return the log.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: the deputy is not needed or cannot come, is out of turn without a reason
            (koml. § 7-10 first para), or the minutes are locked.
    """
    open_attendance(session, meeting_id)
    fault = call_fault(
        bench_of(session, meeting_id, call.item_id),
        needs_now(session, meeting_id, call.item_id),
        call,
    )
    if fault is not None:
        raise UserError(*fault_words(fault))
    _add_call(session, meeting_id, call)
    return read_calls(session, meeting_id)


def withdraw_call(session: Session, meeting_id: MeetingId, call: Call) -> tuple[Call, ...]:
    """Take a line out of the call log that was a mistake, and return the log.

    Raises:
        NotFoundError: there is no such meeting, or somebody took it out in between.
        UserError: the minutes are locked.
    """
    open_attendance(session, meeting_id)
    refuse_gone(call in read_calls(session, meeting_id))
    session.delete(session.get_one(DeputyCallRow, call.id))
    session.flush()
    return read_calls(session, meeting_id)


def put_call_back(session: Session, meeting_id: MeetingId, call: Call) -> tuple[Call, ...]:
    """Put a line back that was taken out of the call log, and return the log.

    It was right to call when it was entered, so what is known now is no reason to refuse it.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: the minutes are locked.
    """
    open_attendance(session, meeting_id)
    _add_call(session, meeting_id, call)
    return read_calls(session, meeting_id)


def _add_call(session: Session, meeting_id: MeetingId, call: Call) -> None:
    row = DeputyCallRow(id=free_id(session, DeputyCallRow, call.id), meeting_id=meeting_id)
    put_call(row, call)
    session.add(row)
    session.flush()


def bench_of(session: Session, meeting_id: MeetingId, item_id: ItemId | None = None) -> Bench:
    """Return the deputies of a meeting as they stand in an item, or as they stand last.

    Raises:
        NotFoundError: there is no such meeting.
    """
    attendance = read_attendance(session, meeting_id)
    calls = read_calls(session, meeting_id)
    may_sit = eligible_in(session, attendance.chamber, read_meeting(session, meeting_id))
    at = item_at(attendance, item_id)
    if at is None:
        aside = expected_aside(attendance)
        roster_then, away = attendance.chamber.roster, attendance.absences
        return Bench(roster_then, may_sit, away, calls, recused=aside)
    return bench_in(attendance, at, calls, may_sit)


def calls_that_hold(
    session: Session, meeting_id: MeetingId, answers: Container[Answer]
) -> tuple[Call, ...]:
    """Return the last calls to deputies with one of some answers, as far as still needed.

    They come in the order of the lists. Whoever has reported absence since is left out.

    Raises:
        NotFoundError: there is no such meeting.
    """
    bench = bench_of(session, meeting_id)
    wanted = {(n.person_id, n.item_id) for n in needs_now(session, meeting_id)}
    return tuple(
        call
        for seat in bench.roster.deputies
        for key, call in reversed(last_answers(bench, seat.membership.person_id).items())
        if call.answer in answers
        and (key in wanted or key[0] is None)
        and not is_reported(bench.absences, call.person_id, call.item_id)
    )


def needs_now(
    session: Session, meeting_id: MeetingId, item_id: ItemId | None = None
) -> tuple[Need, ...]:
    """Return the seats that deputies are wanted in, in an item or as things stand last.

    Raises:
        NotFoundError: there is no such meeting.
    """
    attendance = read_attendance(session, meeting_id)
    return needs_of(attendance, read_calls(session, meeting_id), item_id)


def eligible_in(session: Session, chamber: Chamber, meeting: Meeting) -> frozenset[PersonId] | None:
    """Return who may sit in a meeting, None where that is not said (``seating.eligible``)."""
    council = council_id(session)
    sitting = None if council is None else in_force(memberships(session, council), meeting.date)
    return eligible(chamber.roster.committee, sitting)
