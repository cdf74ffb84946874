"""What was put forward in a case: what kind, who, what it says, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.ui.live.words import said
from agenda_app.ui.parts.badge import Badge
from agenda_app.ui.parts.buttons import IconButton
from agenda_app.ui.parts.signals import Level


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """A proposal as it is shown: its number, what it is called, whose, its words, its state."""

    number: int
    kind: str
    who: str
    words: str
    state: str = ""
    is_gone: bool = False


class ProposalLines(QWidget):
    """``edited`` tells the number of what shall be changed."""

    edited = Signal(int)

    def __init__(
        self, spoken: str, change: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        """Begin without any.

        Args:
            spoken: what they are called.
            change: the name of the pencil, "Change the proposal from {who}".
            name: the object name of one of them, without its number.
            parent: the pane.
        """
        super().__init__(parent)
        self._name, self._change = name, change
        self.setObjectName(f"live_{name}s")
        self.setAccessibleName(spoken)
        self._shown: tuple[ProposalLine, ...] | None = None
        self._pencils: list[IconButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(2)
        self.show_lines(())

    def show_lines(self, lines: Sequence[ProposalLine]) -> None:
        """Show proposals in the order in which they came."""
        if self._shown == tuple(lines):
            return
        self._shown = tuple(lines)
        self._pencils = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._column.addWidget(self._made(line))
        if not lines:
            self._column.addWidget(said("soft", self.tr("None yet.")))

    @property
    def has_any(self) -> bool:
        """Whether anything is shown."""
        return bool(self._shown)

    def set_open(self, *, is_open: bool) -> None:
        """Let them be changed or not."""
        for pencil in self._pencils:
            pencil.setEnabled(is_open)

    def _made(self, line: ProposalLine) -> QWidget:
        whole = QWidget()
        whole.setObjectName(f"live_{self._name}_{line.number}")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(3)
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(Badge(line.kind, Level.INFO), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(said("strong", line.who, wrap=True), 1)
        if line.state:
            row.addWidget(said("soft", line.state))
        pencil = IconButton(
            "pencil",
            self._change.format(who=line.who),
            name=f"live_edit_{self._name}_{line.number}",
        )
        pencil.clicked.connect(partial(self.edited.emit, line.number))
        self._pencils.append(pencil)
        row.addWidget(pencil, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        words = said("body", line.words, wrap=True)
        look = words.font()
        look.setItalic(True)
        look.setStrikeOut(line.is_gone)
        words.setFont(look)
        # Within the line first: alone it would be a window, and take the keys from the meeting.
        column.addWidget(words)
        words.setVisible(bool(line.words))
        return whole
