"""Paints the labels of points in their margin; only those in view."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from agenda_app.ui.case.text_looks import INDENT, ITEM, kind_of
from agenda_app.ui.case.text_points import label_of, level_of
from agenda_app.ui.palette import tokens

_BULLETS = ("•", "–", "▪")
_GAP = 7


def paint_labels(edit: QTextEdit, painter: QPainter, area: QRectF) -> None:
    """Paint the labels of the points that meet ``area``, in the viewport's coordinates."""
    scrolled = QPointF(edit.horizontalScrollBar().value(), edit.verticalScrollBar().value())
    painter.setPen(QColor(tokens().text))
    painter.setFont(edit.document().defaultFont())
    layout = edit.document().documentLayout()
    block = edit.cursorForPosition(area.topLeft().toPoint()).block()
    if block.previous().isValid():
        block = block.previous()
    while block.isValid():
        box = layout.blockBoundingRect(block).translated(-scrolled)
        if box.top() > area.bottom():
            break
        if kind_of(block) == ITEM and block.layout().lineCount():
            top = box.top() - block.layout().boundingRect().top()
            _paint(painter, block, QPointF(edit.cursorRect(QTextCursor(block)).left(), top))
        block = block.next()


def _paint(painter: QPainter, block: QTextBlock, corner: QPointF) -> None:
    """Paint the label of a block whose text begins at ``corner``."""
    line = block.layout().lineAt(0)
    label = shown_label(block)
    width = QFontMetricsF(painter.font()).horizontalAdvance(label)
    # A label as wide as "§ 12 a" moves into the margin to the left, never over the text.
    left = corner.x() - (INDENT if width <= INDENT - _GAP else width + _GAP)
    painter.drawText(QPointF(max(0.0, left), corner.y() + line.y() + line.ascent()), label)


def shown_label(block: QTextBlock) -> str:
    """Return the label to paint: the author's, or a bullet."""
    return label_of(block) or _BULLETS[min(level_of(block), len(_BULLETS) - 1)]
