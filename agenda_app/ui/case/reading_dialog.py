"""What the reading of a file did not recognise, and what it left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from agenda_app.domain.case import CasePaper
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.text import Text


class ReadingDialog(FormDialog):
    """Two lists to read and copy from."""

    def __init__(self, paper: CasePaper, parent: QWidget | None = None) -> None:
        """Show what is known of a paper's reading."""
        super().__init__(
            self.tr("How the file was read"), self.tr("Close"), name="reading", parent=parent
        )
        self.cancel.hide()
        self._add(self.tr("Not recognised"), paper.unrecognised, "reading_unrecognised")
        dropped = [one.said(interface_language()) for one in paper.dropped]
        self._add(self.tr("Left out"), dropped, "reading_dropped")

    def _add(self, title: str, lines: Sequence[str], name: str) -> None:
        if not lines:
            return
        self.column.addWidget(Text(title, "strong"))
        shown = QPlainTextEdit("\n".join(lines))
        shown.setObjectName(name)
        shown.setAccessibleName(title)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setMaximumHeight(160)
        self.column.addWidget(shown)
