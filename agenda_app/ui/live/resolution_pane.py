"""The resolution: put together of what was adopted, or the secretary's own words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.text import Text as Blocks
from agenda_app.files.store import FileStore
from agenda_app.ui.live.mark_lines import MarkLines
from agenda_app.ui.live.proceedings import LiveEditor
from agenda_app.ui.live.shown_text import Ruled, ShownText
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.buttons import IconButton, LinkButton

_LEAST = 170


class ResolutionPane(QWidget):
    """Signals: ``edit`` the pencil, ``typed`` text to save, ``reset`` drop the own text."""

    edit = Signal()
    typed = Signal()
    reset = Signal()

    def __init__(self, files: FileStore, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("live_resolution")
        self.heading = said("heading", self.tr("Resolution"))
        self.how = said("soft", name="live_resolution_how")
        self.pencil = IconButton(
            "pencil", self.tr("Edit the resolution"), name="live_edit_resolution"
        )
        self.pencil.clicked.connect(self.edit)
        self.back = LinkButton(self.tr("Use what was adopted"), name="live_reset_resolution")
        self.back.clicked.connect(self.reset)
        self.shown = ShownText(files, spoken=self.tr("Resolution"), name="live_resolution_text")
        self.editor = LiveEditor(
            files,
            spoken=self.tr("Resolution, own words"),
            name="live_resolution_editor",
            least=_LEAST,
        )
        self.editor.typed.connect(self.typed)
        self.marks = MarkLines()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.heading)
        row.addStretch(1)
        row.addWidget(self.how)
        row.addWidget(self.back)
        row.addWidget(self.pencil)
        self._ruled = Ruled()
        self._ruled.column.addLayout(row)
        self._ruled.column.addWidget(self.shown)
        self._ruled.column.addWidget(self.editor)
        self._ruled.column.addWidget(self.marks)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._ruled)

    def show_resolution(
        self,
        heading: str,
        text: Blocks,
        *,
        is_edited: bool,
        is_doubtful: bool,
        is_open: bool,
        unvoted: str,
    ) -> None:
        """Show the resolution; where it and the votes disagree is shown in ``marks``.

        ``unvoted`` is how it came about where no votes were counted, empty where some were.
        """
        self.setVisible(bool(text) or bool(unvoted) or is_edited or is_doubtful)
        self.heading.setText(heading)
        made = "" if is_edited else self.tr("put together of what was adopted")
        self.how.setText(unvoted or made)
        self.shown.setVisible(not is_edited)
        self.editor.setVisible(is_edited)
        self.back.setVisible(is_edited and is_open)
        self.pencil.setVisible(not is_edited and is_open)
        self.editor.setReadOnly(not is_open)
        if is_edited:
            self.editor.fill(text)
        elif self.shown.text() != text:
            self.shown.set_text(text)
