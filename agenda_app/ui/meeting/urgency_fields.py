"""Why a meeting is no ordinary one, and how many members have demanded one (koml. § 11-8)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from agenda_app.domain.meeting import Meeting, Urgency
from agenda_app.domain.typography import nobreak_law
from agenda_app.domain.urgent_meetings import least_demanding
from agenda_app.terms import word
from agenda_app.ui.dialogs.form_dialog import side_by_side
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField

translate = QCoreApplication.translate


class UrgencyFields(QWidget):
    """Shown where a form is chosen that is only for what cannot wait: both side by side."""

    def __init__(self, meeting: Meeting, members: int) -> None:
        """Show what is noted of a meeting of a committee with so many members."""
        super().__init__()
        self.reason = QComboBox()
        self.reason.setObjectName("meeting_urgency")
        self.reason.addItem(translate("UrgencyFields", "Not noted yet"), None)
        for reason in Urgency:
            self.reason.addItem(word(reason, interface_language()), reason.value)
        if meeting.urgency is not None:
            self.reason.setCurrentIndex(1 + tuple(Urgency).index(meeting.urgency))
        self.demanded = NumberField(meeting.demanded, 0, members, name="meeting_demanded")
        stops = translate(
            "UrgencyFields",
            "Nothing can be decided here when {number} of {members} do (koml. § 11-8).",
        ).format(number=least_demanding(members), members=members)
        why = translate("UrgencyFields", "Why no ordinary meeting is held")
        who = translate("UrgencyFields", "Members who have demanded an ordinary meeting")
        number = Field(who, self.demanded, hint=nobreak_law(stops))
        row = side_by_side((Field(why, self.reason), 1), (number, 1))
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)

    @property
    def urgency(self) -> Urgency | None:
        """The reason that is chosen."""
        chosen = self.reason.currentData()
        return None if chosen is None else Urgency(chosen)
