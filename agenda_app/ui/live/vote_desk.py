"""The vote that is open: how it is taken, who was for and against, what came of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.ballots import Ballots, Method
from agenda_app.domain.language import Language
from agenda_app.domain.votes import Vote
from agenda_app.ui.live.ballot_grid import BallotGrid
from agenda_app.ui.live.name_votes import NameVotes
from agenda_app.ui.live.outcome_box import OutcomeBox
from agenda_app.ui.live.rounds import Rounds
from agenda_app.ui.live.secret_numbers import SecretNumbers
from agenda_app.ui.live.split_names import SplitNames
from agenda_app.ui.live.vote_menu import VoteMenu
from agenda_app.ui.live.vote_words import Verdict, side_names, title_of, verdict_of
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.buttons import IconButton, SecondaryButton
from agenda_app.ui.parts.key_cap import KeyCap
from agenda_app.ui.parts.segments import Segments

Entry = BallotGrid | NameVotes | SecretNumbers
METHODS = (Method.SHOW_OF_HANDS, Method.ROLL_CALL, Method.SECRET)


class VoteDesk(QWidget):
    """Signals: ``entered`` a vote as it is now, ``unanimous``, ``done`` Enter, ``removed``.

    ``method`` tells how it shall be taken, ``ruled`` the vote with other rules for it.
    """

    entered = Signal(object)
    unanimous = Signal()
    done = Signal()
    removed = Signal()
    method = Signal(object)
    ruled = Signal(object)

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
        self.methods = Segments(
            (self.tr("Show of hands"), self.tr("Roll call"), self.tr("Secret")),
            spoken=self.tr("How votes are cast"),
            name="live_method",
        )
        self.methods.chosen.connect(lambda place: self.method.emit(METHODS[place]))
        self.rules = VoteMenu()
        self.rules.ruled.connect(self.ruled)
        self.rule = said("soft", name="live_vote_rule")
        self.grid, self.names, self.box = BallotGrid(), SplitNames(), OutcomeBox()
        self.calls, self.numbers = NameVotes(), SecretNumbers()
        self._entries: dict[Method, Entry] = {
            Method.SHOW_OF_HANDS: self.grid,
            Method.ROLL_CALL: self.calls,
            Method.SECRET: self.numbers,
        }
        self.legend = said("soft", wrap=True, name="live_roll_legend")
        self.doubt = said("warn", wrap=True, name="live_vote_doubt")
        self.sentence = said("soft", wrap=True, name="live_sentence")
        for part in (self.grid, self.calls, self.numbers):
            part.entered.connect(self._on_ballots)
            part.done.connect(self.done)
        self.names.entered.connect(self._on_ballots)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(2, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        head.addWidget(self.all)
        head.addWidget(KeyCap("Ctrl+1"), 0, Qt.AlignmentFlag.AlignVCenter)
        how = QHBoxLayout()
        how.setSpacing(8)
        how.addWidget(self.methods)
        how.addStretch(1)
        how.addWidget(self.rule)
        how.addWidget(self.rules)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 6)
        column.setSpacing(5)
        column.addLayout(head)
        column.addLayout(how)
        entries = (self.grid, self.legend, self.calls, self.numbers)
        for part in (*entries, self.names, self.doubt, self.box, self.sentence):
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
        taken = rounds.is_taken(index)
        self._number.setText(str(index + 1))
        self._title.setText(title_of(vote.motion, rounds.matters))
        self.methods.choose(METHODS.index(vote.ballots.method))
        self.rules.show_vote(vote)
        self.rule.setText(self.rules.words(vote))
        self._show_ballots(rounds, index, vote)
        self.verdict = verdict = verdict_of(vote, rounds, index, language)
        self.box.say(verdict.level, verdict.words, verdict.total)
        self.doubt.setText(verdict.doubt)
        self.doubt.setVisible(bool(verdict.doubt))
        sentence = self.tr("In the minutes: “{words}”").format(words=verdict.sentence)
        self.sentence.setText(sentence if verdict.sentence else "")
        self.sentence.setVisible(bool(verdict.sentence) and not self.property("low"))
        self.remove.setVisible(taken)
        entries = (self.grid, self.calls, self.numbers)
        for part in (*entries, self.names, self.all, self.remove, self.methods, self.rules):
            part.setEnabled(is_open)

    def say_not_kept(self) -> None:
        """Say that nothing of what stands here is kept before it is chosen what counts."""
        total = "" if self.verdict is None else self.verdict.total
        self.box.say(
            "warn", self.tr("Not saved: somebody else has entered it, choose above"), total
        )
        self.sentence.hide()

    def _show_ballots(self, rounds: Rounds, index: int, vote: Vote) -> None:
        voters, method = rounds.room_at(index).voters, vote.ballots.method
        sides = side_names(vote.motion, rounds.matters)
        blank = self.tr("Blank") if vote.is_appointment else ""
        for one, part in self._entries.items():
            part.setVisible(one is method)
        if method is not Method.SHOW_OF_HANDS:
            self.names.hide()  # hidden for a moment it would lose the focus to somewhere else
        single = vote.motion.is_for_or_against
        several = [str(number) for number in range(1, len(sides) + 1)]
        self.calls.by_letter = single
        self.legend.setVisible(method is Method.ROLL_CALL and not single)
        numbered = [f"{n}: {words}" for n, words in zip(several, sides, strict=True)]
        if method is Method.ROLL_CALL and not single:
            self.legend.setText("\n".join(numbered))
            sides = several
        elif method is Method.SHOW_OF_HANDS and not single:
            sides = numbered  # beside the names of a party that splits stands only the number
        self._entries[method].show_ballots(vote.ballots, voters, sides, blank)
        if method is Method.SHOW_OF_HANDS:
            short = [self.tr("for"), self.tr("against")]
            self.names.show_ballots(vote.ballots, voters, short if single else several)

    def forget(self) -> None:
        """Let go of the vote that was shown, so that nothing of it can be read."""
        self.vote = self.verdict = None
        for label in (self._title, self.rule, self.legend, self.doubt, self.sentence):
            label.setText("")
        self.box.say("info", "", "")

    def begin(self) -> None:
        """Go to where the vote is entered."""
        if self.vote is None:
            return
        part = self._entries[self.vote.ballots.method]
        part.show()
        part.begin()
        if part is self.calls:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_low(self, *, low: bool) -> None:
        """Fold the sentence away in a window lower than 720."""
        self.setProperty("low", low)
        self.sentence.setVisible(bool(self.sentence.text()) and not low)

    def _on_ballots(self, ballots: Ballots) -> None:
        if self.vote is not None:
            self.entered.emit(replace(self.vote, ballots=ballots))
