"""The members as a list to go through by keyboard: space turns there and away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QToolTip, QWidget

from agenda_app.domain.people import PersonId
from agenda_app.ui.live.name_search import NameSearch

_WHO = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole(_WHO.value + 1)
_ROW = 32
_WITH_LETTERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock})


@dataclass(frozen=True, slots=True)
class EmptySeat:
    """A seat that nobody holds, by its number among the seats of the committee."""

    number: int


Holder = PersonId | EmptySeat
"""What a line of the list is about: a member, the mayor, or a seat that nobody holds."""


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A seat by its member: "(Ap), leder" after the name, and what is said of it now."""

    person_id: Holder
    name: str
    about: str
    note: str
    is_there: bool


class SeatList(QListWidget):
    """``turned`` tells a line and whether somebody is there now, ``picked`` which is chosen.

    Nobody is turned there or away unless ``can_turn``.
    """

    turned = Signal(object, bool)
    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("attendance_seats")
        self.setAccessibleName(self.tr("The members"))
        self._is_filling = False
        self.can_turn = True
        self._search = NameSearch()
        self.itemChanged.connect(self._on_turned)
        self.currentItemChanged.connect(self._on_picked)

    def show_seats(self, lines: Iterable[SeatLine]) -> None:
        """Show the seats; the one that is chosen stays so."""
        self._is_filling = True
        here = self.holder
        for number, line in enumerate(lines):
            item = self.item(number) if number < self.count() else QListWidgetItem(self)
            text = "   ".join(filter(None, (f"{line.name}{line.about}", line.note)))
            item.setText(text)
            item.setToolTip(text)
            item.setData(_WHO, line.person_id)
            item.setData(_NAME, line.name)
            item.setSizeHint(QSize(0, _ROW))
            if self.can_turn:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                state = Qt.CheckState.Checked if line.is_there else Qt.CheckState.Unchecked
                item.setCheckState(state)
        if here is None and self.count():
            self.setCurrentRow(0)
        self._is_filling = False

    @property
    def holder(self) -> Holder | None:
        """Who, or which empty seat, is chosen."""
        item = self.currentItem()
        found: Holder | None = None if item is None else item.data(_WHO)
        return found

    @property
    def person(self) -> PersonId | None:
        """Who is chosen, None when nobody is."""
        found = self.holder
        return None if isinstance(found, EmptySeat) else found

    def choose(self, person: Holder) -> bool:
        """Choose somebody; False when that one has no seat here."""
        for number in range(self.count()):
            if self.item(number).data(_WHO) == person:
                self.setCurrentRow(number)
                return True
        return False

    def keyboardSearch(self, search: str) -> None:
        """Find somebody by the letters typed so far, which Qt hands over one by one."""
        names = [self.item(number).data(_NAME) for number in range(self.count())]
        found = self._search.find(search, names, self.currentRow())
        if found is None:
            place = self.viewport().mapToGlobal(self.visualItemRect(self.currentItem()).center())
            QToolTip.showText(place, self.tr("Nobody here has a name with those letters."), self)
        else:
            QToolTip.hideText()
            self.setCurrentRow(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn nobody with a name that was typed wrong; any other key ends the name."""
        if event.key() == Qt.Key.Key_Space and self._search.is_lost:
            return
        if not event.text().strip() and event.key() not in _WITH_LETTERS:
            self._search.forget()
        super().keyPressEvent(event)

    def _on_turned(self, item: QListWidgetItem) -> None:
        if not self._is_filling:
            there = item.checkState() is Qt.CheckState.Checked
            self.turned.emit(item.data(_WHO), there)

    def _on_picked(self, item: QListWidgetItem | None) -> None:
        if not self._is_filling and item is not None:
            self.picked.emit(item.data(_WHO))
