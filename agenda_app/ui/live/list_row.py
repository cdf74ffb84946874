"""A list that was handed in: its name, who is behind it and signed it, and its votes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.people import PersonId
from agenda_app.domain.proportional_election import ListVotes
from agenda_app.ui.live.election_question import ElectionQuestion
from agenda_app.ui.live.name_box import NameBox
from agenda_app.ui.live.votes_field import VotesField

_VOTES = 72


class ListRow(QObject):
    """``changed`` tells that something was entered, ``entered`` that the row has the focus."""

    changed = Signal()
    entered = Signal(object)

    def __init__(self, question: ElectionQuestion, number: int, parent: QWidget) -> None:
        """Make the fields of a list."""
        super().__init__(parent)
        self.name = QLineEdit()
        self.signed = NameBox()
        votes = self.tr("Votes for list {number}").format(number=number)
        self.votes = VotesField(votes, name=f"list_votes_{number}")
        self.candidates: tuple[Candidate, ...] = ()
        self.behind = QLineEdit()
        self._kept: CandidateList | None = None
        self.name.setAccessibleName(self.tr("List {number}").format(number=number))
        self.signed.setAccessibleName(self.tr("Signed by"))
        behind = self.tr("Groups behind list {number}, several for a joint list")
        self.behind.setAccessibleName(behind.format(number=number))
        self.behind.setToolTip(self.tr("A joint list: its groups with commas between, as Ap, Sp"))
        self.behind.setObjectName(f"list_groups_{number}")
        self.votes.setFixedWidth(_VOTES)
        self.name.setObjectName(f"list_name_{number}")
        self.signed.setObjectName(f"list_signed_{number}")
        for part in self.fields:
            part.installEventFilter(self)
        self.signed.addItem(self.tr("Nobody"), None)
        for voter in question.room.voters:
            party = f" ({voter.party})" if voter.party else ""
            self.signed.addItem(f"{voter.name}{party}", voter.person_id)
        self.name.textEdited.connect(lambda _text: self.changed.emit())
        self.behind.textChanged.connect(lambda _text: self.changed.emit())
        self.signed.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.votes.changed.connect(self.changed)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields, from left to right."""
        return (self.name, self.signed, self.votes, self.behind)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups behind the list, each once; several for a joint list."""
        named = (" ".join(group.split()) for group in self.behind.text().split(","))
        return tuple(dict.fromkeys(group for group in named if group))

    @property
    def is_empty(self) -> bool:
        """Whether nothing of the list was handed in yet."""
        return not (self.candidates or self.votes.value() or self.signed.currentIndex() > 0)

    @property
    def list(self) -> ListVotes:
        """The list as it stands."""
        signed = self.signed.currentData()
        kept = self._kept
        handed_in = CandidateList(
            self.name.text().strip(),
            self.candidates,
            self.groups,
            None if signed is None else PersonId(signed),
            None if kept is None else kept.list_id,
        )
        return ListVotes(handed_in, self.votes.value())

    def begin(self, party: str) -> None:
        """Begin the list of a party."""
        self.name.setText(party)
        self.behind.setText(party)

    def fill(self, entry: ListVotes) -> None:
        """Show a list that was entered."""
        kept = self._kept = entry.candidates
        self.name.setText(kept.name)
        self.behind.setText(", ".join(kept.groups))
        self.candidates = kept.candidates
        if kept.signed_by is not None and self.signed.findData(kept.signed_by) < 0:
            self.signed.addItem(self.tr("Somebody who does not vote here"), kept.signed_by)
        self.signed.setCurrentIndex(max(0, self.signed.findData(kept.signed_by)))
        self.votes.setValue(entry.votes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell which list one is at."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit(self)
        return super().eventFilter(watched, event)
