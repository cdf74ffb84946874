"""Every case that the notice did not have, or whose papers came late, is asked about once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import Any

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.attendance_events import Arrived, Opened
from agenda_app.domain.case import Attachment, CaseId, Delivery
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.opening import LateItem
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.late_items import LateCase, take_up_late
from agenda_app.services.late_papers import unasked
from agenda_app.services.locking import minutes_gaps
from agenda_app.services.meetings import read_meeting
from tests.builders import saved_member
from tests.produce.dispatch_world import (
    LATER,
    a_meeting,
    a_proposal,
    change,
    change_paper,
    long_text,
    new_case,
    put,
    send,
    set_fate,
)


def late(storage: Storage, meeting: MeetingId) -> list[tuple[str, bool]]:
    """Return the titles of the cases, each with whether only its papers were late."""
    with storage.database.read() as session:
        titles = {item.id: item.title for item in read_agenda(session, meeting).items}
        found = unasked(session, storage.files, meeting, LATER.date())
    return [(titles[one.item_id], one.only_papers) for one in found]


def announce(storage: Storage, case_id: CaseId, delivery: Delivery) -> None:
    """Put an attachment on a case that has no file yet."""
    with storage.database.read() as session:
        attachments = read_case(session, case_id).attachments
    new = Attachment(None, "Ny kostnadsramme", None, OPEN, delivery=delivery)
    change(storage, case_id, attachments=(*attachments, new))


def test_nothing_is_late_when_everything_came_with_the_notice(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    assert late(storage, meeting) == []


def test_a_case_that_was_added_is_late_also_when_a_supplement_was_sent(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    put(storage, meeting, new_case(storage, "Ny brannbil"))
    assert late(storage, meeting) == [("Ny brannbil", False)]
    send(storage, meeting, DispatchKind.SUPPLEMENT, LATER)
    assert late(storage, meeting) == [("Ny brannbil", False)]


def test_papers_that_were_added_after_the_notice_are_late(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    announce(storage, cases[1], Delivery.WITH_PAPERS)
    assert late(storage, meeting) == [("Økonomirapport", True)]


@pytest.mark.parametrize("delivery", [Delivery.LATER, Delivery.IN_MEETING])
def test_papers_that_are_handed_out_are_late_though_the_notice_said_so(
    storage: Storage, delivery: Delivery
) -> None:
    meeting, cases = a_meeting(storage)
    announce(storage, cases[0], delivery)
    send(storage, meeting)
    assert late(storage, meeting) == [("Opprusting av kaia", True)]


@pytest.mark.parametrize(
    "changes", [{"body": long_text("Rettet.", count=4)}, {"proposals": a_proposal("Kaia rives.")}]
)
def test_a_text_that_was_corrected_is_late_once_it_was_sent(
    storage: Storage, changes: dict[str, Any]
) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change_paper(storage, cases[1], **changes)
    # Nobody has it yet: the members read what came with the notice.
    assert late(storage, meeting) == []
    send(storage, meeting, DispatchKind.CORRECTION, LATER)
    assert late(storage, meeting) == [("Økonomirapport", True)]
    change_paper(storage, cases[0], body=long_text("Rettet.", count=4))
    assert late(storage, meeting) == [("Økonomirapport", True)]


def test_another_case_officer_is_no_late_paper(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change_paper(storage, cases[1], case_officer="Jon Fure")
    send(storage, meeting, DispatchKind.CORRECTION, LATER)
    assert late(storage, meeting) == []


@pytest.mark.parametrize(
    ("state", "is_asked"),
    [(ItemState.POSTPONED, False), (ItemState.WITHDRAWN, False), (ItemState.TREATED, True)],
)
def test_only_a_case_that_is_or_was_treated_is_asked_about(
    storage: Storage, state: ItemState, is_asked: bool
) -> None:
    meeting, cases = a_meeting(storage)
    announce(storage, cases[0], Delivery.IN_MEETING)
    send(storage, meeting)
    set_fate(storage, meeting, cases[0], state)
    assert late(storage, meeting) == [("Opprusting av kaia", True)] * is_asked


def roll_called(session: Session, meeting: MeetingId) -> None:
    """Eleven members come, and the meeting is opened."""
    came = [saved_member(session, "KST", f"Liv {n}", "Ap").person_id for n in range(11)]
    opened = Opened(None, datetime.combine(read_meeting(session, meeting).date, time(18, 2)))
    enter_events(session, meeting, *(Arrived(None, person) for person in came), opened)


def test_what_was_decided_without_asking_is_pointed_out_before_locking(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    announce(storage, cases[0], Delivery.IN_MEETING)
    announce(storage, cases[1], Delivery.IN_MEETING)
    send(storage, meeting)
    set_fate(storage, meeting, cases[0], ItemState.TREATED)
    with storage.database.write("test") as session:
        items = {item.case_id: item.id for item in read_agenda(session, meeting).items}
        gap = MinutesGap(GapCode.LATE_NOT_ASKED, items[cases[0]])
        found = minutes_gaps(session, storage.files, meeting)
        assert [one for one in found if one.code is gap.code] == [gap]
        assert not gap.code.blocks
        roll_called(session, meeting)
        ruled = LateItem(items[cases[0]], only_papers=True, present=11)
        take_up_late(session, meeting, LateCase(ruled))
        assert gap not in minutes_gaps(session, storage.files, meeting)


def test_what_was_asked_is_not_asked_again(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    announce(storage, cases[0], Delivery.IN_MEETING)
    send(storage, meeting)
    with storage.database.write("test") as session:
        agenda = read_agenda(session, meeting)
        item = next(one.id for one in agenda.items if one.case_id == cases[0])
        roll_called(session, meeting)
        ruled = LateItem(item, only_papers=True, objections=1, present=11)
        take_up_late(session, meeting, LateCase(ruled))
    assert late(storage, meeting) == []


def test_papers_that_came_late_stop_no_case_of_a_company_board(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    announce(storage, cases[0], Delivery.IN_MEETING)
    send(storage, meeting)
    put(storage, meeting, new_case(storage, "Ny brannbil"))
    with storage.database.write("test") as session:
        council = committee_by_code(session, "KST")
        save_committee(session, replace(council, kind=CommitteeKind.COMPANY_BOARD))
    assert late(storage, meeting) == [("Ny brannbil", False)]
    with storage.database.write("test") as session:
        roll_called(session, meeting)
        agenda = read_agenda(session, meeting)
        item = next(one.id for one in agenda.items if one.case_id == cases[0])
        ruled = LateItem(item, only_papers=True, objections=4, present=11)
        with pytest.raises(UserError, match="11-1"):
            take_up_late(session, meeting, LateCase(ruled))
