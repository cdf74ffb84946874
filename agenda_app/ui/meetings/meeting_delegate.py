"""Paints a meeting: the day large, the committee, its facts, and its state at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.meetings.meeting_row import MeetingRow, badges, facts, next_thing
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.badge import badge_width, paint_badge
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.rows_model import Index, RowRole
from agenda_app.words import month, weekday

_RULE = 3
_DAY, _NAME = 22, 130
_STATE, _CHEVRON = 294, 32
_AIR = 12
_V = Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | _V


@dataclass(frozen=True, slots=True)
class _Lines:
    """The two lines of a row."""

    first: QRect
    second: QRect

    def columns(self, left: int, right: int) -> tuple[QRect, QRect]:
        """Return both lines between two distances from the row's left edge."""
        start, width = self.first.left() + left, right - left
        return (
            QRect(start, self.first.top(), width, self.first.height()),
            QRect(start, self.second.top(), width, self.second.height()),
        )


class MeetingDelegate(QStyledItemDelegate):
    """Reads a MeetingRow from RowRole."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be as high as two lines and some air: 56 with the usual font."""
        high = QFontMetrics(font(16, 600)).height() + QFontMetrics(font()).height()
        return QSize(400, max(56, high + _AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, day, name, state and the arrow that says that it opens."""
        row: MeetingRow = index.data(RowRole)
        box = QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, box, state)
        lines = _lines(box)
        _paint_day(painter, lines, row)
        _paint_name(painter, lines, row, box.width() - _STATE - 12)
        _paint_state(painter, lines, row, box.width())
        token = "title" if state & QStyle.StateFlag.State_Selected else "label"
        arrow = pixmap("chevron-right", token, 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.right() - _CHEVRON, box.center().y() - 7.5), arrow)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            draw_ring(painter, box)
        painter.restore()


def _lines(box: QRect) -> _Lines:
    first = QFontMetrics(font(16, 600)).height()
    second = QFontMetrics(font()).height()
    top = box.top() + (box.height() - first - second) // 2
    return _Lines(
        QRect(box.left(), top, box.width(), first),
        QRect(box.left(), top + first, box.width(), second),
    )


def _paint_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    colors = tokens()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, QColor(colors.tint))
        painter.fillRect(QRect(box.left(), box.top(), _RULE, box.height()), QColor(colors.title))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, QColor(colors.hover))
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(colors.hair))


def _paint_day(painter: QPainter, lines: _Lines, row: MeetingRow) -> None:
    colors, day = tokens(), row.line.meeting.date
    first, second = lines.columns(_DAY, _NAME - 8)
    painter.setPen(QColor(colors.label if row.is_over else colors.title))
    painter.setFont(font(23, 600))
    wide = painter.fontMetrics().horizontalAdvance("00")
    high = painter.fontMetrics().height()
    figure = QRect(first.left(), first.center().y() - high // 2, wide, high)
    painter.drawText(figure, Qt.AlignmentFlag.AlignRight | _V, str(day.day))
    painter.setFont(font(weight=600))
    painter.drawText(first.adjusted(wide + 9, 3, 0, 3), _LEFT, month(day.month))
    painter.setFont(font(13.5))
    painter.setPen(QColor(colors.label))
    name = weekday(day, row.language)
    painter.drawText(second, _LEFT, name if day.year == row.today.year else f"{name} {day.year}")


def _paint_name(painter: QPainter, lines: _Lines, row: MeetingRow, right: int) -> None:
    colors = tokens()
    first, second = lines.columns(_NAME, right)
    painter.setFont(font(16, 600))
    painter.setPen(QColor(colors.text))
    _cut(painter, first, row.line.committee.name)
    painter.setFont(font())
    painter.setPen(QColor(colors.label))
    _cut(painter, second, facts(row))


def _paint_state(painter: QPainter, lines: _Lines, row: MeetingRow, width: int) -> None:
    colors = tokens()
    first, second = lines.columns(width - _STATE, width - _CHEVRON - 6)
    left = first.left()
    for badge in badges(row):
        paint_badge(painter, badge, left, first.center().y())
        left += badge_width(badge) + 7
    following = next_thing(row)
    painter.setFont(font(weight=600 if following.icon else 400))
    painter.setPen(QColor(colors.warn.text if following.icon else colors.label))
    if following.icon:
        ratio = painter.device().devicePixelRatioF()
        picture = pixmap(following.icon, "warn", 16, ratio)
        painter.drawPixmap(QPointF(second.left(), second.center().y() - 7.5), picture)
        second.setLeft(second.left() + 22)
    _cut(painter, second, following.text)


def _cut(painter: QPainter, box: QRect, text: str) -> None:
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _LEFT, cut)
