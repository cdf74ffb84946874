"""What was handed in before a meeting is not lost with a case that the meeting did not come to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import ItemMinutesRow
from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import Agenda, ItemId, ItemState
from agenda_app.domain.case import CaseId
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.proposals import MeetingProposal, ProposalKind, ProposalRegister
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda, read_item, save_agenda
from agenda_app.services.meeting_removal import bring_meeting_back, remove_meeting
from agenda_app.services.meeting_steps import cancel
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.minutes_lines import proposal_lines
from agenda_app.services.putting_aside import move_rest, set_aside, take_back_rest, untreated
from agenda_app.services.putting_on import put_cases
from agenda_app.services.voting import record_of
from tests.builders import a_text, saved_meeting
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


def without_cases(session: Session, meeting: MeetingId) -> Agenda:
    """Take the cases off an agenda."""
    there = read_agenda(session, meeting)
    kept = tuple(one for one in there.items if one.case_id is None)
    return save_agenda(session, replace(there, items=kept))


def change(session: Session, item: ItemId, **changed: Any) -> None:
    """Write something else down of an item."""
    save_item_minutes(session, replace(read_item_minutes(session, item), **changed))


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
    bare = without_cases(session, later)
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


def test_they_stay_told_of_where_they_are_when_they_did_not_go_along(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    """As in a database from before proposals went with their case."""
    move_rest(session, protocol.meeting, later)
    session.delete(session.get_one(ItemMinutesRow, item_on(session, later)))
    session.flush()
    assert len(printed(session, protocol.case(1))) == 2


def test_one_that_was_voted_on_is_told_of_though_the_case_stands_as_left(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    item = protocol.case(1)
    move_rest(session, protocol.meeting, later)
    change(session, item, votes=(a_vote(session, item, Matter(1), Ap=0, H=0, V=0),))
    assert len(printed(session, item)) == 2


def test_a_case_in_which_one_was_spoken_is_no_rest(session: Session, protocol: Protocol) -> None:
    item = protocol.case(1)
    spoken = replace(handed_in(session, item)[0], spoken_at=time(19, 5))
    change(session, item, register=ProposalRegister((spoken,)))
    assert untreated(session, protocol.meeting) == ()


def test_they_come_from_where_the_case_stood_last_and_not_from_the_latest_day(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    case, last = case_of(session, protocol), a_meeting(session, LAST)
    move_rest(session, protocol.meeting, last)
    cancel(session, last, datetime(2026, 11, 1))
    put_cases(session, later, [case])
    item = item_on(session, later)
    more = replace(handed_in(session, item)[0], number=2)
    change(session, item, register=ProposalRegister((*handed_in(session, item), more)))
    move_rest(session, later, None)
    after = a_meeting(session, date(2026, 12, 16))
    put_cases(session, after, [case])
    assert [one.number for one in handed_in(session, item_on(session, after))] == [1, 2]
    assert printed(session, item) == []


@pytest.mark.parametrize("told", ["", "Møtet rakk ikke saken."])
def test_they_go_with_a_case_that_was_put_off_by_hand_whatever_is_told_of_it(
    session: Session, protocol: Protocol, later: MeetingId, told: str
) -> None:
    item = protocol.case(1)
    change(session, item, proceedings=a_text(told) if told else ())
    set_aside(session, protocol.meeting, item, ItemState.POSTPONED)
    put_cases(session, later, [case_of(session, protocol)])
    assert len(handed_in(session, item_on(session, later))) == 1
    # What is told can be the debate in which they were put forward.
    assert len(printed(session, item)) == (2 if told else 0)


def test_what_changes_where_they_came_from_does_not_hold_the_item_on_the_agenda(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    item = protocol.case(1)
    move_rest(session, protocol.meeting, later)
    gone = tuple(replace(one, withdrawn=True) for one in handed_in(session, item))
    change(
        session, item, register=ProposalRegister(gone), proceedings=a_text("Møtet rakk den ikke.")
    )
    assert [one for one in without_cases(session, later).items if one.case_id] == []


def test_one_that_was_changed_in_the_later_meeting_holds_the_item_there(
    session: Session, protocol: Protocol, later: MeetingId
) -> None:
    move_rest(session, protocol.meeting, later)
    item = item_on(session, later)
    gone = tuple(replace(one, withdrawn=True) for one in handed_in(session, item))
    change(session, item, register=ProposalRegister(gone))
    with pytest.raises(UserError, match="ført protokoll"):
        without_cases(session, later)
