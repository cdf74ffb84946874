"""The table of a show of hands: a side with a long name has the whole width for it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agenda_app.domain.ballot_entry import all_for_except
from agenda_app.domain.voters import Voter
from agenda_app.ui.live.ballot_grid import BallotField, BallotGrid

VOTERS = tuple(
    Voter(n, name, party, is_chair=False)
    for n, (name, party) in enumerate((("Aud", "Ap"), ("Bo", "Sp/KrF"), ("Cato", "H")), start=1)
)
LONG = ("Innstilling fra Hovedutvalg for havn, teknikk og miljø", "Alternativt forslag fra Sp/KrF")


def a_grid(qtbot: QtBot, *sides: str) -> BallotGrid:
    grid = BallotGrid()
    qtbot.addWidget(grid)
    grid.show_ballots(all_for_except(VOTERS), VOTERS, sides, "")
    grid.resize(490, 200)
    with qtbot.waitExposed(grid):
        grid.show()
    return grid


def test_an_alternative_with_a_long_name_is_one_line_above_its_numbers(qtbot: QtBot) -> None:
    grid = a_grid(qtbot, *LONG)
    for side, words in enumerate(LONG):
        label = grid.findChild(QLabel, f"live_heading_{side}")
        field = grid.findChild(BallotField, f"live_ballot_{side}_Ap")
        assert label.text() == words
        assert label.height() < 2 * label.fontMetrics().height()
        assert label.geometry().bottom() < field.geometry().top()


def test_for_and_against_stand_beside_their_numbers(qtbot: QtBot) -> None:
    grid = a_grid(qtbot, "For", "Mot")
    label = grid.findChild(QLabel, "live_heading_1")
    field = grid.findChild(BallotField, "live_ballot_1_Ap")
    assert label.geometry().right() < field.geometry().left()
    assert abs(label.geometry().center().y() - field.geometry().center().y()) < 4
