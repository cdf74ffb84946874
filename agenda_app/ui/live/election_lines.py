"""The elections of an item, a line each, with the way to a new one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.held_election_words import MODES, short_words
from agenda_app.domain.held_elections import ElectionOutcome, Standing, is_unfinished
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.motion_line import MotionLine
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.buttons import ToolButton
from agenda_app.ui.parts.key_cap import KeyCap


class ElectionLines(QWidget):
    """``opened`` tells the place of an election, or -1 for a new one."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without any."""
        super().__init__(parent)
        self.setObjectName("live_elections")
        self.new = ToolButton(self.tr("New election"), icon="plus", name="live_new_election")
        self.new.clicked.connect(partial(self.opened.emit, -1))
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(said("heading", self.tr("Elections")))
        head.addWidget(KeyCap("Shift+F8"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.new)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._lines: list[MotionLine] = []

    def show_outcomes(self, outcomes: Sequence[ElectionOutcome], *, is_open: bool) -> None:
        """Show the elections of an item."""
        self.new.setEnabled(is_open)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for place, outcome in enumerate(outcomes):
            elected = outcome.standing is Standing.ELECTED
            over = elected or not is_unfinished(outcomes, place)
            line = MotionLine(
                place + 1,
                outcome.held.about.strip() or spoken(MODES[outcome.held.mode]),
                spoken(short_words(outcome)),
                adopted=elected if over else None,
                name=f"live_election_{place}",
            )
            line.clicked.connect(partial(self.opened.emit, place))
            self._lines.append(line)
            self._column.addWidget(line)
