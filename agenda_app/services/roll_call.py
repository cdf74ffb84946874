"""The roll call, and a deputy who comes: what is entered together with the log of the calls."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from agenda_app.domain.absences import Absence
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import changed_since
from agenda_app.domain.attendance_events import Event
from agenda_app.domain.deputies import Call
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.errors import ConflictError
from agenda_app.services.attendance import enter_events, open_attendance, report_absence
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


_CALLED = Sentence(
    "Noen andre har ført oppropet mens du førte det.",
    "Nokon andre har ført oppropet medan du førte det.",
)
_LOOK = Sentence(
    "Ditt er ikke lagret. Lukk frammøtet, åpne det på nytt, og før det som mangler.",
    "Ditt er ikkje lagra. Lukk frammøtet, opne det på nytt, og før det som manglar.",
)
_PERSON = Sentence(
    "Noen andre har ført noe om {} samtidig.", "Nokon andre har ført noko om {} samstundes."
)
_MISSING = Sentence(
    "Ingenting er ført to ganger. Se på det som står nå, og før det som mangler.",
    "Ingenting er ført to gonger. Sjå på det som står no, og før det som manglar.",
)


def call_roll(session: Session, meeting_id: MeetingId, roll: RollCall) -> Attendance:
    """Enter the roll call, all of it or nothing, and return who is there then.

    Who has reported absence before is not put down for it twice.

    Raises:
        NotFoundError: there is no such meeting.
        ConflictError: somebody else has called the roll.
        UserError: it contradicts what is known, or the minutes are locked.
    """
    before = open_attendance(session, meeting_id)
    if before.opened is not None:
        raise ConflictError(_CALLED, _LOOK)
    reported = {absence.person_id for absence in before.absences if not absence.items}
    for absence in roll.absences:
        if absence.person_id not in reported:
            report_absence(session, meeting_id, absence)
    there = enter_events(session, meeting_id, *roll.members)
    for call in roll.calls:
        log_call(session, meeting_id, call)
    if roll.deputies:
        there = enter_events(session, meeting_id, *roll.deputies)
    return there


def enter_called(
    session: Session,
    meeting_id: MeetingId,
    events: tuple[Event, ...],
    call: Call | None,
    seen: Attendance | None = None,
) -> Attendance:
    """Enter what happened, with a line for the call log where a deputy was called.

    Args:
        session: an open write.
        meeting_id: the meeting.
        events: what happened.
        call: the line for the log, None where nobody was called.
        seen: who was there, as whoever enters it saw it; None where nobody looked.

    Raises:
        NotFoundError: there is no such meeting.
        ConflictError: somebody else entered something about the same people since.
        UserError: it contradicts what is known, or the minutes are locked.
    """
    if seen is not None:
        now = open_attendance(session, meeting_id)
        known = now.chamber.known
        for person in changed_since(seen.events, now.events, events):
            if person in known:
                raise ConflictError(filled(_PERSON, known[person].person_name), _MISSING)
    if call is not None:
        log_call(session, meeting_id, call)
    return enter_events(session, meeting_id, *events)
