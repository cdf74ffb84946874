"""A date as people type it, with a calendar to pick from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QVBoxLayout, QWidget

from agenda_app.domain.typography import date_short
from agenda_app.ui.icons import dress
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.date_text import ImpossibleDateError, parse_date
from agenda_app.ui.parts.read_field import ReadField
from agenda_app.words import month


class DateField(ReadField[date]):
    """Understands 29.4.26, 29042026 and 29. april; Alt+Down or the icon opens a calendar."""

    def __init__(
        self,
        value: date | None = None,
        *,
        today: date | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the field; ``today`` decides the year of a date without one."""
        super().__init__(name, parent)
        self.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._today = today or date.today()
        self._calendar: DayCalendar | None = None
        pick = QAction(self.tr("Choose in the calendar"), self)
        dress(pick, "calendar-days")
        pick.triggered.connect(self.open_calendar)
        self.addAction(pick, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QWidget):
            button.setAccessibleName(pick.text())
        self.set_value(value)

    def open_calendar(self) -> None:
        """Let the user pick a day."""
        if self._calendar is None:
            self._calendar = DayCalendar(self)
            self._calendar.picked.connect(self._on_picked)
        self._calendar.open_at(
            self.mapToGlobal(QPoint(0, self.height())), self._value or self._today
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar on Alt+Down."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _on_picked(self, value: date) -> None:
        self.setText(date_short(value))
        self.read()

    def _shown(self, value: date) -> str:
        return date_short(value)

    def _parsed(self, text: str) -> tuple[date | None, str]:
        try:
            return parse_date(text, self._today), ""
        except ImpossibleDateError as error:
            return None, self._impossible(error)
        except ValueError:
            return None, self.tr("Write the date as 29.04.2026.")

    def _impossible(self, error: ImpossibleDateError) -> str:
        if not error.last:
            return self.tr("There are 12 months in a year.")
        name = month(error.month).capitalize()
        if error.month == 2:
            name = f"{name} {error.year}"
        return self.tr("{month} has {days} days.").format(month=name, days=error.last)


class DayCalendar(QWidget):
    """A month in a pop-up; Enter or a click picks, Escape closes."""

    picked = Signal(date)

    def __init__(self, parent: QWidget) -> None:
        """Make the calendar; ``open_at`` shows it."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._month = QCalendarWidget()
        self._month.setAccessibleName(self.tr("Calendar"))
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._month.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._month.clicked.connect(self._on_picked)
        self._month.activated.connect(self._on_picked)
        self._dress_turning("qt_calendar_prevmonth", "chevron-left", self.tr("Previous month"))
        self._dress_turning("qt_calendar_nextmonth", "chevron-right", self.tr("Next month"))
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.addWidget(self._month)

    def open_at(self, corner: QPoint, day: date) -> None:
        """Show the month of ``day`` with its left upper corner at ``corner``, if that fits."""
        self._color_days()
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self._month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _dress_turning(self, name: str, icon: str, text: str) -> None:
        button = self._month.findChild(QToolButton, name)
        if button is not None:
            dress(button, icon, "label", 18)
            button.setToolTip(text)
            button.setAccessibleName(text)

    def _color_days(self) -> None:
        # Qt writes weekends in red, which here means that something stops you.
        colors = tokens()
        quiet, plain = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(QColor(colors.label))
        quiet.setBackground(QColor(colors.surface))
        plain.setForeground(QColor(colors.text))
        self._month.setHeaderTextFormat(quiet)
        for day in Qt.DayOfWeek:
            weekend = day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
            self._month.setWeekdayTextFormat(day, quiet if weekend else plain)

    def _on_picked(self, day: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.picked.emit(date(day.year(), day.month(), day.day()))
