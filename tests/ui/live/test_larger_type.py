"""In the largest type nothing of the live window is out of reach on a screen of 1366 by 768."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.folding_row import FoldingRow
from agenda_app.ui.live.item_list import ItemLine, ItemList
from agenda_app.ui.live.live_style import SIZES
from agenda_app.ui.theme import Theme
from tests.ui.live.live_world import LiveWorld, a_live_world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        yield made
        made.page.look.choose(SIZES[0])


@pytest.mark.parametrize("percent", SIZES)
def test_the_votes_are_as_wide_as_their_pane(world: LiveWorld, percent: int) -> None:
    page = world.page
    page.look.choose(percent)
    page.voting.begin()
    for _ in range(3):
        QApplication.processEvents()
    shown = page.vote.widget()
    assert shown is not None
    assert shown.width() <= page.vote.viewport().width()


def test_how_it_is_voted_on_goes_to_a_line_of_its_own_where_there_is_no_room(
    world: LiveWorld,
) -> None:
    row = world.page.vote.findChild(FoldingRow)
    assert row is not None
    for width, is_folded in ((900, False), (300, True), (900, False)):
        row.resize(width, row.height())
        assert row.is_folded is is_folded


def test_an_item_without_a_second_line_takes_one_line(qtbot: QtBot) -> None:
    items = ItemList()
    qtbot.addWidget(items)
    lines = (ItemLine(ItemId(1), "PS 1/26", "Kaia"), ItemLine(ItemId(2), "Spørretime", ""))
    items.show_lines(lines, None)
    two, one = (items.sizeHintForRow(row) for row in (0, 1))
    assert one < two
