"""An agreed election: the names of one recommendation, and the two votes on it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.elections import Count
from agenda_app.ui.live.count_row import CountRow
from agenda_app.ui.live.election_question import ElectionQuestion
from agenda_app.ui.live.names_editor import NamesEditor
from agenda_app.ui.live.party_votes import PartyVotesBox
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.parts.text import Text

_SEATS = 3


class AgreedPanel(QWidget):
    """``changed`` tells that something was entered."""

    changed = Signal()

    def __init__(self, question: ElectionQuestion) -> None:
        """Begin without names."""
        super().__init__()
        self.seats = NumberField(_SEATS, 0, 99, name="agreed_seats")
        self.seats.setFixedWidth(90)
        hint = self.tr("One name a line: Kari Holm (Ap), k")
        self.members = NamesEditor(
            self.tr("Members"), question.known, name="agreed_members", hint=hint
        )
        self.deputies = NamesEditor(
            self.tr("Deputies"), question.known, name="agreed_deputies", hint=hint
        )
        everybody = len(question.room.voters)
        self.on_method = CountRow(
            self.tr("Election by agreement"), everybody, name="agreed_on_method"
        )
        self.on_names = CountRow(self.tr("The recommendation"), everybody, name="agreed_on_names")
        heading = self.tr("How the parties voted")
        voters = question.room.voters
        self.who_on_method = PartyVotesBox(
            voters, heading, name="agreed_method_parties", all_for=True
        )
        self.who_on_names = PartyVotesBox(
            voters, heading, name="agreed_names_parties", all_for=True
        )
        self.blanks = QCheckBox(self.tr("&Blank votes count as cast"))
        self.blanks.setObjectName("agreed_blanks")
        self.blanks.setChecked(True)
        self._build()
        self.seats.valueChanged.connect(lambda _number: self.changed.emit())
        self.blanks.toggled.connect(lambda _on: self._on_changed())
        for part in (self.members, self.deputies, self.on_method, self.on_names):
            part.changed.connect(self._on_changed)
        for row, box in self._votes:
            box.entered.connect(partial(self._on_parties, row))
        self._on_changed()

    @property
    def _votes(self) -> tuple[tuple[CountRow, PartyVotesBox], ...]:
        return (self.on_method, self.who_on_method), (self.on_names, self.who_on_names)

    def _build(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(12)
        for words, editor in (
            (self.tr("&Members, with party or group"), self.members),
            (self.tr("&Deputies, in the order of each group"), self.deputies),
        ):
            label = Text(words, "small")
            label.setBuddy(editor)
            one = QVBoxLayout()
            one.setSpacing(4)
            one.addWidget(label)
            one.addWidget(editor, 1)
            names.addLayout(one, 1)
        votes = QGridLayout()
        votes.setHorizontalSpacing(12)
        votes.setVerticalSpacing(8)
        names_of = (self.tr("Election by agreement"), self.tr("The recommendation"))
        for line, (words, (row, box)) in enumerate(zip(names_of, self._votes, strict=True)):
            votes.addWidget(Text(words, "strong"), 2 * line, 0)
            votes.addWidget(row, 2 * line, 1)
            votes.addWidget(box, 2 * line + 1, 0, 1, 2)
        votes.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Field(self.tr("&How many members (0: only more deputies)"), self.seats))
        column.addLayout(names, 1)
        column.addLayout(votes)
        column.addWidget(self.blanks)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is entered yet."""
        counts = (self.on_method.count, self.on_names.count)
        names = (*self.members.candidates, *self.deputies.candidates)
        return not names and not any(count.all_votes for count in counts)

    @property
    def election(self) -> AgreedElection:
        """The election as it stands."""
        on_method, on_names = (_told(row.count, box) for row, box in self._votes)
        return AgreedElection(
            seats=self.seats.value(),
            members=self.members.candidates,
            deputies=self.deputies.candidates,
            on_method=on_method,
            on_names=on_names if on_names.all_votes else None,
            blanks_are_cast=self.blanks.isChecked(),
        )

    def fill(self, election: AgreedElection) -> None:
        """Show an election that was entered."""
        self.seats.setValue(election.seats)
        self.members.fill(election.members)
        self.deputies.fill(election.deputies)
        for (row, box), count in zip(
            self._votes, (election.on_method, election.on_names), strict=True
        ):
            box.fill(None if count is None else count.ballots)
            row.fill(count)
        self.blanks.setChecked(election.blanks_are_cast)

    def begin(self) -> None:
        """Go to the first field."""
        self.seats.setFocus()

    def take_all(self) -> None:
        """Take down that everybody was for what is voted on next."""
        first = self.on_method if not self.on_method.count.all_votes else self.on_names
        first.take_all()

    def _on_changed(self) -> None:
        blank = self.on_method.count.blank + self.on_names.count.blank
        self.blanks.setVisible(blank > 0)
        sides = (self.tr("For"), self.tr("Against"))
        for row, box in self._votes:
            box.show_sides(sides, row.all, shown=_is_split(row.count))
        self.changed.emit()

    def _on_parties(self, row: CountRow, votes: tuple[int, ...], blank: int) -> None:
        """Take the sums over from how the parties voted."""
        votes_for, against = votes
        row.fill(Count(votes_for, against, blank))
        self._on_changed()


def _is_split(count: Count) -> bool:
    """Whether not everybody was for, so that the minutes tell who was."""
    return count.against + count.blank > 0


def _told(count: Count, box: PartyVotesBox) -> Count:
    """Return a vote with how the parties voted, where that says something."""
    return replace(count, ballots=box.ballots()) if _is_split(count) else count
