"""What of a text that was voted on the public may not read: marked in it, word by word."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from agenda_app.domain.case import Proposal
from agenda_app.domain.text import Text as Blocks
from agenda_app.files.store import FileStore
from agenda_app.ui.case.exempt_button import ExemptButton
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.live.marks_editor import MarksEditor
from agenda_app.ui.parts.text import Text

_LEAST = 240


class VotedMarksDialog(FormDialog):
    """``text`` is what was voted on, with the marks that it has now; its words stand."""

    def __init__(
        self,
        item: str,
        voted: Proposal,
        files: FileStore,
        parent: QWidget | None = None,
        *,
        is_written: bool = False,
    ) -> None:
        """Show what was voted on.

        Args:
            item: what the item is called.
            voted: with the marks that are in force.
            files: where pictures are.
            parent: the window.
            is_written: whether it was answered in writing.
        """
        title = self.tr("Exempt passages in what was voted on")
        if is_written:
            title = self.tr("Exempt passages in what was answered")
        super().__init__(title, self.tr("Save"), name="voted_marks", width=680, parent=parent)
        told = self.tr(
            "{item}. The text cannot be changed here, only marked: select with Shift and the arrow "
            "keys, and mark with Ctrl+Shift+U."
        ).format(item=item)
        self.column.addWidget(Text(told, "label", wrap=True, name="voted_marks_told"))
        self.editor = MarksEditor(files, spoken=title, name="voted_marks_text")
        self.editor.setMinimumHeight(_LEAST)
        self.editor.set_text(voted.text)
        self.exempt = ExemptButton(self.editor)
        self.editor.cursorPositionChanged.connect(self.exempt.look)
        row = QHBoxLayout()
        row.addWidget(self.exempt)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.editor, 1)
        self.editor.setFocus()

    @property
    def text(self) -> Blocks:
        """The text with its marks."""
        return self.editor.text()
