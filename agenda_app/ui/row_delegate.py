"""Paints a row of an agenda-like list: number, title, badges, figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from agenda_app.ui.fonts import font
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.badge import BadgeLook, badge_width, paint_badge
from agenda_app.ui.parts.ring import draw_ring
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.rows_model import Index, RowRole

Row = TypeVar("Row")
RULE = 3
SECOND_LINE = 18
_AIR, _LOW_AIR = 17.4, 13.4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class RowLook:
    """What a row shows.

    ``second`` is a second line, in plum with a lock before the title when ``exempt``; ``files`` is
    the count at the paper clip; ``figure`` stands at the right ("25"); ``extra`` are texts of the
    wider list, in its columns from right to left; ``struck`` is a withdrawn row, which keeps its
    number; ``hint`` is shown with the tooltip; ``spoken`` is what a screen reader says.
    """

    number: str
    title: str
    second: str = ""
    exempt: bool = False
    struck: bool = False
    badges: tuple[BadgeLook, ...] = ()
    files: int | None = None
    figure: str = ""
    extra: tuple[str, ...] = ()
    grip: bool = True
    tooltip: bool = True
    hint: str = ""

    @property
    def spoken(self) -> str:
        """The row in one sentence."""
        badges = (badge.spoken or badge.text for badge in self.badges)
        parts = (self.number, self.title, self.second, *badges, self.hint)
        return ", ".join(filter(None, dict.fromkeys(parts)))


@dataclass(frozen=True, slots=True)
class RowMeasures:
    """Where the columns stand: from the left edge, and for figures from the right one."""

    grip: int = 8
    number: int = 28
    title: int = 108
    figure: int = 24
    files: int = 112
    badge: int = 124
    extra: tuple[int, ...] = ()


class RowDelegate(QStyledItemDelegate, Generic[Row]):
    """``look`` turns a row (RowRole) into what is painted; no rules live here."""

    def __init__(
        self,
        look: Callable[[Row], RowLook],
        measures: RowMeasures | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Paint rows by ``look`` in the columns of ``measures``."""
        super().__init__(parent)
        self._look = look
        self.measures = measures or RowMeasures()
        self.low = False

    def look_of(self, index: Index) -> RowLook:
        """Return what the row at ``index`` shows."""
        return self._look(index.data(RowRole))

    def line_height(self) -> int:
        """Return the height of a row of one line: 36, or 32 in a low window, from the font."""
        return round(QFontMetricsF(font()).height() + (_LOW_AIR if self.low else _AIR))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Add a line for the second line."""
        second = SECOND_LINE if self.look_of(index).second else 0
        return QSize(200, self.line_height() + second)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, columns, hairline and ring."""
        look = self.look_of(index)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, state)
        line = QRect(box.left(), box.top(), box.width(), self.line_height())
        self._paint_left(painter, line, look, selected=selected)
        end = self._paint_right(painter, line, look)
        self._paint_title(painter, line, look, end)
        if look.second:
            self._paint_second(painter, box, look)
        active = bool(state & QStyle.StateFlag.State_Active)
        if state & QStyle.StateFlag.State_HasFocus and active:
            draw_ring(painter, box.adjusted(RULE, 0, 0, 0))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show a title whole that was cut, unless the row keeps its title to itself."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return False
        where: QPoint = event.globalPos()
        QToolTip.showText(where, self.tooltip(index, option.rect), view)
        return True

    def tooltip(self, index: Index, box: QRect) -> str:
        """Return the whole title of a row in ``box`` that cuts it, else nothing."""
        look = self.look_of(index)
        cut = QFontMetrics(font()).horizontalAdvance(look.title) > self._room(box, look)
        title = look.title if cut and look.tooltip else ""
        return "\n".join(filter(None, (title, look.hint)))

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        colors = tokens()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colors.tint))
            painter.fillRect(QRect(box.left(), box.top(), RULE, box.height()), QColor(colors.title))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colors.hover))
        hair = QRect(box.left(), box.bottom(), box.width(), 1)
        painter.fillRect(hair, QColor(colors.hair))

    def _paint_left(self, painter: QPainter, line: QRect, look: RowLook, *, selected: bool) -> None:
        colors, measures = tokens(), self.measures
        if look.grip:
            token = "label" if selected else "rule"
            ratio = painter.device().devicePixelRatioF()
            where = QPointF(line.left() + measures.grip, line.center().y() - 8 + 0.5)
            painter.drawPixmap(where, pixmap("grip-vertical", token, 16, ratio))
        painter.setFont(font(weight=400 if look.struck else 600))
        painter.setPen(QColor(colors.label if look.struck else colors.title))
        room = measures.title - measures.number - 4
        box = QRect(line.left() + measures.number, line.top(), room, line.height())
        painter.drawText(box, _LEFT, look.number)

    def _paint_right(self, painter: QPainter, line: QRect, look: RowLook) -> int:
        colors, measures = tokens(), self.measures
        right = line.right() + 1
        painter.setFont(font())
        painter.setPen(QColor(colors.text if look.figure.strip("–") else colors.faint))
        figure = QRect(right - measures.files + 40, line.top(), 0, line.height())
        figure.setRight(right - measures.figure - 1)
        painter.drawText(figure, _RIGHT, look.figure)
        if look.files:
            ratio = painter.device().devicePixelRatioF()
            clip = QPointF(right - measures.files, line.center().y() - 7.5)
            painter.drawPixmap(clip, pixmap("paperclip", "label", 16, ratio))
            painter.setPen(QColor(colors.text))
            count = QRect(right - measures.files + 21, line.top(), 40, line.height())
            painter.drawText(count, _LEFT, str(look.files))
        self._paint_extra(painter, line, look)
        end = right - self._badges_end()
        for badge in reversed(look.badges):
            end -= badge_width(badge)
            paint_badge(painter, badge, end, line.center().y() + 0.5)
            end -= 6
        return end

    def _paint_extra(self, painter: QPainter, line: QRect, look: RowLook) -> None:
        painter.setPen(QColor(tokens().label))
        for text, place in zip(look.extra, self.measures.extra, strict=False):
            left = line.right() + 1 - place
            painter.drawText(QRect(left, line.top(), place, line.height()), _LEFT, text)

    def _badges_end(self) -> int:
        return max((self.measures.badge, *(place + 12 for place in self.measures.extra)))

    def _room(self, box: QRect, look: RowLook) -> int:
        badges = sum(badge_width(badge) + 6 for badge in look.badges)
        lock = 24 if look.exempt else 0
        return box.width() - self.measures.title - lock - self._badges_end() - badges - 8

    def _paint_title(self, painter: QPainter, line: QRect, look: RowLook, end: int) -> None:
        colors = tokens()
        left = line.left() + self.measures.title
        if look.exempt:
            ratio = painter.device().devicePixelRatioF()
            lock = pixmap("lock", Level.EXEMPT.value, 16, ratio)
            painter.drawPixmap(QPointF(left, line.center().y() - 8), lock)
            left += 24
        face = font()
        face.setStrikeOut(look.struck)
        painter.setFont(face)
        painter.setPen(QColor(colors.label if look.struck else colors.text))
        box = QRectF(left, line.top(), max(0, end - left - 8), line.height())
        cut = painter.fontMetrics().elidedText(
            look.title, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, _LEFT, cut)

    def _paint_second(self, painter: QPainter, box: QRect, look: RowLook) -> None:
        colors = tokens()
        left = self.measures.title + (24 if look.exempt else 0)
        painter.setFont(font(13.5))
        painter.setPen(QColor(colors.exempt.text if look.exempt else colors.label))
        bottom = box.top() + self.line_height() - 8
        line = QRect(box.left() + left, bottom, box.width() - left - self.measures.figure, 20)
        cut = painter.fontMetrics().elidedText(
            look.second, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, _LEFT, cut)
