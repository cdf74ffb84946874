"""Asks for date, time, place, form, language and note of a meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from agenda_app.domain.committee import Committee, CommitteeKind
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting, MeetingForm
from agenda_app.domain.typography import nobreak_law
from agenda_app.terms import word
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meeting.urgency_fields import UrgencyFields
from agenda_app.ui.parts.content_scroll import ContentScroll
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField

_WIDTH, _LEAST = 680, 240


class MeetingDialog(FormDialog):
    """A meeting in, the changed meeting out."""

    def __init__(
        self, meeting: Meeting, body: Committee, today: date, parent: QWidget | None = None
    ) -> None:
        """Show the fields of a meeting of ``body``."""
        super().__init__(
            self.tr("Change the meeting"),
            self.tr("Save"),
            name="meeting",
            width=_WIDTH,
            parent=parent,
        )
        self._meeting = meeting
        self.day = DateField(meeting.date, today=today, name="meeting_date")
        self.begins = TimeField(meeting.starts.time(), name="meeting_begins")
        self.ends = TimeField(meeting.ends_at, name="meeting_ends")
        self.place = QLineEdit(meeting.place)
        self.place.setObjectName("meeting_place")
        self.form = QComboBox()
        self.form.setObjectName("meeting_form")
        for form in MeetingForm:
            self.form.addItem(word(form, interface_language()), form.value)
        self.form.setCurrentIndex(tuple(MeetingForm).index(meeting.form))
        self.urgent = UrgencyFields(meeting, body.seats)
        self.form.currentIndexChanged.connect(lambda _place: self._show_form())
        self.constituting = QCheckBox(self.tr("Constituting meeting"))
        self.constituting.setObjectName("meeting_constituting")
        self.constituting.setChecked(meeting.is_constituting)
        self._is_council = body.kind is CommitteeKind.MUNICIPAL_COUNCIL
        self.language = QComboBox()
        self.language.setObjectName("meeting_language")
        for language in Language:
            self.language.addItem(word(language, interface_language()), language.value)
        self.language.setCurrentIndex(tuple(Language).index(meeting.language))
        self.note = QPlainTextEdit(meeting.notice_note)
        self.note.setObjectName("meeting_note")
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(84)
        self._build()
        self.take_at_ctrl_enter()
        self._show_form()
        self.day.setFocus()

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._day_field = Field(self.tr("Date"), self.day)
        self._begins_field = Field(self.tr("Begins"), self.begins)
        self._ends_field = Field(self.tr("Ends"), self.ends, optional=True)
        when = (self._day_field, self._begins_field, self._ends_field)
        column.addLayout(side_by_side(*((field, 1) for field in when)))
        column.addWidget(Field(self.tr("Place"), self.place))
        self._form_field = Field(self.tr("How people meet"), self.form)
        column.addWidget(self._form_field)
        column.addWidget(self.urgent)
        two_thirds = self.tr("Two thirds of the members must be there (koml. § 7-1).")
        self._two_thirds = Text(nobreak_law(two_thirds), "label")
        column.addWidget(self.constituting)
        column.addWidget(self._two_thirds)
        column.addWidget(Field(self.tr("Language of the papers"), self.language))
        column.addWidget(
            Field(
                self.tr("Note in the notice"),
                self.note,
                optional=True,
                hint=self.tr("Stands under the facts of the notice."),
            )
        )
        self.column.addWidget(ContentScroll(inner, _LEAST), 1)

    def _show_form(self) -> None:
        """Say what the law asks for where people meet so, and ask why where it wants a reason."""
        form = MeetingForm(self.form.currentData())
        hint = ""
        if form is MeetingForm.WRITTEN:
            hint = self.tr(
                "Adopted only when all members accept both the proposal and that nobody meets "
                "(koml. § 11-8)."
            )
        elif form.is_remote:
            hint = self.tr("The council must have opened for remote meetings (koml. § 11-7).")
        self._form_field.set_hint(nobreak_law(hint))
        self.urgent.setVisible(form.is_urgent)
        # The law allows no urgent form here: what is ticked stays, to be refused and unticked.
        may_constitute = not form.is_urgent or self.constituting.isChecked()
        for part in (self.constituting, self._two_thirds):
            part.setVisible(self._is_council and may_constitute)

    def meeting(self) -> Meeting:
        """Return the meeting with what stands in the fields.

        Raises:
            ValueError: there is no day or no time in them, which ``is_right`` refuses.
        """
        for field in (self.day, self.begins, self.ends):
            field.read()
        day, begins = self.day.value, self.begins.value
        if day is None or begins is None or self.ends.problem():
            raise ValueError("the fields were not right")
        return replace(
            self._meeting,
            starts=datetime.combine(day, begins),
            ends_at=self.ends.value,
            place=" ".join(self.place.text().split()),
            language=Language(self.language.currentData()),
            form=MeetingForm(self.form.currentData()),
            urgency=self.urgent.urgency,
            demanded=self.urgent.demanded.value(),
            is_constituting=self._is_council and self.constituting.isChecked(),
            notice_note=self.note.toPlainText().strip(),
        )

    @classmethod
    def ask(
        cls, parent: QWidget | None, meeting: Meeting, body: Committee, today: date
    ) -> Meeting | None:
        """Return the meeting as the user wants it, None when cancelled."""
        dialog = cls(meeting, body, today, parent)
        return dialog.meeting() if dialog.asked() else None

    def is_right(self) -> bool:
        """Ask for a day and a time that are some."""
        missing = self.tr("This must be filled in.")
        fields = (
            (self._day_field, self.day, True),
            (self._begins_field, self.begins, True),
            (self._ends_field, self.ends, False),
        )
        for field, editor, needed in fields:
            empty = needed and not editor.text().strip()
            field.set_error(missing if empty else editor.problem())
        return not any(field.error for field, _, _ in fields)
