"""The locked minutes in the window: what was kept is shown, looked at, saved and signed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import FILES_NAME, Storage
from agenda_app.domain.access import exempt
from agenda_app.files.store import FolderStore
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.kept_minutes import kept_minutes
from agenda_app.services.locking import lock
from agenda_app.services.minutes import read_minutes
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.end_dialog import EndDialog
from agenda_app.ui.produce.locked_dialog import LockedDialog
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world, make_open

K = Qt.Key


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        make_open(made)
        yield made


def ended(world: LiveWorld, qtbot: QtBot) -> EndDialog:
    """Close the meeting, so that its minutes can be locked."""
    page = world.page
    for number in (1, 2):
        page.open_item(world.protocol.case(number))
        page.phrase(1)
    assert page.live is not None
    dialog = EndDialog(page.around, page.data, page.live, page.stamp_now)
    qtbot.addWidget(dialog)
    dialog.adjourn()
    dialog.signers.choose(world.protocol.person("Aud"))
    QTest.keyClick(dialog.signers, K.Key_Space)
    return dialog


def lock_now(world: LiveWorld, qtbot: QtBot) -> None:
    dialog = ended(world, qtbot)
    dialog.lock.click()
    qtbot.waitUntil(lambda: dialog.locked is not None)
    world.page.refresh()


def opened(world: LiveWorld, qtbot: QtBot) -> LockedDialog:
    page = world.page
    locked_at = world.store.read(read_minutes, world.protocol.meeting).locked_at
    assert locked_at is not None
    dialog = LockedDialog(page.around, world.protocol.meeting, locked_at, page.now)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def said(dialog: LockedDialog) -> str:
    return "" if dialog.notices.message is None else dialog.notices.message.sentence


def test_what_was_kept_is_shown_and_whole(world: LiveWorld, qtbot: QtBot) -> None:
    assert not world.page.keys.locked.isEnabled()
    lock_now(world, qtbot)
    assert world.page.keys.locked.isEnabled()
    dialog = opened(world, qtbot)
    assert_all_named(dialog)
    assert dialog.rows.rowCount() == 2
    assert dialog.sheet.isEnabled()
    dialog.verify.click()
    qtbot.waitUntil(lambda: said(dialog) != "")
    assert said(dialog) == dialog.tr("Every file is as it was locked.")


def test_nothing_of_locked_minutes_can_be_ended_or_locked_again(
    world: LiveWorld, qtbot: QtBot
) -> None:
    keys = world.page.keys
    of_writing = (keys.vote, keys.afterwards, keys.over)
    assert all(action.isEnabled() for action in of_writing)
    lock_now(world, qtbot)
    assert not any(action.isEnabled() for action in of_writing)
    seen = []

    def look() -> None:
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        seen.append(type(found))
        found.reject()

    QTimer.singleShot(0, look)
    world.page.band.adjourned.emit()
    assert seen == [LockedDialog]


def test_a_file_that_came_to_harm_is_said(world: LiveWorld, storage: Storage, qtbot: QtBot) -> None:
    lock_now(world, qtbot)
    assert storage.folder is not None
    (first, *_) = world.store.read(kept_minutes, world.protocol.meeting).values()
    FolderStore(storage.folder / FILES_NAME).place(first.sha256).write_bytes(b"%PDF")
    dialog = opened(world, qtbot)
    assert not dialog.keep.isEnabled()
    dialog.verify.click()
    qtbot.waitUntil(lambda: said(dialog) != "")
    assert "endret eller skadet" in said(dialog)


def test_the_sheet_and_a_copy_are_saved(
    world: LiveWorld, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock_now(world, qtbot)
    dialog = opened(world, qtbot)
    targets = iter((tmp_path / "ark.pdf", tmp_path / "protokoll.pdf"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(next(targets)), ""))
    for button, name in ((dialog.sheet, "ark.pdf"), (dialog.save, "protokoll.pdf")):
        dialog.notices.quiet()
        button.click()
        qtbot.waitUntil(lambda: said(dialog) != "", timeout=20_000)
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")


def test_what_was_locked_before_files_were_kept_is_kept_now(world: LiveWorld, qtbot: QtBot) -> None:
    ended(world, qtbot)
    world.store.write("lock", lock, world.protocol.meeting, world.page.now())
    dialog = opened(world, qtbot)
    assert dialog.rows.rowCount() == 0
    assert dialog.empty.isVisible()
    for button in (dialog.open_button, dialog.save, dialog.verify, dialog.sheet):
        assert not button.isEnabled()
    dialog.keep.click()
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 2, timeout=20_000)
    assert dialog.sheet.isEnabled()
    assert dialog.table.isVisible()
    qtbot.waitUntil(lambda: said(dialog) == dialog.tr("The files are kept."))
    assert not dialog.keep.isEnabled()


def test_a_public_file_that_no_longer_holds_is_lacking(world: LiveWorld, qtbot: QtBot) -> None:
    lock_now(world, qtbot)
    dialog = opened(world, qtbot)
    assert not dialog.keep.isEnabled()
    with world.page.around.storage.database.write("test") as session:
        case_id = read_item(session, world.case).case_id
        assert case_id is not None
        case = read_case(session, case_id)
        save_case(session, replace(case, access=exempt("offl. § 13"), public_title="Sak om bygg"))
    assert opened(world, qtbot).keep.isEnabled()
