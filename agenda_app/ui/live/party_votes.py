"""How the parties voted in an election: what is typed here gives the sums as well.

Where a party splits, its members are named (koml. § 11-4 letter e).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.ballot_entry import all_on, none_cast, with_sides
from agenda_app.domain.ballots import Ballots, totals
from agenda_app.domain.voters import Voter
from agenda_app.ui.live.ballot_grid import BallotGrid
from agenda_app.ui.live.split_names import SplitNames
from agenda_app.ui.parts.text import Text


class PartyVotesBox(QWidget):
    """``entered`` tells the sums, one a side and the blank ones, after each number or name."""

    entered = Signal(tuple, int)

    def __init__(
        self, voters: Sequence[Voter], heading: str, *, name: str, all_for: bool = False
    ) -> None:
        """Begin without votes.

        Args:
            voters: who may vote.
            heading: what stands over the numbers.
            name: begins the names of the cells.
            all_for: everybody stands on the first side until something is typed.
        """
        super().__init__()
        self._begun = all_on if all_for else none_cast
        self.setObjectName(f"{name}_box")
        self._voters = voters
        self._ballots: Ballots | None = None
        self._sides: tuple[str, ...] = ()
        self.grid, self.names = BallotGrid(name), SplitNames(name)
        self.grid.setAccessibleName(heading)
        for part in (self.grid, self.names):
            part.entered.connect(self._on_entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(heading, "small"))
        column.addWidget(self.grid)
        column.addWidget(self.names)
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
            made = self._ballots or self._begun(self._voters, sides=len(self._sides))
            ballots = with_sides(made, self._voters, len(self._sides))
            blank = self.tr("Blank")
            self.grid.show_ballots(ballots, self._voters, self._sides, blank)
            self.names.show_ballots(ballots, self._voters, _short(self._sides), blank)
            cells = self.grid.findChildren(QLineEdit)
            for one, other in pairwise((before, *cells, *self.names.stops)):
                self.setTabOrder(one, other)
        self.setVisible(is_shown)

    def _on_entered(self, ballots: Ballots) -> None:
        self._ballots = ballots
        votes, blank = totals(ballots.parties, len(self._sides))
        self.entered.emit(votes, blank)


def _short(names: Sequence[str]) -> Sequence[str]:
    """Return how sides are told apart beside each name: by surname, or as they are called."""
    surnames = [name.rsplit(" ", 1)[-1] for name in names]
    return surnames if len({*surnames}) == len(names) else names
