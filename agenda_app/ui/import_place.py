"""Where the cases go: a coming meeting, or a new one on a day to type."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.domain.typography import with_hour
from agenda_app.services.meeting_lines import MeetingLine
from agenda_app.services.taking_in import NewMeeting
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.words import date_long

_OPEN = frozenset({MeetingState.PLANNED, MeetingState.DRAFT, MeetingState.SENT})


class ImportPlace(QWidget):
    """``goal`` is where the cases go. ``changed`` tells that another meeting was chosen."""

    changed = Signal()

    def __init__(
        self,
        lines: Sequence[MeetingLine],
        committees: Sequence[Committee],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Offer the coming meetings among ``lines``."""
        super().__init__(parent)
        self.setObjectName("import_place")
        self._lines = [
            line for line in lines if line.meeting.state in _OPEN and line.meeting.date >= today
        ]
        self._committees = [body for body in committees if body.id is not None]
        self._offered: list[MeetingLine] = []
        self.committee = QComboBox()
        self.committee.setObjectName("import_committee")
        self.committee.addItems([body.name for body in self._committees])
        self.meeting = QComboBox()
        self.meeting.setObjectName("import_meeting")
        self.meeting.setMinimumWidth(220)
        self.day = DateField(today=today, name="import_date")
        self.day.setFixedWidth(128)
        self._day = Field(self.tr("Date of the meeting"), self.day, name="import_date_field")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for label, editor in (
            (self.tr("Committee"), self.committee),
            (self.tr("Meeting"), self.meeting),
        ):
            row.addWidget(Field(label, editor), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._day, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.committee.currentIndexChanged.connect(self._offer)
        self.meeting.currentIndexChanged.connect(self._on_meeting)
        self._offer()

    @property
    def is_new(self) -> bool:
        """Whether a new meeting is chosen."""
        return self.meeting.currentIndex() >= len(self._offered)

    def suggest(
        self, body: Committee | None, day: date | None, meeting_id: MeetingId | None = None
    ) -> None:
        """Choose what a paper says: its committee's meeting that day, or the next one.

        Of several on the day it is the one with ``meeting_id``, else the first.
        """
        known = [committee.id for committee in self._committees]
        if body is not None and body.id in known:
            self.committee.setCurrentIndex(known.index(body.id))
        self._offer()
        ids = [line.meeting.id for line in self._offered]
        days = [line.meeting.date for line in self._offered]
        if meeting_id in ids:
            self.meeting.setCurrentIndex(ids.index(meeting_id))
        elif day in days:
            self.meeting.setCurrentIndex(days.index(day))
        elif day is not None:
            self.meeting.setCurrentIndex(len(days))
            self.day.set_value(day)

    def goal(self) -> MeetingId | NewMeeting | None:
        """Return the chosen meeting; None, and a sentence at the date, when that is missing."""
        if not self.is_new:
            return self._offered[self.meeting.currentIndex()].meeting.id
        self.day.read()
        body = self._chosen()
        problem = self.day.problem()
        if self.day.value is None and not problem:
            problem = self.tr("Write the date of the meeting.")
        self._day.set_error(problem)
        if problem or self.day.value is None or body is None:
            return None
        return NewMeeting(body, self.day.value)

    def show_error(self, sentence: str) -> None:
        """Say at the date why the meeting cannot be planned."""
        self._day.set_error(sentence)

    def _chosen(self) -> CommitteeId | None:
        index = self.committee.currentIndex()
        return self._committees[index].id if index >= 0 else None

    def _offer(self) -> None:
        body = self._chosen()
        self._offered = [line for line in self._lines if line.committee.id == body]
        language = interface_language()
        self.meeting.blockSignals(True)
        self.meeting.clear()
        self.meeting.addItems(
            [with_hour(date_long(o.meeting.date, language), o.meeting.apart) for o in self._offered]
        )
        self.meeting.addItem(self.tr("New meeting"))
        self.meeting.setCurrentIndex(0)
        self.meeting.blockSignals(False)
        self._on_meeting()

    def _on_meeting(self) -> None:
        self._day.setVisible(self.is_new)
        self._day.set_error("")
        self.changed.emit()
