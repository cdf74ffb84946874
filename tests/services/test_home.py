"""What the first page is told."""

from __future__ import annotations

from datetime import date

from agenda_app.db.storage import Storage
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.services import meetings
from agenda_app.services.home import (
    Duty,
    coming,
    deadlines,
    held,
    home,
    next_unsent_meeting,
    notice_day,
)
from tests.builders import TODAY, a_municipality, saved_case, saved_meeting


def test_a_deadline_on_a_day_off_is_the_working_day_before(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_meeting(session, "KST", date(2026, 5, 8))  # seven days before is 1 May, a Friday
        line = home(session).lines[0]
    assert notice_day(line) == date(2026, 4, 30)


def test_deadlines_come_by_date_and_late_papers_are_not_asked_for(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_meeting(session, "KST", date(2026, 4, 29))
        saved_meeting(session, "FSK", date(2026, 5, 12))
        found = deadlines(home(session).lines, date(2026, 4, 21))
    assert [(d.day, d.duty, d.line.committee.code) for d in found] == [
        (date(2026, 4, 22), Duty.NOTICE, "KST"),
        (date(2026, 4, 28), Duty.PAPERS, "FSK"),
        (date(2026, 5, 5), Duty.NOTICE, "FSK"),
    ]


def test_a_sent_meeting_has_no_deadline_and_a_held_one_is_not_coming(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        meeting_id = meeting.id or MeetingId(0)
        for action in (MeetingAction.BEGIN_AGENDA, MeetingAction.SEND):
            meetings.act(session, meeting_id, action)
        assert deadlines(home(session).lines, TODAY) == ()
        assert [line.meeting.id for line in coming(home(session).lines, TODAY)] == [meeting_id]
        meetings.act(session, meeting_id, MeetingAction.HOLD)
        lines = home(session).lines
    assert coming(lines, TODAY) == ()
    assert [line.meeting.id for line in held(lines)] == [meeting_id]


def test_a_cancelled_meeting_leaves_the_list_when_its_day_has_passed(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        meetings.act(session, meeting.id or MeetingId(0), MeetingAction.CANCEL)
        lines = home(session).lines
    assert len(coming(lines, date(2026, 4, 29))) == 1
    assert coming(lines, date(2026, 4, 30)) == ()


def test_the_next_unsent_meeting_is_the_nearest_one(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_meeting(session, "KST", date(2026, 5, 20))
        nearest = saved_meeting(session, "FSK", date(2026, 4, 29))
        assert next_unsent_meeting(session, TODAY) == nearest.id


def test_a_case_waits_under_the_name_of_its_committee(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_case(session, "Kaia", "FSK")
        assert [line.committee for line in home(session).waiting] == ["Formannskapet"]
