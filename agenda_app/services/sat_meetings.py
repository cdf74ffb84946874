"""The meetings of a period with who was there, and those of which nobody has written it down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.attendance import Attendance
from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.kept_chamber import named_anew
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import FROZEN, Meeting, MeetingForm, MeetingState
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.printed_lists import PeriodHead
from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.stays import ItemHours
from agenda_app.domain.typography import date_short, with_hour
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.services.attendance import read_attendance
from agenda_app.services.meeting_head import letterhead_of
from agenda_app.services.meeting_lines import MeetingLine, meeting_lines
from agenda_app.services.minutes_lines import is_held
from agenda_app.services.minutes_rows import items_minutes, read_minutes
from agenda_app.services.people import election_lists, persons

_LACKING = Sentence(
    "{} {}: det er ikke ført hvem som møtte.", "{} {}: det er ikkje ført kven som møtte."
)
_IN_WRITING = Sentence(
    "{} {}: behandlet skriftlig, uten møte.", "{} {}: handsama skriftleg, utan møte."
)


@dataclass(frozen=True, slots=True)
class SatMeeting:
    """A meeting with who was there, and when its items were treated.

    People and lists have the names of the register, so that nobody has two in a sum of meetings.
    """

    meeting: Meeting
    committee: Committee
    attendance: Attendance
    hours: ItemHours


@dataclass(frozen=True, slots=True)
class SatMeetings:
    """The meetings of a period by date; ``lacking`` are held ones without attendance.

    Among those are the cases that were decided in writing: nobody met.
    """

    meetings: tuple[SatMeeting, ...]
    lacking: tuple[MeetingLine, ...]


def sat_meetings(
    session: Session, first: date, last: date, today: date, committee_id: CommitteeId | None = None
) -> SatMeetings:
    """Return the meetings of a period that were held, both days included.

    A meeting that was called and whose day is over counts as held, whatever its state says: what
    nobody wrote down must not go missing in silence.

    Args:
        session: an open read.
        first: the first day.
        last: the last.
        today: meetings later than this are still to come.
        committee_id: only of this committee, None for all.

    Raises:
        UserError: the period ends before it begins.
    """
    if last < first:
        raise UserError(
            Sentence("Perioden slutter før den begynner.", "Perioden sluttar før han begynner."),
            Sentence("Velg en senere sluttdato.", "Vel ein seinare sluttdato."),
        )
    sat, lacking = [], []
    people = {one.id: one.name for one in persons(session) if one.id is not None}
    lists = {one.id: one for one in election_lists(session) if one.id is not None}
    for line in meeting_lines(session):
        meeting = line.meeting
        own = committee_id is None or meeting.committee_id == committee_id
        if not own or not first <= meeting.date <= last or meeting.id is None:
            continue
        if meeting.state is MeetingState.CANCELLED:
            continue
        attendance = read_attendance(session, meeting.id)
        if is_held(attendance):
            ended = read_minutes(session, meeting.id).adjourned_at or meeting.ends_at
            written = items_minutes(session, meeting.id)
            hours = {item: (one.begun_at, one.ended_at) for item, one in written.items()}
            over = replace(meeting, ends_at=ended)
            known = named_anew(attendance.chamber, people, lists)
            named = replace(attendance, chamber=known)
            sat.append(SatMeeting(over, line.committee, named, hours))
        elif meeting.state in FROZEN and meeting.date <= today:
            lacking.append(line)
    return SatMeetings(tuple(sat), tuple(lacking))


def lacking_words(line: MeetingLine) -> Sentence:
    """Return "Kommunestyret 29.04.2026: det er ikke ført hvem som møtte."."""
    words = _IN_WRITING if line.meeting.form is MeetingForm.WRITTEN else _LACKING
    day = with_hour(date_short(line.meeting.date), line.meeting.apart)
    return filled(words, line.committee.name, day)


def period_head(
    files: FileStore, municipality: Municipality, first: date, last: date, printed: date, about: str
) -> PeriodHead:
    """Return what every page of a list says, in the language of the municipality."""
    letterhead = letterhead_of(files, municipality)
    language: Language = municipality.language
    return PeriodHead(letterhead, language, printed, first, last, about)
