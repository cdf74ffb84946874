"""Who is there is kept as it was entered, and what cannot be is not taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.attendance_events import (
    Arrived,
    Chaired,
    Event,
    Left,
    Moment,
    Opened,
    Phase,
    Recusal,
    SteppedIn,
)
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import PersonId
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import (
    correct_event,
    enter_events,
    report_absence,
    withdraw_absence,
    withdraw_events,
)
from agenda_app.services.minutes import read_minutes, save_minutes
from tests.services.protocol import a_protocol, at, roll_called


def without_ids(events: tuple[Event, ...]) -> list[Event]:
    return [replace(event, id=None) for event in events]


def test_everything_that_can_happen_is_there_again(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol, "Geir", "Cato")
        first, second = protocol.case(1), protocol.case(2)
        happened: tuple[Event, ...] = (
            Arrived(None, protocol.person("Hild"), stands_for=protocol.person("Cato")),
            Arrived(None, protocol.person("Geir"), Moment(Phase.BEFORE, first, at(18, 25))),
            Recusal(None, protocol.person("Bo"), first, Ground.PARTY, Ruling(True, 5, 1)),
            Recusal(None, protocol.person("Dina"), first, Ground.PERSONAL_REASONS),
            SteppedIn(None, protocol.person("Ida"), first, protocol.person("Dina")),
            Chaired(None, protocol.person("Egil"), second, elected=True),
            Left(None, protocol.person("Frid"), Moment(Phase.AFTER, second), on_leave=True),
        )
        before = read_attendance(session, protocol.meeting).events
        enter_events(session, protocol.meeting, *happened)
    with storage.database.read() as session:
        found = read_attendance(session, protocol.meeting)
    assert without_ids(found.events) == [*without_ids(before), *happened]
    assert found.problems == ()
    assert found.opened is not None
    assert found.opened.at == at(18, 2)
    assert len(found.may_vote(first)) == 6
    assert len(found.may_vote(second)) == 7


def test_the_seats_are_those_of_the_day_and_a_heading_is_no_item(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        chamber = read_attendance(session, protocol.meeting).chamber
        assert chamber.size == 7
        assert [seat.person_name for seat in chamber.members][:2] == ["Aud Strand", "Bo Vik"]
        assert chamber.items == tuple(item.id for item in protocol.items)
        with pytest.raises(NotFoundError):
            read_attendance(session, MeetingId(99))


def test_items_come_in_the_order_they_are_treated(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        first, *others, second = (item.id for item in protocol.items if item.id is not None)
        minutes = read_minutes(session, protocol.meeting)
        save_minutes(session, replace(minutes, order=(second, first)))
        found = read_attendance(session, protocol.meeting).chamber.items
        assert found == (second, first, *others)


def test_what_cannot_be_is_refused_in_words_and_not_kept(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        first = protocol.case(1)
        before = read_attendance(session, protocol.meeting)
        again = Arrived(None, protocol.person("Bo"), Moment(Phase.DURING, first))
        leaving = Left(None, protocol.person("Egil"), Moment(Phase.DURING, first))
        with pytest.raises(UserError, match=r"Bo Vik \(H\) er allerede til stede i sak PS"):
            enter_events(session, protocol.meeting, leaving, again)
        assert read_attendance(session, protocol.meeting) == before


def test_what_was_a_mistake_is_taken_back_and_comes_back_in_its_place(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol, "Geir")
        first = protocol.case(1)
        came = Arrived(None, protocol.person("Geir"), Moment(Phase.BEFORE, first))
        left = Left(None, protocol.person("Geir"), Moment(Phase.DURING, first))
        full = enter_events(session, protocol.meeting, came, left)
        came, left = full.events[-2:]  # type: ignore[assignment]
        with pytest.raises(UserError, match="ikke til stede"):
            withdraw_events(session, protocol.meeting, came)
        other = Left(None, protocol.person("Bo"), Moment(Phase.AFTER, first))
        enter_events(session, protocol.meeting, other)
        withdraw_events(session, protocol.meeting, came, left)
        back = enter_events(session, protocol.meeting, came, left)
        assert without_ids(back.events)[-3:] == [*without_ids((came, left)), other]
        with pytest.raises(NotFoundError, match="endret i mellomtiden"):
            withdraw_events(session, protocol.meeting, replace(came, stands_for=PersonId(1)))


def test_an_event_is_put_right_in_its_place(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        opened = read_attendance(session, protocol.meeting).opened
        assert opened is not None
        right = replace(opened, at=at(18, 5))
        found = correct_event(session, protocol.meeting, opened, right)
        assert found.events[-1] == Opened(opened.id, at(18, 5))
        with pytest.raises(NotFoundError):
            correct_event(session, protocol.meeting, opened, right)


def test_an_absence_is_reported_and_taken_back(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        ill = Absence(
            None,
            protocol.person("Geir"),
            AbsenceReason.ILLNESS,
            datetime(2026, 4, 28, 9, 15),
            (protocol.case(2),),
            "ringte selv",
        )
        (kept,) = report_absence(session, protocol.meeting, ill).absences
        assert replace(kept, id=None) == ill
        assert withdraw_absence(session, protocol.meeting, kept).absences == ()
        assert report_absence(session, protocol.meeting, kept).absences == (kept,)
        with pytest.raises(UserError, match="ikke medlem eller varamedlem"):
            report_absence(session, protocol.meeting, replace(ill, person_id=PersonId(9999)))
        with pytest.raises(NotFoundError):
            withdraw_absence(session, protocol.meeting, replace(kept, note="annet"))


def test_an_event_whose_id_was_taken_meanwhile_comes_back_as_the_last(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol)
        after = Moment(Phase.AFTER, protocol.case(1))
        first = Left(None, protocol.person("Bo"), after)
        gone = enter_events(session, protocol.meeting, first).events[-1]
        withdraw_events(session, protocol.meeting, gone)
        other = Left(None, protocol.person("Egil"), after)
        enter_events(session, protocol.meeting, other)
        found = enter_events(session, protocol.meeting, gone).events
        assert without_ids(found)[-2:] == [other, first]
