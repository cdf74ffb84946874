"""The deputies for a seat in the order they are called, and what each has answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.calling import call_fault
from agenda_app.domain.deputies import Answer, Call, Need
from agenda_app.domain.deputy_turns import Candidate, Standing, Turn
from agenda_app.domain.deputy_words import explained, fault_words, need_words
from agenda_app.domain.people import PersonId
from agenda_app.terms import word
from agenda_app.ui.before.before_data import Before
from agenda_app.ui.before.people_lines import spoken_telling
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.live.deputy_choice import WITH_REASON
from agenda_app.ui.live.seat_lines import about
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField

_WHO = Qt.ItemDataRole.UserRole
_ROW, _ROWS, _FRAME = 25, 8, 6
_KEYS = {
    Answer.ASKED: "F2",
    Answer.ACCEPTED: "F3",
    Answer.NO_ANSWER: "F4",
    Answer.DECLINED: "F5",
}


class TurnPane(QWidget):
    """``called`` tells a line for the call log, ``told`` the call whose deputy is written to."""

    called = Signal(object)
    told = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Begin with no seat to be filled."""
        super().__init__(parent)
        self._now = now
        self._before: Before | None = None
        self._turns: tuple[Turn, ...] = ()
        self.seat = ElidedChoice()
        self.seat.setObjectName("turn_seat")
        self.seat.currentIndexChanged.connect(self._show_turn)
        self._seat = Field(self.tr("&Deputy for"), self.seat)
        self.deputies = QListWidget()
        self.deputies.setObjectName("turn_deputies")
        self.deputies.setAccessibleName(self.tr("Deputies in the order they are called"))
        self.deputies.currentItemChanged.connect(self._on_chosen)
        self.day = DateField(today=now().date(), name="turn_day")
        self.day.setFixedWidth(128)
        self._day = Field(self.tr("D&ate"), self.day)
        self.at = TimeField(name="turn_at")
        self.at.setFixedWidth(86)
        self.reason = QLineEdit()
        self.reason.setObjectName("turn_reason")
        self._reason = Field(self.tr("&Why out of order"), self.reason)
        self.buttons = {answer: self._button(answer) for answer in _KEYS}
        self.message = SecondaryButton(self.tr("&Write to the deputy …"), name="turn_message")
        self.message.setAutoDefault(False)
        self.message.clicked.connect(self._on_message)
        self.problem = Text(role="stop", wrap=True, name="turn_problem")
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._seat)
        column.addWidget(self.deputies)
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(self._day, 0, Qt.AlignmentFlag.AlignTop)
        when.addWidget(Field(self.tr("&Clock time"), self.at), 0, Qt.AlignmentFlag.AlignTop)
        when.addStretch(1)
        column.addLayout(when)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._reason)
        column.addWidget(self.problem)
        last = QHBoxLayout()
        last.addWidget(self.message)
        last.addStretch(1)
        column.addLayout(last)

    def _button(self, answer: Answer) -> SecondaryButton:
        words, key = word(answer, interface_language()), _KEYS[answer]
        button = SecondaryButton(f"{words}  {key}", name=f"turn_{answer.value}")
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        button.clicked.connect(partial(self.answer, answer))
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(partial(self.answer, answer))
        return button

    def show_person(self, before: Before, person: PersonId | None) -> None:
        """Show the seats of somebody that a deputy is needed in; of None, those nobody holds."""
        here = self.need
        self._before = before
        self._turns = tuple(turn for turn in before.turns if turn.need.person_id == person)
        self.setVisible(bool(self._turns))
        telling = spoken_telling(before)
        self.seat.blockSignals(True)
        self.seat.clear()
        for turn in self._turns:
            self.seat.addItem(need_words(turn.need, telling))
        same = (place for place, turn in enumerate(self._turns) if turn.need == here)
        self.seat.setCurrentIndex(next(same, 0))
        self.seat.blockSignals(False)
        self._show_turn()

    @property
    def turn(self) -> Turn | None:
        """The seat that is chosen, with the deputies for it."""
        place = self.seat.currentIndex()
        return self._turns[place] if 0 <= place < len(self._turns) else None

    @property
    def need(self) -> Need | None:
        """The seat that is chosen."""
        return None if self.turn is None else self.turn.need

    @property
    def deputy(self) -> Candidate | None:
        """The deputy who is chosen."""
        item, turn = self.deputies.currentItem(), self.turn
        if item is None or turn is None:
            return None
        return next((c for c in turn.candidates if c.person_id == item.data(_WHO)), None)

    def answer(self, answer: Answer) -> None:
        """Take down what the chosen deputy has answered."""
        self.at.read()
        self.day.read()
        wrong = next((field for field in (self.day, self.at) if field.problem()), None)
        if wrong is not None and self.isVisible():
            wrong.setFocus()
            return
        call = self._call(answer)
        if call is None or self._before is None:
            return
        fault = call_fault(self._before.bench, self._before.wanted, call)
        if fault is None:
            self.reason.clear()
            self.called.emit(call)
            return
        wants_reason = fault in WITH_REASON
        self._reason.setVisible(wants_reason)
        self._say(" ".join(spoken(words) for words in fault_words(fault)))
        if wants_reason:
            self.reason.setFocus()

    def _call(self, answer: Answer) -> Call | None:
        deputy, need = self.deputy, self.need
        if deputy is None or need is None or not self.isVisible():
            return None
        now = self._now()
        day, clock = self.day.value or now.date(), self.at.value or now.time()
        at = datetime.combine(day, clock)
        reason = self.reason.text().strip() if self._reason.isVisibleTo(self) else ""
        return Call(None, deputy.person_id, need.person_id, at, answer, need.item_id, reason)

    def _show_turn(self) -> None:
        before, turn = self._before, self.turn
        here = self.deputies.currentItem()
        chosen = None if here is None else here.data(_WHO)
        self.deputies.blockSignals(True)
        self.deputies.clear()
        if before is not None and turn is not None:
            for number, candidate in enumerate(turn.candidates, start=1):
                name = f"{number}. {candidate.seat.person_name}"
                if turn.need.person_id is None:
                    name = f"{candidate.seat.person_name}{about(candidate.seat)}"
                self._add(before, name, candidate)
            rows = min(self.deputies.count(), _ROWS)
            self.deputies.setFixedHeight(rows * _ROW + _FRAME)
            self._choose(turn, chosen)
        self.deputies.blockSignals(False)
        self.day.set_value(self._now().date())
        self.at.set_value(self._now().time().replace(second=0, microsecond=0))
        self._on_chosen()

    def _add(self, before: Before, name: str, candidate: Candidate) -> None:
        why = spoken(explained(candidate, before.bench.roster))
        who = "  ".join(filter(None, (name, candidate.seat.phone)))
        item = QListWidgetItem(f"{who}  –  {why}", self.deputies)
        item.setToolTip(item.text())
        item.setSizeHint(QSize(0, _ROW))
        item.setData(_WHO, candidate.person_id)

    def _choose(self, turn: Turn, chosen: object) -> None:
        """Point at who has agreed, else at who is asked, else at who is next."""
        first = turn.first(Standing.ACCEPTED) or turn.first(Standing.WAITING)
        first = first or turn.first(Standing.NEXT)
        wanted = chosen if first is None else first.person_id
        for place in range(self.deputies.count()):
            if self.deputies.item(place).data(_WHO) == wanted:
                self.deputies.setCurrentRow(place)
                return
        self.deputies.setCurrentRow(0)

    def _on_chosen(self) -> None:
        self._reason.hide()
        self.reason.clear()
        self._say("")
        deputy = self.deputy
        called = {Standing.ACCEPTED, Standing.WAITING}
        self.message.setEnabled(deputy is not None and deputy.standing in called)

    def _on_message(self) -> None:
        if self.deputy is not None and self.deputy.call is not None:
            self.told.emit(self.deputy.call)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
