"""A vote on persons: by majority, with its second vote and its lot, or an appointment."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
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
from agenda_app.ui.live.chair_choice import ChairChoice
from agenda_app.ui.live.election_question import ElectionQuestion
from agenda_app.ui.live.lot_row import LotRow
from agenda_app.ui.live.party_votes import PartyVotesBox
from agenda_app.ui.live.votes_field import VotesField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.name_completer import offer_names
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
        self.chair = ChairChoice()
        self._chair_field = Field(self.tr("The &chair voted for"), self.chair)
        self._again = Text(self.tr("Second vote"), "small")
        voters = question.room.voters
        self.parties = PartyVotesBox(
            voters, self.tr("How the parties voted"), name=f"{self._name}_parties"
        )
        self.parties_again = PartyVotesBox(
            voters,
            self.tr("How the parties voted, second vote"),
            name=f"{self._name}_parties_again",
        )
        self._grid = QGridLayout()
        # The lines first: the round of a panel that is in no window yet begins with what is first.
        for _ in range(_ROWS):
            self._row()
        self._build()
        self._set_tab_order()
        self._on_changed()
        self.blanks.toggled.connect(lambda _on: self._on_changed())
        self.ballot.chosen.connect(lambda _place: self._on_changed())
        self.parties.entered.connect(partial(self._on_parties, self._first, self.blank))
        self.parties_again.entered.connect(
            partial(self._on_parties, self._second, self.blank_again)
        )
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
        column.addWidget(self.parties)
        column.addWidget(self.parties_again)
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
        offer_names(name, (voter.name for voter in self._question.room.voters))
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
        if self.layout() is not None:
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

    def _poll(self, numbers: list[VotesField], blank: VotesField, parties: PartyVotesBox) -> Poll:
        lines = zip(self._candidates(), numbers, strict=True)
        entries = (CandidateVotes(who, number.value()) for who, number in lines)
        votes = tuple(e for e in entries if e.candidate.name or e.votes)
        is_told = self._is_open and all(entry.candidate.name for entry in votes)
        return Poll(votes, blank.value(), parties.ballots() if is_told else None)

    @property
    def _first_poll(self) -> Poll:
        return self._poll(self._first, self.blank, self.parties)

    @property
    def _is_open(self) -> bool:
        """Whether everybody saw how the votes were given."""
        return self.is_appointment or _BALLOTS[self.ballot.current] is Ballot.SHOW_OF_HANDS

    @property
    def is_empty(self) -> bool:
        """Whether nothing is entered yet."""
        poll = self._first_poll
        return not poll.votes and not poll.blank

    @property
    def election(self) -> MajorityElection | AppointmentVote:
        """The election as it stands."""
        first = self._first_poll
        if self.is_appointment:
            return AppointmentVote(first, self.chair.chosen, self.blanks.isChecked())
        election = self._majority(first)
        most = hold_majority(election).tied
        drawn = next((most[place] for place in self.lot.drawn if place < len(most)), None)
        return replace(election, drawn=drawn)

    def _majority(self, first: Poll) -> MajorityElection:
        second = self._poll(self._second, self.blank_again, self.parties_again)
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
        votes = first.by_person()
        again = {} if second is None else second.by_person()
        people = dict.fromkeys([*votes, *again])
        while len(self._names) < len(people) + 1:
            self._row()
        self.parties.fill(first.ballots_for(people))
        self.parties_again.fill(None if second is None else second.ballots_for(people))
        for place, who in enumerate(people):
            self._names[place].setText(candidate_line(who))
            self._first[place].setValue(votes.get(who, 0))
            self._second[place].setValue(again.get(who, 0))
        self.blank.setValue(first.blank)
        self.blank_again.setValue(0 if second is None else second.blank)
        self._on_changed()
        if isinstance(election, AppointmentVote):
            self.chair.choose(election.chair_for)
        elif election.drawn is not None:
            most = hold_majority(self._majority(self._first_poll)).tied
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
            self.chair.offer(self._named())
        else:
            self._show_majority()
        names = [candidate.name for candidate in self._named()]
        is_again = self._is_open and not self._again.isHidden()
        self.parties_again.show_sides(names, self.blank_again, shown=is_again)
        # The last to be put behind a field comes first there.
        self.parties.show_sides(names, self.blank_again, shown=self._is_open)
        self.changed.emit()

    def _on_parties(
        self, numbers: list[VotesField], blank: VotesField, votes: tuple[int, ...], blanks: int
    ) -> None:
        """Take the sums over from how the parties voted."""
        places = (n for n, who in enumerate(self._candidates()) if who.name)
        for place, number in zip(places, votes, strict=False):
            numbers[place].setValue(number)
        blank.setValue(blanks)
        self._on_changed()

    def _show_majority(self) -> None:
        first = self._first_poll
        result = hold_majority(self._majority(first))
        counted = first.cast(blanks_are_cast=True) >= max(1, len(self._question.room.voters))
        self._show_again(shown=counted and result.state is not MajorityState.FIRST_VOTE)
        names = {place: who.name for place, who in enumerate(result.tied)}
        self.lot.show_lot(names, 1 if names else 0)
        self._set_tab_order()

    def _show_again(self, *, shown: bool) -> None:
        for part in (self._again, self.blank_again, *self._second):
            part.setVisible(shown)
