"""Every test of the window: no screen needed, dressed as the program, nothing left behind."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import logging
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from agenda_app.db.storage import Storage, open_folder
from agenda_app.domain.language import Language
from agenda_app.ui import language
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.theme import Appearance, Theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this of every dialog that is shown."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[Language], None]]:
    """Return what lets everything that is built from then on speak a form of Norwegian."""
    before = QLocale()
    yield partial(language.install, qapp)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def nynorsk(speak: Callable[[Language], None]) -> None:
    """Everything that is built now speaks nynorsk."""
    speak(Language.NYNORSK)


@pytest.fixture(autouse=True)
def _dressed(theme: Theme) -> Iterator[None]:
    yield
    if theme.appearance is not Appearance.LIGHT:
        theme.choose(Appearance.LIGHT)


@pytest.fixture(autouse=True)
def _leaves_no_window_or_thread(qapp: QApplication) -> Iterator[None]:
    """Set up before a test's own fixtures, so it looks after they have cleaned up."""
    before = set(threading.enumerate())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    threads = set(threading.enumerate()) - before
    assert not threads, f"threads still running: {threads}"
    windows = [window for window in qapp.topLevelWidgets() if window.isVisible()]
    for window in windows:
        window.close()
    assert not windows, f"windows still open: {windows}"


@pytest.fixture(autouse=True)
def _leaves_an_empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Without a screen, what a test copied is freed too late and takes the program with it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _logs_no_warning(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test that wants a warning empties ``caplog`` after looking at it."""
    yield
    loud = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith("agenda_app")
    ]
    assert not loud, f"logged: {loud}"


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def other(storage: Storage) -> Iterator[Storage]:
    """The same base, as another PC has it open."""
    assert storage.folder is not None
    opened = open_folder(storage.folder)
    yield opened
    opened.close()
