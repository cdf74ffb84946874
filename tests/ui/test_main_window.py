"""The window, its menus and its pages together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from agenda_app import paths
from agenda_app.db.storage import Storage
from agenda_app.domain.case import CaseId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import alike
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.preload import loading_rest
from agenda_app.sample.load import load_sample
from agenda_app.services import backup
from agenda_app.services.backup_rota import back_up_by_itself, kept_backups, last_backup
from agenda_app.services.meeting_lines import meeting_lines
from agenda_app.services.municipality import find_municipality
from agenda_app.settings import read_settings
from agenda_app.ui import main_window
from agenda_app.ui.data_place import DataPlace
from agenda_app.ui.desk import PLACES
from agenda_app.ui.first_run.first_run_page import FirstRunPage
from agenda_app.ui.folder_lock import FolderLock
from agenda_app.ui.main_window import MainWindow
from agenda_app.ui.meetings.meetings_page import MeetingsPage
from agenda_app.ui.opening import open_place
from agenda_app.ui.pages import REST
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.queue_page import QueuePage
from agenda_app.ui.rest import Late
from agenda_app.ui.routes import CaseRoute, MeetingRoute, Route
from agenda_app.ui.session import Session
from agenda_app.ui.theme import Theme
from agenda_app.ui.trouble_page import TroublePage
from tests.builders import a_municipality, saved_case, saved_meeting
from tests.ui.accessible import assert_all_named


@pytest.fixture(autouse=True)
def settings_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr(main_window, "settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr("agenda_app.ui.view_menu.settings_file", lambda: tmp_path / "settings.json")


@pytest.fixture
def session(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Session]:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    place, lock = DataPlace(tmp_path / "data"), FolderLock()
    lock.claim(place)
    made = Session(window, theme, place, lock, Late(lambda: REST, loading_rest, load_sample))
    yield made
    made.close()
    lock.release()


def fill(storage: Storage) -> None:
    with storage.database.write("test") as writing:
        a_municipality(writing)
        saved_meeting(writing, "KST", date(2090, 4, 26))
        saved_case(writing, "Opprusting av kaia", "KST")


@pytest.fixture
def filled(session: Session) -> Session:
    storage = open_place(session._place)
    fill(storage)
    session.take(storage)
    return session


def wait_for(qtbot: QtBot, session: Session, page: type[QWidget]) -> None:
    shown = window_of(session).pages
    qtbot.waitUntil(lambda: isinstance(shown.currentWidget(), page), timeout=60_000)


def window_of(session: Session) -> MainWindow:
    return session._window


def folder_of(session: Session) -> Path:
    return session._place.folder


def test_empty_data_lead_to_the_first_page_and_on_to_the_meetings(
    qtbot: QtBot, session: Session
) -> None:
    session.take(open_place(session._place))
    page = window_of(session).pages.currentWidget()
    assert isinstance(page, FirstRunPage)
    assert not window_of(session).rail.isVisible()
    page.name.setText("Ytterholm kommune")
    page.start.click()
    assert isinstance(window_of(session).pages.currentWidget(), MeetingsPage)
    assert window_of(session).rail.isVisible()
    assert "Ytterholm" in window_of(session).windowTitle()


def test_the_rail_leads_to_the_queue_and_counts_it(qtbot: QtBot, filled: Session) -> None:
    rail = window_of(filled).rail
    button = rail._buttons["queue"]
    assert button.count == 1
    button.click()
    assert isinstance(window_of(filled).pages.currentWidget(), QueuePage)
    assert rail.current == "queue"


_DEEPER: dict[str, Route] = {"meeting": MeetingRoute(MeetingId(1)), "case": CaseRoute(CaseId(1))}


@pytest.mark.parametrize("place", [*PLACES, *_DEEPER])
def test_the_tab_key_comes_to_everything_on_a_page_and_to_the_rail(
    qtbot: QtBot, filled: Session, place: str
) -> None:
    window, desk = window_of(filled), filled.desk
    assert desk is not None
    desk.go((PLACES | _DEEPER)[place])
    assert desk.page is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    wanted = {one.objectName() for one in window.findChildren(QWidget) if _can_be_reached(one)}
    reached: list[QWidget | None] = []
    while (focus := QApplication.focusWidget()) not in reached:
        reached.append(focus)
        window.focusNextChild()
    stops = [one for one in reached if one is not None]
    assert wanted - {one.objectName() for one in stops} == set()
    assert any(window.rail.isAncestorOf(one) for one in stops)


def _can_be_reached(part: QWidget) -> bool:
    takes_tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus
    is_inner = part.focusProxy() is not None or part.objectName().startswith("qt_")
    by_arrows = isinstance(part, QAbstractButton) and part.group() is not None
    is_there = part.isVisible() and part.isEnabled()
    return bool(takes_tab and is_there and not is_inner and not by_arrows)


@pytest.mark.parametrize("place", sorted({*PLACES, *_DEEPER} - {"settings"}))
def test_a_page_that_is_gone_to_has_the_keyboard_where_one_begins(
    filled: Session, place: str
) -> None:
    desk = filled.desk
    assert desk is not None
    desk.go((PLACES | _DEEPER)[place])
    assert desk.page is not None
    assert desk.page.isAncestorOf(desk.page.begins_at)


def test_everything_has_a_name(filled: Session) -> None:
    assert_all_named(window_of(filled))


def test_typing_in_the_search_lists_cases_and_enter_opens_one(
    qtbot: QtBot, filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[object] = []
    assert filled.desk is not None
    monkeypatch.setattr(filled.desk, "go", gone.append)
    field, popup = window_of(filled).search, filled.desk._popup
    qtbot.keyClicks(field, "kaia")
    qtbot.waitUntil(popup.isVisible)
    assert [hit.title for hit in popup.hits.rows] == ["Opprusting av kaia"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [type(route).__name__ for route in gone] == ["CaseRoute"]
    assert not popup.isVisible()


def test_a_search_that_finds_nothing_says_so(qtbot: QtBot, filled: Session) -> None:
    assert filled.desk is not None
    popup = filled.desk._popup
    popup.search("finnes ikke")
    assert popup.nothing.isVisible()


def test_the_chosen_appearance_is_used_and_remembered(filled: Session) -> None:
    dark = next(a for a in window_of(filled).menu.appearance.actions() if a.data() == "dark")
    dark.trigger()
    assert tokens().name == "dark"
    assert read_settings(paths.settings_file()).appearance == "dark"


def test_save_says_that_everything_is_saved(filled: Session) -> None:
    window_of(filled).menu.save.trigger()
    assert "Everything is saved" in window_of(filled).status._facts.text()


def test_data_that_cannot_be_opened_are_explained_with_ways_on(
    qtbot: QtBot, session: Session
) -> None:
    session.take(
        UserError(alike("Basen er skadet."), alike("Hent tilbake den siste sikkerhetskopien."))
    )
    page = window_of(session).pages.currentWidget()
    assert isinstance(page, TroublePage)
    assert page.message.text() == "Basen er skadet."
    assert_all_named(page)
    page.again.click()
    wait_for(qtbot, session, FirstRunPage)


def test_the_sample_is_opened_beside_and_leaves_the_folder_empty(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    storage = open_place(session._place)
    session.take(storage)
    page = window_of(session).pages.currentWidget()
    assert isinstance(page, FirstRunPage)
    page.sample.click()
    wait_for(qtbot, session, MeetingsPage)
    assert session._storage is not None
    with session._storage.database.read() as reading:
        assert meeting_lines(reading)
    with open_place(DataPlace(tmp_path / "data")).database.read() as reading:
        assert find_municipality(reading) is None


def test_closing_waits_for_what_the_page_wants_mended(
    qtbot: QtBot, filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(filled)
    page = window.pages.currentWidget()
    monkeypatch.setattr(page, "leave", lambda: False)
    assert not window.close()
    assert last_backup(folder_of(filled)) is None
    monkeypatch.setattr(page, "leave", lambda: True)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_window_backs_up_before_it_closes_and_does_so_once(
    qtbot: QtBot, filled: Session, tmp_path: Path
) -> None:
    window = window_of(filled)
    assert not window.close()
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    (kept,) = kept_backups(folder_of(filled))
    run_to_end(backup.restore(kept.file, tmp_path / "ny"))
    window.show()
    assert window.close()
    assert len(kept_backups(folder_of(filled))) == 1


def test_a_backup_that_cannot_be_made_is_told_and_the_window_closes_still(
    qtbot: QtBot, filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "agenda_app.ui.closing_backup.show_error", lambda _window, error: said.append(str(error))
    )
    (folder_of(filled) / "backups").write_bytes(b"a file where the folder should be")
    window = window_of(filled)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert len(said) == 1


def test_a_pc_that_is_turned_off_does_not_wait_for_a_backup(
    filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agenda_app.ui.closing_backup._is_turned_off", lambda: True)
    assert window_of(filled).close()
    assert last_backup(folder_of(filled)) is None


def test_the_foot_says_when_the_last_backup_was_made(filled: Session) -> None:
    window = window_of(filled)
    assert window.status._facts.text() == "A backup is made when the window is closed"
    yesterday = datetime.combine(date.today() - timedelta(days=1), time(15, 31))
    run_to_end(back_up_by_itself(folder_of(filled), yesterday))
    window.rail._buttons["settings"].click()
    assert window.status._facts.text() == "Backed up yesterday kl.\u00a015.31"
    line = window.findChild(QLabel, "settings_backup")
    assert line is not None
    assert line.text() == window.status._facts.text()


@pytest.mark.parametrize("place", ["queue", "committees", "archive", "settings", "meetings"])
def test_every_place_on_the_rail_has_its_page(filled: Session, place: str) -> None:
    window = window_of(filled)
    window.rail._buttons[place].click()
    page = window.pages.currentWidget()
    assert page is not None
    assert page.objectName() == f"{place}_page"
    assert window.rail.current == place


def test_another_folder_is_opened_now_and_at_the_next_start(
    qtbot: QtBot, filled: Session, tmp_path: Path
) -> None:
    filled.open_elsewhere(tmp_path / "annen")
    wait_for(qtbot, filled, FirstRunPage)
    assert read_settings(paths.settings_file()).folder == str(tmp_path / "annen")


def test_undo_in_the_menu_names_what_it_takes_back(qtbot: QtBot, filled: Session) -> None:
    window = window_of(filled)
    window.rail._buttons["queue"].click()
    page = window.pages.currentWidget()
    assert isinstance(page, QueuePage)
    page.table.selectRow(0)
    page.close_case.click()
    undo = next(a for a in window.menu._menus["edit"].actions() if a.objectName() == "undo")
    assert undo.text() == "Undo closing"
    undo.trigger()
    assert len(page.table.rows.rows) == 1


def test_the_protocol_sheets_of_a_meeting_are_found_under_protokoll(filled: Session) -> None:
    assert filled.desk is not None
    line = filled.desk.around.store.read(meeting_lines)[0]
    assert line.meeting.id is not None
    filled.desk.go(MeetingRoute(line.meeting.id))
    menu = window_of(filled).menu._menus["minutes"]
    shown = [action.objectName() for action in menu.actions() if action.isVisible()]
    assert "meeting_show_sheets" in shown


def test_the_meeting_in_hand_is_deleted_from_the_menu_and_the_window_goes_to_the_meetings(
    filled: Session,
) -> None:
    assert filled.desk is not None
    window, menu = window_of(filled), window_of(filled).menu
    line = filled.desk.around.store.read(meeting_lines)[0]
    assert line.meeting.id is not None
    filled.desk.go(MeetingRoute(line.meeting.id))
    menu.delete_meeting.trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, MeetingsPage)
    assert not filled.desk.around.store.read(meeting_lines)
    assert page.notices.message is not None
    page.notices.message.findChildren(LinkButton)[0].click()
    back = filled.desk.around.store.read(meeting_lines)
    assert [found.meeting.id for found in back] == [line.meeting.id]


def test_deleting_a_meeting_is_only_offered_where_a_meeting_is_chosen(filled: Session) -> None:
    window = window_of(filled)
    assert window.menu.delete_meeting.isVisible()
    window.rail._buttons["queue"].click()
    assert not window.menu.delete_meeting.isVisible()


@pytest.mark.parametrize(("usual", "is_whole"), [((4000, 300), True), ((300, 200), False)])
def test_a_new_window_is_never_bigger_than_the_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, usual: tuple[int, int], is_whole: bool
) -> None:
    monkeypatch.setattr(main_window, "_USUAL", usual)
    window = MainWindow()
    qtbot.addWidget(window)
    window.appear()
    assert window.isMaximized() is is_whole
    assert window.normalGeometry().width() <= window.screen().availableSize().width()
