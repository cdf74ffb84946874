"""What each member answered in writing, by keyboard: one key a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from agenda_app.domain.people import PersonId
from agenda_app.domain.typography import clock, date_short
from agenda_app.domain.voters import Voter
from agenda_app.domain.written import Answer, Reply, Written
from agenda_app.domain.written_words import REPLIES
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.in_sight import keep_in_sight
from agenda_app.ui.parts.plain_keys import HELD_DOWN

_REPLIES = {
    Qt.Key.Key_J: Reply.ACCEPTS,
    Qt.Key.Key_Y: Reply.ACCEPTS,
    Qt.Key.Key_N: Reply.REFUSES,
    Qt.Key.Key_I: Reply.SILENT,
}
_GONE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_ROW, _FRAME, _AROUND = 30, 6, 6


class AnswerList(QListWidget):
    """J and N answer yes and no, I that no answer came, Delete takes an answer away.

    Each answer goes on to the next member of whom none stands. One that stands is written over only
    where somebody went there: a key too many after the last answer changes nothing.

    ``answered`` tells who answered what, None where nothing stands; ``looked_at`` who is in front.
    """

    answered = Signal(object, object)
    looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without anybody."""
        super().__init__(parent)
        self.setObjectName("live_answers")
        self.setAccessibleName(self.tr("What the members answered"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._members: Sequence[Voter] = ()
        self._written: Written | None = None
        self._is_chosen = False
        self.is_open = True
        self.currentRowChanged.connect(self._on_row)

    def show_answers(self, written: Written) -> None:
        """Show the members in the order of the seats, each with the answer."""
        is_same = written.members == self._members
        self._members, self._written = written.members, written
        while self.count() > len(self._members):
            self.takeItem(self.count() - 1)
        for place, member in enumerate(self._members):
            item = self.item(place) if place < self.count() else QListWidgetItem(self)
            answer = written.by_person.get(member.person_id)
            item.setText(f"{_called(member)}   {_said(answer)}")
            font = item.font()
            font.setBold(answer is not None)
            item.setFont(font)
        height = max(_ROW, self.fontMetrics().height() + _AROUND)
        for place in range(self.count()):
            self.item(place).setSizeHint(QSize(1, height))
        self.setFixedHeight(max(1, self.count()) * height + _FRAME)
        if not is_same:
            self.begin()

    def begin(self, person: PersonId | None = None) -> None:
        """Go to somebody, or to the first of whom no answer stands."""
        people = [member.person_id for member in self._members]
        row = people.index(person) if person in people else self._next_waiting(-1)
        self._is_chosen = person in people
        self.setCurrentRow(0 if row is None else row)
        # How high the list is may have changed just now, and the pane around it does not know yet.
        QTimer.singleShot(0, self, lambda: keep_in_sight(self, self.currentRow()))

    @property
    def current(self) -> PersonId | None:
        """Who is in front."""
        row = self.currentRow()
        return PersonId(self._members[row].person_id) if 0 <= row < len(self._members) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take an answer, or take one away."""
        key, person = Qt.Key(event.key()), self.current
        is_plain = not event.modifiers() & HELD_DOWN
        if person is None or not self.is_open or not is_plain:
            super().keyPressEvent(event)
        elif key in _REPLIES:
            self._answer(person, _REPLIES[key])
        elif key in _GONE:
            self.answered.emit(person, None)
        else:
            row = self.currentRow()
            super().keyPressEvent(event)
            self._is_chosen |= self.currentRow() != row

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to whoever is pointed at."""
        super().mousePressEvent(event)
        self._is_chosen = True

    def _answer(self, person: PersonId, reply: Reply) -> None:
        row = self.currentRow()
        if not (self._is_chosen or row in self._waiting):
            return
        self.answered.emit(person, reply)
        self._is_chosen = False
        following = self._next_waiting(row)
        if following is not None:
            self.setCurrentRow(following)

    @property
    def _waiting(self) -> list[int]:
        """The rows of those of whom no answer stands."""
        known = {} if self._written is None else self._written.by_person
        return [row for row, one in enumerate(self._members) if one.person_id not in known]

    def _next_waiting(self, row: int) -> int | None:
        """Return the next row after one of which no answer stands, from the top after the last."""
        waiting = self._waiting
        return next((one for one in waiting if one > row), waiting[0] if waiting else None)

    def _on_row(self, row: int) -> None:
        keep_in_sight(self, row)
        self.looked_at.emit()

    def keyboardSearch(self, search: str) -> None:
        """Letters answer, they find nobody."""


def _called(member: Voter) -> str:
    return f"{member.name} ({member.party})" if member.party else member.name


def _said(answer: Answer | None) -> str:
    if answer is None:
        return "…"
    said, at = spoken(REPLIES[answer.reply]), answer.at
    if at is None or answer.reply is Reply.SILENT:
        return said
    return f"{said} {date_short(at.date())} {clock(at.time())}"
