"""A vote on persons: by majority, with its second vote and its lot, or an appointment."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.candidate_lines import candidate_line, read_candidate
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.elections import Ballot
from agenda_app.domain.majority_election import (
    CandidateVotes,
    MajorityElection,
    MajorityState,
    Poll,
    hold_majority,
)
from agenda_app.ui.live.election_question import ElectionQuestion
from agenda_app.ui.live.lot_row import LotRow
from agenda_app.ui.live.votes_field import VotesField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.text import Text

_ROWS, _VOTES = 3, 84
_BALLOTS = (Ballot.SHOW_OF_HANDS, Ballot.WRITTEN)


class PollPanel(QWidget):
    """``changed`` tells that something was entered."""

    changed = Signal()

    def __init__(self, question: ElectionQuestion, *, is_appointment: bool) -> None:
        """Begin with a few empty lines; one more comes when the last is filled."""
        super().__init__()
        self._question, self.is_appointment = question, is_appointment
        self._name = "appointment" if is_appointment else "majority"
        self._names: list[QLineEdit] = []
        self._first: list[VotesField] = []
        self._second: list[VotesField] = []
        self.blank = self._number(self.tr("Blank"), "blank")
        self.blank_again = self._number(self.tr("Blank, second vote"), "blank_again")
        self.blanks = QCheckBox(self.tr("&Blank votes count as cast"))
        self.blanks.setObjectName(f"{self._name}_blanks")
        self.blanks.setChecked(True)
        self.ballot = Segments(
            (self.tr("Show of hands"), self.tr("In writing")),
            spoken=self.tr("How votes are given"),
            name=f"{self._name}_ballot",
        )
        self.lot = LotRow(name=f"{self._name}_lot")
        self.chair = QComboBox()
        self.chair.setObjectName("appointment_chair")
        self._chair_field = Field(self.tr("The &chair voted for"), self.chair)
        self._again = Text(self.tr("Second vote"), "small")
        self._grid = QGridLayout()
        self._build()
        for _ in range(_ROWS):
            self._row()
        self._on_changed()
        self.blanks.toggled.connect(lambda _on: self._on_changed())
        self.ballot.chosen.connect(lambda _place: self.changed.emit())
        self.lot.changed.connect(self.changed)
        self.chair.currentIndexChanged.connect(lambda _place: self.changed.emit())

    def _build(self) -> None:
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        first = Text(self.tr("Votes") if self.is_appointment else self.tr("First vote"), "small")
        for place, head in enumerate((Text(self.tr("Name"), "small"), first, self._again)):
            self._grid.addWidget(head, 0, place)
        blank = QHBoxLayout()
        blank.setSpacing(10)
        blank.addStretch(1)
        blank.addWidget(Text(self.tr("Blank"), "small"))
        blank.addWidget(self.blank)
        blank.addWidget(self.blank_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if not self.is_appointment:
            column.addWidget(Field(self.tr("How votes are given"), self.ballot))
        column.addLayout(self._grid)
        column.addLayout(blank)
        column.addWidget(self.lot)
        column.addWidget(self._chair_field)
        column.addWidget(self.blanks)
        column.addStretch(1)

    def _number(self, spoken: str, name: str) -> VotesField:
        field = VotesField(spoken, name=f"{self._name}_{name}")
        field.setFixedWidth(_VOTES)
        field.changed.connect(self._on_changed)
        return field

    def _row(self) -> None:
        line = len(self._names) + 1
        name = QLineEdit()
        name.setObjectName(f"{self._name}_name_{line}")
        name.setAccessibleName(self.tr("Name {number}").format(number=line))
        people = [voter.name for voter in self._question.room.voters]
        completer = QCompleter(people, name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        name.setCompleter(completer)
        name.textChanged.connect(lambda _text: self._on_changed())
        first = self._number(
            self.tr("Votes for name {number}").format(number=line), f"votes_{line}"
        )
        again = self._number(
            self.tr("Second vote for name {number}").format(number=line), f"again_{line}"
        )
        for place, field in enumerate((name, first, again)):
            self._grid.addWidget(field, line, place)
        self._names.append(name)
        self._first.append(first)
        self._second.append(again)
        # The second vote stands empty until one is needed, also in a line that comes later.
        again.setVisible(not self._again.isHidden())
        self._set_tab_order()

    def _set_tab_order(self) -> None:
        """Go from name to votes line by line, then through the second vote."""
        lines = (field for pair in zip(self._names, self._first, strict=True) for field in pair)
        chain: list[QWidget] = [
            self.ballot,
            *lines,
            self.blank,
            *self._second,
            self.blank_again,
            *self.lot.stops,
            self.chair,
            self.blanks,
        ]
        for one, other in pairwise(chain):
            self.setTabOrder(one, other)

    def _candidates(self) -> list[Candidate]:
        known = self._question.known
        parties = {voter.name: voter.party for voter in self._question.room.voters}
        found = []
        for field in self._names:
            read = read_candidate(field.text(), known) or Candidate("")
            found.append(replace(read, party=read.party or parties.get(read.name, "")))
        return found

    def _poll(self, numbers: list[VotesField], blank: VotesField) -> Poll:
        lines = zip(self._candidates(), numbers, strict=True)
        entries = (CandidateVotes(who, number.value()) for who, number in lines)
        return Poll(tuple(e for e in entries if e.candidate.name or e.votes), blank.value())

    @property
    def is_empty(self) -> bool:
        """Whether nothing is entered yet."""
        poll = self._poll(self._first, self.blank)
        return not poll.votes and not poll.blank

    @property
    def election(self) -> MajorityElection | AppointmentVote:
        """The election as it stands."""
        first = self._poll(self._first, self.blank)
        if self.is_appointment:
            chosen: Candidate | None = self.chair.currentData()
            return AppointmentVote(first, chosen, self.blanks.isChecked())
        election = self._majority(first)
        most = hold_majority(election).tied
        drawn = next((most[place] for place in self.lot.drawn if place < len(most)), None)
        return replace(election, drawn=drawn)

    def _majority(self, first: Poll) -> MajorityElection:
        second = self._poll(self._second, self.blank_again)
        is_held = second.cast(blanks_are_cast=True) > 0
        return MajorityElection(
            first,
            second if is_held else None,
            ballot=_BALLOTS[self.ballot.current],
            elected_in=self._question.kind,
            blanks_are_cast=self.blanks.isChecked(),
        )

    def fill(self, election: MajorityElection | AppointmentVote) -> None:
        """Show an election that was entered."""
        if isinstance(election, AppointmentVote):
            first, second = election.poll, None
        else:
            first, second = election.first, election.second
            self.ballot.choose(_BALLOTS.index(election.ballot))
        self.blanks.setChecked(election.blanks_are_cast)
        again = {e.candidate: e.votes for e in second.votes} if second is not None else {}
        people = dict.fromkeys([*(e.candidate for e in first.votes), *again])
        votes = {e.candidate: e.votes for e in first.votes}
        while len(self._names) < len(people) + 1:
            self._row()
        for place, who in enumerate(people):
            self._names[place].setText(candidate_line(who))
            self._first[place].setValue(votes.get(who, 0))
            self._second[place].setValue(again.get(who, 0))
        self.blank.setValue(first.blank)
        self.blank_again.setValue(0 if second is None else second.blank)
        self._on_changed()
        if isinstance(election, AppointmentVote):
            names = [candidate.name for candidate in self._named()]
            if election.chair_for is not None and election.chair_for.name in names:
                self.chair.setCurrentIndex(names.index(election.chair_for.name) + 1)
        elif election.drawn is not None:
            most = hold_majority(self._majority(self._poll(self._first, self.blank))).tied
            fell = [n for n, who in enumerate(most) if who.name == election.drawn.name]
            self.lot.fill(fell)

    def begin(self) -> None:
        """Go to the first name."""
        self._names[0].setFocus()

    def _named(self) -> list[Candidate]:
        return [candidate for candidate in self._candidates() if candidate.name]

    def _on_changed(self) -> None:
        if self._names and (self._names[-1].text().strip() or self._first[-1].value()):
            self._row()
        blank = self.blank.value() + self.blank_again.value()
        self.blanks.setVisible(blank > 0)
        self._chair_field.setVisible(self.is_appointment)
        if self.is_appointment:
            self._show_again(shown=False)
            self.lot.show_lot({}, 0)
            self._fill_chair()
        else:
            self._show_majority()
        self.changed.emit()

    def _show_majority(self) -> None:
        first = self._poll(self._first, self.blank)
        result = hold_majority(self._majority(first))
        counted = first.cast(blanks_are_cast=True) >= max(1, len(self._question.room.voters))
        self._show_again(shown=counted and result.state is not MajorityState.FIRST_VOTE)
        names = {place: who.name for place, who in enumerate(result.tied)}
        self.lot.show_lot(names, 1 if names else 0)
        self._set_tab_order()

    def _show_again(self, *, shown: bool) -> None:
        for part in (self._again, self.blank_again, *self._second):
            part.setVisible(shown)

    def _fill_chair(self) -> None:
        named = self._named()
        if [self.chair.itemData(n) for n in range(1, self.chair.count())] == named:
            return
        chosen = self.chair.currentData()
        self.chair.blockSignals(True)
        self.chair.clear()
        self.chair.addItem(self.tr("Not known, or blank"), None)
        for candidate in named:
            self.chair.addItem(candidate.name, candidate)
        names = [candidate.name for candidate in named]
        if chosen is not None and chosen.name in names:
            self.chair.setCurrentIndex(names.index(chosen.name) + 1)
        self.chair.blockSignals(False)
