"""What is asked of the order of the votes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from agenda_app.ui.live.order_dialog import OrderDialog
from agenda_app.ui.live.rounds import Rounds
from tests.domain.voting import matters, room


@pytest.mark.parametrize(
    ("is_in_council", "is_budget", "asked"),
    [(True, False, True), (False, False, False), (False, True, True)],
)
def test_only_the_council_is_asked_whether_a_case_is_a_budget(
    qtbot: QtBot, is_in_council: bool, is_budget: bool, asked: bool
) -> None:
    about = replace(matters(), is_in_council=is_in_council, is_budget=is_budget)
    dialog = OrderDialog(Rounds(about, room(H=3)))
    qtbot.addWidget(dialog)
    assert dialog.budget.isVisibleTo(dialog) is asked
