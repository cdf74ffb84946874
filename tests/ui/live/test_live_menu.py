"""The menu Protokoll of the live window: everything is in it, and it is no higher than a screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.theme import Theme
from tests.ui.live.live_world import LiveWorld, a_live_world

LOW = 690
"""What is left of a laptop's screen of 768 under the bars."""


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        yield made


def shown(actions: list[QAction]) -> Iterator[list[QAction]]:
    """Yield what stands in a menu, then in each that opens from it."""
    yield actions
    for action in actions:
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from shown(inner.actions())


def test_no_command_of_the_page_is_missing_from_the_menu(world: LiveWorld) -> None:
    offered = {action for menu in shown(world.page.minutes_actions()) for action in menu}
    commands = {
        action
        for action in world.page.actions()
        if not action.objectName().startswith("live_phrase")
    }
    assert commands
    assert commands <= offered


def test_every_menu_stands_in_one_column_on_a_low_screen(world: LiveWorld, qtbot: QtBot) -> None:
    for actions in shown(world.page.minutes_actions()):
        menu = QMenu()
        qtbot.addWidget(menu)
        menu.addActions(actions)
        for action in actions:
            action.setVisible(True)
        row = menu.actionGeometry(actions[0]).height()
        assert row > 0
        assert sum(menu.actionGeometry(action).height() for action in actions) < LOW
