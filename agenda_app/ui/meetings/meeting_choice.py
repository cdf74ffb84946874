"""A menu of the meetings that a case can be put on, its own committee's first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.typography import with_hour
from agenda_app.services.home import coming
from agenda_app.services.meeting_lines import MeetingLine
from agenda_app.words import date_long

_MOST = 8
_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly


def open_meetings(
    lines: Sequence[MeetingLine], committee_id: CommitteeId | None, today: date
) -> tuple[MeetingLine, ...]:
    """Return the coming meetings that can take a case, those of a committee first."""
    open_ones = (
        line
        for line in coming(lines, today)
        if line.meeting.state is not MeetingState.CANCELLED and line.meeting.date >= today
    )
    return tuple(sorted(open_ones, key=lambda line: line.committee.id != committee_id))


class MeetingMenu(QMenu):
    """The first few meetings, then a new one.

    Signals:
        chosen: the id of a meeting.
        new_wanted: a meeting that is not planned yet.
    """

    chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self, lines: Sequence[MeetingLine], language: Language, parent: QWidget) -> None:
        """Offer the first of ``lines``."""
        super().__init__(parent)
        for old in parent.findChildren(MeetingMenu, options=_CHILDREN):
            if old is not self:
                old.deleteLater()
        self.setObjectName("meeting_menu")
        for line in lines[:_MOST]:
            day = with_hour(date_long(line.meeting.date, language), line.meeting.apart)
            text = f"{line.committee.name} {day}"
            self.addAction(text.replace("&", "&&")).setData(line.meeting.id)
        self.addSeparator()
        self.new = self.addAction(self.tr("Put on a new meeting …"))
        self.triggered.connect(self._on_triggered)

    def _on_triggered(self, action: QAction) -> None:
        if action is self.new:
            self.new_wanted.emit()
        else:
            self.chosen.emit(action.data())
