"""A removed meeting comes back whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.agendas import put_cases, read_agenda
from agenda_app.services.home import waiting_cases
from agenda_app.services.meeting_removal import bring_meeting_back, remove_meeting
from agenda_app.services.meetings import act, meeting_lines, read_meeting, save_meeting
from tests.builders import a_municipality, saved_case, saved_meeting


def test_time_place_note_and_agenda_come_back_and_the_case_waited_meanwhile(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        meeting = save_meeting(session, replace(meeting, place="Grendehuset", notice_note="Buss"))
        case = saved_case(session, "Kaia", "KST")
        assert meeting.id is not None
        assert case.id is not None
        put_cases(session, meeting.id, [case.id])
        meeting, agenda = read_meeting(session, meeting.id), read_agenda(session, meeting.id)
        gone = remove_meeting(session, meeting.id)
        with pytest.raises(NotFoundError):
            read_meeting(session, meeting.id)
        assert [line.case_id for line in waiting_cases(session)] == [case.id]
        back = bring_meeting_back(session, gone)
        assert replace(back, version=0) == replace(meeting, version=0)
        assert read_agenda(session, meeting.id).items == agenda.items
        assert not waiting_cases(session)


def test_a_meeting_whose_case_went_elsewhere_does_not_come_back(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        first, second = saved_meeting(session), saved_meeting(session, "KST", date(2026, 6, 17))
        case = saved_case(session, "Kaia", "KST")
        put_cases(session, first.id or MeetingId(0), [case.id])  # type: ignore[list-item]
        gone = remove_meeting(session, first.id or MeetingId(0))
        put_cases(session, second.id or MeetingId(0), [case.id])  # type: ignore[list-item]
    with (
        pytest.raises(UserError, match="allerede på en saksliste"),
        storage.database.write("test") as session,
    ):
        bring_meeting_back(session, gone)
    with storage.database.read() as session:
        assert [line.meeting.id for line in meeting_lines(session)] == [second.id]


def test_a_meeting_that_was_sent_stays(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        assert meeting.id is not None
        act(session, meeting.id, MeetingAction.BEGIN_AGENDA)
        act(session, meeting.id, MeetingAction.SEND)
        with pytest.raises(UserError, match="avlyse det"):
            remove_meeting(session, meeting.id)
        assert read_meeting(session, meeting.id)
