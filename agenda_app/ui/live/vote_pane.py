"""The right of the live window: the votes of the item in their order, one of them open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agenda_app.domain.language import Language
from agenda_app.domain.outcome_words import sends_on, short_words
from agenda_app.domain.votes import Vote, VoteMode
from agenda_app.domain.written import Written
from agenda_app.files.store import FileStore
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.answers_desk import AnswersDesk
from agenda_app.ui.live.election_lines import ElectionLines
from agenda_app.ui.live.folding_row import FoldingRow
from agenda_app.ui.live.motion_line import MotionLine
from agenda_app.ui.live.resolution_pane import ResolutionPane
from agenda_app.ui.live.rounds import Rounds
from agenda_app.ui.live.runoff_choice import RunoffChoice
from agenda_app.ui.live.vote_desk import VoteDesk
from agenda_app.ui.live.vote_words import is_adopted, short_outcome, title_of
from agenda_app.ui.live.words import said
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.buttons import ToolButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.key_cap import KeyCap
from agenda_app.ui.parts.segments import Segments

_SIDE = 24
MODES = (VoteMode.WHOLE, VoteMode.POINTWISE, VoteMode.ALTERNATIVE, VoteMode.TRIAL)


class VotePane(QScrollArea):
    """``opened`` tells which round shall be open, ``mode`` how the open one shall be taken.

    ``ordered`` wants the order of the votes to be changed.
    """

    opened = Signal(int)
    ordered = Signal()
    mode = Signal(object)

    def __init__(self, files: FileStore, parent: QWidget | None = None) -> None:
        """Make the pane."""
        super().__init__(parent)
        self.setObjectName("live_vote_scroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.modes = Segments(
            (
                self.tr("As a whole"),
                self.tr("By points"),
                self.tr("Alternatives"),
                self.tr("Trial"),
            ),
            spoken=self.tr("How it is voted on"),
            name="live_mode",
        )
        self.modes.chosen.connect(self._on_mode)
        self.desk, self.answers = VoteDesk(), AnswersDesk()
        make_pane(self.desk)
        self.runoff = RunoffChoice()
        self.order = ToolButton(self.tr("Order"), icon="list-ordered", name="live_order")
        self.order.clicked.connect(self.ordered)
        self.elections = ElectionLines()
        make_pane(self.elections)
        self.nothing = said("soft", wrap=True, name="live_no_vote")
        self.resolution = ResolutionPane(files)
        make_pane(self.resolution)
        self._lines: list[MotionLine] = []
        self._inner = QWidget()
        self._build()

    def _build(self) -> None:
        inner = self._inner
        inner.setObjectName("live_vote")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, 9, _SIDE, 12)
        column.setSpacing(0)
        first = QWidget()
        head = QHBoxLayout(first)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(9)
        self.heading = said("heading", self.tr("Vote"), name="live_vote_heading")
        head.addWidget(self.heading)
        head.addWidget(KeyCap("F8"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.order)
        column.addWidget(FoldingRow(first, self.modes, gap=9))
        column.addSpacing(9)
        column.addWidget(Hairline())
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self.desk)
        column.addLayout(self._column)
        column.addWidget(self.answers)
        column.addWidget(self.runoff)
        column.addWidget(self.nothing)
        column.addSpacing(4)
        column.addWidget(self.elections)
        column.addSpacing(8)
        column.addWidget(self.resolution)
        column.addStretch(1)
        self.setWidget(inner)

    def show_rounds(
        self, rounds: Rounds, index: int, vote: Vote | None, language: Language, *, is_open: bool
    ) -> None:
        """Show the votes of an item, the one at ``index`` open."""
        motions = rounds.motions
        self._drop_lines()
        for number, motion in enumerate(motions):
            if number == index and vote is not None:
                continue
            outcome = rounds.outcome(number)
            words = self._of_no_outcome(rounds, number)
            if outcome is not None:
                words = short_outcome(outcome, rounds.matters)
            line = MotionLine(
                number + 1,
                title_of(motion, rounds.matters),
                words,
                adopted=None if outcome is None else is_adopted(outcome, motions[number + 1 :]),
            )
            if outcome is not None and outcome.vote.motion.is_for_or_against:
                is_sent = sends_on(outcome, rounds.matters)
                who = spoken(short_words(outcome, is_sent=is_sent))
                line.setToolTip(who)
                line.setAccessibleDescription(who)
            line.clicked.connect(partial(self.opened.emit, number))
            self._lines.append(line)
            self._column.insertWidget(number, line)
        self.runoff.show_rounds(rounds)
        self.runoff.setEnabled(is_open)
        self.order.setEnabled(is_open and bool(rounds.room.voters))
        self.desk.setVisible(vote is not None)
        self.modes.setEnabled(vote is not None and is_open)
        self.nothing.setVisible(vote is None and not motions)
        if vote is None:
            self.nothing.setText(self._why_nothing(rounds, is_open=is_open))
            return
        allowed = rounds.modes(index)
        self.modes.choose(MODES.index(vote.motion.mode))
        for place, mode in enumerate(MODES):
            self.modes.allow(place, allowed=allowed[mode] or mode is vote.motion.mode)
        self.desk.show_vote(rounds, index, vote, language, is_open=is_open)

    def _drop_lines(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []

    def _of_no_outcome(self, rounds: Rounds, number: int) -> str:
        wrong = rounds.is_taken(number)
        return self.tr("does not add up any more") if wrong else self.tr("remains")

    def _why_nothing(self, rounds: Rounds, *, is_open: bool) -> str:
        if not is_open:
            return self.tr("Nothing was put to the vote here.")
        if not rounds.room.voters:
            return self.tr("Nobody is there yet. Call the roll with F7 first.")
        return self.tr("There is nothing to vote on here. A proposal is put forward with F4.")

    def show_written(
        self, written: Written | None, language: Language, *, is_written: bool, is_open: bool
    ) -> None:
        """Show what the members answered in an item, and no votes where nobody meets."""
        self.heading.setText(self.tr("Answers") if is_written else self.tr("Vote"))
        self.answers.show_written(written, language, is_open=is_open)
        for part in (self.modes, self.order, self.elections):
            part.setVisible(not is_written)

    def set_shown(self, *, shown: bool) -> None:
        """Show the votes, the elections and the resolution, or nothing of any of them."""
        self._inner.setVisible(shown)

    def clear(self) -> None:
        """Let go of what was shown, down to the tooltips."""
        self._drop_lines()
        self.runoff.hide()
        self.desk.forget()
        self.desk.hide()
        self.nothing.hide()

    def set_low(self, *, low: bool) -> None:
        """Fold the sentence for the minutes away in a low window."""
        self.desk.set_low(low=low)

    def _on_mode(self, place: int) -> None:
        self.mode.emit(MODES[place])
