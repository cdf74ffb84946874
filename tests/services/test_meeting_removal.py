"""A removed meeting comes back whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Arrived, Opened, Recusal
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import enter_events, report_absence
from agenda_app.services.deputy_calls import log_call, read_calls
from agenda_app.services.home import waiting_cases
from agenda_app.services.meeting_lines import meeting_lines
from agenda_app.services.meeting_removal import bring_meeting_back, remove_meeting
from agenda_app.services.meetings import act, read_meeting, save_meeting
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.putting_on import put_cases
from tests.builders import a_municipality, a_text, saved_case, saved_meeting
from tests.services.protocol import a_protocol

NOW = datetime(2026, 6, 17, 18, 2)


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


def test_what_was_written_down_comes_back_with_the_meeting(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        agenda = read_agenda(session, protocol.meeting)
    with storage.database.write("test") as session:
        later = saved_meeting(session, "KST", date(2026, 6, 17)).id
        assert later is not None
        case = saved_case(session, "Brua", "KST").id
        assert case is not None
        item = put_cases(session, later, [case]).after.items[-1].id
        assert item is not None
        away = Absence(None, protocol.person("Geir"), AbsenceReason.CARE, items=(item,))
        report_absence(session, later, away)
        call = Call(None, protocol.person("Jon"), away.person_id, NOW, Answer.ACCEPTED, item)
        log_call(session, later, call)
        aside = Recusal(None, protocol.person("Bo"), item, Ground.PARTY)
        enter_events(session, later, Arrived(None, protocol.person("Bo")), Opened(None, NOW), aside)
        save_minutes(session, MeetingMinutes(later, others=("Presse",), order=(item,)))
        save_item_minutes(session, ItemMinutes(item, proceedings=a_text("Orientering.")))
        before = _written(session, later, item)
        gone = remove_meeting(session, later)
        # Another line has the id that the item had, so it comes back under a new one.
        heading = replace(agenda.items[0], id=None, number=None, frozen=False, type=None)
        save_agenda(session, replace(agenda, items=(*agenda.items, replace(heading, id=item))))
        bring_meeting_back(session, gone)
        now = read_agenda(session, later).items[-1].id
        assert now is not None
        assert now != item
        found = _written(session, later, now)
        assert _with(found, now, item) == _with(before, item, item)


def _written(session: Session, meeting: MeetingId, item: ItemId) -> list[object]:
    attendance = read_attendance(session, meeting)
    calls = read_calls(session, meeting)
    minutes, own = read_minutes(session, meeting), read_item_minutes(session, item)
    return [*attendance.events, *attendance.absences, *calls, minutes, own]


def _with(written: list[object], old: ItemId, new: ItemId) -> list[str]:
    """Return what was written in words, with another id for the item."""
    return [
        repr(value).replace(f"item_id={old}", f"item_id={new}").replace(f"({old},)", f"({new},)")
        for value in written
    ]


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
