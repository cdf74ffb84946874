"""The choice of a legal basis."""

from __future__ import annotations

import pytest
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
