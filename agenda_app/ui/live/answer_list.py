"""What each member answered in writing, by keyboard: one key a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from agenda_app.domain.people import PersonId
from agenda_app.domain.typography import clock, date_short
from agenda_app.domain.voters import Voter
from agenda_app.domain.written import Answer, Reply, Written
from agenda_app.domain.written_words import REPLIES
from agenda_app.ui.interface_language import spoken
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
        self.is_open = True
        self.currentRowChanged.connect(lambda _row: self.looked_at.emit())

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
        waiting = [] if self._written is None else self._written.who(None)
        first = person or next((member.person_id for member in waiting), None)
        self.setCurrentRow(people.index(first) if first in people else 0)

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
            row = self.currentRow()
            self.answered.emit(person, _REPLIES[key])
            self.setCurrentRow(min(row + 1, self.count() - 1))
        elif key in _GONE:
            self.answered.emit(person, None)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters answer, they find nobody."""


def _called(member: Voter) -> str:
    return f"{member.name} ({member.party})" if member.party else member.name


def _said(answer: Answer | None) -> str:
    if answer is None:
        return "…"
    at = "" if answer.at is None else f" {date_short(answer.at.date())} {clock(answer.at.time())}"
    return f"{spoken(REPLIES[answer.reply])}{at}"
