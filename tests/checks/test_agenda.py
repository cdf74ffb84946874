"""The lines of an agenda."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from agenda_app.checks import agenda
from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.agenda import (
    AgendaItem,
    ItemId,
    ItemKind,
    ItemNumber,
    ItemState,
    ItemType,
)
from agenda_app.domain.case import Attachment, AttachmentId, Case, CaseId, Delivery
from agenda_app.domain.files import StoredFile
from agenda_app.domain.findings import Level
from agenda_app.domain.meeting import MeetingId, MeetingState
from tests.checks.cases import NB, TODAY, a_case, a_meeting, an_item, codes, facts

EXEMPT = exempt("offl. § 13")
STANDARD = AgendaItem(ItemId(1), ItemKind.STANDARD, "Godkjenning av innkalling", ItemType.PS)


def test_fixed_items_alone_are_no_agenda() -> None:
    assert codes(agenda.cases(facts(items=[STANDARD]), NB, TODAY)) == ["agenda_empty"]


def test_a_meeting_has_a_place() -> None:
    nowhere = facts(meeting=a_meeting(place=" "))
    assert codes(agenda.cases(nowhere, NB, TODAY)) == ["place_missing"]


def test_a_case_that_stands_twice_is_said_once() -> None:
    twice = [an_item(a_case()), an_item(a_case(), serial=13)]
    (finding,) = agenda.each_once(facts(items=twice), NB, TODAY)
    assert (finding.code, finding.item_id) == ("case_twice", ItemId(12))


def test_a_line_whose_case_is_gone_is_said() -> None:
    gone = facts(cases={})
    assert codes(agenda.each_once(gone, NB, TODAY)) == ["case_gone"]


def test_a_number_on_two_lines_stops() -> None:
    same = ItemNumber(ItemType.PS, 12, 2026)
    lines = [an_item(a_case()), AgendaItem(ItemId(2), ItemKind.STANDARD, "Referat", number=same)]
    findings = list(agenda.numbers(facts(items=lines), NB, TODAY))
    assert codes(findings) == ["number_duplicate"] * 2
    assert {finding.level for finding in findings} == {Level.STOP}


def test_a_number_that_another_meeting_has_stops() -> None:
    taken = frozenset({ItemNumber(ItemType.PS, 12, 2026)})
    (finding,) = agenda.numbers(facts(numbers_elsewhere=taken), NB, TODAY)
    assert finding.level is Level.STOP
    assert "12/26" in finding.text


def test_the_same_serial_in_another_series_or_year_is_another_number() -> None:
    others = frozenset({ItemNumber(ItemType.RS, 12, 2026), ItemNumber(ItemType.PS, 12, 2025)})
    assert codes(agenda.numbers(facts(numbers_elsewhere=others), NB, TODAY)) == []


def test_numbers_wait_for_the_first_earlier_meeting() -> None:
    unsent = tuple(
        a_meeting(id=MeetingId(number), starts=datetime(2026, month, 3, 18))
        for number, month in ((5, 3), (4, 2))
    )
    (finding,) = agenda.earlier_meetings(facts(earlier_unsent=unsent), NB, TODAY)
    assert "03.02.2026" in finding.text
    sent = facts(earlier_unsent=unsent, meeting=a_meeting(state=MeetingState.SENT))
    assert codes(agenda.earlier_meetings(sent, NB, TODAY)) == []


@pytest.mark.parametrize(("basis", "stops"), [("", True), (".", True), ("offl. § 23", False)])
def test_an_exempt_briefing_needs_a_basis(basis: str, stops: bool) -> None:
    briefing = AgendaItem(ItemId(3), ItemKind.BRIEFING, "Orientering", access=exempt(basis))
    found = list(agenda.exempt_lines(facts(items=[briefing]), NB, TODAY))
    assert [finding.level for finding in found] == ([Level.STOP] if stops else [])
    named = [finding.text for finding in found if "ingen paragraf" in finding.text]
    assert len(named) == (basis == ".")


@pytest.mark.parametrize(
    ("first", "second", "where"),
    [(OPEN, EXEMPT, ["13/26"]), (EXEMPT, EXEMPT, []), (OPEN, OPEN, [])],
)
def test_a_file_that_is_open_in_one_case_and_withheld_in_another_is_said(
    first: Access, second: Access, where: list[str]
) -> None:
    def holding(number: int, access: Access) -> Case:
        file = StoredFile("ab" * 32, "takst.pdf", 9, "application/pdf")
        attached = Attachment(AttachmentId(number), "Takst", file, access)
        return a_case(id=CaseId(number), attachments=(attached,))

    one, other = holding(1, first), holding(2, second)
    lines = [an_item(one), an_item(other, serial=13)]
    cases = {CaseId(1): one, CaseId(2): other}
    found = list(agenda.files_both_ways(facts(items=lines, cases=cases), NB, TODAY))
    assert codes(found) == ["file_open_and_withheld"] * len(where)
    assert all(place in finding.text for place, finding in zip(where, found, strict=True))
    assert {finding.legal_basis for finding in found} <= {EXEMPT.basis}


@pytest.mark.parametrize(
    ("delivery", "state", "stops"),
    [
        (Delivery.WITH_PAPERS, ItemState.PLANNED, True),
        (Delivery.NOT_PRINTED, ItemState.PLANNED, False),
        (Delivery.WITH_PAPERS, ItemState.WITHDRAWN, False),
    ],
)
def test_a_file_both_ways_keeps_the_public_from_the_bundle_that_holds_it(
    delivery: Delivery, state: ItemState, *, stops: bool
) -> None:
    file = StoredFile("ab" * 32, "takst.pdf", 9, "application/pdf")
    shown = Attachment(AttachmentId(1), "Takst", file, OPEN, delivery=delivery)
    hidden = Attachment(AttachmentId(2), "Verdivurdering", file, EXEMPT)
    case = a_case(attachments=(shown, hidden))
    line = replace(an_item(case), state=state)
    (found,) = agenda.files_both_ways(facts(items=[line], cases={case.id: case}), NB, TODAY)
    assert (found.level, found.stops_public) == (Level.WARN, stops)
