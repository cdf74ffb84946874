"""What was voted in an item and what it stands as are the same before its minutes are locked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.ballot_entry import all_on
from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.minutes_gaps import gaps_in
from agenda_app.domain.proposals import (
    MeetingProposal,
    Mover,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
)
from agenda_app.domain.sentence import alike
from agenda_app.domain.votes import Motion, Vote
from tests.domain.test_minutes_gaps import (
    FIRST,
    TEXT,
    elected,
    finished,
    in_writing,
    left_with,
    miscounted,
    with_item,
)
from tests.domain.voting import a_list

PLANNED, TREATED = ItemState.PLANNED, ItemState.TREATED
POSTPONED, WITHDRAWN = ItemState.POSTPONED, ItemState.WITHDRAWN
FOR, AGAINST = 0, 1
WHOLE = Matter()
POINT_ONE = Matter(0, (1,))
MOVED = Matter(1)


def put(kind: ProposalKind) -> ProposalRegister:
    proposal = MeetingProposal(1, kind, (ProposalPoint(TEXT),), (Mover(1, "Ivar Nes", "Ap"),))
    return ProposalRegister((proposal,))


def voted(
    *votes: tuple[Matter, int], kind: ProposalKind = ProposalKind.POSTPONE, is_trial: bool = False
) -> MeetingRecord:
    """Return minutes in whose first item, of two points, all were on these sides."""
    first, *others = finished().items
    register, voters = put(kind), first.room.voters
    taken = tuple(
        Vote(Motion((matter,), is_trial=is_trial), all_on(voters, side=side))
        for matter, side in votes
    )
    matters = Matters(Proposal("", a_list("Kaia rustes opp.", "Molen får lys.")), register)
    minutes = replace(first.minutes, votes=taken, register=register)
    first = replace(first, matters=matters, minutes=minutes)
    return replace(finished(), items=(first, *others))


def contradictions(record: MeetingRecord) -> list[MinutesGap]:
    return [gap for gap in gaps_in(record) if gap.code is GapCode.STATE_NOT_AS_VOTED]


ADOPTED = voted((WHOLE, FOR))
PUT_OFF = voted((MOVED, FOR))
DISMISSED = voted((MOVED, FOR), kind=ProposalKind.DISMISS)
SENT_BACK = voted((MOVED, FOR), kind=ProposalKind.SEND_BACK)
PARTLY = voted((POINT_ONE, FOR), (MOVED, FOR))
TRIED = voted((WHOLE, FOR), is_trial=True)
NOT_PUT_OFF = voted((MOVED, AGAINST))
SENT_ON = voted((MOVED, FOR), kind=ProposalKind.REFER)
ONE_OF_TWO_FELL = voted((MOVED, AGAINST), kind=ProposalKind.ALTERNATIVE)
ALL_FELL = voted((WHOLE, AGAINST), (MOVED, AGAINST), kind=ProposalKind.ALTERNATIVE)
ELECTED = with_item(voted(), 1, elections=(elected(7, 4),))


@pytest.mark.parametrize(
    ("record", "lawful"),
    [
        (ADOPTED, {TREATED}),
        (PUT_OFF, {POSTPONED}),
        (DISMISSED, {TREATED}),
        # It waits for a new paper, so it is put off as well.
        (SENT_BACK, {TREATED, POSTPONED}),
        (PARTLY, {TREATED}),
        (ALL_FELL, {TREATED}),
        (ELECTED, {TREATED}),
        # A vote that is not taken on the case itself leaves it to be withdrawn or put off by hand.
        (TRIED, set(ItemState)),
        (NOT_PUT_OFF, set(ItemState)),
        (SENT_ON, set(ItemState)),
        (ONE_OF_TWO_FELL, set(ItemState)),
        (voted(), set(ItemState)),
    ],
)
def test_an_item_stands_as_it_was_voted(record: MeetingRecord, lawful: set[ItemState]) -> None:
    found = {state for state in ItemState if not contradictions(with_item(record, 1, state=state))}
    assert found == lawful


@pytest.mark.parametrize(
    ("record", "number"),
    [
        (miscounted(finished()), 1),
        (left_with(finished(), 5), 3),
        (in_writing(finished()), 1),
    ],
)
def test_what_does_not_add_up_or_was_not_voted_is_another_gap(
    record: MeetingRecord, number: int
) -> None:
    assert contradictions(with_item(record, number, state=WITHDRAWN)) == []


def test_it_stops_the_lock_and_says_what_stands_what_was_voted_and_what_to_do() -> None:
    def said(record: MeetingRecord, **changes: Any) -> list[str]:
        (gap,) = contradictions(with_item(record, 1, **changes))
        assert gap.item_id == FIRST
        assert gap.code.blocks
        return [gap.reasons[0].said(language) for language in Language]

    assert said(ADOPTED, state=WITHDRAWN) == [
        "Saken står som trukket, men den ble avgjort ved en avstemning eller et valg. Sett den "
        "som behandlet, eller rett avstemningen eller valget.",
        "Saka står som trekt, men ho vart avgjord ved ei røysting eller eit val. Set ho som "
        "handsama, eller rett røystinga eller valet.",
    ]
    assert said(PUT_OFF, state=TREATED) == [
        "Saken står som behandlet, men det ble vedtatt å utsette den. Sett den som utsatt, eller "
        "rett avstemningen.",
        "Saka står som handsama, men det vart vedteke å utsetje ho. Set ho som utsett, eller rett "
        "røystinga.",
    ]


def taken_up(record: MeetingRecord) -> MeetingRecord:
    """Let the case of the first item stand on the agenda of another meeting by now."""
    first, *others = record.items
    return replace(record, items=(replace(first, elsewhere=alike("møtet 4.11.2026")), *others))


@pytest.mark.parametrize("state", [POSTPONED, WITHDRAWN])
def test_a_case_that_another_agenda_has_by_now_is_told_of_and_can_be_locked(
    state: ItemState,
) -> None:
    record = taken_up(with_item(ADOPTED, 1, state=state))
    (gap,) = gaps_in(record)
    assert (gap.code, gap.item_id) == (GapCode.VOTED_BUT_ELSEWHERE, FIRST)
    assert not gap.code.blocks
    (told,) = gap.reasons
    assert "på sakslisten til møtet 4.11.2026." in told.bokmal
    assert "på saklista til møtet 4.11.2026." in told.nynorsk


def test_what_can_be_set_as_it_was_voted_still_stops_the_lock() -> None:
    """A case that was put off by a vote can be so wherever else it is."""
    (gap,) = contradictions(taken_up(with_item(PUT_OFF, 1, state=WITHDRAWN)))
    assert gap.code.blocks
