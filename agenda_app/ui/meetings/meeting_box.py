"""The box of a meeting in the year plan, and what the boxes mean."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from agenda_app.ui.fonts import font
from agenda_app.ui.palette import tokens

translate = QCoreApplication.translate
_MARK, _GAP, _APART = 18, 6, 18


class BoxLook(Enum):
    """Where a meeting is in time."""

    HELD = "held"
    NEXT = "next"
    PLANNED = "planned"


def paint_box(painter: QPainter, box: QRectF, look: BoxLook, text: str) -> None:
    """Paint a box: grey when held, filled when next, outlined when planned."""
    colors = tokens()
    ground, edge, words = {
        BoxLook.HELD: (colors.canvas, colors.hair, colors.label),
        BoxLook.NEXT: (colors.primary, colors.primary, colors.on_primary),
        BoxLook.PLANNED: (colors.surface, colors.title, colors.title),
    }[look]
    painter.setPen(QPen(QColor(edge), 1.5))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
    painter.setFont(font(12.5, 600))
    painter.setPen(QColor(words))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Legend(QWidget):
    """What the boxes and the line of today mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the legend."""
        super().__init__(parent)
        self.setObjectName("year_legend")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words = (
            (BoxLook.HELD, translate("Legend", "held")),
            (BoxLook.NEXT, translate("Legend", "next")),
            (BoxLook.PLANNED, translate("Legend", "planned")),
        )
        self._today = translate("Legend", "today")

    def sizeHint(self) -> QSize:
        """Hold four words and their marks."""
        measure = QFontMetrics(font(13.5))
        texts = (*(text for _, text in self._words), self._today)
        wide = sum(measure.horizontalAdvance(text) + _MARK + _GAP + _APART for text in texts)
        return QSize(wide - _APART, measure.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle = 0.0, self.height() / 2
        for look, text in self._words:
            paint_box(painter, QRectF(left, middle - 7, _MARK, 14), look, "")
            left = self._say(painter, left + _MARK + _GAP, text)
        painter.setPen(QPen(QColor(tokens().focus), 2))
        painter.setBrush(QColor(tokens().focus))
        painter.drawLine(QPointF(left + 9, middle - 6), QPointF(left + 9, middle + 8))
        painter.drawEllipse(QPointF(left + 9, middle - 6), 2.5, 2.5)
        self._say(painter, left + _MARK, self._today)

    def _say(self, painter: QPainter, left: float, text: str) -> float:
        painter.setFont(font(13.5))
        painter.setPen(QColor(tokens().label))
        wide = painter.fontMetrics().horizontalAdvance(text)
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, wide + 2, self.height()), flags, text)
        return left + wide + _APART
