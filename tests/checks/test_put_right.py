"""A recommendation that was put right is told of before a meeting and when its papers are out."""

from __future__ import annotations

import pytest

from agenda_app.checks.meeting import check_meeting
from agenda_app.checks.put_right import recommendations
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.findings import Level
from agenda_app.domain.meeting import MeetingState
from tests.checks.cases import NB, TODAY, a_case, a_meeting, facts


@pytest.mark.parametrize(
    ("state", "level"), [(MeetingState.DRAFT, Level.INFO), (MeetingState.SENT, Level.WARN)]
)
def test_it_is_told_at_its_item(state: MeetingState, level: Level) -> None:
    ready = facts(a_case(), meeting=a_meeting(state=state))
    (item,) = ready.agenda.items
    assert item.id is not None
    put_right = facts(a_case(), meeting=a_meeting(state=state), put_right=frozenset({item.id}))
    (found,) = [
        one for one in check_meeting(put_right, NB, TODAY) if one.code == "recommendation_put_right"
    ]
    assert (found.level, found.item_id) == (level, item.id)
    assert ("send en rettelse" in found.text) is (level is Level.WARN)


def test_nothing_is_told_of_what_stands_as_it_was() -> None:
    assert list(recommendations(facts(put_right=frozenset({ItemId(99)})), NB, TODAY)) == []
