"""Before the meeting: absences, deputies and what is asked for, with what it does to the quorum."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.absences import Absence
from agenda_app.domain.committee import Role
from agenda_app.domain.deputies import Call
from agenda_app.ui.before.absence_form import AbsenceForm
from agenda_app.ui.before.before_data import Before, BeforeData
from agenda_app.ui.before.call_log import CallLog
from agenda_app.ui.before.people_lines import about_person, facts, has_quorum, people_lines, seat_of
from agenda_app.ui.before.request_form import RequestForm
from agenda_app.ui.before.turn_pane import TurnPane
from agenda_app.ui.dialogs.form_dialog import room_for
from agenda_app.ui.live.seat_lines import empty_seat
from agenda_app.ui.live.seat_list import EmptySeat, Holder, SeatList
from agenda_app.ui.live.withheld_note import WithheldNote
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.line_scroll import clear_scroll
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.trouble import Trouble

_WIDTH, _HEIGHT = 1120, 660
_LIST = 470


class BeforeDialog(QDialog):
    """Saves each thing when it is done. ``written_to`` tells a call, ``proposals`` wants those."""

    written_to = Signal(object)
    proposals = Signal()

    def __init__(
        self, data: BeforeData, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Show what is known before a meeting.

        Raises:
            NotFoundError: the meeting is gone.
        """
        super().__init__(parent)
        self.setObjectName("before")
        self.setWindowTitle(self.tr("Before the meeting"))
        self._data = data
        self.before: Before = data.read()
        self.title = Text(self.tr("Before the meeting"), "heading")
        self.facts = Message(Level.INFO, "", name="before_facts")
        self.withheld = WithheldNote("before_withheld")
        self.people = SeatList()
        self.people.setObjectName("before_people")
        self.people.setAccessibleName(self.tr("Members and deputies"))
        self.people.setMinimumWidth(_LIST)
        self.name = Text(role="heading", wrap=True, name="before_name")
        self.reach = Text(role="label", wrap=True)
        self.absence, self.turn = AbsenceForm(now), TurnPane(now)
        self.request, self.log = RequestForm(now, data.points), CallLog()
        self.trouble = Trouble("before_trouble")
        self.struck = Message(
            Level.OK, self.tr("The call is removed."), self.tr("Undo"), name="before_struck"
        )
        self.struck.hide()
        self._struck: Call | None = None
        self.handed_in = SecondaryButton(
            self.tr("&Proposals handed in …"), icon="pen-line", name="before_proposals"
        )
        self.handed_in.setAutoDefault(False)
        self.handed_in.clicked.connect(self.proposals)
        self.shut = PrimaryButton(self.tr("Close"), name="before_close", clicked=self.accept)
        self.shut.setAutoDefault(False)
        self._build()
        self._connect()
        self.resize(_WIDTH, min(_HEIGHT, room_for(self)))
        self.show_now()
        self.people.setFocus()

    def _build(self) -> None:
        inner = QWidget()
        pane = QVBoxLayout(inner)
        pane.setContentsMargins(0, 0, 8, 0)
        pane.setSpacing(10)
        self._line = Hairline()
        parts: tuple[QWidget, ...] = (self.name, self.reach, self.absence, self.turn)
        for part in (*parts, self._line, self.request):
            pane.addWidget(part)
        pane.addWidget(Hairline())
        pane.addWidget(Text(self.tr("Call log"), "small"))
        pane.addWidget(self.log)
        pane.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.people, 2)
        row.addWidget(clear_scroll(inner), 3)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        hint = self.tr("Space: comes or not. Letters find a name. F2–F5: what the deputy answered.")
        foot.addWidget(Text(hint, "label", wrap=True), 1)
        foot.addWidget(self.handed_in)
        foot.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addWidget(self.withheld)
        column.addLayout(row, 1)
        column.addWidget(self.trouble)
        column.addWidget(self.struck)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.withheld.acted.connect(self.reveal)
        self.people.picked.connect(self._show_person)
        self.people.turned.connect(self._on_turned)
        self.absence.reported.connect(self._on_reported)
        self.absence.returned.connect(lambda one: self._do(lambda: self._data.comes(one)))
        self.turn.called.connect(lambda call: self._do(lambda: self._data.log(call)))
        self.turn.told.connect(self.written_to)
        self.log.struck.connect(self._on_struck)
        self.struck.acted.connect(self._put_back)
        self.request.asked.connect(lambda one: self._do(lambda: self._data.ask(one)))
        self.request.withdrawn.connect(lambda one: self._do(lambda: self._data.take_back(one)))

    def reveal(self) -> None:
        """Show what was asked for in exempt items, until the window closes."""
        self._data.reveal()
        self.show_now()
        self.people.setFocus()

    def show_now(self) -> None:
        """Read and show what is known now."""
        self.before = before = self._data.read()
        level = Level.OK if has_quorum(before) else Level.WARN
        self.facts.say(level, facts(before))
        self.withheld.setVisible(bool(before.withheld))
        # What is decided in writing is the proposal that came with the papers, and no other.
        self.handed_in.setVisible(not before.attendance.chamber.is_written)
        self.people.show_seats(people_lines(before))
        self.log.show_calls(before)
        if self.people.holder is not None:
            self._show_person(self.people.holder)
        is_open = not before.is_locked
        for part in (self.absence, self.turn, self.request, self.log):
            part.setEnabled(is_open)

    def _show_person(self, person: Holder) -> None:
        before = self.before
        self.absence.setVisible(not isinstance(person, EmptySeat))
        if isinstance(person, EmptySeat):
            self.name.setText(empty_seat())
            for part in (self.reach, self.request, self._line):
                part.hide()
            self.turn.show_person(before, None)
            return
        seat = seat_of(before, person)
        self.name.setText(f"{seat.person_name}{about_person(before, seat)}")
        self.reach.setText(" · ".join(filter(None, (seat.phone, seat.email))))
        self.reach.setVisible(bool(self.reach.text()))
        absence = before.absence(person)
        self.absence.show_person(person, absence)
        self.turn.show_person(before, person)
        self.request.show_person(before, person)
        is_away = absence is not None and seat.membership.role is not Role.DEPUTY
        self.request.setVisible(not is_away)
        self._line.setVisible(not is_away)

    def _on_turned(self, person: Holder, is_there: bool) -> None:
        self.people.choose(person)
        self._show_person(person)
        if isinstance(person, EmptySeat):
            # Who sits there is called beside the list.
            self.show_now()
            self.turn.deputies.setFocus()
            return
        self.absence.turn(is_there=is_there)
        self.show_now()

    def _on_reported(self, absence: Absence, known: Absence | None) -> None:
        self._do(lambda: self._data.report(absence, known))

    def _on_struck(self, call: Call) -> None:
        self._do(lambda: self._data.strike(call))
        if call not in self.before.bench.calls:
            self._struck = call
            self.struck.show()

    def _put_back(self) -> None:
        """Put the line back that was taken out of the call log."""
        call = self._struck
        if call is not None:
            self._do(lambda: self._data.put_back(call))

    def _do(self, step: Callable[[], object]) -> None:
        """Save one thing; what cannot be is said in place."""
        self.struck.hide()
        self.trouble.attempt(step)
        self.show_now()
