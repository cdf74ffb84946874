"""What is told of one elected person over a period: where they met, and how they voted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.language import Language
from agenda_app.domain.member_votes import votes_of
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.people import PersonId
from agenda_app.domain.presence import sittings_in
from agenda_app.domain.printed_lists import PeriodHead
from agenda_app.domain.printed_person import (
    AttendanceProof,
    ProofLine,
    VoteLine,
    VoteReport,
)
from agenda_app.domain.sentence import Sentence, filled, listed
from agenda_app.domain.sittings import Sitting
from agenda_app.domain.typography import date_short, item_number, with_hour
from agenda_app.domain.visit_words import came_as
from agenda_app.files.store import FileStore
from agenda_app.services.attendance import read_attendance
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.municipality import the_municipality
from agenda_app.services.people import persons
from agenda_app.services.sat_meetings import (
    SatMeeting,
    SatMeetings,
    lacking_words,
    period_head,
    sat_meetings,
)
from agenda_app.services.voting import records_of
from agenda_app.terms import word

_NOT_LOCKED = Sentence(
    "{} {}: protokollen er ikke låst, så avstemningene er ikke med.",
    "{} {}: protokollen er ikkje låst, så røystingane er ikkje med.",
)
_CORRECTED = Sentence(
    "Saken er rettet i protokollen, se rettelse {}.", "Saka er retta i protokollen, sjå retting {}."
)


def attendance_proof(
    session: Session, files: FileStore, person_id: PersonId, first: date, last: date, today: date
) -> AttendanceProof:
    """Return the meetings of a period that somebody was at, for whoever pays or gives leave.

    It holds no meeting that they were away from, and no reason for anything.

    Raises:
        UserError: the period ends before it begins.
        KeyError: there is no such person.
    """
    municipality = the_municipality(session)
    found = sat_meetings(session, first, last, today)
    return AttendanceProof(
        _head(session, files, municipality, person_id, first, last, today),
        tuple(
            _proof_line(one, sitting, municipality.language)
            for one in found.meetings
            for sitting in sittings_in(one.meeting, one.committee, one.attendance, {}, one.hours)
            if sitting.person_id == person_id and not sitting.never_sat
        ),
        tuple(_lacking(session, found, person_id)),
    )


def _proof_line(one: SatMeeting, sitting: Sitting, language: Language) -> ProofLine:
    role, is_part = word(sitting.role, language), sitting.share < 1
    if sitting.is_visit:
        role = came_as(one.attendance.chamber, sitting.person_id).said(language)
        opened = one.attendance.opened
        whole = (None if opened is None else opened.at.time(), one.meeting.ends_at)
        is_part = sitting.stays != (whole,)
    return ProofLine(
        sitting.day, sitting.committee_name, role, sitting.stays, is_part, sitting.hour
    )


def vote_report(
    session: Session, files: FileStore, person_id: PersonId, first: date, last: date, today: date
) -> VoteReport:
    """Return how somebody voted in a period, of what everybody may read.

    Only locked minutes count, and only items that are public: what is exempt is not even counted.

    Raises:
        UserError: the period ends before it begins.
        KeyError: there is no such person.
    """
    municipality = the_municipality(session)
    found = sat_meetings(session, first, last, today)
    lines: list[VoteLine] = []
    lacking = [*_lacking(session, found, person_id)]
    for one in found.meetings:
        assert one.meeting.id is not None
        if person_id not in one.attendance.chamber.people:
            continue
        if read_minutes(session, one.meeting.id).locked_at is None:
            day = with_hour(date_short(one.meeting.date), one.meeting.apart)
            lacking.append(filled(_NOT_LOCKED, one.committee.name, day))
        else:
            lines += _votes(session, one, person_id, today, municipality)
    head = _head(session, files, municipality, person_id, first, last, today)
    return VoteReport(head, tuple(lines), tuple(lacking))


def _lacking(session: Session, found: SatMeetings, person_id: PersonId) -> Iterator[Sentence]:
    """Yield the meetings without attendance of the committees that somebody sits in."""
    for line in found.lacking:
        assert line.meeting.id is not None
        if person_id in read_attendance(session, line.meeting.id).chamber.people:
            yield lacking_words(line)


def _votes(
    session: Session, one: SatMeeting, person_id: PersonId, today: date, municipality: Municipality
) -> Iterator[VoteLine]:
    assert one.meeting.id is not None
    language = municipality.language
    # Votes stand under the names that the minutes were locked with.
    attendance = read_attendance(session, one.meeting.id)
    corrections = read_corrections(session, one.meeting.id)
    for record in records_of(session, one.meeting.id, attendance):
        item = record.item
        if not item.access.is_public(today):
            continue
        numbers = [str(fix.number) for fix in corrections if fix.item_id == item.id]
        corrected = _CORRECTED.said(language, listed(numbers)) if numbers else ""
        for vote in votes_of(person_id, record):
            yield VoteLine(
                one.meeting.date,
                one.committee.name,
                item_number(item.number) if item.number else "",
                item.title,
                vote.about.said(language),
                vote.side.said(language),
                vote.result.said(language),
                vote.is_named,
                corrected,
            )


def _head(
    session: Session,
    files: FileStore,
    municipality: Municipality,
    person_id: PersonId,
    first: date,
    last: date,
    today: date,
) -> PeriodHead:
    names = {one.id: one.name for one in persons(session)}
    return period_head(files, municipality, first, last, today, names[person_id])
