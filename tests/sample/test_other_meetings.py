"""The sample shows a council that constitutes itself, and what is decided on screens in haste."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemState, ItemType
from agenda_app.domain.held_elections import Standing
from agenda_app.domain.meeting import MeetingForm, MeetingId
from agenda_app.domain.minutes_gaps import gaps_in
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee_by_code, roster
from agenda_app.services.locking import read_record
from agenda_app.services.meeting_lines import meeting_lines
from agenda_app.services.meetings import read_meeting
from agenda_app.services.review import review_of
from tests.sample.earlier import council_on

CONSTITUTED, IN_HASTE = date(2023, 10, 17), date(2026, 10, 26)
ANSWER_BY = date(2026, 10, 23)


def meeting_on(session: Session, code: str, day: date) -> MeetingId:
    (found,) = (
        line.meeting.id
        for line in meeting_lines(session)
        if line.committee.code == code and line.meeting.date == day
    )
    assert found is not None
    return found


def test_the_council_constituted_itself_and_nothing_is_doubtful_about_it(session: Session) -> None:
    record = read_record(session, council_on(session, CONSTITUTED))
    assert record.meeting.is_constituting
    assert record.minutes.locked_at is not None
    assert gaps_in(record) == ()
    first = next(item for item in record.items if item.item.case_id is not None)
    assert first.item.title == "Godkjenning av kommunestyrevalget"
    assert first.item.case_id is not None
    case = read_case(session, first.item.case_id)
    assert review_of(session, case, first.item, first, CONSTITUTED) is None
    held = [one for item in record.items for one in item.elections]
    assert [one.held.about for one in held] == [
        "Medlemmer av formannskapet",
        "Ordfører",
        "Varaordfører",
        "Medlemmer av kontrollutvalget",
        "Leder av kontrollutvalget",
        "Nestleder av kontrollutvalget",
    ]
    assert {one.standing for one in held} == {Standing.ELECTED}
    leader = held[4].members[0]
    # koml. § 23-1: not of the mayor's party, and nobody of the executive committee.
    assert leader.party != held[1].members[0].party
    body = committee_by_code(session, "FSK").id
    assert body is not None
    seats = roster(session, body, CONSTITUTED)
    executive = {seat.membership.person_id for seat in (*seats.members, *seats.deputies)}
    assert not executive & {one.person_id for one in held[3].members}
    assert {one.name for one in held[0].members} == {seat.person_name for seat in seats.members}


def test_the_council_hears_of_what_was_decided_in_its_place(session: Session) -> None:
    meeting_id = meeting_on(session, "FSK", IN_HASTE)
    record = read_record(session, meeting_id)
    assert read_meeting(session, meeting_id).form is MeetingForm.URGENT_REMOTE
    assert record.minutes.locked_at is not None
    assert gaps_in(record) == ()
    (crane,) = (one.item for one in record.items if one.item.urgent_for is not None)
    following = read_agenda(session, council_on(session, date(2026, 12, 9)))
    (report,) = (item for item in following.items if item.reports is not None)
    assert (report.reports, report.type) == (crane.id, ItemType.RS)
    assert crane.title in report.title


def test_a_case_was_decided_in_writing_and_a_deputy_answered(session: Session) -> None:
    record = read_record(session, meeting_on(session, "HTM", ANSWER_BY))
    assert record.is_written
    assert record.minutes.locked_at is not None
    assert gaps_in(record) == ()
    (snow,) = record.items
    assert snow.item.state is ItemState.TREATED
    assert snow.written is not None
    assert snow.written.is_adopted
    assert [one.name for one in snow.written.members][3] == "Rolf-Arild Skarvberg"
    assert (len(snow.written.members), snow.written.others) == (7, 1)
