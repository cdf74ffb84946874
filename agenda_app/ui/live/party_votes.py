"""How the parties voted on persons or lists: what is typed here gives the sums as well."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.ballot_entry import none_cast, with_sides
from agenda_app.domain.ballots import Ballots, totals
from agenda_app.domain.voters import Voter
from agenda_app.ui.live.ballot_grid import BallotGrid
from agenda_app.ui.parts.text import Text


class PartyVotesBox(QWidget):
    """``entered`` tells the sums, one a side and the blank ones, after each number."""

    entered = Signal(tuple, int)

    def __init__(self, voters: Sequence[Voter], heading: str, *, name: str) -> None:
        """Begin without votes.

        Args:
            voters: who may vote.
            heading: what stands over the numbers.
            name: begins the names of the cells.
        """
        super().__init__()
        self.setObjectName(f"{name}_box")
        self._voters = voters
        self._ballots: Ballots | None = None
        self._sides: tuple[str, ...] = ()
        self.grid = BallotGrid(name)
        self.grid.setAccessibleName(heading)
        self.grid.entered.connect(self._on_entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(heading, "small"))
        column.addWidget(self.grid)
        self.hide()

    def ballots(self) -> Ballots | None:
        """How the parties voted on what was shown last, None where nothing is entered."""
        if self._ballots is None or not self._sides:
            return None
        found = with_sides(self._ballots, self._voters, len(self._sides))
        votes, blank = totals(found.parties, len(self._sides))
        return found if any(votes) or blank else None

    def fill(self, ballots: Ballots | None) -> None:
        """Take over what was entered before."""
        self._ballots = ballots

    def show_sides(self, sides: Sequence[str], before: QWidget, *, shown: bool) -> None:
        """Show a line for each of those who can be voted for, or nothing at all.

        Args:
            sides: who or what they are.
            before: the field that one comes from with Tab.
            shown: whether the votes were given in the open.
        """
        self._sides = tuple(sides)
        is_shown = shown and bool(self._sides) and bool(self._voters)
        if is_shown:
            made = self._ballots or none_cast(self._voters, len(self._sides))
            ballots = with_sides(made, self._voters, len(self._sides))
            self.grid.show_ballots(ballots, self._voters, self._sides, self.tr("Blank"))
            for one, other in pairwise((before, *self.grid.findChildren(QLineEdit))):
                self.setTabOrder(one, other)
        self.setVisible(is_shown)

    def _on_entered(self, ballots: Ballots) -> None:
        self._ballots = ballots
        votes, blank = totals(ballots.parties, len(self._sides))
        self.entered.emit(votes, blank)
