"""The choice of a legal basis."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agenda_app.ui.dialogs.basis_choice import USUAL_BASES, BasisChoice


@pytest.mark.parametrize(
    ("basis", "is_right"),
    [
        *((usual, True) for usual in USUAL_BASES),
        ("", False),
        (" . ", False),
        ("u.off", False),
        ("offl. § 999", False),
    ],
)
def test_only_what_names_a_paragraph_is_a_basis(qtbot: QtBot, basis: str, is_right: bool) -> None:
    choice = BasisChoice(basis, name="basis")
    qtbot.addWidget(choice)
    assert (not choice.problem()) is is_right


def test_what_is_typed_comes_in_place_of_the_basis_that_is_shown(qtbot: QtBot) -> None:
    choice = BasisChoice("offl. § 13", name="basis")
    qtbot.addWidget(choice)
    QTest.keyClicks(choice, "koml. 11-5")
    assert choice.basis == "koml. 11-5"
    choice.show_basis("offl. § 23")
    QTest.keyClicks(choice, "koml. 11-5")
    assert choice.basis == "koml. 11-5"


def test_no_more_is_entered_than_was_typed(qtbot: QtBot) -> None:
    choice = BasisChoice("", name="basis")
    qtbot.addWidget(choice)
    choice.show()
    choice.activateWindow()
    choice.setFocus()
    qtbot.waitUntil(choice.hasFocus)
    assert "offl. § 23 første ledd" in USUAL_BASES
    QTest.keyClicks(choice, "offl. § 23")
    assert choice.basis == "offl. § 23"
