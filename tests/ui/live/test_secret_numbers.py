"""The numbers of a secret ballot, and what the chair says where they are equal."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from agenda_app.domain.ballots import BLANK, Ballots, Method, NamedVote, PartyVotes
from agenda_app.ui.live.secret_numbers import SecretNumbers
from agenda_app.ui.theme import Theme
from tests.domain.voting import voters


def test_a_chair_may_say_blank_where_that_is_a_vote(qtbot: QtBot, theme: Theme) -> None:
    inside, sides = voters(none=5), ("For", "Mot")
    equal = Ballots(Method.SECRET, (PartyVotes("", (2, 2), 1),))
    numbers = SecretNumbers()
    qtbot.addWidget(numbers)
    numbers.show_ballots(equal, inside, sides, "Blankt")
    blank = numbers.findChild(QPushButton, "live_chair_side_2")
    assert isinstance(blank, QPushButton)
    with qtbot.waitSignal(numbers.entered) as told:
        blank.click()
    (ballots,) = told.args
    assert ballots.named == (NamedVote(1, BLANK),)
    numbers.show_ballots(equal, inside, sides, "Blankt")
    assert not blank.isChecked()
    numbers.show_ballots(ballots, inside, sides, "Blankt")
    assert blank.isChecked()
    elsewhere = SecretNumbers()
    qtbot.addWidget(elsewhere)
    elsewhere.show_ballots(equal, inside, sides, "")
    assert elsewhere.findChild(QPushButton, "live_chair_side_2") is None
