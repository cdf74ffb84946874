"""The meetings of a year at a glance: a line for each committee, a box for each meeting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from agenda_app.domain.committee import Committee
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.typography import with_hour
from agenda_app.services.home import coming
from agenda_app.services.meeting_lines import MeetingLine
from agenda_app.terms import word
from agenda_app.ui.fonts import font
from agenda_app.ui.meetings.meeting_box import BoxLook, paint_box
from agenda_app.ui.meetings.year_geometry import (
    Scale,
    YearRow,
    quiet_times,
    same_day_before,
    year_rows,
)
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.words import month, weekday

_LEFT, _RIGHT, _NAMES = 28, 24, 132
_BOX = QSize(26, 21)
_BESIDE = 12
_V = Qt.AlignmentFlag.AlignVCenter


class YearPlan(QWidget):
    """Left and right go from meeting to meeting by date, up and down between committees.

    Enter or a click opens one. ``opened`` tells the MeetingLine.
    """

    opened = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Make an empty plan."""
        super().__init__(parent)
        self.setObjectName("year_plan")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._language = language
        self._today = date.min
        self.year = 0
        self._rows: tuple[YearRow, ...] = ()
        self._next: MeetingId | None = None
        self._chosen: MeetingId | None = None

    def show_year(
        self,
        year: int,
        committees: Sequence[Committee],
        lines: Sequence[MeetingLine],
        today: date,
    ) -> None:
        """Show a year; ``lines`` are the meetings of all years."""
        self.year, self._today = year, today
        self._rows = year_rows(committees, lines, year)
        ahead = [line for line in coming(lines, today) if line.meeting.date >= today]
        self._next = ahead[0].meeting.id if ahead else None
        if self.chosen is None:
            self._chosen = None
        self._say()
        self.updateGeometry()
        self.update()

    @property
    def lines(self) -> tuple[MeetingLine, ...]:
        """The meetings that are shown, by date."""
        every = (line for row in self._rows for line in row.lines)
        return tuple(sorted(every, key=lambda line: line.meeting.starts))

    @property
    def chosen(self) -> MeetingLine | None:
        """The meeting that the keyboard is on."""
        return next((line for line in self.lines if line.meeting.id == self._chosen), None)

    def sizeHint(self) -> QSize:
        """Take a line for the months and one for each committee."""
        return QSize(800, self._line() * (len(self._rows) + 1) + 12)

    def minimumSizeHint(self) -> QSize:
        """Never give up a line."""
        return QSize(600, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grid, quiet times, names, boxes and today."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid(painter)
        for index, row in enumerate(self._rows):
            self._paint_row(painter, index, row)
        self._paint_today(painter)
        if self.hasFocus() and self.chosen is None:
            draw_ring(painter, self.rect().adjusted(18, 0, -14, -4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from meeting to meeting, open one on Enter."""
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        rows: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = event.key()
        if step := steps.get(key, 0):
            self._step(step)
        elif step := rows.get(key, 0):
            self._step_row(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.chosen:
            self.opened.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the meeting under the mouse."""
        if found := self._at(event.position().toPoint()):
            self._choose(found)
            self.opened.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be opened."""
        hand = self._at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def event(self, event: QEvent) -> bool:
        """Tell in a tooltip which meeting a box is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self._at(event.pos())
            QToolTip.showText(event.globalPos(), self._words(found) if found else "", self)
            return True
        return super().event(event)

    def _line(self) -> int:
        return max(27, QFontMetrics(font()).height() + 8)

    def _scale(self) -> Scale:
        left = _LEFT + _NAMES
        return Scale(self.year, left, max(1, self.width() - left - _RIGHT))

    def _box(self, index: int, line: MeetingLine, scale: Scale) -> QRectF:
        """Return where a meeting stands; of a second one on the day the first stays in sight."""
        room = QFontMetricsF(font(12.5, 600)).horizontalAdvance("00") + 10
        width = max(_BOX.width(), room)
        middle = scale.at(line.meeting.date)
        left = min(max(middle - width / 2, scale.left), scale.left + scale.width - width)
        left += _BESIDE * same_day_before(self._rows[index], line)
        top = self._line() * (index + 1) + (self._line() - _BOX.height()) / 2
        return QRectF(left, top, width, _BOX.height())

    def _paint_grid(self, painter: QPainter) -> None:
        colors, scale, line = tokens(), self._scale(), self._line()
        bottom = line * (len(self._rows) + 1)
        for start, end in quiet_times(self.year) if self.year else ():
            box = QRectF(QPointF(scale.at(start), line), QPointF(scale.at(end), bottom))
            painter.fillRect(box, QColor(colors.hover))
        painter.setPen(QPen(QColor(colors.hair), 1))
        for number in range(1, 13):
            x = round(scale.month(number)) + 0.5
            painter.setPen(QPen(QColor(colors.hair), 1))
            painter.drawLine(QPointF(x, 4), QPointF(x, bottom))
            here = (self.year, number) == (self._today.year, self._today.month)
            painter.setFont(font(13.5, 600 if here else 400))
            painter.setPen(QColor(colors.title if here else colors.label))
            painter.drawText(QRectF(x + 6, 0, 90, line), _V, month(number))
        painter.setPen(QPen(QColor(colors.hair), 1))
        for index in range(len(self._rows)):
            y = line * (index + 1) + 0.5
            painter.drawLine(QPointF(_LEFT, y), QPointF(self.width() - _RIGHT, y))

    def _paint_row(self, painter: QPainter, index: int, row: YearRow) -> None:
        colors, scale = tokens(), self._scale()
        painter.setFont(font())
        painter.setPen(QColor(colors.text))
        box = QRect(_LEFT, self._line() * (index + 1), _NAMES - 10, self._line())
        cut = painter.fontMetrics().elidedText(
            row.committee.name, Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, _V, cut)
        for line in row.lines:
            place = self._box(index, line, scale)
            paint_box(painter, place, self._look(line), str(line.meeting.date.day))
            if self.hasFocus() and line.meeting.id == self._chosen:
                draw_ring(painter, place.toAlignedRect().adjusted(-3, -3, 3, 3), radius=6)

    def _look(self, line: MeetingLine) -> BoxLook:
        if line.meeting.id == self._next:
            return BoxLook.NEXT
        return BoxLook.HELD if line.meeting.date < self._today else BoxLook.PLANNED

    def _paint_today(self, painter: QPainter) -> None:
        if self._today.year != self.year:
            return
        x, color = self._scale().at(self._today), QColor(tokens().focus)
        top, bottom = self._line() - 2, self._line() * (len(self._rows) + 1)
        painter.setPen(QPen(color, 2))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPointF(x, top), 3.5, 3.5)

    def _at(self, where: QPoint) -> MeetingLine | None:
        scale = self._scale()
        for index, row in enumerate(self._rows):
            for line in reversed(row.lines):  # the last one painted is in front
                if self._box(index, line, scale).contains(where):
                    return line
        return None

    def _step(self, step: int) -> None:
        lines = self.lines
        if not lines:
            return
        at = next((i for i, line in enumerate(lines) if line.meeting.id == self._chosen), None)
        if at is None:
            at = next((i for i, line in enumerate(lines) if line.meeting.id == self._next), 0)
        else:
            at = max(0, min(at + step, len(lines) - 1))
        self._choose(lines[at])

    def _step_row(self, step: int) -> None:
        here = self.chosen
        if here is None:
            self._step(0)
            return
        rows = [row for row in self._rows if row.lines]
        at = next(i for i, row in enumerate(rows) if here in row.lines)
        row = rows[max(0, min(at + step, len(rows) - 1))]
        near = min(row.lines, key=lambda line: abs(line.meeting.date - here.meeting.date))
        self._choose(near)

    def _choose(self, line: MeetingLine) -> None:
        self._chosen = line.meeting.id
        self._say()
        self.update()

    def _say(self) -> None:
        name = self.tr("Year plan {year}").format(year=self.year)
        chosen = self.chosen
        self.setAccessibleName(f"{name}: {self._words(chosen)}" if chosen else name)

    def _words(self, line: MeetingLine) -> str:
        day = line.meeting.date
        when = f"{weekday(day, self._language)} {day.day}. {month(day.month)}"
        when = with_hour(when, line.meeting.apart)
        return f"{line.committee.name}, {when}, {word(line.meeting.state, self._language).lower()}"
