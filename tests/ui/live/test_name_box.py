"""Letters in a choice of people find surnames, closed and open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agenda_app.ui.live.name_box import NameBox

_NAMES = ("Lars Myr (Ap)", "Mona Ytterhamn (H)", "Kari Lyng (Sp)", "Nils Lund")


def a_box(qtbot: QtBot) -> NameBox:
    box = NameBox()
    qtbot.addWidget(box)
    box.addItems(list(_NAMES))
    box.show()
    return box


def test_the_letters_are_taken_together(qtbot: QtBot) -> None:
    box = a_box(qtbot)
    QTest.keyClicks(box, "lyng")
    assert box.currentText() == "Kari Lyng (Sp)"


def test_a_given_name_finds_when_no_surname_does(qtbot: QtBot) -> None:
    box = a_box(qtbot)
    QTest.keyClicks(box, "mona")
    assert box.currentText() == "Mona Ytterhamn (H)"


def test_the_same_letter_again_goes_to_the_next(qtbot: QtBot) -> None:
    box = a_box(qtbot)
    QTest.keyClicks(box, "l")
    assert box.currentText() == "Kari Lyng (Sp)"
    QTest.keyClicks(box, "l")
    assert box.currentText() == "Nils Lund"


def test_letters_point_in_the_open_list(qtbot: QtBot) -> None:
    box = a_box(qtbot)
    box.showPopup()
    QTest.keyClicks(box.view(), "lund")
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert box.currentText() == "Nils Lund"
