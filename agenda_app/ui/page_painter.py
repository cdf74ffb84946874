"""Paints a page of a document as a sheet that lies on the pane."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from agenda_app.ui.palette import tokens


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
