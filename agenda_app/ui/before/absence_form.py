"""Whether somebody has reported absence from the meeting, and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.absences import Absence, AbsenceReason
from agenda_app.domain.people import PersonId
from agenda_app.domain.typography import clock, date_short
from agenda_app.ui.dialogs.form_dialog import side_by_side
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.roll_pane import REASONS
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text


class AbsenceForm(QWidget):
    """``reported`` tells an absence and what it stands in the place of, ``returned`` one gone."""

    reported = Signal(object, object)
    returned = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Make the form."""
        super().__init__(parent)
        self._now = now
        self._person: PersonId | None = None
        self._known: Absence | None = None
        self.reason = ElidedChoice()
        self.reason.setObjectName("before_reason")
        self.reason.addItem(self.tr("has not reported absence"), None)
        for reason, words in REASONS.items():
            self.reason.addItem(spoken(words), reason)
        self.reason.activated.connect(self._on_reason)
        self.note = QLineEdit()
        self.note.setObjectName("before_note")
        self.note.editingFinished.connect(self._on_note)
        self._note = Field(self.tr("&In words"), self.note, optional=True)
        self._when = Text(role="label", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        reason_field = Field(self.tr("&Reported absence"), self.reason)
        column.addLayout(side_by_side((reason_field, 2), (self._note, 3)))
        column.addWidget(self._when)

    def show_person(self, person: PersonId, known: Absence | None) -> None:
        """Show what somebody has reported."""
        self._person, self._known = person, known
        self.reason.setCurrentIndex(self.reason.findData(known.reason) if known else 0)
        self.note.setText(known.note if known else "")
        self._note.setEnabled(known is not None)
        private = self.tr("The reason is for the office: no protocol prints it.")
        when = ""
        if known is not None and known.reported is not None:
            at = f"{date_short(known.reported.date())} {clock(known.reported.time())}"
            when = self.tr("Reported {when}.").format(when=at)
        self._when.setText(" ".join(filter(None, (when, private))))
        self._when.setVisible(known is not None)

    def turn(self, *, is_there: bool) -> None:
        """Let somebody come, or be away for a reason that nobody has given yet."""
        if is_there and self._known is not None:
            self.returned.emit(self._known)
        elif not is_there and self._known is None:
            self._report(AbsenceReason.OTHER)

    def _on_reason(self) -> None:
        reason = self.reason.currentData()
        if reason is None:
            self.turn(is_there=True)
        elif self._known is None or self._known.reason is not reason:
            self._report(reason)

    def _on_note(self) -> None:
        known = self._known
        if known is not None and known.note != self.note.text().strip():
            self._report(known.reason)

    def _report(self, reason: AbsenceReason) -> None:
        if self._person is None:
            return
        known = self._known
        reported = known.reported if known is not None else self._now()
        note = self.note.text().strip()
        absence = Absence(None, self._person, reason, reported, note=note)
        self.reported.emit(absence, known)
