"""A late case or briefing is entered after the meeting too, as the rest of its minutes."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.models import MeetingRow
from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.opening import LateItem
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.late_items import LateCase, take_up_briefing, take_up_late
from agenda_app.services.locking import adjourn, minutes_gaps
from agenda_app.services.minutes import read_item_minutes, read_minutes, save_item_minutes
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.putting_aside import set_aside
from agenda_app.services.putting_on import put_cases
from agenda_app.services.queue import queue
from tests.builders import saved_case, saved_meeting
from tests.services.protocol import DAY, Protocol, a_protocol, a_vote, roll_called

NBSP = "\u00a0"


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    """A council of seven whose meeting is over, with both its cases decided."""
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        for number in (1, 2):
            vote_on(session, made.case(number))
        adjourn(session, made.meeting, time(20))
        return made


def vote_on(session: Session, item: ItemId) -> None:
    kept = read_item_minutes(session, item)
    save_item_minutes(session, replace(kept, votes=(a_vote(session, item),)))


def opening_words(session: Session, storage: Storage, protocol: Protocol) -> str:
    content = minutes_content(session, storage.files, protocol.meeting, Audience.INTERNAL, DAY)
    return " ".join(line for item in content.items for line in item.opening).replace(NBSP, " ")


def test_one_that_was_stopped_is_told_and_stays_in_the_queue(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        case = saved_case(session, "Ny hall", "KST").id
        before = read_agenda(session, protocol.meeting).items
        ruled = LateItem(None, objections=3, present=7)
        assert take_up_late(session, protocol.meeting, LateCase(ruled, case)).item_id is None
        assert read_agenda(session, protocol.meeting).items == before
        assert case in [line.case_id for line in queue(session, {})]
        said = opening_words(session, storage, protocol)
    assert "sto ikke på sakslisten. 3 av 7 som var til stede, motsatte seg" in said


def test_in_the_board_of_a_company_it_takes_all_of_its_members_and_nobody_against(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        body = committee_by_code(session, "KST")
        save_committee(session, replace(body, kind=CommitteeKind.COMPANY_BOARD))
        one_against = LateCase(LateItem(None, "Ny kran", objections=1, present=7))
        assert take_up_late(session, protocol.meeting, one_against).item_id is None
        nobody = LateCase(LateItem(None, "Ny kai", present=7))
        taken = take_up_late(session, protocol.meeting, nobody)
        assert (taken.item_id is not None, taken.board) == (True, 7)
        said = opening_words(session, storage, protocol)
    assert (
        "Hele styret var til stede, og ingen motsatte seg at den ble avgjort (koml. § 9-9)" in said
    )
    assert "11-3" not in said


def test_one_that_was_put_on_gets_the_next_number_and_is_decided_as_the_others(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        case = saved_case(session, "Ny brannbil", "KST").id
        ruled = LateItem(None, objections=2, present=7)
        item_id = take_up_late(session, protocol.meeting, LateCase(ruled, case)).item_id
        assert item_id is not None
        numbers = [
            i.number.serial for i in read_agenda(session, protocol.meeting).items if i.number
        ]
        item = read_item(session, item_id)
        assert item.number is not None
        assert item.number.serial == max(numbers)
        assert numbers.count(item.number.serial) == 1
        gaps = minutes_gaps(session, storage.files, protocol.meeting)
        # Somebody says what became of it, and so it goes on with the others.
        assert GapCode.NOT_DECIDED in {gap.code for gap in gaps if gap.item_id == item_id}
        vote_on(session, item_id)
        set_aside(session, protocol.meeting, item_id, ItemState.TREATED)
        gaps = minutes_gaps(session, storage.files, protocol.meeting)
        # Whether it is open is the one thing that nobody has said.
        left = [gap.code for gap in gaps if gap.item_id == item_id]
        assert left == [GapCode.CASE_WITHHELD]
        said = opening_words(session, storage, protocol)
    assert "2 av 7 som var til stede, motsatte seg" in said


def test_a_briefing_counts_as_given(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        item_id = take_up_briefing(session, protocol.meeting, "Havna", "Siv Hauk")
        assert read_item(session, item_id).state is ItemState.TREATED
        gaps = minutes_gaps(session, storage.files, protocol.meeting)
        assert not [gap for gap in gaps if gap.item_id == item_id]


@pytest.mark.parametrize(
    ("ruled", "reason"),
    [
        (LateItem(None, "Ny hall", objections=8, present=7), "Flere kan ikke motsette seg"),
        (LateItem(None, "Ny hall", present=9), "var 7 til stede, ikke 9"),
        (LateItem(None, " ", present=7), "Skriv hva saken gjelder"),
    ],
)
def test_what_cannot_be_is_refused_as_in_the_meeting(
    storage: Storage, protocol: Protocol, ruled: LateItem, reason: str
) -> None:
    with (
        storage.database.write("test") as session,
        pytest.raises(UserError, match=reason),
    ):
        take_up_late(session, protocol.meeting, LateCase(ruled))
    with storage.database.read() as session:
        assert read_minutes(session, protocol.meeting).opening.late == ()


def test_a_case_of_another_agenda_is_not_put_on_too(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        case = saved_case(session, "Ny hall", "KST").id
        later = saved_meeting(session, "KST", DAY + timedelta(days=28)).id
        assert case is not None
        assert later is not None
        put_cases(session, later, [case])
        put_on = LateCase(LateItem(None, present=7), case)
        before = read_agenda(session, later).items
        item_id = take_up_late(session, protocol.meeting, put_on).item_id
        # It gets a treatment of its own here; the other stands where it stood.
        assert item_id is not None
        assert [i.id for i in read_agenda(session, later).items] == [i.id for i in before]


@pytest.mark.parametrize(
    ("state", "reason"),
    [(MeetingState.CANCELLED, "avlyst"), (MeetingState.APPROVED, "godkjent")],
)
def test_nothing_is_taken_up_where_nothing_was_or_all_is_finished(
    storage: Storage, protocol: Protocol, state: MeetingState, reason: str
) -> None:
    with storage.database.write("test") as session:
        session.get_one(MeetingRow, protocol.meeting).state = state.value
        session.flush()
        with pytest.raises(UserError, match=reason):
            take_up_late(session, protocol.meeting, LateCase(LateItem(None, "Ny hall", present=7)))
        with pytest.raises(UserError, match=reason):
            take_up_briefing(session, protocol.meeting, "Havna")


def test_the_agenda_of_a_meeting_that_is_over_gets_no_other_cases(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        case = saved_case(session, "Ny hall", "KST").id
        assert case is not None
        with pytest.raises(UserError, match="kan ikke få flere saker"):
            put_cases(session, protocol.meeting, [case])
