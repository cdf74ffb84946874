"""The roll call, a deputy who comes, and a member who does: what is entered together."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from agenda_app.domain.absences import Absence
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import changed_since
from agenda_app.domain.attendance_events import Event, Moment
from agenda_app.domain.deputies import Call
from agenda_app.domain.making_way import falling_away, taking_over
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.errors import ConflictError, UserError
from agenda_app.services.attendance import open_attendance
from agenda_app.services.attendance_changes import enter_events, report_absence, withdraw_events
from agenda_app.services.deputy_calls import log_call
from agenda_app.services.outcomes_followed import outcomes_followed
from agenda_app.services.vote_places import placed_moment


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
_NOT_CALLED = Sentence(
    "Oppropet er ikke ført, så ingen kan komme etter det.",
    "Oppropet er ikkje ført, så ingen kan kome etter det.",
)
_CALL_FIRST = alike("Før oppropet først.")
_NOBODY_MEETS = Sentence(
    "Ingen møter når sakene avgjøres skriftlig (koml. § 11-8).",
    "Ingen møter når sakene blir avgjorde skriftleg (koml. § 11-8).",
)
_ANSWERS = Sentence("Før hva medlemmene svarte.", "Før kva medlemene svarte.")
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
    with outcomes_followed(session, meeting_id):
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
        _refuse_changed(seen, open_attendance(session, meeting_id), events)
    if call is not None:
        log_call(session, meeting_id, call)
    return enter_events(session, meeting_id, *events)


@dataclass(frozen=True, slots=True)
class Coming:
    """What was entered when a member came, and what had been entered that fell away with it."""

    entered: tuple[Event, ...]
    fell_away: tuple[Event, ...] = ()


def let_in(
    session: Session,
    meeting_id: MeetingId,
    person_id: PersonId,
    moment: Moment,
    seen: Attendance | None = None,
) -> Coming:
    """Enter that a member came, whether or not that one had reported absence.

    The deputy in the seat leaves it then, with what was entered of that one further on. What was
    reported stays as it was.

    Args:
        session: an open write.
        meeting_id: the meeting.
        person_id: the member.
        moment: when.
        seen: who was there, as whoever enters it saw it; None where nobody looked.

    Raises:
        NotFoundError: there is no such meeting.
        ConflictError: somebody else entered something about the same people since.
        UserError: the roll is not called, it contradicts what is known, or the minutes are locked.
    """
    before = open_attendance(session, meeting_id)
    if before.chamber.is_written:
        raise UserError(_NOBODY_MEETS, _ANSWERS)
    if before.opened is None:
        raise UserError(_NOT_CALLED, _CALL_FIRST)
    arrival = taking_over(before, person_id, placed_moment(session, before, moment))
    if seen is not None:
        _refuse_changed(seen, before, arrival)
    fallen = falling_away(before, *arrival)
    with outcomes_followed(session, meeting_id):
        if fallen:
            withdraw_events(session, meeting_id, *fallen)
        there = enter_events(session, meeting_id, *arrival)
    return Coming(tuple(one for one in there.events if one not in before.events), fallen)


def take_back_coming(session: Session, meeting_id: MeetingId, coming: Coming) -> Attendance:
    """Take back that a member came, with all that came of it, and return who is there then.

    Raises:
        NotFoundError: there is no such meeting, or somebody changed something of it in between.
        UserError: what is left contradicts itself, or the minutes are locked.
    """
    with outcomes_followed(session, meeting_id):
        there = withdraw_events(session, meeting_id, *coming.entered)
        return enter_events(session, meeting_id, *coming.fell_away) if coming.fell_away else there


def _refuse_changed(seen: Attendance, now: Attendance, events: tuple[Event, ...]) -> None:
    known = now.chamber.known
    for person in changed_since(seen.events, now.events, events):
        if person in known:
            raise ConflictError(filled(_PERSON, known[person].person_name), _MISSING)
