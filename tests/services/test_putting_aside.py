"""What a meeting does not come to goes on to another one, in one step and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.put_aside import PutAside
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.locking import adjourn
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.putting_aside import (
    meetings_ahead,
    move_rest,
    set_aside,
    take_back_rest,
    untreated,
)
from agenda_app.services.queue import queue
from tests.builders import saved_meeting
from tests.services.protocol import Protocol, a_protocol, roll_called

LATER = date(2026, 11, 4)


@pytest.fixture
def session(storage: Storage) -> Iterator[Session]:
    with storage.database.write("test") as opened:
        yield opened


@pytest.fixture
def protocol(session: Session) -> Protocol:
    made = a_protocol(session, "Opprusting av kaia", "Ny ferge", "Leie av lager")
    roll_called(session, made)
    begun = replace(read_item_minutes(session, made.case(1)), begun_at=time(18, 5))
    save_item_minutes(session, begun)
    return made


@pytest.fixture
def later(session: Session, protocol: Protocol) -> MeetingId:
    made = saved_meeting(session, "KST", LATER).id
    assert made is not None
    return made


def states(session: Session, protocol: Protocol) -> list[ItemState]:
    return [read_item(session, protocol.case(n)).state for n in (1, 2, 3)]


def on(session: Session, meeting: MeetingId) -> list[str]:
    return [item.title for item in read_agenda(session, meeting).items if item.case_id]


def test_who_withdrew_a_case_is_kept_until_it_is_taken_up_again(
    session: Session, protocol: Protocol
) -> None:
    item, why = protocol.case(2), PutAside("kommunedirektøren", "Nye tall.")
    set_aside(session, protocol.meeting, item, ItemState.WITHDRAWN, why)
    assert read_item(session, item).state is ItemState.WITHDRAWN
    assert read_item_minutes(session, item).aside == why
    set_aside(session, protocol.meeting, item, ItemState.PLANNED)
    assert read_item_minutes(session, item).aside is None


def test_the_rest_is_what_was_not_taken_up(session: Session, protocol: Protocol) -> None:
    assert [item.id for item in untreated(session, protocol.meeting)] == [
        protocol.case(2),
        protocol.case(3),
    ]


def test_the_rest_goes_to_the_next_meeting_and_back(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    assert [meeting.id for meeting in meetings_ahead(session, protocol.meeting)] == [later]
    moved = move_rest(session, protocol.meeting, later)
    assert moved.items == (protocol.case(2), protocol.case(3))
    away = ItemState.POSTPONED
    assert states(session, protocol) == [ItemState.PLANNED, away, away]
    assert on(session, later) == ["Ny ferge", "Leie av lager"]
    aside = PutAside(is_rest=True, until=LATER)
    assert read_item_minutes(session, protocol.case(2)).aside == aside
    take_back_rest(session, protocol.meeting, moved)
    assert states(session, protocol) == [ItemState.PLANNED] * 3
    assert on(session, later) == []
    assert read_item_minutes(session, protocol.case(2)).aside is None


def test_the_rest_waits_in_the_queue(session: Session, protocol: Protocol) -> None:
    move_rest(session, protocol.meeting, None)
    assert [line.title for line in queue(session, {})] == ["Ny ferge", "Leie av lager"]
    aside = read_item_minutes(session, protocol.case(3)).aside
    assert aside == PutAside(is_rest=True)


def test_the_rest_can_be_moved_when_the_meeting_is_over(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    adjourn(session, protocol.meeting, time(20))
    move_rest(session, protocol.meeting, later)
    assert on(session, later) == ["Ny ferge", "Leie av lager"]


def test_there_is_nothing_to_move_when_everything_was_taken_up(
    session: Session, protocol: Protocol
) -> None:
    for number in (2, 3):
        item: ItemId = protocol.case(number)
        kept = read_item_minutes(session, item)
        save_item_minutes(session, replace(kept, begun_at=time(19)))
    with pytest.raises(UserError):
        move_rest(session, protocol.meeting, None)
