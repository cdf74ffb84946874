"""The second copy in the window: written beside the typing, and one line when it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.services.second_copy import COPY_NAME, begin_copy
from agenda_app.settings import Settings, read_settings, write_settings
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.copy_dialog import CopyDialog
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world

TEXT = "Protokoll KST 2026-04-29.txt"


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "settings.json"
    monkeypatch.setattr("agenda_app.ui.live.copying.settings_file", lambda: file)
    return file


@pytest.fixture
def stick(tmp_path: Path, settings: Path, storage: Storage) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    begin_copy(storage, place)
    write_settings(settings, Settings(copy_folder=str(place)))
    return place


@pytest.fixture
def world(
    storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot, settings: Path
) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        yield made


def test_what_is_typed_is_on_the_stick_too(stick: Path, world: LiveWorld, qtbot: QtBot) -> None:
    page = world.page
    page.open_item(world.case)
    QTest.keyClicks(page.case.editor, "Ordet var fritt.")
    page.saving.save_now()
    page.copying.copy()
    assert page.case.editor.isEnabled()
    qtbot.waitUntil(lambda: page.foot.copied_at is not None)
    text = (stick / COPY_NAME / TEXT).read_text(encoding="utf-8-sig")
    assert "Ordet var fritt." in text
    assert page.foot.copy.text().startswith("Copied at")


def test_one_line_says_that_the_stick_is_gone_and_it_goes_on_when_it_is_back(
    stick: Path, world: LiveWorld, qtbot: QtBot
) -> None:
    page = world.page
    away = stick.rename(stick.with_name("away"))
    page.copying.copy()
    qtbot.waitUntil(lambda: "er ikke der" in page.foot.copy.text())
    away.rename(stick)
    qtbot.waitUntil(lambda: page.copying._job is None)
    page.copying.copy()
    qtbot.waitUntil(lambda: page.foot.copied_at is not None)
    assert (stick / COPY_NAME / TEXT).exists()


def test_nothing_is_copied_twice(stick: Path, world: LiveWorld, qtbot: QtBot) -> None:
    page = world.page
    page.copying.copy()
    qtbot.waitUntil(lambda: page.foot.copied_at is not None and page.copying._job is None)
    before = (stick / COPY_NAME / TEXT).stat().st_mtime_ns
    page.copying.copy()
    assert page.copying._job is None
    assert (stick / COPY_NAME / TEXT).stat().st_mtime_ns == before


def test_the_folder_is_chosen_in_a_dialog(
    world: LiveWorld, settings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    place = tmp_path / "disk"
    place.mkdir()
    monkeypatch.setattr("agenda_app.ui.live.copy_dialog.ask_folder", lambda *_: place)

    def answer(dialog: CopyDialog) -> int:
        assert_all_named(dialog)
        dialog.wanted.setChecked(True)
        return int(dialog.is_right())

    monkeypatch.setattr(CopyDialog, "exec", answer)
    world.page.copying.ask()
    assert read_settings(settings).copy_folder == str(place)
    qtbot.waitUntil(lambda: (place / COPY_NAME / TEXT).exists())


def test_the_dialog_wants_a_folder(world: LiveWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agenda_app.ui.live.copy_dialog.ask_folder", lambda *_: None)
    dialog = CopyDialog(None, None, world.page)
    dialog.wanted.setChecked(True)
    assert not dialog.is_right()
    assert dialog.problem.text()
    dialog.deleteLater()
