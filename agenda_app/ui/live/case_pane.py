"""The middle of the live window: the case, what is recommended, what is proposed, what is said.

Where there is no room for all of it, it scrolls as one: nothing lies behind the proceedings.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from agenda_app.domain.case import Proposal
from agenda_app.domain.text import Text as Blocks
from agenda_app.files.store import FileStore
from agenda_app.ui.live.mark_lines import MarkLines
from agenda_app.ui.live.proceedings import LiveEditor
from agenda_app.ui.live.proposal_lines import ProposalLine, ProposalLines
from agenda_app.ui.live.shown_text import Ruled, ShownText
from agenda_app.ui.live.words import Kind, look, said
from agenda_app.ui.panes import make_pane
from agenda_app.ui.parts.buttons import IconButton, ToolButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.key_cap import KeyCap
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level

_SIDE = 26
_SETTLED = 60
_LEAST = 138


class CasePane(QWidget):
    """``proposed`` wants a new proposal; ``stamped`` the clock time in the proceedings.

    ``closed`` wants the doors closed, for a case that a projected screen may not show, and
    ``revealed`` wants to see it all the same. ``changed`` wants to choose between what was voted
    on and what the case says now.
    """

    proposed = Signal()
    stamped = Signal()
    closed = Signal()
    revealed = Signal()
    changed = Signal()

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
        self.other_text = Message(
            Level.WARN,
            self.tr("The recommendation was changed after it was voted on."),
            self.tr("Choose what stands …"),
            name="live_other_text",
        )
        self.other_text.acted.connect(lambda _index: self.changed.emit())
        for message in (self.hidden, self.kept_back, self.other_text):
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
        self.editor = LiveEditor(
            files, spoken=self.tr("Proceedings"), name="live_proceedings", least=_LEAST
        )
        make_pane(self.editor)
        self.marks = MarkLines()
        self.stamp = ToolButton(self.tr("Clock time"), icon="clock", name="live_stamp")
        self.stamp.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stamp.clicked.connect(self.stamped)
        self._of_room: list[QWidget] = [self.new, self.stamp]
        """What nobody uses where nobody meets."""
        self._before, self._said, self._scroll = QWidget(), QWidget(), QScrollArea()
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("live_case_top")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, 12, _SIDE, 12)
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
        for part in (self.hidden, self.kept_back, self.ruled, self.other_text, self._before):
            column.addWidget(part)
        column.addWidget(self._said, 1)
        before = QVBoxLayout(self._before)
        before.setContentsMargins(0, 12, 0, 0)
        before.setSpacing(0)
        heading = self._heading_row(before, self.tr("Proposals"), self.new, "F4", self.proposals)
        line = Hairline()
        before.addWidget(line)
        before.addWidget(self.proposals)
        self._put_forward = (heading, line, self.proposals)
        for lines in (self.statements, self.questions):
            lines.hide()
            before.addWidget(lines)
        beneath = QVBoxLayout(self._said)
        beneath.setContentsMargins(0, 8, 0, 0)
        beneath.setSpacing(5)
        self._heading_row(beneath, self.tr("Proceedings"), self.stamp, "F9", self.editor)
        beneath.addWidget(self.editor, 1)
        beneath.addWidget(self.marks)
        self._scroll.setObjectName("live_case_scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.editor.installEventFilter(self)

    def _heading_row(
        self, column: QVBoxLayout, text: str, button: ToolButton, key: str, buddy: QWidget
    ) -> QWidget:
        row = QHBoxLayout()
        row.setSpacing(6)
        heading = said("heading", text)
        heading.setBuddy(buddy)
        row.addWidget(heading)
        row.addStretch(1)
        cap = KeyCap(key)
        row.addWidget(button)
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self._of_room.append(cap)
        column.addLayout(row)
        return heading

    def show_head(self, number: str, title: str, state: str, kind: Kind) -> None:
        """Show which item it is, and what is special about it."""
        self.number.setText(number)
        self.number.setVisible(bool(number))
        self.title.setText(title)
        self.state.setText(state)
        look(self.state, kind)

    def show_recommendation(
        self, recommendation: Proposal | None, *, is_changed: bool = False
    ) -> None:
        """Show the text that is voted on, None where there is none, and that it was another."""
        self.other_text.setVisible(is_changed)
        self.ruled.setVisible(recommendation is not None)
        if recommendation is not None:
            self.owner.setText(recommendation.owner)
            self.recommendation.set_text(recommendation.text)

    def show_hidden(self, *, hidden: bool, is_over: bool) -> None:
        """Say that the case is not shown, with the way to show it, another when all is over."""
        self.hidden.setVisible(hidden and not is_over)
        self.kept_back.setVisible(hidden and is_over)
        # The empty field of the proceedings stays: the keyboard is there, and needs a place.
        self._before.setVisible(not hidden)

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

    def show_written(self, *, is_written: bool) -> None:
        """Offer neither a proposal nor the clock where a case is decided in writing."""
        for part in self._of_room:
            part.setVisible(not is_written)
        for part in self._put_forward:
            part.setVisible(not is_written or self.proposals.has_any)
        changed = self.tr("The recommendation was changed after it was voted on.")
        if is_written:
            self.proposals.set_open(is_open=False)
            changed = self.tr("The recommendation was changed after the members answered.")
        if changed != self.other_text.sentence:
            self.other_text.say(Level.WARN, changed)

    def look_at_proposals(self) -> None:
        """Scroll to what was put forward last."""

        def look() -> None:
            self._scroll.ensureVisible(0, self._before.geometry().bottom(), 0, 0)

        QTimer.singleShot(_SETTLED, self._scroll, look)

    def look_at_top(self) -> None:
        """Scroll to the title."""
        self._scroll.verticalScrollBar().setValue(0)

    def look_at_proceedings(self) -> None:
        """Scroll to where is written, and let somebody write there."""
        self._scroll.ensureWidgetVisible(self._said, 0, 0)
        self.editor.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to the proceedings once somebody writes: to come there alone moves nothing."""
        if event.type() is QEvent.Type.KeyPress:
            self._scroll.ensureWidgetVisible(self._said, 0, 0)
        return super().eventFilter(watched, event)

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
