"""The coming meetings, and under them the ones held last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agenda_app.domain.meeting import MeetingId
from agenda_app.ui.meetings.meeting_list import MeetingList
from agenda_app.ui.meetings.meeting_row import MeetingRow
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.text import Text


class MeetingsPanel(Panel):
    """Meetings to choose from; cases can be dropped on one.

    Signals:
        opened: MeetingRow.
        cases_dropped: MeetingRow and the ids of cases.
        all_wanted: all meetings that were held.
        deleted: MeetingRow, when the user wants it deleted.
    """

    opened = Signal(object)
    cases_dropped = Signal(object, object)
    all_wanted = Signal()
    deleted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(self.tr("Coming meetings"), inset=22, name="meetings_panel", parent=parent)
        self.coming = MeetingList(self.tr("Coming meetings"), name="coming_meetings")
        self.held = MeetingList(self.tr("Held meetings"), name="held_meetings")
        for made in (self.coming, self.held):
            made.opened.connect(self.opened)
            made.cases_dropped.connect(self.cases_dropped)
            made.picked.connect(self._on_picked)
            made.deleted.connect(self.deleted)
        self.nothing = Text(
            self.tr("No meeting is planned. Make one with «New meeting»."), "label", wrap=True
        )
        self.nothing.setContentsMargins(22, 12, 22, 12)
        self._held_head = self._held_title()
        inside = QWidget()
        inside.setObjectName("meetings_inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.nothing, self.coming, self._held_head, self.held):
            column.addWidget(widget)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._inside = inside
        for ground in (self._scroll.viewport(), inside):
            ground.setAutoFillBackground(True)
            ground.setBackgroundRole(self.palette().ColorRole.Base)
        self.body.addWidget(self._scroll)

    def _held_title(self) -> QWidget:
        whole = QWidget()
        every = LinkButton(self.tr("All held meetings"), name="all_held")
        every.clicked.connect(self._on_all)
        row = QHBoxLayout()
        row.setContentsMargins(22, 6, 18, 0)
        row.addWidget(Text(self.tr("Held"), "panel-title"))
        row.addStretch(1)
        row.addWidget(every)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(Hairline())
        return whole

    def show_rows(self, coming: Sequence[MeetingRow], held: Sequence[MeetingRow]) -> None:
        """Show these meetings; the first coming one is chosen when none is."""
        self.coming.show_rows(coming)
        self.held.show_rows(held)
        self.nothing.setVisible(not coming)
        self.coming.setVisible(bool(coming))
        self._held_head.setVisible(bool(held))
        self.held.setVisible(bool(held))
        if self.coming.current is None and self.held.current is None and coming:
            self.choose(coming[0].line.meeting.id)

    def choose(self, meeting_id: MeetingId | None) -> None:
        """Make a meeting the chosen one, in whichever list it stands."""
        if not self.coming.choose(meeting_id):
            self.held.choose(meeting_id)

    def _on_picked(self, row: MeetingRow) -> None:
        here = self.coming if self.sender() is self.coming else self.held
        other = self.held if here is self.coming else self.coming
        other.clearSelection()
        other.setCurrentIndex(other.rootIndex())
        box = here.visualRect(here.currentIndex())
        corner = here.mapTo(self._inside, box.center())
        self._scroll.ensureVisible(corner.x(), corner.y(), 0, box.height())

    def _on_all(self) -> None:
        self.all_wanted.emit()
