"""The municipality's phrases and the speakers on paper: changed in the settings, and undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.domain.phrases import PHRASES, phrase
from agenda_app.domain.sentence import Sentence
from agenda_app.services.municipality import the_municipality
from agenda_app.services.phrases import read_phrases
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import Surroundings
from agenda_app.ui.routes import SettingsRoute
from agenda_app.ui.settings.live_form import LiveForm
from agenda_app.ui.settings.phrases_dialog import PhrasesDialog
from agenda_app.ui.settings.settings_page import SettingsPage
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import a_municipality
from tests.ui.accessible import assert_all_named

NB, NN = Language.BOKMAL, Language.NYNORSK


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
    around = Surroundings(
        storage, Store(storage.database), jobs, theme, lambda _route: None, lambda: date(2026, 4, 1)
    )
    made = SettingsPage(around)
    qtbot.addWidget(made)
    made.show()
    made.show_route(SettingsRoute())
    yield made
    made.hide()


def test_phrases_are_written_kept_and_undone(page: SettingsPage, storage: Storage) -> None:
    form = page.findChild(LiveForm)
    assert isinstance(form, LiveForm)
    assert form.told.text() == "The usual phrases are at Ctrl+2 to Ctrl+9."

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PhrasesDialog)
        assert_all_named(dialog)
        QTest.keyClicks(dialog.fields[4, NB], "Tas til orientering.")
        dialog.ok.click()

    QTimer.singleShot(0, fill)
    form.ask()
    with storage.database.read() as session:
        assert read_phrases(session) == {4: Sentence("Tas til orientering.", "")}
    assert "1 phrase" in form.told.text()
    page.edits.undo()
    with storage.database.read() as session:
        assert read_phrases(session) == {}


def test_the_speakers_are_left_off_paper_with_a_tick(page: SettingsPage, storage: Storage) -> None:
    box = page.findChild(QCheckBox, "settings_speakers_printed")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    box.click()
    with storage.database.read() as session:
        assert not the_municipality(session).speakers_printed


def test_a_phrase_in_one_form_only_is_taken_for_both() -> None:
    own = {2: Sentence("Orientert.", ""), 3: Sentence("Spurt.", "Spurd.")}
    assert phrase(own, 2, NN) == "Orientert."
    assert phrase(own, 3, NN) == "Spurd."
    assert phrase({}, 9, NB) == PHRASES[8].bokmal
