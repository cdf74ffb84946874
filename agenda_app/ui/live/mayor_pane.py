"""Beside the attendance: the mayor where he or she has no seat, or whom the mayor sends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import begun_at
from agenda_app.domain.attendance_events import Attended, Left, Move
from agenda_app.domain.people import PersonId
from agenda_app.ui.live.entry_log import EntryLog
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.live_words import takes_part
from agenda_app.ui.live.mayor_choice import MayorChoice
from agenda_app.ui.live.moment_fields import MomentFields
from agenda_app.ui.live.recusal_form import RecusalForm
from agenda_app.ui.live.seat_lines import about_guest, asked_aside, entered_about
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.text import Text


class MayorPane(QScrollArea):
    """Tells what is to be kept.

    Signals:
        acted: events to enter.
        corrected: an event, and what it shall be instead.
        withdrawn: events to take back.
    """

    acted = Signal(object)
    corrected = Signal(object, object)
    withdrawn = Signal(object)

    def __init__(
        self,
        clock: Callable[[], time | None],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with nobody; ``clock`` tells the time that is proposed."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._visitor: PersonId | None = None
        self.name = Text(role="heading", wrap=True, name="mayor_name")
        self.who = MayorChoice("mayor_who")
        self.when = MomentFields("mayor", clock)
        self.when.at.returnPressed.connect(self.turn)
        self.come = SecondaryButton(self.tr("Came"), name="mayor_came", clicked=self._come)
        self.left = SecondaryButton(self.tr("Left"), name="mayor_left", clicked=self._leave)
        for button in (self.come, self.left):
            button.setAutoDefault(False)
        self.recusal = RecusalForm()
        self.recusal.entered.connect(self.acted)
        self._log = EntryLog("mayor")
        self._log.moving.connect(self._move)
        self._log.withdrawn.connect(self.withdrawn)
        self._line = Hairline()
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        moves = QHBoxLayout()
        moves.setSpacing(8)
        moves.addWidget(self.come)
        moves.addWidget(self.left)
        moves.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(self.name)
        column.addWidget(self.who)
        column.addWidget(self.when)
        column.addLayout(moves)
        column.addWidget(self._log)
        column.addWidget(self._line)
        column.addWidget(self.recusal)
        column.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_item(self, live: LiveMeeting, item_id: ItemId) -> None:
        """Show whether the mayor, or somebody in the mayor's place, is there in an item."""
        attendance = live.attendance
        mayor = attendance.chamber.mayor
        assert mayor is not None
        self._visitor = attendance.visitor(item_id)
        there = self._visitor is not None
        self.name.setText(f"{mayor.person_name}{about_guest(attendance.chamber, mayor)}")
        if there or self.who.person not in attendance.chamber.visitors:
            self.who.offer(attendance.chamber, self._visitor)
        self.who.box.setEnabled(not there)
        ended = live.records[item_id].minutes.ended_at
        called, taken = live.telling.item(item_id), live.telling.taken.get(item_id, ())
        start = begun_at(attendance, live.meeting.starts)
        self.when.show_item(item_id, called, ended, start, taken)
        self.come.setVisible(not there)
        self.left.setVisible(there)
        asked = self._visitor is not None and takes_part(live, self._visitor, item_id)
        asked = asked and item_id not in live.withheld
        self.recusal.setVisible(asked)
        self._line.setVisible(asked)
        if self._visitor is not None:
            self.recusal.show_person(asked_aside(live, item_id, self._visitor))
        came = {e.person_id for e in attendance.events if isinstance(e, Attended)}
        self._log.show_entries(entered_about(live, came))

    def turn(self) -> None:
        """Let the one who is chosen come or go now, as space does in the list."""
        if self._visitor is None:
            self._come()
        else:
            self._leave()

    def _come(self) -> None:
        if self.who.person is not None and self.when.is_right():
            self.acted.emit((Attended(None, self.who.person, self.when.moment),))

    def _leave(self) -> None:
        if self._visitor is not None and self.when.is_right():
            self.acted.emit((Left(None, self._visitor, self.when.moment),))

    def _move(self, event: Move) -> None:
        """Let something have happened at the time that is chosen, in its place among the others."""
        if self.when.is_right():
            self.corrected.emit(event, replace(event, moment=self.when.moment_of(event)))
