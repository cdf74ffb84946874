"""In the attendance somebody leaves after a vote, and the place among the votes can be chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance_events import Left
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.theme import Theme
from tests.ui.live.live_world import LiveWorld, a_live_world


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        yield made


def click(dialog: AttendanceDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_space_after_a_vote_leaves_it_right_until_another_place_is_chosen(
    world: LiveWorld, qtbot: QtBot
) -> None:
    page, case = world.page, world.protocol.case(1)
    assert page.live is not None
    page.open_item(case)
    world.at(18, 30)
    page.phrase(1)
    world.at(18, 45)
    dialog = AttendanceDialog(page.data, page.live, page.item_id, page.stamp_now, clock=page.at)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.choose(world.protocol.person("Geir"))
    QTest.keyClick(dialog.seats, Qt.Key.Key_Space)
    record = page.data.record(case)
    assert record.refused == ()
    assert [outcome.votes for outcome in record.outcomes] == [(7, 0)]
    when = dialog.seat.when
    assert when.vote.isVisibleTo(dialog)
    assert when.vote.count() == 2
    left = page.data.read().attendance.events[-1]
    assert isinstance(left, Left)
    click(dialog, f"seat_move_{left.id}")
    assert page.data.record(case).refused == ()
    when.vote.setCurrentIndex(0)
    when.vote.activated.emit(0)
    click(dialog, f"seat_move_{left.id}")
    assert len(page.data.record(case).refused) == 1
