"""The settings: saved as they are changed, undone, and never without a name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.services.municipality import the_municipality
from agenda_app.settings import read_settings
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.routes import SettingsRoute
from agenda_app.ui.settings.crest_row import CrestRow
from agenda_app.ui.settings.settings_page import SettingsPage
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Appearance, Theme
from tests.builders import a_municipality
from tests.ui.accessible import assert_all_named


@pytest.fixture
def page(
    qtbot: QtBot,
    storage: Storage,
    jobs: JobRunner,
    theme: Theme,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[SettingsPage]:
    monkeypatch.setattr(
        "agenda_app.ui.settings.settings_page.settings_file", lambda: tmp_path / "settings.json"
    )
    with storage.database.write("test") as session:
        a_municipality(session)
    store = Store(storage.database)
    around = Surroundings(
        storage, store, jobs, theme, lambda _route: None, lambda: date(2026, 4, 1)
    )
    made = SettingsPage(around)
    qtbot.addWidget(made)
    made.resize(1277, 600)
    made.show_route(SettingsRoute())
    made.show()
    yield made
    made.close()


def line(page: SettingsPage, name: str) -> QLineEdit:
    return page.findChild(QLineEdit, f"municipality_{name}")


def test_what_is_typed_is_saved_when_the_field_is_left(page: SettingsPage, qtbot: QtBot) -> None:
    field = line(page, "phone")
    field.setFocus()
    qtbot.keyClicks(field, "00 00 00 00")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.around.store.read(the_municipality).phone == "00 00 00 00"
    page.undo_stack.undo()
    assert page.around.store.read(the_municipality).phone == ""
    assert field.text() == ""
    page.undo_stack.redo()
    assert field.text() == "00 00 00 00"


def test_a_municipality_without_a_name_is_not_saved(page: SettingsPage, qtbot: QtBot) -> None:
    field = line(page, "name")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert not page.leave()
    assert page.around.store.read(the_municipality).name == "Ytterholm kommune"
    qtbot.keyClicks(field, "Ytterøya")
    assert page.leave()
    assert page.around.store.read(the_municipality).name == "Ytterøya"


def test_long_texts_are_saved_when_the_page_is_left(page: SettingsPage, qtbot: QtBot) -> None:
    editor = page.findChild(QPlainTextEdit, "municipality_absence_text")
    qtbot.keyClicks(editor, "Meld forfall.")
    assert page.leave()
    assert page.around.store.read(the_municipality).absence_text == "Meld forfall."


def test_the_act_of_2025_has_a_first_day(page: SettingsPage, qtbot: QtBot) -> None:
    field = line(page, "new_act_from")
    qtbot.keyClicks(field, "1.7.2027")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.around.store.read(the_municipality).new_act_from == date(2027, 7, 1)
    field.setText("31.2.2027")
    assert page.leave()
    assert page.around.store.read(the_municipality).new_act_from == date(2027, 7, 1)
    page.undo_stack.undo()
    assert page.around.store.read(the_municipality).new_act_from is None


def test_inhabitants_are_entered_and_unknown_again(page: SettingsPage, qtbot: QtBot) -> None:
    field = page.findChild(NumberField, "municipality_inhabitants")
    assert field.text() == "Not entered"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "6200")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.around.store.read(the_municipality).inhabitants == 6200
    page.undo_stack.undo()
    assert page.around.store.read(the_municipality).inhabitants is None
    assert field.value() == 0
    page.undo_stack.redo()
    field.selectAll()
    qtbot.keyClicks(field, "0")
    assert page.leave()
    assert page.around.store.read(the_municipality).inhabitants is None


def test_the_language_of_documents_is_chosen(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(
        page.findChild(QPushButton, "municipality_language_1"), Qt.MouseButton.LeftButton
    )
    assert page.around.store.read(the_municipality).language is Language.NYNORSK


def test_a_crest_is_kept_and_taken_away(page: SettingsPage, tmp_path: Path) -> None:
    Image.new("RGB", (40, 50), "#17385e").save(tmp_path / "våpen.png")
    row = page.findChild(CrestRow)
    row.take(tmp_path / "våpen.png")
    kept = page.around.store.read(the_municipality).crest
    assert page.around.storage.files.get(kept)[:4] == b"\x89PNG"
    row.chosen.emit(b"")
    assert page.around.store.read(the_municipality).crest == ""


def test_this_pc_takes_another_appearance_at_once(
    page: SettingsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.mouseClick(
        page.findChild(QPushButton, "settings_appearance_1"), Qt.MouseButton.LeftButton
    )
    assert page.around.theme.appearance is Appearance.DARK
    assert read_settings(tmp_path / "settings.json").appearance == "dark"


def test_every_control_has_a_name(page: SettingsPage) -> None:
    assert_all_named(page)
