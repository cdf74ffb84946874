"""Paints a lock on pictures that are exempt; only those in view."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextCursor
from PySide6.QtWidgets import QTextEdit

from agenda_app.ui.case.text_passages import exempt_pictures
from agenda_app.ui.icons import pixmap
from agenda_app.ui.palette import tokens
from agenda_app.ui.parts.signals import Level

_FRAME, _ICON, _AIR = 3, 16, 6


def paint_locks(edit: QTextEdit, painter: QPainter, area: QRectF) -> None:
    """Paint frame and lock of the exempt pictures that meet ``area`` of the viewport."""
    document = edit.document()
    scrolled = edit.verticalScrollBar().value()
    block = edit.cursorForPosition(area.topLeft().toPoint()).block()
    while block.isValid():
        box = document.documentLayout().blockBoundingRect(block)
        if box.top() - scrolled > area.bottom():
            break
        for place in exempt_pictures(block):
            _paint(edit, painter, place)
        block = block.next()


def _paint(edit: QTextEdit, painter: QPainter, place: int) -> None:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(place + 1)
    look = cursor.charFormat().toImageFormat()
    after = edit.cursorRect(cursor)
    box = QRectF(0, 0, look.width(), look.height())
    box.moveTopLeft(QPointF(after.left() - look.width(), after.bottom() + 1 - look.height()))
    colors = tokens().exempt
    painter.setPen(QPen(QColor(colors.icon), _FRAME))
    painter.drawRect(box.adjusted(_FRAME / 2, _FRAME / 2, -_FRAME / 2, -_FRAME / 2))
    ground = QRectF(box.topLeft(), box.topLeft() + QPointF(_ICON + 2 * _AIR, _ICON + 2 * _AIR))
    painter.fillRect(ground, QColor(colors.ground))
    ratio = painter.device().devicePixelRatioF()
    lock = pixmap("lock", Level.EXEMPT.value, _ICON, ratio)
    painter.drawPixmap(ground.topLeft() + QPointF(_AIR, _AIR), lock)
