"""The roll call, and a deputy who comes: what is entered together with the log of the calls."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from agenda_app.domain.absences import Absence
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Event
from agenda_app.domain.deputies import Call
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.attendance import enter_events, report_absence
from agenda_app.services.deputy_calls import log_call


@dataclass(frozen=True, slots=True)
class RollCall:
    """What the roll call found.

    ``members`` has the event that the meeting was set besides the members who came; ``deputies``
    who sits for whom, ``calls`` the lines of the call log for those.
    """

    members: tuple[Event, ...]
    deputies: tuple[Event, ...] = ()
    absences: tuple[Absence, ...] = ()
    calls: tuple[Call, ...] = ()


def call_roll(session: Session, meeting_id: MeetingId, roll: RollCall) -> Attendance:
    """Enter the roll call, all of it or nothing, and return who is there then.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: it contradicts what is known, or the minutes are locked.
    """
    for absence in roll.absences:
        report_absence(session, meeting_id, absence)
    there = enter_events(session, meeting_id, *roll.members)
    for call in roll.calls:
        log_call(session, meeting_id, call)
    if roll.deputies:
        there = enter_events(session, meeting_id, *roll.deputies)
    return there


def enter_called(
    session: Session, meeting_id: MeetingId, events: tuple[Event, ...], call: Call | None
) -> Attendance:
    """Enter what happened, with a line for the call log where a deputy was called.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: it contradicts what is known, or the minutes are locked.
    """
    if call is not None:
        log_call(session, meeting_id, call)
    return enter_events(session, meeting_id, *events)
