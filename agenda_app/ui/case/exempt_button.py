"""The command that makes words exempt, and what tells that the cursor is among such words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.passage_dialog import PassageDialog
from agenda_app.ui.case.text_looks import HEADING, exempt_words, kind_of
from agenda_app.ui.case.text_passages import basis_at, mark_passage, what_to_mark
from agenda_app.ui.parts.buttons import ToolButton

KEYS = "Ctrl+Shift+U"


class ExemptButton(ToolButton):
    """Checked while the cursor is in an exempt passage; a screen reader is told then too.

    ``touched`` tells the legal basis of the passage that the cursor came to, empty when it left
    one. ``command`` is the same for menus, with its keys.
    """

    touched = Signal(str)

    def __init__(self, editor: BlockEditor, parent: QWidget | None = None) -> None:
        """Work on ``editor``; set another one as it gets the focus."""
        super().__init__(
            self.tr("Exempt …"),
            icon="lock",
            name="text_exempt",
            clicked=self._on_clicked,
            parent=parent,
        )
        self.editor = editor
        self.basis = ""
        self.command = QAction(self.tr("Exempt passage …"), self)
        self.command.setShortcut(QKeySequence(KEYS))
        self.command.triggered.connect(self.ask)
        self.addAction(self.command)
        self.setCheckable(True)
        self.setAccessibleName(self.command.text())
        self._tell()

    def ask(self) -> None:
        """Ask by which law the selection, the passage or the word at the cursor is exempt."""
        here = self.editor.textCursor()
        passage = what_to_mark(here)
        if passage.hasSelection() and not self.editor.isReadOnly():
            words = passage.selection().toPlainText()
            narrow = here.currentTable() is not None or kind_of(here.block()) == HEADING
            dialog = PassageDialog(words, basis_at(here), self, narrow=narrow)
            if dialog.asked():
                mark_passage(passage, dialog.chosen)
        self.editor.setFocus()
        self.look()

    def look(self) -> None:
        """Look where the cursor is now."""
        basis = basis_at(self.editor.textCursor())
        self.setChecked(bool(basis))
        if basis == self.basis:
            return
        self.basis = basis
        self._tell()
        if basis and self.editor.hasFocus() and QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self.editor, exempt_words(basis))
            QAccessible.updateAccessibility(said)
        self.touched.emit(basis)

    def _tell(self) -> None:
        said = exempt_words(self.basis)
        keys = self.command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(said or f"{self.command.text()} ({keys})")
        self.setAccessibleDescription(said)

    def _on_clicked(self) -> None:
        self.command.trigger()
