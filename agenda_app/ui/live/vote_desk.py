"""The vote that is open: who was for and against, who of a party that split, what came of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.ballots import Ballots
from agenda_app.domain.language import Language
from agenda_app.domain.votes import Vote
from agenda_app.ui.live.ballot_grid import BallotGrid
from agenda_app.ui.live.outcome_box import OutcomeBox
from agenda_app.ui.live.rounds import Rounds
from agenda_app.ui.live.split_names import SplitNames
from agenda_app.ui.live.vote_words import Verdict, side_names, title_of, verdict_of
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.buttons import IconButton, SecondaryButton
from agenda_app.ui.parts.key_cap import KeyCap


class VoteDesk(QWidget):
    """Signals: ``entered`` a vote as it is now, ``unanimous``, ``done`` Enter, ``removed``."""

    entered = Signal(object)
    unanimous = Signal()
    done = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a vote."""
        super().__init__(parent)
        self.setObjectName("live_vote_desk")
        self.vote: Vote | None = None
        self.verdict: Verdict | None = None
        self._number, self._title = said("soft"), said("strong", wrap=True, name="live_motion")
        self.all = SecondaryButton(self.tr("Unanimous"), name="live_unanimous")
        self.all.clicked.connect(self.unanimous)
        self.remove = IconButton("trash-2", self.tr("Take the vote away"), name="live_remove_vote")
        self.remove.clicked.connect(self.removed)
        self.grid, self.names, self.box = BallotGrid(), SplitNames(), OutcomeBox()
        self.doubt = said("warn", wrap=True, name="live_vote_doubt")
        self.sentence = said("soft", wrap=True, name="live_sentence")
        self.grid.entered.connect(self._on_ballots)
        self.names.entered.connect(self._on_ballots)
        self.grid.done.connect(self.done)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(2, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        head.addWidget(self.all)
        head.addWidget(KeyCap("Ctrl+1"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 6)
        column.setSpacing(5)
        column.addLayout(head)
        for part in (self.grid, self.names, self.doubt, self.box, self.sentence):
            column.addWidget(part)

    def show_vote(
        self,
        rounds: Rounds,
        index: int,
        vote: Vote,
        language: Language,
        *,
        is_open: bool,
    ) -> None:
        """Show a vote of the row, as it was taken or as it is being entered."""
        self.vote = vote
        voters = rounds.room.voters
        sides = side_names(vote.motion, rounds.matters)
        taken = rounds.is_taken(index)
        self._number.setText(str(index + 1))
        self._title.setText(title_of(vote.motion, rounds.matters))
        self.grid.show_ballots(vote.ballots, voters, sides)
        short = [self.tr("for"), self.tr("against")]
        several = [str(number) for number in range(1, len(sides) + 1)]
        self.names.show_ballots(
            vote.ballots, voters, short if vote.motion.is_for_or_against else several
        )
        self.verdict = verdict = verdict_of(vote, rounds, language, taken=taken)
        self.box.say(verdict.level, verdict.words, verdict.total)
        self.doubt.setText(verdict.doubt)
        self.doubt.setVisible(bool(verdict.doubt))
        sentence = self.tr("In the minutes: “{words}”").format(words=verdict.sentence)
        self.sentence.setText(sentence if verdict.sentence else "")
        self.sentence.setVisible(bool(verdict.sentence) and not self.property("low"))
        self.remove.setVisible(taken)
        for part in (self.grid, self.names, self.all, self.remove):
            part.setEnabled(is_open)

    def set_low(self, *, low: bool) -> None:
        """Fold the sentence away in a window lower than 720."""
        self.setProperty("low", low)
        self.sentence.setVisible(bool(self.sentence.text()) and not low)

    def _on_ballots(self, ballots: Ballots) -> None:
        if self.vote is not None:
            self.entered.emit(replace(self.vote, ballots=ballots))
