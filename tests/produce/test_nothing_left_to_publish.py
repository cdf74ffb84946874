"""No public version is made over again where the public had everything as it came."""

from __future__ import annotations

import pytest

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.dispatch import DispatchKind
from tests.produce.made_up_meeting import Case
from tests.produce.made_up_office import Office

pytestmark = pytest.mark.usefixtures("words_for_pages")
PUBLIC = DispatchKind.PUBLIC


@pytest.mark.parametrize("state", [ItemState.WITHDRAWN, ItemState.POSTPONED])
def test_who_followed_all_corrections_has_all_also_of_a_case_that_is_away(state: ItemState) -> None:
    away, other = Case("c1", 1, ["a", "b"], exempt=False), Case("c2", 2, ["x"], exempt=False)
    office = Office([away, other])
    away.state = state
    other.pages = ["y"]
    assert office.correct()
    assert not office.send(PUBLIC)


def test_who_missed_one_of_them_gets_what_is_lacking() -> None:
    away, other = Case("c1", 1, ["a", "b"], exempt=False), Case("c2", 2, ["x"], exempt=False)
    office = Office([away, other])
    away.state = ItemState.WITHDRAWN
    assert office.correct()
    other.pages = ["y"]
    assert office.correct(with_public=False)
    assert office.send(PUBLIC)
    assert "y" in dict(office.public.pages).values()
    assert not office.send(PUBLIC)
