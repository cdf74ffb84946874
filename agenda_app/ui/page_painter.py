"""Paints a page of a document as a sheet that lies on the pane, or a sentence in its place."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from agenda_app.ui.fonts import font
from agenda_app.ui.palette import tokens

_AROUND = 24


def paint_page(painter: QPainter, box: QRect, picture: QImage | None) -> None:
    """Paint the shade of a sheet, and its picture; a page that is not drawn yet is empty paper."""
    for spread, shade in ((3, 10), (2, 16), (1, 26)):
        around = box.adjusted(-spread, -spread, spread, spread)
        painter.fillRect(around, QColor(0, 0, 0, shade))
    painter.fillRect(box, Qt.GlobalColor.white)
    if picture is not None:
        painter.drawImage(QRectF(box), picture)
    # The page is a picture of paper: in the dark palette it is dimmed, never inverted.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(box, QColor(tokens().paper))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def paint_text(painter: QPainter, pane: QRect, text: str) -> None:
    """Paint why there is no page, in the middle of the pane."""
    painter.setFont(font())
    painter.setPen(QColor(tokens().label))
    box = pane.adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
