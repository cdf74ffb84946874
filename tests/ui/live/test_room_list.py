"""The questions and breaks of the meeting in one list, from where they are put right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.breaks import Break
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.questions import Question, QuestionKind
from agenda_app.domain.text import plain
from agenda_app.services.minutes import read_minutes
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.break_dialog import BreakDialog, KnownBreak
from agenda_app.ui.live.question_dialog import QuestionDialog
from agenda_app.ui.live.room_list import RoomList
from agenda_app.ui.theme import Theme
from tests.builders import a_text
from tests.services.protocol import at
from tests.ui.accessible import assert_all_named
from tests.ui.live.live_world import LiveWorld, a_live_world

DINNER = Break(time(19), time(19, 30), None, "middag")
GROUPS = Break(time(20), None, None, "gruppemøte")


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        asker = made.protocol.mover("Geir", "V")
        question = Question(1, QuestionKind.QUESTION, asker, "lederen", a_text("Når kommer ferga?"))
        made.page.data.change_minutes(
            "test", lambda m: replace(m, breaks=(DINNER, GROUPS), questions=(question,))
        )
        made.page.refresh()
        made.page.open_item(made.case)
        made.page.case.editor.setFocus()
        yield made


def minutes(world: LiveWorld) -> MeetingMinutes:
    return world.store.read(read_minutes, world.protocol.meeting)


def in_turn(world: LiveWorld, *answers: Callable[[QDialog], object]) -> None:
    """Open the list by its key, and answer one dialog after the other."""
    seen: list[bool] = []
    left = list(answers)

    def go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        answer = left.pop(0)
        if left:
            QTimer.singleShot(0, go)
        try:
            answer(dialog)
            seen.append(True)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, go)
    world.press(Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier, world.page.case.editor)
    assert len(seen) == len(answers)


def pick(row: int) -> Callable[[QDialog], None]:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, RoomList)
        assert_all_named(dialog)
        dialog.lines.setCurrentRow(row)
        QTest.keyClick(dialog.lines, Qt.Key.Key_Return)

    return answer


def press(name: str) -> Callable[[QDialog], None]:
    def answer(dialog: QDialog) -> None:
        button = dialog.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()

    return answer


def undo(world: LiveWorld) -> None:
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(0)


def test_everything_is_listed_by_key(world: LiveWorld) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RoomList)
        said = [dialog.lines.item(n).text() for n in range(dialog.lines.count())]
        assert "Når kommer ferga?" in said[0]
        assert "middag" in said[1]
        assert "gruppemøte" in said[2]

    in_turn(world, look)


def test_a_break_is_put_right_and_back(world: LiveWorld) -> None:
    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, BreakDialog)
        assert_all_named(dialog)
        dialog.at.setText("19.05")
        dialog.ended.setText("19.40")
        dialog.about.setText("matpause")
        dialog.place.setCurrentIndex(dialog.place.findData(world.case))
        dialog.ok.click()

    in_turn(world, pick(1), change)
    right = Break(time(19, 5), time(19, 40), world.case, "matpause")
    assert minutes(world).breaks == (right, GROUPS)
    undo(world)
    assert minutes(world).breaks == (DINNER, GROUPS)


def test_a_break_is_removed_and_put_back(world: LiveWorld) -> None:
    in_turn(world, pick(1), press("break_remove"))
    assert minutes(world).breaks == (GROUPS,)
    undo(world)
    assert minutes(world).breaks == (DINNER, GROUPS)


@pytest.mark.parametrize(
    ("began", "ended", "is_last", "is_right"),
    [
        ("19.00", "19.30", False, True),
        ("19.00", "", True, True),
        ("19.00", "", False, False),
        ("19.00", "18.59", True, False),
        ("", "19.30", True, False),
        ("nitten", "19.30", True, False),
        ("19.00", "halv", True, False),
        ("23.50", "00.10", False, True),
    ],
)
def test_the_times_of_a_break_must_be_possible(
    qtbot: QtBot, began: str, ended: str, is_last: bool, is_right: bool
) -> None:
    known = KnownBreak(DINNER, [("Til slutt", None)], at(18, 0), is_last)
    dialog = BreakDialog(None, None, known=known)
    qtbot.addWidget(dialog)
    dialog.at.setText(began)
    dialog.ended.setText(ended)
    assert dialog.is_right() is is_right


def test_a_question_in_no_item_is_changed(world: LiveWorld) -> None:
    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, QuestionDialog)
        assert dialog.place.currentData() is None
        dialog.answered.setCurrentIndex(1)
        dialog.ok.click()

    in_turn(world, pick(0), change)
    (kept,) = minutes(world).questions
    assert kept.answered
    assert kept.item_id is None
    assert plain(kept.text) == "Når kommer ferga?"


def test_a_question_in_no_item_is_removed_and_put_back(world: LiveWorld) -> None:
    before = minutes(world).questions
    in_turn(world, pick(0), press("question_remove"))
    assert minutes(world).questions == ()
    undo(world)
    assert minutes(world).questions == before
