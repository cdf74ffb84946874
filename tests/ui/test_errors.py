from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from agenda_app import __version__
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError
from agenda_app.ui import errors
from agenda_app.ui.crash_dialog import CrashDialog, report
from agenda_app.ui.errors import Crashes, error_box, show_error
from tests.ui.accessible import assert_all_named

SECRET = "Kjøp av gnr. 14 bnr. 3"
OPEN_IN_WORD = (
    Sentence("Filen <a> er åpen.", "Fila <a> er open."),
    Sentence("Lukk den i Word.", "Lukk ho i Word."),
)


def blunder() -> None:
    title = SECRET
    raise KeyError(title)


@pytest.fixture
def crashes(qapp: QApplication) -> Iterator[Crashes]:
    hooks = sys.excepthook, threading.excepthook
    made = Crashes()
    yield made
    sys.excepthook, threading.excepthook = hooks
    if made.dialog is not None:
        made.dialog.accept()


def take(crashes: Crashes) -> None:
    try:
        blunder()
    except KeyError as error:
        crashes.take(type(error), error, error.__traceback__)


def test_a_report_holds_versions_and_places_but_no_case_content() -> None:
    try:
        blunder()
    except KeyError as error:
        text = report(type(error), error.__traceback__)
    assert f"Saksliste {__version__}" in text
    assert "KeyError" in text
    assert "tests/ui/test_errors.py" in text
    assert SECRET not in text


def test_a_box_says_what_is_wrong_and_what_to_do(qtbot: QtBot) -> None:
    box = error_box(None, UserError(*OPEN_IN_WORD))
    qtbot.addWidget(box)
    assert (box.text(), box.informativeText()) == ("Filen <a> er åpen.", "Lukk den i Word.")


@pytest.mark.usefixtures("nynorsk")
def test_a_box_speaks_nynorsk_in_a_nynorsk_window(qtbot: QtBot) -> None:
    box = error_box(None, UserError(*OPEN_IN_WORD))
    qtbot.addWidget(box)
    assert (box.text(), box.informativeText()) == ("Fila <a> er open.", "Lukk ho i Word.")


def test_showing_an_error_waits_for_ok(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def press() -> None:
        QApplication.activeModalWidget().button(QMessageBox.StandardButton.Ok).click()

    QTimer.singleShot(0, press)
    show_error(None, UserError(alike("Disken er full.")))
    assert SECRET not in caplog.text
    assert "UserError" in caplog.text
    caplog.clear()


def test_one_dialog_is_enough_and_every_mistake_is_logged(
    crashes: Crashes, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    take(crashes)
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    first = crashes.dialog
    take(crashes)
    qtbot.wait(20)
    assert crashes.dialog is first
    assert caplog.text.count("uncaught") == 2
    assert_all_named(first)
    first.accept()
    assert crashes.dialog is None
    caplog.clear()


def test_the_report_can_be_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog("Saksliste 0")
    qtbot.addWidget(dialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "Saksliste 0"


def test_mistakes_of_other_threads_arrive(
    crashes: Crashes, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    crashes.install()
    qInstallMessageHandler(None)
    thread = threading.Thread(target=blunder)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    caplog.clear()


def test_an_error_the_user_can_mend_is_no_crash(
    crashes: Crashes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[UserError] = []
    monkeypatch.setattr(errors, "show_error", lambda _parent, error: shown.append(error))
    mendable = UserError(alike("Disken er full."))
    crashes.take(UserError, mendable, None)
    qtbot.waitUntil(lambda: shown == [mendable])
    assert crashes.dialog is None


def test_qts_own_warnings_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    errors.log_qt(QtMsgType.QtWarningMsg, None, "QPainter::begin: Paint device returned engine")
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    caplog.clear()
