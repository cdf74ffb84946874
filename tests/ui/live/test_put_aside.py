"""A case is withdrawn with who and why, and the rest goes to another meeting, in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.put_aside import PutAside
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.aside_dialog import AsideDialog, RestDialog
from agenda_app.ui.theme import Theme
from tests.builders import saved_meeting
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world

WHY = PutAside("kommunedirektøren", "Nye tall.")


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        yield made


def answering(do: Callable[[QDialog], None], ask: Callable[[], object]) -> None:
    seen: list[QDialog] = []

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            do(dialog)
            seen.append(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, go)
    ask()
    assert len(seen) == 1


def say(world: LiveWorld, number: int) -> None:
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(number)


def explain(dialog: QDialog) -> None:
    assert isinstance(dialog, AsideDialog)
    assert_all_named(dialog)
    dialog.by.setCurrentText(WHY.by)
    dialog.why.setText(f" {WHY.why} ")
    dialog.ok.click()


def test_who_withdrew_a_case_is_asked_for_from_the_notice(world: LiveWorld) -> None:
    keys = world.page.keys
    assert not keys.aside.isVisible()
    keys.withdraw.trigger()
    answering(explain, lambda: say(world, 1))
    assert world.kept(world.case).aside == WHY
    assert world.kept(world.case).begun_at is None
    assert keys.aside.isVisible()
    assert keys.aside in world.page.item_menu.actions()


def test_what_was_told_comes_back_with_the_way_back(world: LiveWorld) -> None:
    world.page.keys.withdraw.trigger()
    answering(explain, world.page.keys.aside.trigger)
    world.page.keys.resume.trigger()
    assert world.kept(world.case).aside is None


def test_an_empty_answer_tells_nothing(world: LiveWorld) -> None:
    world.page.keys.postpone.trigger()
    answering(lambda dialog: dialog.accept(), world.page.keys.aside.trigger)
    assert world.kept(world.case).aside is None
    assert world.store.read(read_item, world.case).state is ItemState.POSTPONED


def test_the_rest_is_moved_in_one_step_and_back(world: LiveWorld) -> None:
    with world.page.around.storage.database.write("test") as session:
        later = saved_meeting(session, "KST", date(2026, 11, 4)).id
    assert later is not None

    def move(dialog: QDialog) -> None:
        assert isinstance(dialog, RestDialog)
        assert_all_named(dialog)
        assert dialog.lines.count() == 2
        assert dialog.chosen == later
        dialog.ok.click()

    def there() -> list[str]:
        agenda = world.store.read(read_agenda, later)
        return [item.title for item in agenda.items if item.case_id]

    answering(move, world.page.keys.rest.trigger)
    assert there() == ["Opprusting av kaia", "Ny ferge"]
    say(world, 0)
    assert there() == []
    assert world.store.read(read_item, world.case).state is ItemState.PLANNED
