"""A proposed resolution in the text: a rule beside it, whose it is, and its points."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.case import Proposal
from agenda_app.files.store import FileStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.local_style import LocalStyle
from agenda_app.ui.fonts import font
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.text import Text
from agenda_app.ui.theme import Theme

RULE = 3
_INDENT = 18
PLAIN_EDITOR = "QTextEdit, QTextEdit:focus { border: none; padding: 0; background: $surface; }"
OWNER = """
QLineEdit { border: 1px solid transparent; border-radius: 4px; padding: 1px 5px; margin-left: -6px;
    font-size: 12pt; font-weight: 600; color: $title; background: transparent; }
QLineEdit:hover { border-color: $rule; }
QLineEdit:focus { border: 2px solid $focus; padding: 0 4px; }
QLineEdit:read-only, QLineEdit:read-only:hover { color: $title; background: transparent;
    border-color: transparent; }
"""


class ProposalBox(QWidget):
    """One proposal. A box that is ``read_only`` shows a recommendation from the route.

    ``changed`` tells that something was typed, ``removed`` that the user takes it out, ``wanted``
    that the user wants to change what is read only here.
    """

    changed = Signal()
    removed = Signal()
    wanted = Signal()

    def __init__(
        self,
        files: FileStore,
        theme: Theme,
        proposal: Proposal,
        *,
        name: str,
        read_only: bool = False,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show a proposal; ``note`` is a grey line beneath it."""
        super().__init__(parent)
        self.setObjectName(name)
        self._voted = False
        self.owner = QLineEdit()
        self.owner.setObjectName(f"{name}_owner")
        self.owner.setAccessibleName(self.tr("Whose proposal"))
        self.owner.setFont(font(16, 600))
        self.owner.setReadOnly(read_only)
        LocalStyle(self.owner, theme, OWNER)
        self.editor = BlockEditor(
            files,
            spoken=self.tr("Proposal"),
            grows=True,
            read_only=read_only,
            name=f"{name}_text",
        )
        self.editor.setPlaceholderText(self.tr("Write what is proposed."))
        LocalStyle(self.editor, theme, PLAIN_EDITOR)
        self._build(note, read_only=read_only, name=name)
        self.show_proposal(proposal)
        self.owner.textEdited.connect(self._on_changed)
        self.editor.textChanged.connect(self._on_changed)

    def _build(self, note: str, *, read_only: bool, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(RULE + _INDENT, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.owner, 1)
        if read_only:
            text, icon, id_ = self.tr("Change the recommendation …"), "pencil", f"{name}_edit"
        else:
            text, icon, id_ = self.tr("Remove the proposal"), "x", f"{name}_remove"
        button = IconButton(icon, text, size=16, name=id_)
        button.clicked.connect(self.wanted if read_only else self.removed)
        head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.editor)
        self.note = Text(note, "label", wrap=True)
        self.note.setVisible(bool(note))
        column.addWidget(self.note)

    def show_proposal(self, proposal: Proposal) -> None:
        """Show another text."""
        if self.owner.text() != proposal.owner:
            self.owner.setText(proposal.owner)
        if self.editor.text() != proposal.text:
            self.editor.set_text(proposal.text)

    def set_voted(self, *, voted: bool) -> None:
        """Say whether this is the text that is put to the vote."""
        self._voted = voted
        self.update()

    def value(self) -> Proposal:
        """Return the proposal as it is now."""
        return Proposal(" ".join(self.owner.text().split()), self.editor.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rule that marks what is decided; other proposals have a hairline."""
        painter = QPainter(self)
        bottom = self.editor.geometry().bottom()
        color = tokens().title if self._voted else tokens().rule
        painter.fillRect(0, 0, RULE if self._voted else 1, bottom, QColor(color))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def _on_changed(self) -> None:
        self.changed.emit()
