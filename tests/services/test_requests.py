"""What is asked for before a meeting is kept, once, and only by people and for items of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.people import PersonId
from agenda_app.domain.requests import Request
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meeting_removal import bring_meeting_back, remove_meeting
from agenda_app.services.requests import ask, withdraw_request
from tests.services.protocol import Protocol, a_protocol


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    with storage.database.write("test") as session:
        return a_protocol(session)


def of(protocol: Protocol, name: str = "Cato", ground: Ground | None = Ground.SIBLING) -> Request:
    asked = datetime(2026, 4, 27, 9, 15)
    return Request(None, protocol.person(name), (protocol.case(1),), ground, asked, "ringte")


def test_it_is_kept_as_it_was_said(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        ask(session, protocol.meeting, of(protocol))
        ask(session, protocol.meeting, of(protocol, ground=None))
    with storage.database.read() as session:
        first, second = read_attendance(session, protocol.meeting).requests
    assert replace(first, id=None) == of(protocol)
    assert second.is_leave


def test_it_is_taken_back_once(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        (kept,) = ask(session, protocol.meeting, of(protocol)).requests
        assert withdraw_request(session, protocol.meeting, kept).requests == ()
        with pytest.raises(NotFoundError):
            withdraw_request(session, protocol.meeting, kept)


def test_the_same_is_not_asked_twice(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        ask(session, protocol.meeting, of(protocol))
        with pytest.raises(UserError, match="Cato Lund har alt bedt"):
            ask(session, protocol.meeting, of(protocol, ground=Ground.PARTY))
        ask(session, protocol.meeting, of(protocol, "Dina"))


def test_strangers_and_strange_items_are_refused(storage: Storage, protocol: Protocol) -> None:
    wrong = of(protocol)
    with storage.database.write("test") as session:
        for request in (
            replace(wrong, person_id=PersonId(99)),
            replace(wrong, items=(ItemId(999),)),
            replace(wrong, items=()),
        ):
            with pytest.raises(UserError):
                ask(session, protocol.meeting, request)
        assert read_attendance(session, protocol.meeting).requests == ()


def test_it_goes_away_with_a_meeting_and_comes_back_with_it(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        body = read_attendance(session, protocol.meeting).chamber.roster.committee
        assert body.id is not None
        planned = add_meeting(session, body.id, datetime(2026, 6, 3).date())
        assert planned.id is not None
        items = read_attendance(session, planned.id).chamber.items
        person = protocol.person("Cato")
        ask(session, planned.id, Request(None, person, items[1:2], Ground.PARTY))
        gone = remove_meeting(session, planned.id)
        back = bring_meeting_back(session, gone)
        assert back.id is not None
        known = read_attendance(session, back.id)
    assert [one.items for one in known.requests] == [known.chamber.items[1:2]]
