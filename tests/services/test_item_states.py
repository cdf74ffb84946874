"""Votes that are entered, changed or taken away after the meeting say what became of their case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.minutes_gaps import gaps_in
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.cases import read_case
from agenda_app.services.item_states import put_state
from agenda_app.services.locking import adjourn, lock, read_record
from agenda_app.services.meeting_steps import reopen
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.putting_aside import set_aside
from agenda_app.services.putting_on import put_cases
from agenda_app.services.queue import queue
from agenda_app.services.route import record_recommendation
from agenda_app.services.voting import record_of
from tests.builders import saved_meeting
from tests.services.protocol import Protocol, a_protocol, a_vote, roll_called
from tests.services.test_locking import put_off, signed, step_of

PLANNED, TREATED, POSTPONED = ItemState.PLANNED, ItemState.TREATED, ItemState.POSTPONED
THE_CASE, PUT_OFF = Matter(), Matter(1)


@pytest.fixture
def session(storage: Storage) -> Iterator[Session]:
    with storage.database.write("test") as opened:
        yield opened


@pytest.fixture
def protocol(session: Session) -> Protocol:
    """A meeting with a case in which somebody wants it put off."""
    made = a_protocol(session, "Kaia")
    roll_called(session, made)
    put_off(session, made, 1)
    return made


def state(session: Session, protocol: Protocol) -> ItemState:
    return read_item(session, protocol.case(1)).state


def vote(session: Session, protocol: Protocol, *matters: Matter) -> None:
    """Let all have voted for these, and for nothing else."""
    item = protocol.case(1)
    votes = tuple(a_vote(session, item, matter) for matter in matters)
    save_item_minutes(session, replace(read_item_minutes(session, item), votes=votes))


def gaps_of(session: Session, protocol: Protocol) -> dict[GapCode, MinutesGap]:
    return {gap.code: gap for gap in gaps_in(read_record(session, protocol.meeting))}


def contradicts(session: Session, protocol: Protocol) -> bool:
    return GapCode.STATE_NOT_AS_VOTED in gaps_of(session, protocol)


def put_elsewhere(session: Session, protocol: Protocol) -> MeetingId:
    """Put the case on the agenda of a later meeting, and return that."""
    later = saved_meeting(session, "KST", date(2026, 11, 4)).id
    case_id = read_item(session, protocol.case(1)).case_id
    assert later is not None
    assert case_id is not None
    put_cases(session, later, [case_id])
    return later


def waits(session: Session) -> bool:
    return [line.title for line in queue(session, {})] == ["Kaia"]


def test_what_is_entered_by_pen_afterwards_puts_a_case_off_or_decides_it(
    session: Session, protocol: Protocol
) -> None:
    vote(session, protocol, THE_CASE)
    adjourn(session, protocol.meeting, time(20))
    resolved = step_of(session, protocol, 1).recommendation
    assert (state(session, protocol), waits(session)) == (TREATED, False)
    vote(session, protocol, PUT_OFF)
    assert (state(session, protocol), waits(session)) == (POSTPONED, True)
    assert step_of(session, protocol, 1).recommendation == ()
    vote(session, protocol, THE_CASE)
    assert (state(session, protocol), waits(session)) == (TREATED, False)
    assert step_of(session, protocol, 1).recommendation == resolved != ()
    vote(session, protocol)
    assert state(session, protocol) is PLANNED
    assert step_of(session, protocol, 1).recommendation == ()


def test_what_was_set_by_hand_stays_and_is_missing_until_it_is_as_voted(
    session: Session, protocol: Protocol
) -> None:
    vote(session, protocol)
    adjourn(session, protocol.meeting, time(20))
    set_aside(session, protocol.meeting, protocol.case(1), ItemState.WITHDRAWN)
    assert not contradicts(session, protocol)
    vote(session, protocol, THE_CASE)
    assert state(session, protocol) is ItemState.WITHDRAWN
    assert contradicts(session, protocol)
    set_aside(session, protocol.meeting, protocol.case(1), TREATED)
    assert not contradicts(session, protocol)
    assert step_of(session, protocol, 1).recommendation


def test_a_resolution_is_no_longer_told_of_a_case_that_is_withdrawn_after_all(
    session: Session, protocol: Protocol
) -> None:
    vote(session, protocol, THE_CASE)
    adjourn(session, protocol.meeting, time(20))
    set_aside(session, protocol.meeting, protocol.case(1), ItemState.WITHDRAWN)
    assert step_of(session, protocol, 1).recommendation == ()


def test_a_case_that_waits_elsewhere_by_now_is_left_there(
    session: Session, protocol: Protocol
) -> None:
    adjourn(session, protocol.meeting, time(20))
    put_elsewhere(session, protocol)
    vote(session, protocol, THE_CASE)
    assert state(session, protocol) is POSTPONED
    (told,) = gaps_of(session, protocol)[GapCode.VOTED_BUT_ELSEWHERE].reasons
    assert "på sakslisten til møtet 04.11.2026 i Kommunestyret." in told.bokmal
    reopen(session, protocol.meeting)
    assert state(session, protocol) is POSTPONED


@pytest.mark.parametrize("leave", [reopen, lambda *where: lock(*where, datetime(2026, 11, 5))])
def test_what_another_meeting_made_of_a_case_stays_when_this_one_is_locked_or_taken_up_again(
    session: Session, protocol: Protocol, leave: Callable[[Session, MeetingId], object]
) -> None:
    vote(session, protocol, THE_CASE)
    set_aside(session, protocol.meeting, protocol.case(1), POSTPONED)
    adjourn(session, protocol.meeting, time(20))
    signed(session, protocol)
    there = put_elsewhere(session, protocol)
    # The other meeting resolved the same, word for word.
    item = next(one for one in read_agenda(session, there).items if one.case_id is not None)
    assert item.id is not None
    put_state(session, there, record_of(session, item.id), TREATED)
    resolved = record_of(session, protocol.case(1)).passed_on(Language.BOKMAL)
    step = step_of(session, protocol, 1)
    assert item.case_id is not None
    assert step.id is not None
    record_recommendation(session, read_case(session, item.case_id), step.id, resolved)
    leave(session, protocol.meeting)
    assert step_of(session, protocol, 1).recommendation == resolved != ()


def test_what_was_put_off_by_a_vote_is_open_again_with_its_meeting(
    session: Session, protocol: Protocol
) -> None:
    adjourn(session, protocol.meeting, time(20))
    reopen(session, protocol.meeting)
    assert state(session, protocol) is PLANNED
    vote(session, protocol, THE_CASE)
    adjourn(session, protocol.meeting, time(21))
    assert state(session, protocol) is TREATED
