"""Putting right when an item was taken up and done, and what is written of its closed doors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.minutes_gaps import GapCode, MinutesGap
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.doors_dialog import DoorsDialog
from agenda_app.ui.live.gap_places import go_to
from agenda_app.ui.live.times_dialog import TimesDialog
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world

START = time(18, 0)
FIRST = ClosedSession(ClosingGround.PRIVACY, "", time(18, 10), time(18, 20), "enstemmig")
LAST = ClosedSession(ClosingGround.PRIVACY, "", time(18, 30), None, "enstemmig")


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        made.page.open_item(made.case)
        yield made


def typed(field: str, text: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DoorsDialog | TimesDialog)
    editor = getattr(dialog, field)
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)


def enter() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QWidget)
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def while_open(world: LiveWorld, ask: Callable[[], object], do: Callable[[], None]) -> None:
    """Open a dialog, do something in it, and see that it did not stay."""
    seen: list[bool] = []

    def go() -> None:
        try:
            do()
            seen.append(True)
        finally:
            left = QApplication.activeModalWidget()
            if isinstance(left, DoorsDialog | TimesDialog):
                left.reject()

    QTimer.singleShot(0, go)
    ask()
    assert seen == [True]


def closed(world: LiveWorld, *sessions: ClosedSession) -> None:
    world.page.saving.save_item("doors", lambda item: replace(item, closed=sessions))


def undo(world: LiveWorld) -> None:
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(0)


@pytest.mark.parametrize("text", ["", "seks"])
def test_doors_are_not_closed_without_a_time(world: LiveWorld, text: str) -> None:
    def answer() -> None:
        typed("at", text)
        enter()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DoorsDialog)
        assert dialog.at_field.error

    while_open(world, world.page.keys.close.trigger, answer)
    assert world.kept(world.case).closed == ()


@pytest.mark.parametrize(
    ("language", "words"), [(Language.BOKMAL, "enstemmig"), (Language.NYNORSK, "samrøystes")]
)
def test_how_it_was_decided_is_said_in_the_language_of_the_meeting(
    world: LiveWorld, language: Language, words: str
) -> None:
    meeting = world.store.read(read_meeting, world.protocol.meeting)
    world.store.write("meeting", save_meeting, replace(meeting, language=language))
    world.page.refresh()
    while_open(world, world.page.keys.close.trigger, enter)
    (session,) = world.kept(world.case).closed
    assert (session.vote, session.closed_at) == (words, time(18, 5))


def test_closed_doors_are_put_right_and_back(world: LiveWorld) -> None:
    keys = world.page.keys
    assert not keys.correct_doors.isEnabled()
    closed(world, LAST)
    assert keys.correct_doors.isEnabled()
    assert keys.correct_doors in world.page.item_menu.actions()

    def answer() -> None:
        typed("at", "1825")
        typed("opened", "1840")
        typed("vote", "5 mot 2")
        enter()

    while_open(world, keys.correct_doors.trigger, answer)
    right = replace(LAST, closed_at=time(18, 25), opened_at=time(18, 40), vote="5 mot 2")
    assert world.kept(world.case).closed == (right,)
    undo(world)
    assert world.kept(world.case).closed == (LAST,)


def test_one_of_several_closings_is_removed(world: LiveWorld) -> None:
    closed(world, FIRST, LAST)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DoorsDialog)
        assert_all_named(dialog)
        dialog.choose(0)
        button = dialog.findChild(QPushButton, "doors_remove")
        assert isinstance(button, QPushButton)
        QTest.keyClick(button, Qt.Key.Key_Space)

    while_open(world, world.page.keys.correct_doors.trigger, answer)
    assert world.kept(world.case).closed == (LAST,)


def test_what_is_missing_leads_to_the_doors_that_lack_it(world: LiveWorld) -> None:
    closed(world, replace(FIRST, closed_at=None), replace(LAST, opened_at=time(18, 40)))
    gap = MinutesGap(GapCode.CLOSING_WITHOUT_TIMES, world.case)

    def answer() -> None:
        typed("at", "1812")
        enter()

    while_open(world, lambda: go_to(world.page, gap), answer)
    kept = world.kept(world.case).closed
    assert [one.closed_at for one in kept] == [time(18, 12), time(18, 30)]


def test_what_was_changed_in_another_closing_is_kept_and_must_be_right(world: LiveWorld) -> None:
    dialog = DoorsDialog((FIRST, LAST), START)
    dialog.choose(0)
    dialog.opened.setText("18.05")
    dialog.choose(1)
    dialog.vote.setText("6 mot 1")
    assert not dialog.is_right()
    assert dialog.opened_field.error
    dialog.opened.setText("18.22")
    assert dialog.is_right()
    assert dialog.sessions == (
        replace(FIRST, opened_at=time(18, 22)),
        replace(LAST, vote="6 mot 1"),
    )


def test_doors_may_open_after_midnight(qtbot: QtBot) -> None:
    late = replace(LAST, closed_at=time(23, 50), opened_at=time(0, 10))
    assert DoorsDialog((late,), START).is_right()


def test_only_the_last_doors_may_still_be_closed(qtbot: QtBot) -> None:
    dialog = DoorsDialog((replace(FIRST, opened_at=None), LAST), START)
    assert dialog.is_right()
    dialog.choose(0)
    assert not dialog.is_right()


def test_the_times_of_an_item_are_put_right_and_back(world: LiveWorld) -> None:
    page = world.page
    page.stamp()
    page.saving.save_now()
    assert page.keys.times in page.item_menu.actions()

    def answer() -> None:
        typed("begun", "1802")
        typed("ended", "18.30")
        enter()

    while_open(world, page.keys.times.trigger, answer)
    kept = world.kept(world.case)
    assert (kept.begun_at, kept.ended_at) == (time(18, 2), time(18, 30))
    undo(world)
    kept = world.kept(world.case)
    assert (kept.begun_at, kept.ended_at) == (time(18, 5), None)


def test_a_time_that_was_not_is_taken_away(world: LiveWorld) -> None:
    world.page.stamp()
    world.page.saving.save_now()

    def answer() -> None:
        typed("begun", "")
        enter()

    while_open(world, world.page.keys.times.trigger, answer)
    assert world.kept(world.case).begun_at is None


def test_an_item_does_not_end_before_it_begins(qtbot: QtBot) -> None:
    dialog = TimesDialog(time(18, 30), time(18, 10), START)
    assert not dialog.is_right()
    assert dialog.error
    dialog.ended.setText("00.10")
    assert dialog.is_right()
    dialog.begun.setText("seks")
    assert not dialog.is_right()


def test_an_item_whose_time_is_put_right_comes_where_it_belongs(world: LiveWorld) -> None:
    page, second = world.page, world.protocol.case(2)
    page.stamp()
    page.saving.save_now()
    world.at(18, 20)
    page.open_item(second)
    page.stamp()
    page.saving.save_now()
    gap = MinutesGap(GapCode.ORDER, second)

    def answer() -> None:
        typed("begun", "1801")
        enter()

    while_open(world, lambda: go_to(page, gap), answer)
    assert page.live is not None
    order = list(page.live.attendance.chamber.items)
    assert order.index(second) < order.index(world.case)
    undo(world)
    assert page.live is not None
    order = list(page.live.attendance.chamber.items)
    assert order.index(world.case) < order.index(second)
