"""The tab key goes round everything in the live window that a key can turn, as it is read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.routes import LiveRoute
from agenda_app.ui.theme import Theme
from tests.ui.live.live_world import LiveWorld, a_live_world, focused

MOST = 80
REGIONS = (
    {"live_back", "live_attendance", "live_adjourn", "live_larger"},
    {"live_member_1", "live_member_7"},
    {"live_items"},
    {"live_new_proposal", "live_proceedings"},
    {"live_ballot_0_Ap", "live_ballot_0_V", "live_ballot_1_Ap", "live_new_election"},
)


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.resize(1366, 730)
        made.page.show()
        made.page.activateWindow()
        qtbot.waitUntil(made.page.isActiveWindow)
        made.page.show_route(LiveRoute(made.protocol.meeting, made.case))
        made.page.keys.vote.trigger()
        yield made


def round_by(key: Qt.Key) -> list[str]:
    """Return what the focus comes to until it is back."""
    first = focused()
    seen = [first.objectName()]
    while len(seen) < MOST:
        QTest.keyClick(focused(), key)
        if focused() is first:
            return seen
        seen.append(focused().objectName())
    raise AssertionError(seen)


def test_it_comes_to_every_region_and_back(world: LiveWorld) -> None:
    seen = round_by(Qt.Key.Key_Tab)
    for region in REGIONS:
        assert region <= set(seen)
    assert len(set(seen)) == len(seen)


def test_a_region_is_gone_through_before_the_next(world: LiveWorld) -> None:
    world.page.band.setFocus()
    world.page.items.setFocus()
    seen = round_by(Qt.Key.Key_Tab)
    begins = seen.index("live_back")
    seen = [*seen[begins:], *seen[:begins]]
    places = [sorted(seen.index(name) for name in region) for region in REGIONS]
    assert all(one[-1] < other[0] for one, other in pairwise(places))
    assert seen.index("live_ballot_0_V") < seen.index("live_ballot_1_Ap")


def test_it_goes_back_the_way_it_came(world: LiveWorld) -> None:
    forward = round_by(Qt.Key.Key_Tab)
    back = round_by(Qt.Key.Key_Backtab)
    assert back == [forward[0], *reversed(forward[1:])]
