"""What somebody asks for before a meeting: to take no part in an item, or leave."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.disqualification import Ground, described
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint, read_points
from agenda_app.domain.requests import Request
from agenda_app.ui.before.before_data import Before
from agenda_app.ui.before.people_lines import request_words, spoken_telling
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.buttons import LinkButton, SecondaryButton
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.whole_choice import WholeChoice
from agenda_app.words import shortened

_SHORT = 60


class RequestForm(QWidget):
    """``asked`` tells something that is asked for, ``withdrawn`` something taken back."""

    asked = Signal(object)
    withdrawn = Signal(object)

    def __init__(
        self,
        now: Callable[[], datetime],
        points_in: Callable[[ItemId], tuple[RecusedPoint, ...]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the form; ``points_in`` tells the points that an item has."""
        super().__init__(parent)
        self._now, self._points_in = now, points_in
        self._person: PersonId | None = None
        self._mine: list[Request] = []
        self._withheld: frozenset[ItemId] = frozenset()
        self._is_written = False
        self.ground = self._box("request_ground")
        self.ground.addItem(self.tr("asks for leave"), None)
        for ground in Ground:
            self.ground.addItem(spoken(described(ground)), ground)
        self.ground.setCurrentIndex(self.ground.findData(Ground.CIRCUMSTANCES))
        self.told = WholeChoice(self.ground, "request_ground_told")
        self.first, self.last = self._box("request_item"), self._box("request_last")
        self._last = Field(self.tr("&To and with"), self.last)
        self.points = QLineEdit()
        self.points.setObjectName("request_points")
        self.points.setPlaceholderText(self.tr("the whole item"))
        self.points.returnPressed.connect(self._on_add)
        self._points = Field(self.tr("Only &points"), self.points, optional=True)
        self.points.textEdited.connect(lambda: self._points.set_error(""))
        self.ground.currentIndexChanged.connect(self._on_ground)
        self.add = SecondaryButton(self.tr("Enter what is asked &for"), name="request_add")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Field(self.tr("&Asks beforehand, because the person"), self.ground))
        column.addWidget(self.told)
        column.addWidget(Field(self.tr("In the &item"), self.first))
        column.addWidget(self._last)
        column.addWidget(self._points)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        column.addLayout(self._lines)
        self._on_ground()

    def show_person(self, before: Before, person: PersonId) -> None:
        """Show what somebody has asked for."""
        self._is_written = before.attendance.chamber.is_written
        self._on_ground()
        if self.first.count() == 0 or before.withheld != self._withheld:
            self._fill(before)
        mine = [one for one in before.attendance.requests if one.person_id == person]
        if (person, mine) != (self._person, self._mine):
            self.points.clear()
            self._points.set_error("")
        self._person, self._mine = person, mine
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for request in mine:
            self._lines.addWidget(self._line(before, request))

    def _fill(self, before: Before) -> None:
        telling, here = (
            spoken_telling(before),
            (self.first.currentIndex(), self.last.currentIndex()),
        )
        self._withheld = before.withheld
        self.first.clear()
        self.last.clear()
        for item in before.attendance.chamber.items:
            line = telling.lines[item]
            number = telling.item(item) if line.number is not None else ""
            words = " ".join(filter(None, (number, shortened(line.title, _SHORT))))
            self.first.addItem(words, item)
            self.last.addItem(words, item)
        for box, chosen in zip((self.first, self.last), here, strict=True):
            box.setCurrentIndex(max(0, chosen))

    def _line(self, before: Before, request: Request) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        words = request_words(before, request)
        if request.ground is not None:
            words = f"{words} ({spoken(described(request.ground))})"
        row.addWidget(Text(words, wrap=True), 1)
        remove = LinkButton(self.tr("Take back"), name="request_withdraw")
        remove.setAccessibleDescription(words)
        remove.clicked.connect(partial(self.withdrawn.emit, request))
        row.addWidget(remove)
        return whole

    def _on_ground(self) -> None:
        is_leave = self.ground.currentData() is None
        self._last.setVisible(is_leave)
        self._points.setVisible(not (is_leave or self._is_written))

    def _on_add(self) -> None:
        if self._person is None or self.first.count() == 0:
            return
        ground, items = self.ground.currentData(), self._items()
        points: tuple[RecusedPoint, ...] = ()
        if ground is not None:
            points, refused = read_points(self.points.text(), self._points_in(items[0]))
            if refused:
                self._points.set_error(" ".join(spoken(reason) for reason in refused))
                self.points.setFocus()
                return
        self.asked.emit(Request(None, self._person, items, ground, self._now(), points=points))

    def _items(self) -> tuple[ItemId, ...]:
        """Return the item, or for leave those up to the last one."""
        start = self.first.currentIndex()
        end = self.last.currentIndex() if self.ground.currentData() is None else start
        return tuple(ItemId(self.first.itemData(n)) for n in range(start, max(start, end) + 1))

    def _box(self, name: str) -> QComboBox:
        box = ElidedChoice()
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(22)
        return box
