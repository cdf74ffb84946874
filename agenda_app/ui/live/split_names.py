"""Who voted what, of each party that split: the minutes name them (koml. § 11-4)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from agenda_app.domain.ballot_entry import with_person
from agenda_app.domain.ballots import BLANK, Ballots, known_sides, members_of
from agenda_app.domain.voters import Voter
from agenda_app.ui.live.flow import Flow
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.segments import Segments


class SplitNames(QWidget):
    """``entered`` tells the ballots after each name."""

    entered = Signal(object)

    def __init__(self, name: str = "live", parent: QWidget | None = None) -> None:
        """Begin without any; ``name`` begins the names of the choices."""
        super().__init__(parent)
        self.setObjectName(f"{name}_split")
        self._name = name
        self._flow = Flow(self, gap=8)
        self._flow.setContentsMargins(0, 2, 0, 2)
        self._shape: tuple[object, ...] = ()
        self._choices: dict[int, Segments] = {}
        self._blank_at = -1
        self._ballots: Ballots | None = None
        self._voters: Sequence[Voter] = ()

    def show_ballots(
        self, ballots: Ballots, voters: Sequence[Voter], sides: Sequence[str], blank: str = ""
    ) -> None:
        """Show the names of the parties that split; one with too many votes is mistyped instead.

        Args:
            ballots: a show of hands.
            voters: who may vote.
            sides: what each side is called.
            blank: what a blank vote is called, empty where there is none.
        """
        self._ballots, self._voters = ballots, voters
        self._blank_at = len(sides) if blank else -1
        sides = (*sides, blank) if blank else sides
        members = members_of(voters)
        split = {
            row.party: members.get(row.party, ())
            for row in ballots.parties
            if row.is_split and sum(row.votes) + row.blank <= len(members.get(row.party, ()))
        }
        shape = (tuple(sides), tuple((p, v.person_id) for p, m in split.items() for v in m))
        if shape != self._shape:
            self._shape = shape
            self._build(split, sides)
        known = known_sides(ballots, voters)
        for person, choice in self._choices.items():
            side = known.get(person)
            place = -1 if side is None else self._blank_at if side == BLANK else side
            choice.choose_or_none(place)
        self.setVisible(bool(split))

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        choices = self._choices.values()
        return [button for one in choices for button in one.findChildren(QPushButton)]

    def _build(self, split: dict[str, tuple[Voter, ...]], sides: Sequence[str]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._choices = {}
        for party, members in split.items():
            words = self.tr("{party} splits:") if party else self.tr("Without a party:")
            self._flow.addWidget(said("soft", words.format(party=party)))
            for voter in members:
                name = said("strong", voter.name.rsplit(" ", 1)[-1])
                name.setToolTip(voter.name)
                choice = Segments(
                    sides, spoken=voter.name, name=f"{self._name}_side_{voter.person_id}"
                )
                choice.chosen.connect(partial(self._on_chosen, voter.person_id))
                self._choices[voter.person_id] = choice
                pair = QWidget()
                row = QHBoxLayout(pair)
                row.setContentsMargins(0, 0, 6, 0)
                row.setSpacing(8)
                row.addWidget(name)
                row.addWidget(choice)
                self._flow.addWidget(pair)

    def _on_chosen(self, person: int, place: int) -> None:
        if self._ballots is not None:
            side = BLANK if place == self._blank_at else place
            self.entered.emit(with_person(self._ballots, self._voters, person, side))
