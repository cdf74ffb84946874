"""What shows that a meeting came to an item, and what only tells of it."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest

from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes
from agenda_app.domain.proposals import (
    MeetingProposal,
    MinuteStatement,
    Mover,
    ProposalKind,
    ProposalRegister,
)
from agenda_app.domain.speaking import Speech
from agenda_app.domain.unvoted import Unvoted
from tests.builders import a_text

SPOKEN = MeetingProposal(1, ProposalKind.POSTPONE, (), spoken_at=time(19, 5))
HANDED_IN = MeetingProposal(1, ProposalKind.POSTPONE, (), handed_in_at=time(12))
STATEMENT = MinuteStatement(1, Mover(1, "Cato Dahl"), a_text("Vi er imot."))


@pytest.mark.parametrize(
    "written",
    [
        {"begun_at": time(0)},
        {"register": ProposalRegister((SPOKEN,))},
        {"register": ProposalRegister(statements=(STATEMENT,))},
        {"speeches": (Speech(1, "Cato Dahl", began_at=time(19)),)},
        {"closed": (ClosedSession(ClosingGround.PRIVACY),)},
        {"unvoted": Unvoted.UNANIMOUS},
    ],
)
def test_what_happened_shows_that_the_meeting_came_to_it(written: dict[str, Any]) -> None:
    item = ItemMinutes(ItemId(1), **written)
    assert item.is_taken_up
    assert not item.is_left_by(ItemState.POSTPONED)


@pytest.mark.parametrize(
    "written",
    [
        {},
        {"register": ProposalRegister((HANDED_IN,))},
        {"speeches": (Speech(1, "Cato Dahl"),)},
    ],
)
def test_what_came_before_the_meeting_does_not(written: dict[str, Any]) -> None:
    item = ItemMinutes(ItemId(1), **written)
    assert not item.is_taken_up
    assert item.is_left_by(ItemState.POSTPONED)
    assert not item.is_left_by(ItemState.PLANNED)


def test_what_is_told_of_an_item_is_no_rest_but_does_not_keep_what_was_handed_in() -> None:
    item = ItemMinutes(ItemId(1), proceedings=a_text("Møtet rakk ikke saken."))
    assert item.is_taken_up
    assert item.is_left_by(ItemState.POSTPONED)
