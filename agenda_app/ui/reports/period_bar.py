"""The period of a report: two dates, and the usual periods at one click."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.field import Field

_DATE_WIDTH = 150
Period = tuple[date, date]


class PeriodBar(QWidget):
    """``changed`` tells that another period is chosen; ``period`` is None while one is wrong."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Begin with this year."""
        super().__init__(parent)
        self.setObjectName("period_bar")
        self._usual = self._usual_periods(today)
        self.first = DateField(today=today, name="period_first")
        self.last = DateField(today=today, name="period_last")
        self.usual = QComboBox()
        self.usual.setObjectName("period_usual")
        for name, _ in self._usual:
            self.usual.addItem(name)
        self.usual.addItem(self.tr("Other period"))
        self._first = Field(self.tr("From and including"), self.first)
        self._last = Field(self.tr("To and including"), self.last)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Field(self.tr("Period"), self.usual))
        for field in (self._first, self._last):
            field.editor.setFixedWidth(_DATE_WIDTH)
            row.addWidget(field)
        row.addStretch(1)
        self._choose(0)
        self.usual.activated.connect(self._on_usual)
        for editor in (self.first, self.last):
            editor.changed.connect(self._on_dates)

    def _usual_periods(self, today: date) -> list[tuple[str, Period]]:
        year = today.year
        halves = [(date(y, 1, 1), date(y, 6, 30)) for y in (year, year - 1)]
        seconds = [(date(y, 7, 1), date(y, 12, 31)) for y in (year, year - 1)]
        first_of_quarter = date(year, 3 * ((today.month - 1) // 3) + 1, 1)
        before = first_of_quarter - timedelta(days=1)
        quarter = date(before.year, 3 * ((before.month - 1) // 3) + 1, 1)
        return [
            (self.tr("This year"), (date(year, 1, 1), date(year, 12, 31))),
            (self.tr("Last year"), (date(year - 1, 1, 1), date(year - 1, 12, 31))),
            (self.tr("First half of {year}").format(year=year), halves[0]),
            (self.tr("Second half of {year}").format(year=year), seconds[0]),
            (self.tr("Second half of {year}").format(year=year - 1), seconds[1]),
            (self.tr("Last quarter"), (quarter, before)),
        ]

    @property
    def period(self) -> Period | None:
        """The first and the last day, None when one is missing or they are the wrong way round."""
        first, last = self.first.value, self.last.value
        if first is None or last is None or last < first:
            return None
        return first, last

    def choose(self, first: date, last: date) -> None:
        """Choose a period."""
        self.first.set_value(first)
        self.last.set_value(last)
        self._on_dates()

    def _choose(self, index: int) -> None:
        first, last = self._usual[index][1]
        self.first.set_value(first)
        self.last.set_value(last)

    def _on_usual(self, index: int) -> None:
        if index < len(self._usual):
            self._choose(index)
            self._last.set_error("")
            self.changed.emit()
        else:
            self.first.setFocus()

    def _on_dates(self) -> None:
        chosen = (self.first.value, self.last.value)
        known = [period for _, period in self._usual]
        self.usual.setCurrentIndex(known.index(chosen) if chosen in known else len(known))
        wrong = None not in chosen and self.period is None
        self._last.set_error(self.tr("The period ends before it begins.") if wrong else "")
        self.changed.emit()
