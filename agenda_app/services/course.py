"""From when to when a meeting was, and refusing times that cannot be where they are entered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, time
from itertools import chain

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import AttendanceEventRow
from agenda_app.db.models import MeetingRow
from agenda_app.domain.course import Course, break_faults, door_faults, end_faults, item_faults
from agenda_app.domain.meeting import Meeting, MeetingForm, MeetingId
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.domain.sentence import Sentence, alike, joined
from agenda_app.domain.typography import item_number
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance_rows import OPENED
from agenda_app.services.minutes_rows import read_minutes, readable_minutes

_CORRECT_THEM = Sentence("Rett klokkeslettene.", "Rett klokkesletta.")
_HAPPENED = Sentence(
    "Det er ført hva som skjedde i møtet, så dato og klokkeslett kan ikke endres.",
    "Det er ført kva som hende i møtet, så dato og klokkeslett kan ikkje endrast.",
)
_MOVE_ALONG = Sentence(
    "Er datoen feil, kan det som er ført, flyttes med så lenge møtet ikke er hevet.",
    "Er datoen feil, kan det som er ført, flyttast med så lenge møtet ikkje er heva.",
)


def course_of(session: Session, meeting_id: MeetingId, planned: datetime | None = None) -> Course:
    """Return from when to when a meeting was, as far as it is written down.

    Args:
        session: where it is kept.
        meeting_id: the meeting.
        planned: when it is to begin, which nobody has saved yet; else what is kept counts.
    """
    opened = opened_at(session, meeting_id)
    planned = planned or session.get_one(MeetingRow, meeting_id).starts
    closed = read_minutes(session, meeting_id).adjourned_at
    return Course(opened or planned, opened is not None, closed)


def opened_at(session: Session, meeting_id: MeetingId) -> datetime | None:
    """Return when a meeting was set, None before that."""
    query = select(AttendanceEventRow.at).filter_by(meeting_id=meeting_id, kind=OPENED)
    return session.scalars(query.order_by(AttendanceEventRow.id).limit(1)).one_or_none()


def refuse_wrong_end(
    session: Session, meeting_id: MeetingId, at: time, planned: datetime | None = None
) -> None:
    """Let a meeting end neither before it began nor before the last thing that happened in it.

    What is decided in writing is over when all have answered, be that before the deadline.

    Args:
        session: where the meeting is kept.
        meeting_id: the meeting.
        at: when it ended.
        planned: as in ``course_of``.

    Raises:
        UserError: it cannot have ended then; the sentence says why.
    """
    if session.get_one(MeetingRow, meeting_id).form == MeetingForm.WRITTEN.value:
        return
    known = course_of(session, meeting_id, planned)
    _refuse_course(
        session, meeting_id, replace(known, closed_at=None), replace(known, closed_at=at)
    )


def refuse_wrong_start(session: Session, meeting_id: MeetingId, at: datetime) -> None:
    """Let a meeting be set neither after it was closed nor after what happened in it.

    Raises:
        UserError: it cannot have been set then; what was wrong already is no hindrance.
    """
    known = course_of(session, meeting_id)
    _refuse_course(session, meeting_id, known, replace(known, start=at, is_set=True))


def _refuse_course(session: Session, meeting_id: MeetingId, before: Course, after: Course) -> None:
    """Let nothing that is written down come to stand outside of the meeting.

    Raises:
        UserError: something would.
    """
    _refuse(_new(end_faults(after), end_faults(before)))
    agenda = read_agenda(session, meeting_id)
    names = {i.id: item_number(i.number) for i in agenda.items if i.number is not None}
    for item_id, item in readable_minutes(session, meeting_id).items():
        _refuse(_new(_of_item(item, after), _of_item(item, before)), names.get(item_id))
    for one in read_minutes(session, meeting_id).breaks:
        _refuse(_new(break_faults(one, after), break_faults(one, before)))


def refuse_wrong_item(
    session: Session, meeting_id: MeetingId, before: ItemMinutes, after: ItemMinutes
) -> None:
    """Let no time of an item be changed to one that cannot be.

    Raises:
        UserError: it cannot; what was wrong already is no hindrance.
    """
    course = course_of(session, meeting_id)
    _refuse(_new(_of_item(after, course), _of_item(before, course)))


def refuse_wrong_breaks(session: Session, before: MeetingMinutes, after: MeetingMinutes) -> None:
    """Let no break be changed to one that cannot be.

    Raises:
        UserError: it cannot; what was wrong already is no hindrance.
    """
    course = course_of(session, after.meeting_id)
    for one in after.breaks:
        if one not in before.breaks:
            _refuse(break_faults(one, course))


def move_course(session: Session, before: Meeting, after: Meeting, *, with_record: bool) -> None:
    """Let a meeting that is about to be saved have another day, hour or end where that can be.

    Args:
        session: an open write.
        before: the meeting as it is kept.
        after: the meeting as it shall be.
        with_record: what is written down of it moves to the other day along with it.

    Raises:
        UserError: something is written down and cannot move along, or is not to; or the meeting
            would end before it begins, or before something that happened in it.
    """
    assert after.id is not None
    if before.starts != after.starts and with_record:
        _move_record(session, after.id, before.starts, after.starts)
    elif before.starts != after.starts:
        _refuse_move(session, after.id)
    if after.ends_at is not None and after.ends_at != before.ends_at:
        refuse_wrong_end(session, after.id, after.ends_at, planned=after.starts)


def _refuse_move(session: Session, meeting_id: MeetingId) -> None:
    """Let a meeting keep its day and hour once something that happened in it is written down.

    What was reported or asked for before the meeting binds nothing.

    Raises:
        UserError: something is.
    """
    if has_record(session, meeting_id):
        raise UserError(_HAPPENED, _MOVE_ALONG)


def _move_record(
    session: Session, meeting_id: MeetingId, before: datetime, after: datetime
) -> None:
    """Let what is written down of a meeting belong to another day, for the date was a mistake.

    Every clock time stays; what was reported or asked for before the meeting keeps its day.

    Raises:
        UserError: the meeting is closed, or would begin at another hour.
    """
    is_closed = read_minutes(session, meeting_id).adjourned_at is not None
    if is_closed or before.time() != after.time():
        raise UserError(_HAPPENED, _MOVE_ALONG)
    days = after.date() - before.date()
    events = select(AttendanceEventRow).filter_by(meeting_id=meeting_id)
    for row in session.scalars(events):
        row.at = None if row.at is None else row.at + days
    session.flush()


def has_record(session: Session, meeting_id: MeetingId) -> bool:
    """Tell whether something that happened in a meeting is written down."""
    events = select(AttendanceEventRow.id).filter_by(meeting_id=meeting_id).limit(1)
    whole = read_minutes(session, meeting_id)
    return (
        session.scalar(events) is not None
        or whole.adjourned_at is not None
        or bool(whole.breaks)
        or any(_has_happened(item) for item in readable_minutes(session, meeting_id).values())
    )


def _has_happened(item: ItemMinutes) -> bool:
    times = {item.begun_at, item.ended_at} != {None}
    entered = item.votes, item.elections, item.closed, item.speeches, item.answers
    return times or any(entered)


def _of_item(item: ItemMinutes, course: Course) -> Iterator[Sentence]:
    return chain(item_faults(item, course), door_faults(item, course))


def _new(after: Iterable[Sentence], before: Iterable[Sentence]) -> Iterator[Sentence]:
    known = tuple(before)
    return (one for one in after if one not in known)


def _refuse(faults: Iterable[Sentence], where: str | None = None) -> None:
    for fault in faults:
        raise UserError(joined((alike(where), fault), ": ") if where else fault, _CORRECT_THEM)
