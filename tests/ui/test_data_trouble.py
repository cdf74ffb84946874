"""The window when the data cannot be opened, and when a backup is fetched back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from agenda_app import paths
from agenda_app.db.spoken import DATABASE_NAME
from agenda_app.db.storage import open_folder
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.preload import loading_rest
from agenda_app.sample.load import load_sample
from agenda_app.services.backup_rota import back_up_by_itself
from agenda_app.services.meeting_lines import meeting_lines
from agenda_app.ui import main_window
from agenda_app.ui.data_place import DataPlace
from agenda_app.ui.folder_lock import FolderLock
from agenda_app.ui.main_window import MainWindow
from agenda_app.ui.meetings.meetings_page import MeetingsPage
from agenda_app.ui.opening import open_place
from agenda_app.ui.pages import REST
from agenda_app.ui.rest import Late
from agenda_app.ui.session import Session
from agenda_app.ui.theme import Theme
from agenda_app.ui.trouble_page import TroublePage
from tests.builders import a_municipality, saved_meeting

Opened = Callable[[Path], Session]


@pytest.fixture
def opened(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Opened]:
    """Open a folder in a window as the start of the program does."""
    for owner in (paths, main_window):
        monkeypatch.setattr(owner, "settings_file", lambda: tmp_path / "settings.json")
    lock, made = FolderLock(), []

    def start(folder: Path) -> Session:
        window, place = MainWindow(), DataPlace(folder)
        qtbot.addWidget(window)
        window.show()
        lock.claim(place)
        session = Session(window, theme, place, lock, Late(lambda: REST, loading_rest, load_sample))
        made.append(session)
        try:
            session.take(open_place(place))
        except UserError as error:
            session.take(error)
        return session

    yield start
    for session in made:
        session.close()
    lock.release()


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A folder with a municipality and one meeting."""
    storage = open_folder(tmp_path / "kontor")
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_meeting(session, "KST", date(2090, 4, 26))
    storage.close()
    return tmp_path / "kontor"


def shown(session: Session) -> QWidget | None:
    return session._window.pages.currentWidget()


def trouble(session: Session) -> TroublePage:
    page = shown(session)
    assert isinstance(page, TroublePage)
    return page


def choose(monkeypatch: pytest.MonkeyPatch, *, file: Path | None, folder: Path) -> None:
    """Let the next questions for a file and for a folder be answered so."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file or ""), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))


def test_a_folder_that_cannot_be_written_is_named_and_another_one_opens_the_data(
    qtbot: QtBot,
    opened: Opened,
    office: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    in_its_place = tmp_path / "en fil"
    in_its_place.write_text("her skulle mappen ligget")
    session = opened(in_its_place)
    page = trouble(session)
    assert str(in_its_place) in page.message.text()
    assert not session._window.menu.new_meeting.isEnabled()
    choose(monkeypatch, file=None, folder=office)
    page._ask_folder()
    qtbot.waitUntil(lambda: isinstance(shown(session), MeetingsPage))
    assert in_its_place.read_text() == "her skulle mappen ligget"


def test_a_newer_database_is_left_untouched_and_opens_after_an_upgrade(
    qtbot: QtBot, opened: Opened, office: Path
) -> None:
    database = office / DATABASE_NAME
    with closing(sqlite3.connect(database)) as connection:
        known = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = database.read_bytes()
    session = opened(office)
    page = trouble(session)
    assert "nyere utgave" in page.message.text()
    page.again.click()
    qtbot.waitUntil(lambda: shown(session) is not page)
    assert "nyere utgave" in trouble(session).message.text()
    assert session._window.close()
    assert database.read_bytes() == before
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (known,))
        connection.commit()
    session._window.show()
    trouble(session).again.click()
    qtbot.waitUntil(lambda: isinstance(shown(session), MeetingsPage))


def test_a_backup_of_a_damaged_database_is_fetched_back_into_another_folder(
    qtbot: QtBot,
    opened: Opened,
    office: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy = run_to_end(back_up_by_itself(office, datetime(2026, 11, 23, 15, 31)))
    damaged = b"dette er ingen base" * 100
    (office / DATABASE_NAME).write_bytes(damaged)
    session = opened(office)
    choose(monkeypatch, file=copy, folder=tmp_path / "ny")
    trouble(session)._restorer.restore()
    qtbot.waitUntil(lambda: isinstance(shown(session), MeetingsPage))
    assert session._storage is not None
    with session._storage.database.read() as reading:
        assert [line.meeting.date for line in meeting_lines(reading)] == [date(2090, 4, 26)]
    assert (office / DATABASE_NAME).read_bytes() == damaged


def test_the_newest_backup_that_was_made_by_itself_is_proposed(
    opened: Opened, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_to_end(back_up_by_itself(office, datetime(2026, 11, 20, 15, 31)))
    newest = run_to_end(back_up_by_itself(office, datetime(2026, 11, 23, 15, 31)))
    (office / DATABASE_NAME).write_bytes(b"dette er ingen base" * 100)
    page = trouble(opened(office))
    proposed: list[str] = []

    def ask(_parent: QWidget, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        proposed.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    page._restorer.restore()
    assert proposed == [str(newest)]


def test_a_backup_is_never_fetched_back_over_data_and_the_window_says_so(
    qtbot: QtBot, opened: Opened, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "agenda_app.ui.backups.show_error", lambda _window, error: said.append(str(error))
    )
    copy = run_to_end(back_up_by_itself(office, datetime(2026, 11, 23, 15, 31)))
    session = opened(office)
    before = (office / DATABASE_NAME).read_bytes()
    choose(monkeypatch, file=copy, folder=office)
    session._window.menu.restore.trigger()
    qtbot.waitUntil(lambda: bool(said))
    assert "allerede en base" in said[0]
    assert isinstance(shown(session), MeetingsPage)
    assert (office / DATABASE_NAME).read_bytes() == before
