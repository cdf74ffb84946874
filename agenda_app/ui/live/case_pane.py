"""The middle of the live window: the case, what is recommended, what is proposed, what is said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from agenda_app.domain.case import Proposal
from agenda_app.domain.text import Text as Blocks
from agenda_app.files import FileStore
from agenda_app.ui.live.mark_lines import MarkLines
from agenda_app.ui.live.proceedings import LiveEditor
from agenda_app.ui.live.proposal_lines import ProposalLine, ProposalLines
from agenda_app.ui.live.shown_text import Ruled, ShownText
from agenda_app.ui.live.words import Kind, look, said
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.buttons import IconButton, ToolButton
from agenda_app.ui.parts.content_scroll import ContentScroll
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.key_cap import KeyCap
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level

_SIDE = 26
_SETTLED = 60
_LEAST, _LEAST_EDITOR = 90, 110


class CasePane(QWidget):
    """``proposed`` wants a new proposal; ``stamped`` the clock time in the proceedings.

    ``closed`` wants the doors closed, for a case that a projected screen may not show, and
    ``revealed`` wants to see it all the same.
    """

    proposed = Signal()
    stamped = Signal()
    closed = Signal()
    revealed = Signal()

    def __init__(self, files: FileStore, menu: QMenu, parent: QWidget | None = None) -> None:
        """Make the pane; ``menu`` is what can be done with the item."""
        super().__init__(parent)
        self.setObjectName("live_case")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.number = said("number", name="live_number")
        self.state = said("soft", name="live_state")
        self.title = said("title", wrap=True, name="live_title")
        self.more = IconButton("ellipsis", self.tr("More for this item"), name="live_more")
        self.more.setMenu(menu)
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.ruled = Ruled()
        self.owner = said("heading", wrap=True)
        self.recommendation = ShownText(
            files, spoken=self.tr("What is recommended"), name="live_recommendation"
        )
        self.hidden = Message(
            Level.EXEMPT,
            self.tr("The screen shows nothing of this case until the doors are closed."),
            self.tr("Close the doors …"),
            name="live_hidden",
        )
        self.hidden.acted.connect(lambda _index: self.closed.emit())
        self.kept_back = Message(
            Level.EXEMPT,
            self.tr("The screen shows nothing of this case, for it is exempt."),
            self.tr("Show the case on this screen"),
            name="live_kept_back",
        )
        self.kept_back.acted.connect(lambda _index: self.revealed.emit())
        for message in (self.hidden, self.kept_back):
            message.hide()
        self.proposals = ProposalLines(
            self.tr("Proposals"), self.tr("Change the proposal from {who}"), name="proposal"
        )
        make_pane(self.proposals)
        self.statements = ProposalLines(
            self.tr("Statements for the minutes"),
            self.tr("Change the statement from {who}"),
            name="statement",
        )
        self.questions = ProposalLines(
            self.tr("Questions"), self.tr("Change the question from {who}"), name="question"
        )
        self.new = ToolButton(self.tr("New proposal"), icon="plus", name="live_new_proposal")
        self.new.clicked.connect(self.proposed)
        self.editor = LiveEditor(files, spoken=self.tr("Proceedings"), name="live_proceedings")
        self.editor.setMinimumHeight(_LEAST_EDITOR)
        make_pane(self.editor)
        self.marks = MarkLines()
        self.stamp = ToolButton(self.tr("Clock time"), icon="clock", name="live_stamp")
        self.stamp.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stamp.clicked.connect(self.stamped)
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("live_case_top")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, 12, _SIDE, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self.number)
        head.addSpacing(10)
        head.addWidget(self.state, 1)
        head.addWidget(self.more)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addSpacing(10)
        self.ruled.column.addWidget(self.owner)
        self.ruled.column.addWidget(self.recommendation)
        column.addWidget(self.hidden)
        column.addWidget(self.kept_back)
        column.addWidget(self.ruled)
        column.addSpacing(12)
        self._heading_row(column, self.tr("Proposals"), self.new, "F4", self.proposals)
        column.addWidget(Hairline())
        column.addWidget(self.proposals)
        for lines in (self.statements, self.questions):
            lines.hide()
            column.addWidget(lines)
        self._top = top = ContentScroll(inner, _LEAST)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 12)
        outer.setSpacing(0)
        outer.addWidget(top)
        beneath = QVBoxLayout()
        beneath.setContentsMargins(_SIDE, 8, _SIDE, 0)
        beneath.setSpacing(5)
        self._heading_row(beneath, self.tr("Proceedings"), self.stamp, "F9", self.editor)
        beneath.addWidget(self.editor, 1)
        beneath.addWidget(self.marks)
        outer.addLayout(beneath, 1)

    def _heading_row(
        self, column: QVBoxLayout, text: str, button: ToolButton, key: str, buddy: QWidget
    ) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        heading = said("heading", text)
        heading.setBuddy(buddy)
        row.addWidget(heading)
        row.addStretch(1)
        row.addWidget(button)
        row.addWidget(KeyCap(key))
        column.addLayout(row)

    def show_head(self, number: str, title: str, state: str, kind: Kind) -> None:
        """Show which item it is, and what is special about it."""
        self.number.setText(number)
        self.number.setVisible(bool(number))
        self.title.setText(title)
        self.state.setText(state)
        look(self.state, kind)

    def show_recommendation(self, recommendation: Proposal | None) -> None:
        """Show the text that is voted on, None where there is none."""
        self.ruled.setVisible(recommendation is not None)
        if recommendation is not None:
            self.owner.setText(recommendation.owner)
            self.recommendation.set_text(recommendation.text)

    def show_hidden(self, *, hidden: bool, is_over: bool) -> None:
        """Say that the case is not shown, with the way to show it, another when all is over."""
        self.hidden.setVisible(hidden and not is_over)
        self.kept_back.setVisible(hidden and is_over)

    def show_proposals(self, lines: Sequence[ProposalLine]) -> None:
        """Show what was put forward."""
        self.proposals.show_lines(lines)

    def show_said(
        self, statements: Sequence[ProposalLine], questions: Sequence[ProposalLine]
    ) -> None:
        """Show the statements for the minutes, and the questions, where there are any."""
        for lines, shown in ((self.statements, statements), (self.questions, questions)):
            lines.show_lines(shown)
            lines.setVisible(bool(shown))

    def look_at_proposals(self) -> None:
        """Scroll to what was put forward last."""
        bar = self._top.verticalScrollBar()
        QTimer.singleShot(_SETTLED, bar, lambda: bar.setValue(bar.maximum()))

    def look_at_top(self) -> None:
        """Scroll to the title."""
        self._top.verticalScrollBar().setValue(0)

    def show_proceedings(self, text: Blocks) -> None:
        """Show what was written down of the item."""
        self.editor.fill(text)

    def set_open(self, *, is_open: bool) -> None:
        """Let it be written in, or only read when the minutes are locked."""
        self.editor.setReadOnly(not is_open)
        for button in (self.new, self.stamp):
            button.setEnabled(is_open)
        for lines in (self.proposals, self.statements, self.questions):
            lines.set_open(is_open=is_open)
