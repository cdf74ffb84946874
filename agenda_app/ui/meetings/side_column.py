"""Beside the meetings: the queue, and what must be done by when beneath it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.ui.meetings.deadlines_panel import DeadlinesPanel
from agenda_app.ui.meetings.queue_panel import QueuePanel

_WIDTH = 420
_LOW = 460
"""Lower than this the queue would show less than three cases beside all the rest."""


class SideColumn(QWidget):
    """Gives the cases that wait the room when there is little of it."""

    def __init__(
        self, queue: QueuePanel, deadlines: DeadlinesPanel, parent: QWidget | None = None
    ) -> None:
        """Put one panel over the other."""
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self._queue, self._deadlines = queue, deadlines
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(queue, 1)
        column.addWidget(deadlines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again how much room there is."""
        super().resizeEvent(event)
        low = self.height() < _LOW
        self._queue.set_low(low=low)
        self._deadlines.set_low(low=low)
