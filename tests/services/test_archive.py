"""The archive knows where a case was treated last."""

from __future__ import annotations

from datetime import date

from agenda_app.db.storage import Storage
from agenda_app.domain.meeting import MeetingAction
from agenda_app.services import meetings
from agenda_app.services.archive import archive
from agenda_app.services.putting_on import put_cases
from tests.builders import a_municipality, saved_case, saved_meeting


def test_a_treated_case_shows_its_last_committee_and_day(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "Kaia", "FSK", "KST")
        meeting = saved_meeting(session, "FSK", date(2026, 4, 15))
        assert meeting.id is not None
        assert case.id is not None
        put_cases(session, meeting.id, [case.id])
        assert archive(session).cases[0].day is None
        for action in (MeetingAction.SEND, MeetingAction.HOLD):
            meetings.act(session, meeting.id, action)
        found = archive(session)
    assert [(c.title, c.committee, c.day) for c in found.cases] == [
        ("Kaia", "Formannskapet", date(2026, 4, 15))
    ]
    assert [line.meeting.id for line in found.meetings] == [meeting.id]
