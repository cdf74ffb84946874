"""What was handed in before a meeting is not lost with a case that the meeting did not come to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.case import CaseId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.proposals import MeetingProposal, ProposalKind, ProposalRegister
from agenda_app.services.agendas import read_agenda, read_item, save_agenda
from agenda_app.services.meeting_removal import bring_meeting_back, remove_meeting
from agenda_app.services.meeting_steps import cancel
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.minutes_lines import proposal_lines
from agenda_app.services.putting_aside import move_rest, set_aside, take_back_rest
from agenda_app.services.putting_on import put_cases
from agenda_app.services.voting import record_of
from tests.builders import saved_meeting
from tests.services.protocol import Protocol, a_protocol, a_vote, an_addition, roll_called

LATER, LAST = date(2026, 11, 4), date(2026, 12, 9)


@pytest.fixture
def session(storage: Storage) -> Iterator[Session]:
    with storage.database.write("test") as opened:
        yield opened


@pytest.fixture
def protocol(session: Session) -> Protocol:
    """A meeting with one case, in which somebody has handed in two proposals beforehand."""
    made = a_protocol(session, "Kaia")
    light = an_addition(made.mover("Bo", "H"), "Kaia får lys.")
    gone = replace(light, number=2, withdrawn=True)
    register = ProposalRegister((light, gone))
    save_item_minutes(session, replace(read_item_minutes(session, made.case(1)), register=register))
    roll_called(session, made)
    return made


@pytest.fixture
def later(session: Session, protocol: Protocol) -> MeetingId:
    return a_meeting(session, LATER)


def a_meeting(session: Session, day: date) -> MeetingId:
    made = saved_meeting(session, "KST", day).id
    assert made is not None
    return made


def case_of(session: Session, protocol: Protocol) -> CaseId:
    found = read_item(session, protocol.case(1)).case_id
    assert found is not None
    return found


def item_on(session: Session, meeting: MeetingId) -> ItemId:
    (item,) = (item for item in read_agenda(session, meeting).items if item.case_id is not None)
    assert item.id is not None
    return item.id


def handed_in(session: Session, item: ItemId) -> tuple[MeetingProposal, ...]:
    return read_item_minutes(session, item).register.proposals


def printed(session: Session, item: ItemId) -> list[str]:
    return [one.heading for one in proposal_lines(record_of(session, item), Language.BOKMAL)]


def test_they_go_with_the_rest_and_are_not_told_of_where_it_was_not_come_to(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    first = protocol.case(1)
    light = handed_in(session, first)[0]
    moved = move_rest(session, protocol.meeting, later)
    (carried,) = handed_in(session, item_on(session, later))
    assert carried == replace(light, handed_in_at=None)
    assert printed(session, first) == []
    assert len(printed(session, item_on(session, later))) == 1
    take_back_rest(session, protocol.meeting, moved)
    assert len(printed(session, first)) == 2
    assert [item for item in read_agenda(session, later).items if item.case_id] == []


def test_they_come_along_from_the_queue_from_one_meeting_to_the_next(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    move_rest(session, protocol.meeting, None)
    case = case_of(session, protocol)
    put_cases(session, later, [case])
    assert len(handed_in(session, item_on(session, later))) == 1
    cancel(session, later, datetime(2026, 11, 1))
    last = a_meeting(session, LAST)
    put_cases(session, last, [case])
    assert len(handed_in(session, item_on(session, last))) == 1


def test_a_meeting_that_is_removed_and_brought_back_has_them_as_they_were(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    move_rest(session, protocol.meeting, later)
    item = item_on(session, later)
    kept = read_item_minutes(session, item)
    more = replace(kept.register.proposals[0], number=3, kind=ProposalKind.ADDITION)
    register = replace(kept.register, proposals=(*kept.register.proposals, more))
    save_item_minutes(session, replace(kept, register=register))
    bring_meeting_back(session, remove_meeting(session, later))
    assert [one.number for one in handed_in(session, item_on(session, later))] == [1, 3]


def test_an_item_comes_off_an_agenda_with_them_and_back_after_an_undo(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    move_rest(session, protocol.meeting, later)
    there = read_agenda(session, later)
    bare = save_agenda(
        session, replace(there, items=tuple(one for one in there.items if one.case_id is None))
    )
    save_agenda(session, replace(there, version=bare.version))
    assert len(handed_in(session, item_on(session, later))) == 1


def test_what_was_put_forward_in_a_case_that_was_taken_up_stays_there(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    item = protocol.case(1)
    kept = read_item_minutes(session, item)
    trial = a_vote(session, item)
    trial = replace(trial, motion=replace(trial.motion, is_trial=True))
    save_item_minutes(session, replace(kept, votes=(trial,), begun_at=time(18, 10)))
    set_aside(session, protocol.meeting, item, ItemState.POSTPONED)
    put_cases(session, later, [case_of(session, protocol)])
    assert handed_in(session, item_on(session, later)) == ()
    assert len(printed(session, item)) == 2
