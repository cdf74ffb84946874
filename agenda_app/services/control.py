"""The checks, fed from the tables: what a person should look at in a case or on a meeting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy.orm import Session

from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.meeting import check_meeting
from agenda_app.checks.paper import check_paper
from agenda_app.domain.agenda import Agenda, ItemId, ItemNumber
from agenda_app.domain.approving import Course, Met, left_out
from agenda_app.domain.case import Case, CaseId, TreatmentId
from agenda_app.domain.committee import Committee, CommitteeId, StandardItem
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import UNCALLED, Meeting, MeetingId
from agenda_app.domain.put_aside import AWAY
from agenda_app.services.agendas import read_agenda
from agenda_app.services.approval_course import approval_course
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committees, roster
from agenda_app.services.damage import Sparing
from agenda_app.services.meeting_lines import readable_lines
from agenda_app.services.meetings import read_meeting
from agenda_app.services.municipality import find_municipality
from agenda_app.services.recommended import (
    is_put_right,
    last_recommending,
)
from agenda_app.services.route import current_placement
from agenda_app.services.seating import said_doubts


def case_findings(session: Session, case_id: CaseId, language: Language) -> tuple[Finding, ...]:
    """Return what a person should look at in a case, gravest first.

    Raises:
        NotFoundError: there is no such case.
    """
    return check_paper(read_case(session, case_id), language, _committees(session))


def meeting_findings(
    session: Session, meeting_id: MeetingId, language: Language, today: dt.date
) -> tuple[Finding, ...]:
    """Return what a person should look at before a meeting's papers go out, gravest first.

    Raises:
        NotFoundError: there is no such meeting.
    """
    return check_meeting(meeting_facts(session, meeting_id), language, today)


def meeting_facts(session: Session, meeting_id: MeetingId) -> MeetingFacts:
    """Gather a meeting and everything around it that a rule looks at.

    Raises:
        NotFoundError: there is no such meeting.
    """
    meeting = read_meeting(session, meeting_id)
    agenda = read_agenda(session, meeting_id)
    seats = roster(session, meeting.committee_id, meeting.date)
    cases = _cases(session, agenda)
    others = _others(session, meeting)
    municipality = find_municipality(session)
    course = approval_course(session, meeting.committee_id)
    here = next((one for one in course.met if one.meeting.id == meeting_id), None)
    return MeetingFacts(
        meeting=meeting,
        committee=seats.committee,
        roster=seats,
        agenda=agenda,
        cases=cases,
        committees=_committees(session),
        earlier_unsent=tuple(
            other for other in others if other.state in UNCALLED and other.starts < meeting.starts
        ),
        steps=_steps(session, cases.values()),
        numbers_elsewhere=_numbers(session, others),
        seating=tuple(said_doubts(session, meeting.committee_id, meeting.date)),
        inhabitants=None if municipality is None else municipality.inhabitants,
        put_right=frozenset(_put_right(session, meeting, agenda, cases)),
        approved_before=() if here is None else tuple(_approved_before(course, here, agenda)),
        unapproved=() if here is None else tuple(one.meeting for one in left_out(course, here)),
    )


def _put_right(
    session: Session, meeting: Meeting, agenda: Agenda, cases: Mapping[CaseId, Case]
) -> Iterator[ItemId]:
    for item in agenda.items:
        case = None if item.case_id is None else cases.get(item.case_id)
        if case is not None and item.id is not None:
            last = last_recommending(session, case, item.treatment_id, meeting.starts)
            if last is not None and is_put_right(session, case, last, meeting.starts):
                yield item.id


def _approved_before(
    course: Course, here: Met, agenda: Agenda
) -> Iterator[tuple[ItemId, Meeting, Meeting]]:
    for item in agenda.items:
        is_on = item.state not in AWAY
        if item.standard is StandardItem.APPROVE_MINUTES and is_on and item.id is not None:
            for of, approving in course.named_before(item.title, here):
                yield item.id, of.meeting, approving.meeting


def _committees(session: Session) -> dict[CommitteeId, Committee]:
    every = committees(session, active_only=False)
    return {body.id: body for body in every if body.id is not None}


def _cases(session: Session, agenda: Agenda) -> dict[CaseId, Case]:
    wanted = dict.fromkeys(item.case_id for item in agenda.items if item.case_id is not None)
    return {case_id: read_case(session, case_id) for case_id in wanted}


def _others(session: Session, meeting: Meeting) -> tuple[Meeting, ...]:
    """Return the same committee's other meetings in the year, by date."""
    return tuple(
        line.meeting
        for line in readable_lines(session, meeting.date.year)[0]
        if line.meeting.committee_id == meeting.committee_id and line.meeting.id != meeting.id
    )


def _steps(session: Session, cases: Iterable[Case]) -> dict[TreatmentId, Meeting]:
    found = {}
    for treatment in (t for case in cases for t in case.treatments):
        placed = current_placement(session, treatment.id)
        if placed is not None and treatment.id is not None:
            found[treatment.id] = placed[0]
    return found


def _numbers(session: Session, meetings: Iterable[Meeting]) -> frozenset[ItemNumber]:
    """Return the numbers that other meetings have; those of a damaged one nobody can be given."""
    found: set[ItemNumber] = set()
    sparing = Sparing(session)
    for meeting in meetings:
        if meeting.id is not None:
            with sparing.reading(meeting.id):
                items = read_agenda(session, meeting.id).items
                found.update(item.number for item in items if item.number is not None)
    return frozenset(found)
