"""A roll call by keyboard: one key a name, in the order in which they are called."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from agenda_app.domain.ballot_methods import answered, next_called
from agenda_app.domain.ballots import AGAINST, BLANK, FOR, Ballots
from agenda_app.domain.voters import Voter
from agenda_app.ui.live.in_sight import keep_in_sight
from agenda_app.ui.parts.plain_keys import HELD_DOWN

_ROW = 30
_COLUMNS = 2
_FRAME, _BESIDE, _AROUND = 6, 20, 6
"""The frame of the list, and what a line keeps free beside and around its words."""
_FOR_OR_AGAINST = {
    Qt.Key.Key_J: FOR,
    Qt.Key.Key_F: FOR,
    Qt.Key.Key_N: AGAINST,
    Qt.Key.Key_M: AGAINST,
}


class NameVotes(QListWidget):
    """J and N answer for and against, figures for one of several; backspace goes back.

    ``by_letter`` tells whether it is for or against. ``entered`` tells the ballots after each
    answer, ``done`` that Enter was pressed.
    """

    entered = Signal(object)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without anybody."""
        super().__init__(parent)
        self.setObjectName("live_roll_call")
        self.setAccessibleName(self.tr("The roll call"))
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._voters: Sequence[Voter] = ()
        self._ballots: Ballots | None = None
        self._sides: Sequence[str] = ()
        self._blank = ""
        self.by_letter = True
        self.currentRowChanged.connect(partial(keep_in_sight, self))

    def show_ballots(
        self, ballots: Ballots, voters: Sequence[Voter], sides: Sequence[str], blank: str
    ) -> None:
        """Show who has answered what; ``blank`` is what a blank vote is called, or empty."""
        is_same = voters == self._voters and self._ballots is not None
        self._voters, self._ballots, self._sides, self._blank = voters, ballots, sides, blank
        sides_of = {vote.person_id: vote.side for vote in ballots.named}
        while self.count() > len(voters):
            self.takeItem(self.count() - 1)
        for place, voter in enumerate(voters):
            item = self.item(place) if place < self.count() else QListWidgetItem(self)
            said = self._said(sides_of.get(voter.person_id))
            item.setText(f"{_called(voter)}{said}")
            font = item.font()
            font.setBold(voter.person_id in sides_of)
            item.setFont(font)
        self._fit()
        if not is_same:
            coming = next_called(ballots, voters)
            self.setCurrentRow(0 if coming is None else coming)

    def _said(self, side: int | None) -> str:
        if side is None:
            return "…"
        return self._blank if side == BLANK else self._sides[side]

    def begin(self) -> None:
        """Go to whoever is called next."""
        if self._ballots is not None and self.count():
            coming = next_called(self._ballots, self._voters)
            self.setCurrentRow(0 if coming is None else coming)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take an answer, go back, or say that it is as it stands."""
        key = Qt.Key(event.key())
        side = self._side(key) if not event.modifiers() & HELD_DOWN else None
        if side is not None:
            self._answer(side)
        elif key is Qt.Key.Key_Backspace:
            self.setCurrentRow(max(0, self.currentRow() - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & HELD_DOWN:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters answer, they find nobody."""

    def _side(self, key: Qt.Key) -> int | None:
        if key is Qt.Key.Key_B and self._blank:
            return BLANK
        if key in _FOR_OR_AGAINST and self.by_letter:
            return _FOR_OR_AGAINST[key]
        number = key.value - Qt.Key.Key_1.value
        return number if 0 <= number < len(self._sides) else None

    def _answer(self, side: int) -> None:
        place = self.currentRow()
        if self._ballots is None or not 0 <= place < len(self._voters):
            return
        ballots = answered(self._ballots, self._voters, self._voters[place].person_id, side)
        if place + 1 < len(self._voters):
            self.setCurrentRow(place + 1)
        self.entered.emit(ballots)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two columns, or in one where an answer would be cut."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        room = self.width() - _FRAME
        columns = _COLUMNS if self._widest(metrics) <= room // _COLUMNS else 1
        row = max(_ROW, metrics.height() + _AROUND)
        size = QSize(max(1, room // columns), row)
        self.setGridSize(size)
        for place in range(self.count()):
            self.item(place).setSizeHint(size)
        self.setFixedHeight(ceil(max(1, self.count()) / columns) * row + _FRAME)

    def _widest(self, metrics: QFontMetrics) -> int:
        """Return how wide a line with the longest name and the longest answer is."""
        answers = max(map(metrics.horizontalAdvance, (*self._sides, self._blank)), default=0)
        names = map(metrics.horizontalAdvance, map(_called, self._voters))
        return max(names, default=0) + answers + _BESIDE


def _called(voter: Voter) -> str:
    """Return a name as it stands before its answer."""
    return f"{voter.name} ({voter.party})   " if voter.party else f"{voter.name}   "
