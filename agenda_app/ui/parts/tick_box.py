"""A check box as paint, for rows that are ticked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens

EDGE = 17


def paint_tick_box(painter: QPainter, row: QRect, left: int, *, ticked: bool) -> None:
    """Paint a box in the middle of a row, ``left`` pixels from its left edge."""
    colors = tokens()
    top = row.center().y() - EDGE / 2 + 0.5
    square = QRectF(row.left() + left + 0.5, top, EDGE, EDGE)
    painter.setPen(QPen(QColor(colors.primary if ticked else colors.edge), 1))
    painter.setBrush(QColor(colors.primary if ticked else colors.surface))
    painter.drawRoundedRect(square, 3, 3)
    if ticked:
        ratio = painter.device().devicePixelRatioF()
        check = pixmap("check", "on_primary", 14, ratio)
        painter.drawPixmap(QPointF(square.left() + 1.5, square.top() + 1.5), check)
