"""The queue, used as a secretary uses it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from agenda_app.db.storage import Storage
from agenda_app.ui.archive_page import ArchivePage
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.queue_page import QueuePage
from agenda_app.ui.routes import ArchiveRoute, CaseRoute, QueueRoute
from agenda_app.ui.theme import Theme
from tests.builders import saved_case
from tests.ui.accessible import assert_all_named
from tests.ui.home_world import HomeWorld, a_home


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[HomeWorld]:
    with a_home(storage, jobs, theme) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, world: HomeWorld) -> QueuePage:
    made = QueuePage(world.around)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    made.show_route(QueueRoute())
    return made


def shown(page: QueuePage) -> list[str]:
    return [line.title for line in page.table.rows.rows]


def test_everything_has_a_name(page: QueuePage) -> None:
    assert_all_named(page)


def test_delete_takes_all_chosen_cases_and_undo_brings_them_back(
    qtbot: QtBot, page: QueuePage, world: HomeWorld
) -> None:
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert world.waiting() == []
    assert page.empty.isVisible()
    page.undo_stack.undo()
    assert world.waiting() == ["Kaia", "Molo"]
    assert shown(page) == ["Kaia", "Molo"]


def test_a_deleted_case_comes_back_beside_one_that_got_its_id(
    qtbot: QtBot, page: QueuePage, world: HomeWorld
) -> None:
    page.table.selectRow(1)
    gone = page.table.selected[0]
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    other = world.store.write("test", saved_case, "Har fått nummeret", "KST")
    assert other.id == gone.case_id
    page.undo_stack.undo()
    assert sorted(world.waiting()) == sorted(["Har fått nummeret", "Kaia", "Molo"])
    # Steps that know the case by its old number would hit the other one now.
    qtbot.waitUntil(lambda: page.undo_stack.count() == 0)


def test_a_closed_case_leaves_the_queue_until_undone(page: QueuePage, world: HomeWorld) -> None:
    page.table.selectRow(0)
    page.close_case.click()
    assert world.waiting() == ["Molo"]
    page.undo_stack.undo()
    assert world.waiting() == ["Kaia", "Molo"]


def test_the_committee_narrows_the_list(page: QueuePage) -> None:
    page.committee.setCurrentIndex(page.committee.findText("Formannskapet"))
    assert shown(page) == ["Molo"]


def test_enter_opens_the_case(qtbot: QtBot, page: QueuePage, world: HomeWorld) -> None:
    page.table.selectRow(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert world.routes == [CaseRoute(page.table.rows.rows[1].case_id)]


def test_nothing_can_be_done_before_a_case_is_chosen(page: QueuePage) -> None:
    page.table.clearSelection()
    assert not page.put.isEnabled()
    assert not page.remove.isEnabled()


def test_the_archive_finds_cases_by_their_words(qtbot: QtBot, world: HomeWorld) -> None:
    page = ArchivePage(world.around)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    page.show_route(ArchiveRoute("molo"))
    assert [case.title for case in page.cases.rows.rows] == ["Molo"]
    assert page.cases.isVisible()
    assert_all_named(page)


def test_the_archive_says_which_meeting_it_cannot_show(qtbot: QtBot, world: HomeWorld) -> None:
    page = ArchivePage(world.around)
    qtbot.addWidget(page)
    page.show_route(ArchiveRoute(""))
    assert page.notices.message is None
    with world.store.database.write("test") as session:
        session.execute(text("UPDATE meetings SET state = 'song' WHERE id = 1"))
    page.refresh()
    assert page.notices.message is not None
    assert page.notices.message.level is Level.STOP
    assert "Kommunestyret" in page.notices.message.sentence
