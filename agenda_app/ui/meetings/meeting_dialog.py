"""Plan a meeting, or choose one that is planned: committee, day, time, place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.typography import with_hour
from agenda_app.errors import UserError
from agenda_app.services.meeting_lines import MeetingLine
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.meetings.case_moves import NewMeeting
from agenda_app.ui.meetings.day_doubts import doubts
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField
from agenda_app.words import date_long

Answer = NewMeeting | MeetingId
_WIDTH = 500


@dataclass(frozen=True, slots=True)
class Choices:
    """What one can choose among; ``coming`` are meetings that cases can still be put on.

    ``cases`` counts the cases that shall be put on the meeting; without any only new meetings are
    offered.
    """

    committees: tuple[Committee, ...]
    coming: tuple[MeetingLine, ...]
    committee_id: CommitteeId | None
    cases: int
    today: date
    language: Language


class MeetingDialog(QDialog):
    """Enter makes the meeting. ``accept_answer`` saves.

    What it refuses is said where it is mended: a new meeting goes to another hour of the day.
    """

    def __init__(
        self,
        choices: Choices,
        accept_answer: Callable[[Answer], None],
        parent: QWidget | None = None,
    ) -> None:
        """Offer ``choices``."""
        super().__init__(parent)
        self.setObjectName("meeting_dialog")
        self._choices, self._accept_answer = choices, accept_answer
        for_cases = choices.cases > 0
        title = self.tr("Put on a meeting") if for_cases else self.tr("New meeting")
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        self.committee = QComboBox()
        self.committee.setObjectName("committee")
        for body in choices.committees:
            self.committee.addItem(body.name, body.id)
        self.meeting = QComboBox()
        self.meeting.setObjectName("meeting")
        self.day = DateField(today=choices.today, name="day")
        self.at = TimeField(name="at")
        self.place = QLineEdit()
        self.place.setObjectName("place")
        self.doubt = Message(Level.WARN, "", name="doubt")
        self.make = PrimaryButton("", name="make_meeting", clicked=self.accept)
        self.make.setDefault(True)
        self._build(title)
        self._connect()
        start = self.committee.findData(choices.committee_id)
        self.committee.setCurrentIndex(max(0, start))
        self._on_committee()
        first = self.meeting if self.chosen_meeting is not None else self.day
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(Text(title, "heading"))
        if self._choices.cases:
            count = self._choices.cases
            told = self.tr("%n case(s) will be put on the agenda.", "", count)
            column.addWidget(Text(told, "label"))
        column.addWidget(Field(self.tr("Committee"), self.committee))
        self._meeting_field = Field(self.tr("Meeting"), self.meeting)
        column.addWidget(self._meeting_field)
        self._day_field = Field(self.tr("Date"), self.day)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._day_field, 3)
        self._time_field = Field(self.tr("Time"), self.at)
        line.addWidget(self._time_field, 2)
        column.addLayout(line)
        column.addWidget(Field(self.tr("Place"), self.place))
        column.addWidget(self.doubt)
        column.addSpacing(6)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        not_now = self.tr("Not now") if self._choices.cases else self.tr("Cancel")
        foot.addWidget(SecondaryButton(not_now, name="not_now", clicked=self.reject))
        foot.addWidget(self.make)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.committee.currentIndexChanged.connect(self._on_committee)
        self.meeting.currentIndexChanged.connect(self._on_meeting)
        self.day.changed.connect(self._on_day)
        self.day.wrong.connect(self._on_day)
        self.day.textEdited.connect(self._on_day)
        self.at.changed.connect(self._on_day)

    @property
    def chosen_committee(self) -> Committee:
        """The committee that is chosen."""
        return self._choices.committees[self.committee.currentIndex()]

    @property
    def chosen_meeting(self) -> MeetingLine | None:
        """The planned meeting that is chosen, None for a new one."""
        wanted = self.meeting.currentData()
        return next((x for x in self._choices.coming if x.meeting.id == wanted), None)

    def accept(self) -> None:
        """Save, and close when it went well."""
        answer = self._answer()
        if answer is None:
            return
        try:
            self._accept_answer(answer)
        except UserError as error:
            field = self._time_field if self.chosen_meeting is None else self._meeting_field
            field.set_error(spoken(error))
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.doubt.hide()  # it says the same of the day, and less
            self.adjustSize()  # a sentence of several lines is not cut
            return
        super().accept()

    def _answer(self) -> Answer | None:
        line = self.chosen_meeting
        if line is not None:
            return line.meeting.id
        self.day.read()
        self.at.read()
        if self.day.value is None and not self.day.problem():
            self._day_field.set_error(self.tr("Write or choose the day of the meeting."))
        if self.day.value is None:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        if self.at.problem():
            self.at.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        body = self.chosen_committee
        if body.id is None:
            raise ValueError("a committee that is offered is saved")
        at = self.at.value or body.starts_at
        return NewMeeting(body.id, self.day.value, at, self.place.text().strip())

    def _on_committee(self) -> None:
        body = self.chosen_committee
        self.meeting.blockSignals(True)
        self.meeting.clear()
        for line in self._choices.coming if self._choices.cases else ():
            if line.committee.id == body.id:
                day = date_long(line.meeting.date, self._choices.language)
                self.meeting.addItem(with_hour(day, line.meeting.apart), line.meeting.id)
        self.meeting.addItem(self.tr("New meeting"), None)
        self.meeting.blockSignals(False)
        self._meeting_field.setVisible(self.meeting.count() > 1)
        self._on_meeting()

    def _on_meeting(self) -> None:
        line, body = self.chosen_meeting, self.chosen_committee
        self._meeting_field.set_error("")
        starts: datetime | None = line.meeting.starts if line else None
        for editor in (self.day, self.at, self.place):
            editor.setEnabled(line is None)
        if starts is not None and line is not None:
            self.day.set_value(starts.date())
            self.at.set_value(starts.time())
            self.place.setText(line.meeting.place)
        else:
            self.day.set_value(None)
            self.at.set_value(body.starts_at)
            self.place.setText(body.place)
        if not self._choices.cases:
            text = self.tr("Make the meeting")
        else:
            text = self.tr("Put on new meeting") if line is None else self.tr("Put on the meeting")
        self.make.setText(text)
        self._on_day()

    def _on_day(self) -> None:
        self._time_field.set_error(self.at.problem())
        day = self.day.value if self.chosen_meeting is None else None
        found = (
            doubts(
                day,
                self.chosen_committee,
                self._choices.coming,
                self._choices.today,
                self._choices.language,
            )
            if day
            else ()
        )
        self.doubt.setVisible(bool(found))
        if found:
            self.doubt.say(Level.WARN, " ".join(found))
