"""The page of a meeting, driven as a user does: keys, drops, undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest

from agenda_app.db.storage import Storage
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.meeting_world import TITLES, World, a_world

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


def select(world: World, title: str) -> None:
    world.page.pane.list.select(world.position(title))


def drop_row(world: World, title: str, before: str) -> None:
    """Let go of a dragged row over the upper half of another one."""
    view = world.page.pane.list
    view._dragged = world.position(title)
    box = view.visualRect(view.model().index(world.position(before), 0))
    where = QPointF(box.center().x(), box.top() + 2)
    data = QMimeData()
    event = QDropEvent(
        where,
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(event)
    view._dragged = -1


def test_every_control_can_be_named_by_a_screen_reader(world: World) -> None:
    assert_all_named(world.page)


def test_the_lines_stand_in_order_with_their_numbers(world: World) -> None:
    rows = world.page.pane.model.rows
    assert [str(row.item.number) for row in rows[:3]] == ["PS 1/26", "PS 2/26", "PS 3/26"]
    assert world.shown()[2:5] == list(TITLES)


def test_a_dragged_row_lands_before_the_row_it_is_dropped_on_and_comes_back(world: World) -> None:
    before = world.titles()
    drop_row(world, "Skolerute", "Kaia")
    after = world.titles()
    assert after.index("Skolerute") == after.index("Kaia") - 1
    assert world.shown() == after
    assert world.page.pane.list.current.item.title == "Skolerute"
    world.page.undo_stack.undo()
    assert world.titles() == world.shown() == before
    world.page.undo_stack.redo()
    assert world.titles() == world.shown() == after


def test_alt_and_arrows_move_the_selected_row(world: World) -> None:
    select(world, "Kaia")
    place = world.position("Kaia")
    QTest.keyClick(world.page.pane.list, Qt.Key.Key_Down, ALT)
    assert world.titles().index("Kaia") == place + 1
    QTest.keyClick(world.page.pane.list, Qt.Key.Key_Up, ALT)
    assert world.titles().index("Kaia") == place


def test_delete_takes_a_case_off_and_undo_puts_it_back(world: World) -> None:
    before = world.agenda().items
    select(world, "Kaia")
    QTest.keyClick(world.page.pane.list, Qt.Key.Key_Delete)
    assert "Kaia" not in world.titles()
    message = world.page.notices.message
    assert message is not None
    assert "Kaia" in message.sentence
    message.acted.emit(0)
    assert world.agenda().items == before
    assert world.page.notices.message is None


def test_the_model_keeps_qts_own_rules(world: World) -> None:
    model = world.page.pane.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    drop_row(world, "Skolerute", "Kaia")
    world.page.undo_stack.undo()
    select(world, "Kaia")
    QTest.keyClick(world.page.pane.list, Qt.Key.Key_Delete)
    world.page.undo_stack.undo()
    assert tester.model() is model
