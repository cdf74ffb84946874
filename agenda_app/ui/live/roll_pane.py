"""Beside the roll: why the chosen member is away, and which deputy sits instead."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.domain.absences import AbsenceReason
from agenda_app.domain.calling import unheld
from agenda_app.domain.committee import Seat
from agenda_app.domain.deputies import Bench
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.any_deputy import AnyDeputy
from agenda_app.ui.live.deputy_choice import DeputyChoice
from agenda_app.ui.live.mayor_choice import MayorChoice
from agenda_app.ui.live.roll_draft import RollDraft
from agenda_app.ui.live.seat_lines import about_guest, empty_seat
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

REASONS = {
    AbsenceReason.ILLNESS: Sentence("sykdom", "sjukdom"),
    AbsenceReason.CARE: alike("omsorg for andre"),
    AbsenceReason.WORK: alike("arbeid"),
    AbsenceReason.TRAVEL: alike("reise"),
    AbsenceReason.OTHER_MEETING: Sentence("annet møte", "anna møte"),
    AbsenceReason.DISQUALIFIED: Sentence("inhabilitet", "ugildskap"),
    AbsenceReason.OTHER: Sentence("annen grunn", "annan grunn"),
}


class RollPane(QWidget):
    """``changed`` tells the roll after each answer."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nobody chosen."""
        super().__init__(parent)
        self._draft: RollDraft | None = None
        self._person: PersonId | None = None
        self._number = 0
        self.name = Text(role="heading", wrap=True, name="roll_name")
        self.state = Text(role="label", wrap=True)
        self.reason = ElidedChoice()
        self.reason.setObjectName("roll_reason")
        self.reason.addItem(self.tr("has not reported absence"), None)
        for reason, words in REASONS.items():
            self.reason.addItem(spoken(words), reason)
        self.reason.activated.connect(self._on_reason)
        self._reason = Field(self.tr("&Reported absence"), self.reason)
        self.deputy = DeputyChoice("roll_deputy")
        self.deputy.changed.connect(self._on_deputy)
        self.mayor = MayorChoice("roll_mayor")
        self.mayor.chosen.connect(self._on_mayor)
        self.any = AnyDeputy("roll_any_deputy")
        self.any.changed.connect(self._on_any)
        self._private = Text(
            self.tr("The reason is for the office: no protocol prints it."), "label", wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.name, self.state, self._reason, self._private, self.deputy):
            column.addWidget(part)
        column.addWidget(self.any)
        column.addWidget(self.mayor)
        column.addStretch(1)

    def show_member(self, draft: RollDraft, bench: Bench, person: PersonId) -> None:
        """Show a member of the roll."""
        self._draft, self._person = draft, person
        seat = draft.attendance.chamber.people[person]
        self.name.setText(f"{seat.person_name} ({seat.party})")
        away = person in draft.away
        self.state.setText(self.tr("Away.") if away else self.tr("Is there. Space: away."))
        self.mayor.hide()
        self.any.hide()
        for part in (self._reason, self._private, self.deputy):
            part.setVisible(away)
        if away:
            reason = draft.away[person]
            self.reason.setCurrentIndex(max(0, self.reason.findData(reason)))
            own = draft.bench(bench, person)
            self.deputy.offer(own, draft.needs, draft.need(person), draft.calls.get(person))

    def show_mayor(self, draft: RollDraft, mayor: Seat) -> None:
        """Show the mayor, who has no seat here and can come or send somebody."""
        self._draft, self._person = draft, None
        chamber = draft.attendance.chamber
        self.name.setText(f"{mayor.person_name}{about_guest(chamber, mayor)}")
        comes = draft.visitor is not None
        self.state.setText(
            self.tr("Comes without a seat, and counts in nothing.")
            if comes
            else self.tr("Has no seat here. Space: comes all the same.")
        )
        for part in (self._reason, self._private, self.deputy, self.any):
            part.hide()
        self.mayor.setVisible(comes)
        self.mayor.offer(chamber, draft.visitor)

    def show_empty(self, draft: RollDraft, bench: Bench, number: int) -> None:
        """Show a seat that nobody holds."""
        self._draft, self._person, self._number = draft, None, number
        self.name.setText(empty_seat())
        for part in (self._reason, self._private, self.deputy, self.mayor):
            part.hide()
        self.state.setText("")
        own, (need,) = draft.bench_of_empty(bench, number), unheld(draft.attendance.chamber)
        self.any.offer(own, draft.needs, need, draft.on_empty.get(number))
        self.any.show()

    def take_first(self) -> None:
        """Let the deputy whose turn it is sit in the seat of the chosen member."""
        if self._draft is not None and self._person in self._draft.away:
            self.deputy.take_first()

    def problem(self) -> str:
        """Return why the chosen deputy cannot sit."""
        choice = self.any if self.any.isVisibleTo(self) else self.deputy
        return choice.problem(datetime.now) if choice.isVisibleTo(self) else ""

    def _on_reason(self) -> None:
        if self._draft is not None and self._person is not None:
            self.changed.emit(self._draft.with_reason(self._person, self.reason.currentData()))

    def _on_any(self) -> None:
        if self._draft is not None:
            call = self.any.call(datetime.now)
            self.changed.emit(self._draft.with_deputy(self._number, call))

    def _on_mayor(self, person: PersonId) -> None:
        if self._draft is not None:
            self.changed.emit(self._draft.with_visitor(person))

    def _on_deputy(self) -> None:
        if self._draft is not None and self._person is not None:
            self.changed.emit(self._draft.with_call(self._person, self.deputy.call(datetime.now)))
