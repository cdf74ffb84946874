"""The queue beside the meetings: rows to drag, a way by keyboard, and a place to drop papers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.services.queue import QueueLine
from agenda_app.ui.meetings.paper_kinds import paper_kinds
from agenda_app.ui.meetings.queue_list import QueueList
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.drop_zone import DropZone
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.text import Text


class QueuePanel(Panel):
    """Rows, a button that puts the chosen one on a meeting, a drop zone.

    Signals:
        put_wanted: QueueLine that shall be put on a meeting.
    """

    put_wanted = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(self.tr("Case queue"), name="queue_panel", parent=parent)
        self.list = QueueList(today, said=self.tr("Cases that wait for a meeting"))
        self.list.setToolTip(self.tr("Drag a case onto a meeting, or press Alt+Enter"))
        self.list.wanted.connect(self.put_wanted)
        self.list.picked.connect(self._on_picked)
        self.put = LinkButton(self.tr("Put on a meeting …"), name="queue_put")
        self.put.clicked.connect(self._on_put)
        self.add_action(self.put)
        self.empty = Text(self.tr("No case waits."), "label", wrap=True, name="queue_empty")
        self.empty.setContentsMargins(20, 10, 20, 4)
        self.drop = DropZone(
            self.tr("Drop case papers here"),
            self.tr("Word, PDF, OpenDocument or plain text"),
            kinds=paper_kinds(),
            name="drop_papers",
        )
        place = QVBoxLayout()
        place.setContentsMargins(14, 6, 14, 14)
        place.addWidget(self.drop)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.empty)
        self.body.addLayout(place)

    def set_low(self, *, low: bool) -> None:
        """Leave the room to the cases, in a low window."""
        self.drop.set_slim(slim=low)

    def show_lines(self, lines: Sequence[QueueLine]) -> None:
        """Show what waits."""
        self.list.rows.set_rows(lines)
        count = len(lines)
        facts = self.tr("%n case(s) wait for a meeting", "", count) if count else ""
        self.set_title(self.tr("Case queue"), facts)
        self.list.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self._on_picked(self.list.current)

    def _on_picked(self, line: QueueLine | None) -> None:
        self.put.setVisible(line is not None)

    def _on_put(self) -> None:
        if self.list.current is not None:
            self.put_wanted.emit(self.list.current)
