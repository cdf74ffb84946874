"""Case papers that were read in are taken back with Ctrl+Z, wherever one is then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agenda_app import paths
from agenda_app.db.storage import Storage
from agenda_app.errors import UserError
from agenda_app.preload import loading_rest
from agenda_app.sample.load import load_sample
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import case_lines, read_case, save_case
from agenda_app.services.home import home
from agenda_app.services.meeting_lines import meeting_lines
from agenda_app.services.meetings import read_meeting
from agenda_app.services.putting_on import put_cases
from agenda_app.ui import main_window
from agenda_app.ui.data_place import DataPlace
from agenda_app.ui.desk import Desk
from agenda_app.ui.folder_lock import FolderLock
from agenda_app.ui.import_dialog import ImportDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.main_window import MainWindow
from agenda_app.ui.meeting.meeting_page import MeetingPage
from agenda_app.ui.opening import open_place
from agenda_app.ui.pages import REST
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.queue_page import QueuePage
from agenda_app.ui.rest import Late
from agenda_app.ui.routes import MeetingsRoute, QueueRoute
from agenda_app.ui.session import Session
from agenda_app.ui.theme import Theme
from tests.builders import a_municipality, saved_case, saved_meeting
from tests.ui.meeting_world import World, a_world

PAPER = """Ny brygge ved kaia

Forslag til vedtak:
1. Brygga bygges.

Saksopplysninger
Den er råtten.
"""
TITLE = "Ny brygge ved kaia"


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "Ny brygge.txt"
    file.write_text(PAPER, encoding="utf-8")
    return file


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


@pytest.fixture
def desk(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr(main_window, "settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr("agenda_app.ui.view_menu.settings_file", lambda: tmp_path / "settings.json")
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    place, lock = DataPlace(tmp_path / "data"), FolderLock()
    lock.claim(place)
    session = Session(window, theme, place, lock, Late(lambda: REST, loading_rest, load_sample))
    storage = open_place(place)
    with storage.database.write("test") as writing:
        a_municipality(writing)
        saved_case(writing, "Venter i køen", "KST")
    session.take(storage)
    assert session.desk is not None
    yield session.desk
    session.close()
    lock.release()


def answer(act: Callable[[ImportDialog], object]) -> None:
    """Do something in the dialog as soon as it is there."""

    def look() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, ImportDialog):
            act(found)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def to_a_new_meeting(dialog: ImportDialog) -> None:
    dialog.place.meeting.setCurrentIndex(dialog.place.meeting.count() - 1)
    dialog.place.day.set_value(date(2090, 5, 20))
    dialog.to_meeting.click()


def read_in(world: World, paper: Path, qtbot: QtBot, act: Callable[[ImportDialog], object]) -> None:
    """Drop a paper on the meeting's page, and wait until it can be undone."""
    before = world.page.undo_stack.count()
    answer(act)
    world.page.files.take_papers([paper])
    qtbot.waitUntil(lambda: world.page.undo_stack.count() > before, timeout=10_000)


def titles(store: Any) -> list[str]:
    return sorted(line.title for line in store.read(case_lines))


def waiting(store: Any) -> list[str]:
    return [line.title for line in store.read(home).waiting]


def test_undo_takes_the_case_off_the_meeting_and_out_of_the_queue(
    world: World, paper: Path, qtbot: QtBot
) -> None:
    world.page.actions_on_items.move(2, 3)
    moved, before = world.titles(), titles(world.store)
    read_in(world, paper, qtbot, lambda dialog: dialog.to_meeting.click())
    after, agenda = world.titles(), world.agenda()
    (new,) = [item for item in agenda.items if item.title == TITLE]
    case = world.store.read(read_case, new.case_id)
    assert world.page.pane.undo_button.text() == "Undo reading in"
    world.page.pane.undo_button.click()
    assert world.titles() == world.shown() == moved
    assert titles(world.store) == before
    world.page.undo_stack.redo()
    assert world.titles() == world.shown() == after
    assert world.agenda().items == agenda.items
    assert world.store.read(read_case, new.case_id) == case
    world.page.undo_stack.undo()
    world.page.undo_stack.undo()
    assert world.titles() != moved
    assert not world.page.undo_stack.canUndo()


def test_what_was_done_to_the_case_here_is_undone_before_it(
    world: World, paper: Path, qtbot: QtBot
) -> None:
    before = world.titles()
    read_in(world, paper, qtbot, lambda dialog: dialog.to_meeting.click())
    world.page.actions_on_items.move(world.position(TITLE), 0)
    last = world.titles()
    stack = world.page.undo_stack
    for _ in range(2):
        stack.undo()
    assert world.titles() == before
    for _ in range(2):
        stack.redo()
    assert world.titles() == last


def test_from_the_page_of_a_meeting_into_the_queue_and_out_again(
    world: World, paper: Path, qtbot: QtBot
) -> None:
    before = waiting(world.store)
    read_in(world, paper, qtbot, lambda dialog: dialog.to_queue.click())
    assert TITLE in waiting(world.store)
    world.page.undo_stack.undo()
    assert waiting(world.store) == before
    world.page.undo_stack.redo()
    assert TITLE in waiting(world.store)


def test_a_case_that_was_edited_since_stays_and_the_page_says_why(
    world: World, paper: Path, qtbot: QtBot
) -> None:
    world.page.actions_on_items.move(2, 3)
    read_in(world, paper, qtbot, lambda dialog: dialog.to_meeting.click())
    stored = world.titles()
    case_id = next(item.case_id for item in world.agenda().items if item.title == TITLE)
    case = world.store.read(read_case, case_id)
    world.store.write("case", save_case, replace(case, short_title="Brygga"))
    world.page.undo_stack.undo()
    assert world.titles() == world.shown() == stored
    assert world.store.read(read_case, case_id).short_title == "Brygga"
    message = world.page.notices.message
    assert message is not None
    assert message.level is Level.STOP
    assert message.sentence.startswith("Innlesingen kan ikke angres, for «Ny brygge ved kaia»")
    # An older agenda would take the case off, so the steps beneath are gone as well.
    qtbot.waitUntil(lambda: not world.page.undo_stack.canUndo())


def test_other_steps_are_forgotten_when_something_else_has_the_ids(
    world: World, paper: Path, qtbot: QtBot
) -> None:
    read_in(world, paper, qtbot, lambda dialog: dialog.to_meeting.click())
    world.page.actions_on_items.move(world.position(TITLE), 0)
    taken = next(item.case_id for item in world.agenda().items if item.title == TITLE)
    stack = world.page.undo_stack
    stack.undo()
    stack.undo()
    other = world.store.write("test", saved_case, "Har fått nummeret", "KST")
    assert other.id == taken
    stack.redo()
    qtbot.waitUntil(lambda: stack.count() == 0)
    assert world.store.read(read_case, other.id) == other
    (back,) = [item for item in world.agenda().items if item.title == TITLE]
    assert back.case_id != other.id


def test_a_meeting_that_was_planned_for_the_cases_goes_and_comes_with_them(
    desk: Desk, paper: Path, qtbot: QtBot
) -> None:
    store = desk.around.store
    answer(to_a_new_meeting)
    desk.page.files_given.emit([paper])
    page = desk.page
    assert isinstance(page, MeetingPage)
    meeting = store.read(read_meeting, page.meeting_id)
    agenda = store.read(read_agenda, page.meeting_id)
    assert "4 cases" in desk.window.status._facts.text()
    undo, redo = desk.window.menu.undo_group.undo, desk.window.menu.undo_group.redo
    for _ in range(2):
        undo()
        assert store.read(meeting_lines) == ()
        assert titles(store) == waiting(store) == ["Venter i køen"]
        away = page.findChild(object, "meeting_taken_back")
        assert away.isVisible()
        assert not any(action.isEnabled() for action in page.file_actions())
        assert "4 cases" not in desk.window.status._facts.text()
        page.refresh()
        redo()
        assert all(action.isEnabled() for action in page.file_actions())
        assert not away.isVisible()
        assert store.read(read_agenda, meeting.id).items == agenda.items
        back = store.read(read_meeting, meeting.id)
        assert replace(back, version=0) == replace(meeting, version=0)
        assert [row.item.title for row in page.pane.model.rows][-1] == agenda.items[-1].title
    undo()
    away.button.click()
    assert page.overview is not None
    assert page.overview.meeting.id == meeting.id


def test_a_planned_meeting_that_cannot_come_back_leads_to_the_meetings(
    desk: Desk, paper: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[UserError] = []
    monkeypatch.setattr(
        "agenda_app.ui.meeting.meeting_undo.show_error", lambda _, error: told.append(error)
    )
    answer(to_a_new_meeting)
    desk.page.files_given.emit([paper])
    page = desk.page
    page.undo_stack.undo()
    with desk.around.storage.database.write("somebody else") as session:
        saved_meeting(session, "KST", date(2090, 5, 20))
    page.undo_stack.redo()
    qtbot.waitUntil(lambda: desk.page is not page)
    assert ["har allerede et møte" in str(error) for error in told] == [True]
    assert titles(desk.around.store) == ["Venter i køen"]


def test_a_planned_meeting_whose_id_is_taken_comes_back_and_is_opened(
    desk: Desk, paper: Path, qtbot: QtBot
) -> None:
    answer(to_a_new_meeting)
    desk.page.files_given.emit([paper])
    page = desk.page
    first = page.meeting_id
    page.undo_stack.undo()
    with desk.around.storage.database.write("somebody else") as session:
        assert saved_meeting(session, "FSK", date(2090, 6, 3)).id == first
    page.undo_stack.redo()
    qtbot.waitUntil(lambda: page.meeting_id != first)
    assert TITLE in [row.item.title for row in page.pane.model.rows]
    assert page.undo_stack.count() == 0


def test_in_the_queue_undo_takes_the_case_out_and_redo_puts_it_back(
    desk: Desk, paper: Path
) -> None:
    store = desk.around.store
    desk.go(QueueRoute())
    page = desk.page
    assert isinstance(page, QueuePage)
    answer(lambda dialog: dialog.to_queue.click())
    page.files_given.emit([paper])
    shown = [line.title for line in page.table.rows.rows]
    assert TITLE in shown
    page.undo_stack.undo()
    assert [line.title for line in page.table.rows.rows] == ["Venter i køen"]
    assert titles(store) == ["Venter i køen"]
    page.undo_stack.redo()
    assert [line.title for line in page.table.rows.rows] == shown


def test_in_the_queue_a_case_that_was_put_on_a_meeting_stays(
    desk: Desk, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[UserError] = []
    monkeypatch.setattr("agenda_app.ui.queue_page.show_error", lambda _, error: told.append(error))
    store = desk.around.store
    desk.go(QueueRoute())
    answer(lambda dialog: dialog.to_queue.click())
    desk.page.files_given.emit([paper])
    case_id = next(line.id for line in store.read(case_lines) if line.title == TITLE)
    meeting = store.write("test", saved_meeting)
    store.write("test", put_cases, meeting.id, [case_id])
    desk.page.undo_stack.undo()
    assert [error.message.bokmal for error in told] == [
        "Innlesingen kan ikke angres, for «Ny brygge ved kaia» er satt på en saksliste siden."
    ]
    assert TITLE in titles(store)
    assert TITLE in [item.title for item in store.read(read_agenda, meeting.id).items]


def test_on_the_first_page_what_went_into_the_queue_is_chosen_and_can_be_undone(
    desk: Desk, paper: Path
) -> None:
    desk.go(MeetingsRoute())
    answer(lambda dialog: dialog.to_queue.click())
    desk.page.files_given.emit([paper])
    assert desk.page.queue.list.current.title == TITLE
    desk.page.undo_stack.undo()
    assert waiting(desk.around.store) == ["Venter i køen"]


def test_nothing_can_be_undone_when_the_dialog_was_cancelled(desk: Desk, paper: Path) -> None:
    answer(lambda dialog: dialog.reject())
    desk.page.files_given.emit([paper])
    assert not desk.page.undo_stack.canUndo()
    assert titles(desk.around.store) == ["Venter i køen"]
