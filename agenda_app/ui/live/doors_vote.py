"""A vote on the doors in a dialog: everybody for, except those who are typed or picked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.ballot_entry import all_on
from agenda_app.domain.ballots import FOR, Ballots
from agenda_app.domain.closings import door_vote
from agenda_app.domain.outcome_words import verdict_words
from agenda_app.domain.quorum_words import too_few
from agenda_app.domain.vote_rows import REFUSED
from agenda_app.domain.votes import Outcome, Room, tally, tally_refusals
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.ballot_grid import BallotGrid
from agenda_app.ui.live.outcome_box import OutcomeBox
from agenda_app.ui.live.split_names import SplitNames
from agenda_app.ui.parts.buttons import SecondaryButton


class DoorsVote(QWidget):
    """``changed`` tells that another vote stands here, or none; ``done`` that Enter was pressed.

    While it is covered it shows what was decided and nothing of who votes: on a projected screen
    that tells who steps aside, and with that whom an exempt case is about.
    """

    changed = Signal()
    done = Signal()

    def __init__(self, room: Room, words: str, name: str, parent: QWidget | None = None) -> None:
        """Begin without a vote.

        Args:
            room: who decides.
            words: what ticking the box says.
            name: for the object names.
            parent: the dialog.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._room, self._is_covered = room, False
        self._ballots = all_on(room.voters)
        self.taken = QCheckBox(words)
        self.taken.setObjectName(f"{name}_taken")
        self.taken.setEnabled(bool(room.voters))
        self.taken.toggled.connect(self._show)
        self.all = SecondaryButton(self.tr("&Unanimous"), name=f"{name}_all", clicked=self._on_all)
        self.all.setAutoDefault(False)
        self.grid, self.names, self.box = BallotGrid(name), SplitNames(), OutcomeBox()
        self.grid.entered.connect(self._on_ballots)
        self.grid.done.connect(self.done)
        self.names.entered.connect(self._on_ballots)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.taken, 1)
        head.addWidget(self.all)
        column.addLayout(head)
        for part in (self.grid, self.names, self.box):
            column.addWidget(part)
        self._show()

    @property
    def ballots(self) -> Ballots | None:
        """How the votes fell, None when there was no vote."""
        return self._ballots if self.taken.isChecked() else None

    @property
    def outcome(self) -> Outcome | None:
        """What came of it, None when there was no vote or it cannot stand."""
        if self.ballots is None or self.refusal:
            return None
        return tally(door_vote(self.ballots, self._room), self._room)

    @property
    def fell(self) -> bool:
        """Whether it was voted down."""
        return self.outcome is not None and self.outcome.winner != FOR

    @property
    def refusal(self) -> str:
        """Why the vote cannot stand as it is entered, empty when it can."""
        if self.ballots is None:
            return ""
        reasons = tally_refusals(door_vote(self.ballots, self._room), self._room)
        if self._is_covered and reasons:
            return spoken(REFUSED)
        return " ".join(spoken(reason) for reason in reasons)

    def cover(self, *, is_covered: bool) -> None:
        """Show nothing of who votes, or all of it."""
        self._is_covered = is_covered
        self._show()

    def set_room(self, room: Room) -> None:
        """Let others have decided; what was entered of the vote is put in anew after."""
        self._room = room
        self.taken.setEnabled(bool(room.voters))

    def set_ballots(self, ballots: Ballots | None) -> None:
        """Show a vote, or that there was none."""
        self._ballots = all_on(self._room.voters) if ballots is None else ballots
        self.taken.setChecked(ballots is not None)
        self._show()

    def _show(self) -> None:
        taken = self.taken.isChecked()
        for part in (self.all, self.box):
            part.setVisible(taken)
        for entry in (self.grid, self.names):
            entry.setVisible(taken and not self._is_covered)
        if taken:
            voters = self._room.voters
            sides = [self.tr("For"), self.tr("Against")]
            self.grid.show_ballots(self._ballots, voters, sides, "")
            self.names.show_ballots(self._ballots, voters, [self.tr("for"), self.tr("against")])
            self._show_outcome()
        self.changed.emit()

    def _show_outcome(self) -> None:
        outcome = self.outcome
        if outcome is None:
            self.box.say("warn", self.refusal)
            return
        for_, against = outcome.votes
        total = self.tr("{votes_for} + {against} = {sum} who vote").format(
            votes_for=for_, against=against, sum=for_ + against
        )
        said = spoken(verdict_words(outcome))
        if outcome.is_void:
            said = f"{said}. {spoken(too_few(outcome.room))}"
        level = "warn" if outcome.is_void else "neutral" if self.fell else "ok"
        self.box.say(level, said, "" if self._is_covered else total)

    def _on_ballots(self, ballots: Ballots) -> None:
        self._ballots = ballots
        self._show()

    def _on_all(self) -> None:
        self._on_ballots(all_on(self._room.voters))
