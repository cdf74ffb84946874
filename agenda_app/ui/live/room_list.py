"""The questions and the breaks of the meeting in one list, also those that no item shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.text import Text

_ROW = Qt.ItemDataRole.UserRole


class EntryKind(Enum):
    """What a line is."""

    QUESTION = "question"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class RoomEntry:
    """A line of the list.

    Attributes:
        kind: what it is.
        number: the number of a question, or the place of a break among the breaks.
        words: what the line says.
    """

    kind: EntryKind
    number: int
    words: str


class RoomList(FormDialog):
    """``chosen`` is the line that shall be opened."""

    def __init__(self, entries: Sequence[RoomEntry], parent: QWidget | None = None) -> None:
        """Show the lines, the last one chosen."""
        title = self.tr("Questions and breaks")
        super().__init__(title, self.tr("Correct …"), name="room_list", width=640, parent=parent)
        self.lines = QListWidget()
        self.lines.setObjectName("room_list_lines")
        self.lines.setAccessibleName(title)
        self.lines.setMinimumHeight(180)
        self.lines.setWordWrap(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in entries:
            line = QListWidgetItem(entry.words, self.lines)
            line.setData(_ROW, entry)
        self.lines.setCurrentRow(len(entries) - 1)
        self.lines.itemActivated.connect(lambda _line: self.accept())
        self.column.addWidget(self.lines)
        if not entries:
            self.lines.hide()
            self.column.addWidget(Text(self.tr("There were no questions and no breaks."), "label"))
        self.ok.setEnabled(bool(entries))
        self.lines.setFocus()

    @property
    def chosen(self) -> RoomEntry | None:
        """The line that is chosen, None when there is none."""
        line = self.lines.currentItem()
        if line is None:
            return None
        chosen: RoomEntry = line.data(_ROW)
        return chosen
