"""A line of a list is found by the words it begins with, also past their first space."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.typed_search import line_of

LINES = ["Møtet som helhet", "PS\u00a019/26 Ny ferge", "PS\u00a020/26 Kaia", "Pause"]


@pytest.mark.parametrize(
    ("typed", "current", "line"),
    [
        ("PS 20", 0, 2),
        ("ps\u00a020", 0, 2),
        ("p", 0, 1),
        ("p", 1, 2),
        ("pp", 2, 3),
        ("ppp", 3, 1),
        ("ps", 2, 2),
        ("PS 21", 0, -1),
    ],
)
def test_a_space_finds_one_that_does_not_break(typed: str, current: int, line: int) -> None:
    assert line_of(typed, LINES, current) == line


def test_nothing_is_found_where_there_is_nothing() -> None:
    assert line_of("p", [], -1) == -1


@pytest.fixture
def box(qtbot: QtBot) -> ElidedChoice:
    made = ElidedChoice()
    qtbot.addWidget(made)
    made.addItems(LINES)
    made.show()
    return made


def test_a_number_is_typed_with_its_space(box: ElidedChoice) -> None:
    told: list[int] = []
    box.activated.connect(told.append)
    QTest.keyClicks(box, "PS 20")
    assert box.currentIndex() == 2
    assert not box.view().isVisible()
    assert told[-1] == 2


def test_a_space_alone_opens_the_list_and_a_number_is_found_in_it(box: ElidedChoice) -> None:
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.view().isVisible()
    QTest.keyClicks(box.view(), "PS 20")
    assert box.view().currentIndex().row() == 2
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert box.currentIndex() == 2
