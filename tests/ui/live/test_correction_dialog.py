"""Locked minutes are put right in the window, by keyboard and with what is wrong said in place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.correction_dialog import CorrectionDialog
from agenda_app.ui.live.end_dialog import EndDialog
from agenda_app.ui.produce.locked_dialog import LockedDialog
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world, make_open


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        make_open(made)
        yield made


def lock(world: LiveWorld, qtbot: QtBot) -> None:
    for number in (1, 2):
        world.page.open_item(world.protocol.case(number))
        world.page.phrase(1)
    assert world.page.live is not None
    page = world.page
    dialog = EndDialog(page.around, page.data, page.live, page.stamp_now)
    qtbot.addWidget(dialog)
    dialog.adjourn()
    dialog.signers.choose(world.protocol.person("Aud"))
    QTest.keyClick(dialog.signers, Qt.Key.Key_Space)
    dialog.lock.click()
    qtbot.waitUntil(lambda: dialog.locked is not None)
    world.page.refresh()


def opened(world: LiveWorld, qtbot: QtBot) -> CorrectionDialog:
    page = world.page
    assert page.live is not None
    items = (record.item for record in page.live.records.values())
    data = page.data
    keep = partial(data.correct, page.around.storage.files)
    dialog = CorrectionDialog(items, data.approvals(), data.corrections(), keep, page.stamp_now)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def kept(world: LiveWorld) -> tuple[MinutesCorrection, ...]:
    return world.store.read(read_corrections, world.protocol.meeting)


def said_wrong(dialog: CorrectionDialog) -> str:
    return " ".join(part.text() for part in dialog.trouble.findChildren(QLabel))


def test_only_locked_minutes_are_put_right(world: LiveWorld, qtbot: QtBot) -> None:
    world.page.keys.show_state()
    assert not world.page.keys.correct.isEnabled()
    lock(world, qtbot)
    assert world.page.keys.correct.isEnabled()


def test_locked_minutes_are_shown_where_the_meeting_was_ended(
    world: LiveWorld, qtbot: QtBot
) -> None:
    page, seen = world.page, []
    ended = page.band.end.text()
    lock(world, qtbot)
    assert page.band.end.text() != ended
    assert not page.keys.over.isEnabled()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(type(dialog))
        assert dialog is not None
        dialog.close()

    QTimer.singleShot(0, look)
    page.band.end.click()
    assert seen == [LockedDialog]


def test_a_correction_is_typed_and_kept(world: LiveWorld, qtbot: QtBot) -> None:
    lock(world, qtbot)
    dialog = opened(world, qtbot)
    dialog.item.setCurrentIndex(dialog.item.findData(world.protocol.case(2)))
    QTest.keyClicks(dialog.was, "7 mot 1")
    QTest.keyClicks(dialog.becomes, "6 mot 1")
    dialog.ok.click()
    assert dialog.trouble.isVisible()
    assert "Skriv hvorfor" in said_wrong(dialog)
    assert kept(world) == ()
    QTest.keyClicks(dialog.reason, "Bo stemte mot.")
    dialog.ok.click()
    assert "«7 mot 1» står ikke i den låste protokollen" in said_wrong(dialog)
    assert kept(world) == ()
    dialog.was.setPlainText("Enstemmig")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.was, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    (made,) = kept(world)
    assert (made.number, made.item_id) == (1, world.protocol.case(2))
    assert (made.was, made.becomes, made.reason) == ("Enstemmig", "6 mot 1", "Bo stemte mot.")
    assert made.agreed_in is None
    locked = LockedDialog(world.page.around, world.protocol.meeting, made.made_at, world.page.now)
    qtbot.addWidget(locked)
    assert locked.corrections.text().startswith("Rettelse 1, ")
    assert locked.corrections.isVisibleTo(locked)


def test_everything_has_a_name(world: LiveWorld, qtbot: QtBot) -> None:
    lock(world, qtbot)
    assert_all_named(opened(world, qtbot))
