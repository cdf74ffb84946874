"""An election by lists: the lists that were handed in, their votes, and the lot."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.election_lists import CandidateList
from agenda_app.domain.elections import Ballot
from agenda_app.domain.proportional import distribute
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from agenda_app.ui.live.election_question import ElectionQuestion
from agenda_app.ui.live.list_row import ListRow
from agenda_app.ui.live.lot_row import LotRow
from agenda_app.ui.live.names_editor import NamesEditor
from agenda_app.ui.live.party_votes import PartyVotesBox
from agenda_app.ui.live.votes_field import VotesField
from agenda_app.ui.parts.buttons import ToolButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.text import Text

_SEATS = 3
_BALLOTS = (Ballot.SHOW_OF_HANDS, Ballot.WRITTEN)


class ListsPanel(QWidget):
    """``changed`` tells that something was entered."""

    changed = Signal()

    def __init__(self, question: ElectionQuestion) -> None:
        """Begin with a list for each party that votes."""
        super().__init__()
        self._question = question
        self.rows: list[ListRow] = []
        self._current: ListRow | None = None
        self.seats = NumberField(_SEATS, 1, 99, name="lists_seats")
        self.seats.setFixedWidth(90)
        self.ballot = Segments(
            (self.tr("Show of hands"), self.tr("In writing")),
            spoken=self.tr("How votes are given"),
            name="lists_ballot",
        )
        self.blank = VotesField(self.tr("Blank"), name="lists_blank")
        self.blank.setFixedWidth(72)
        self.far = QCheckBox(self.tr("Only members of the council, or an &arbeidsutvalg"))
        self.far.setObjectName("lists_as_far_as_possible")
        self.add = ToolButton(self.tr("One more list"), icon="plus", name="lists_add")
        self.names = NamesEditor(
            self.tr("The names of the list"),
            question.known,
            name="lists_names",
            hint=self.tr("One name a line: Kari Holm, k"),
        )
        self.names_label = Text(role="small")
        self.lot = LotRow(name="lists_lot")
        self.parties = PartyVotesBox(
            question.room.voters, self.tr("How the parties voted"), name="lists_parties"
        )
        self._grid = QGridLayout()
        self._build()
        for party in question.parties or ("",):
            self._row().begin(party)
        self._connect()
        self._on_row(self.rows[0])

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(Field(self.tr("&How many are elected"), self.seats))
        top.addWidget(Field(self.tr("How votes are given"), self.ballot))
        top.addStretch(1)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        heads = (self.tr("List"), self.tr("Signed by"), self.tr("Votes"))
        for place, words in enumerate((*heads, self.tr("Groups behind it"))):
            self._grid.addWidget(Text(words, "small"), 0, place)
        for place in (0, 1, 3):
            self._grid.setColumnStretch(place, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(Text(self.tr("Blank"), "small"))
        foot.addWidget(self.blank)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(self._grid)
        column.addLayout(foot)
        column.addWidget(self.parties)
        column.addWidget(self.lot)
        column.addWidget(self.names_label)
        column.addWidget(self.names, 1)
        column.addWidget(self.far)

    def _connect(self) -> None:
        self.seats.valueChanged.connect(lambda _number: self._on_changed())
        self.blank.changed.connect(self._on_changed)
        self.ballot.chosen.connect(lambda _place: self._on_changed())
        self.parties.entered.connect(self._on_parties)
        self.far.toggled.connect(lambda _on: self.changed.emit())
        self.add.clicked.connect(self.add_list)
        self.names.changed.connect(self._on_names)
        self.lot.changed.connect(self.changed)
        self.names.finished.connect(self.go_on)

    def add_list(self) -> None:
        """Take one more list in, and go to its name."""
        row = self._row()
        self._on_row(row)
        row.name.setFocus()

    def _row(self) -> ListRow:
        number = len(self.rows) + 1
        row = ListRow(self._question, number, self)
        for place, field in enumerate(row.fields):
            self._grid.addWidget(field, number, place)
        row.changed.connect(self._on_changed)
        row.entered.connect(self._on_row)
        row.name.returnPressed.connect(self.names.setFocus)
        self.rows.append(row)
        self._set_tab_order()
        return row

    @property
    def is_empty(self) -> bool:
        """Whether nothing is entered yet."""
        return all(row.is_empty for row in self.rows) and not self.blank.value()

    @property
    def _handed_in(self) -> list[ListRow]:
        return [row for row in self.rows if not row.is_empty]

    @property
    def election(self) -> ProportionalElection:
        """The election as it stands; a list of which nothing is entered was not handed in."""
        ballots = self.parties.ballots() if self._is_open else None
        return ProportionalElection(
            seats=self.seats.value(),
            lists=tuple(row.list for row in self._handed_in),
            blank=self.blank.value(),
            ballot=_BALLOTS[self.ballot.current],
            drawn=self.lot.drawn,
            as_far_as_possible=self.far.isChecked(),
            ballots=ballots,
        )

    @property
    def _is_open(self) -> bool:
        """Whether everybody saw how the votes were given."""
        return _BALLOTS[self.ballot.current] is Ballot.SHOW_OF_HANDS

    def fill(self, election: ProportionalElection) -> None:
        """Show an election that was entered."""
        self.seats.setValue(election.seats)
        self.ballot.choose(_BALLOTS.index(election.ballot))
        self.blank.setValue(election.blank)
        self.far.setChecked(election.as_far_as_possible)
        free, filled = [*self.rows], []
        for entry in election.lists:
            names = (entry.candidates.name, "")
            found = next((row for name in names for row in free if row.name.text() == name), None)
            row = self._row() if found is None else found
            free = [one for one in free if one is not row]
            row.fill(entry)
            filled.append(row)
        self._in_order(filled)
        self._current = None
        self._on_row(self.rows[0])
        self._show_lot()
        self.lot.fill(election.drawn)
        self.parties.fill(election.ballots)
        self._show_parties()

    def _in_order(self, filled: Sequence[ListRow]) -> None:
        """Let the lists stand as they were handed in, for the lot knows them by their place."""
        self.rows = [*filled, *(row for row in self.rows if row not in filled)]
        for line, row in enumerate(self.rows, start=1):
            for place, field in enumerate(row.fields):
                self._grid.addWidget(field, line, place)
        self._set_tab_order()

    def _set_tab_order(self) -> None:
        # Line by line to the votes; the groups, which seldom change, are gone through after them.
        fields = [field for row in self.rows for field in row.fields if field is not row.behind]
        behind = [row.behind for row in self.rows]
        chain = [
            self.ballot,
            *fields,
            *behind,
            self.add,
            self.blank,
            *self.lot.stops,
            self.names,
            self.far,
        ]
        for one, other in pairwise(chain):
            self.setTabOrder(one, other)

    def go_on(self) -> None:
        """Go from the names of a list to those of the next, and from the last to the votes.

        A list that is not named yet gets its name first.
        """
        place = self.rows.index(self._current) + 1 if self._current in self.rows else 0
        if place == len(self.rows):
            self.rows[0].votes.setFocus()
        elif self.rows[place].name.text().strip():
            self._on_row(self.rows[place])
            self.names.setFocus()
        else:
            self.rows[place].name.setFocus()

    def take_names(self, agreed: AgreedElection) -> None:
        """Begin with the names of a recommendation that was not agreed on, a list for each group.

        Nobody has handed these lists in yet, so they have neither a signature nor votes.
        """
        self.seats.setValue(agreed.seats)
        groups = dict.fromkeys(c.party for c in (*agreed.members, *agreed.deputies))
        lists = (
            CandidateList(
                group,
                tuple(c for c in (*agreed.members, *agreed.deputies) if c.party == group),
                (group,) if group else (),
            )
            for group in groups
        )
        election = self.election
        self.fill(ProportionalElection(election.seats, tuple(ListVotes(one, 0) for one in lists)))

    def begin(self) -> None:
        """Go to the first field."""
        self.seats.setFocus()

    def _on_row(self, row: ListRow) -> None:
        if row is self._current:
            return
        self._current = row
        self.names.blockSignals(True)
        self.names.fill(row.candidates)
        self.names.blockSignals(False)
        self._label()

    def _label(self) -> None:
        row = self._current
        if row is not None:
            words = self.tr(
                "Names on the list {list}: {number}. Enter at a list comes here, "
                "Ctrl+Enter goes to the next."
            )
            name = row.name.text().strip() or str(self.rows.index(row) + 1)
            self.names_label.setText(words.format(list=name, number=len(row.candidates)))

    def _on_names(self) -> None:
        if self._current is not None:
            self._current.candidates = self.names.candidates
            self._on_changed()

    def _on_changed(self) -> None:
        self._label()
        self._show_lot()
        self._show_parties()
        self.changed.emit()

    def _show_parties(self) -> None:
        names = [row.list.candidates.name for row in self._handed_in]
        self.parties.show_sides(names, self.blank, shown=self._is_open)

    def _on_parties(self, votes: tuple[int, ...], blank: int) -> None:
        """Take the sums over from how the parties voted."""
        for row, number in zip(self._handed_in, votes, strict=False):
            row.votes.setValue(number)
        self.blank.setValue(blank)
        self._on_changed()

    def _show_lot(self) -> None:
        rows = self._handed_in
        votes = [row.list.votes for row in rows]
        lot = distribute(votes, self.seats.value()).lot if any(votes) else None
        names = {} if lot is None else {p: rows[p].list.candidates.name for p in lot.among}
        self.lot.show_lot(names, 0 if lot is None else lot.seats)
        self._set_tab_order()
