"""A case that was decided by a vote is not withdrawn or put off by a slip of the hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.sentence import alike
from agenda_app.services.agendas import read_item
from agenda_app.services.locking import adjourn
from agenda_app.ui.dialogs.against_votes import AgainstVotes
from agenda_app.ui.dialogs.confirm_dialog import ConfirmDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.gap_places import go_to
from agenda_app.ui.theme import Theme
from tests.domain.test_voted_state import ADOPTED, with_item
from tests.services.protocol import a_vote
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world
from tests.ui.live.test_put_aside import answering, say

PLANNED, WITHDRAWN, POSTPONED = ItemState.PLANNED, ItemState.WITHDRAWN, ItemState.POSTPONED


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        yield made


def state(world: LiveWorld) -> ItemState:
    return world.store.read(read_item, world.case).state


def vote(world: LiveWorld, *, is_trial: bool = False) -> None:
    """Let all be for what came with the papers."""
    taken = world.store.read(a_vote, world.case)
    taken = replace(taken, motion=replace(taken.motion, is_trial=is_trial))
    assert world.page.saving.save_item("vote", lambda item: replace(item, votes=(taken,)))


def said(world: LiveWorld) -> str:
    message = world.page.notices.message
    assert message is not None
    return message.sentence


def confirm(dialog: QDialog) -> None:
    assert isinstance(dialog, ConfirmDialog)
    assert_all_named(dialog)
    dialog.ok.click()


def test_what_was_voted_is_put_aside_only_when_that_is_wanted(world: LiveWorld) -> None:
    vote(world)
    for put_aside, becomes in (
        (world.page.keys.withdraw, WITHDRAWN),
        (world.page.keys.postpone, POSTPONED),
    ):
        answering(lambda dialog: dialog.reject(), put_aside.trigger)
        assert state(world) is PLANNED
        answering(confirm, put_aside.trigger)
        assert state(world) is becomes
        say(world, 0)
        assert state(world) is PLANNED


def test_a_trial_vote_asks_for_nothing(world: LiveWorld) -> None:
    vote(world, is_trial=True)
    world.page.keys.withdraw.trigger()
    assert state(world) is WITHDRAWN


def test_what_is_missing_lets_it_stand_as_voted_and_back(world: LiveWorld) -> None:
    world.page.keys.postpone.trigger()
    vote(world)
    gap = MinutesGap(GapCode.STATE_NOT_AS_VOTED, world.case)
    # As long as the meeting goes on, its end has still to say what became of the case.
    go_to(world.page, gap)
    assert state(world) is PLANNED
    during = said(world)
    say(world, 0)
    assert state(world) is POSTPONED
    world.store.write("test", adjourn, world.protocol.meeting, time(20))
    world.page.refresh()
    go_to(world.page, gap)
    assert state(world) is ItemState.TREATED
    assert (during, said(world)) == (
        "The item is taken up again.",
        "The item stands as it was voted.",
    )
    say(world, 0)
    assert state(world) is POSTPONED


def test_the_lock_is_said_to_be_stopped_only_where_it_is(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Sequence[str]] = []
    monkeypatch.setattr(
        ConfirmDialog, "ask", lambda _parent, _title, said, _verb: asked.append(said)
    )
    here = with_item(ADOPTED, 1, state=WITHDRAWN).items[0]
    for record in (here, replace(here, elsewhere=alike("møtet 4.11.2026"))):
        AgainstVotes().is_wanted(None, record, POSTPONED)
    assert [len(said) for said in asked] == [2, 1]
