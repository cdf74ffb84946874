"""The column titles over the agenda, in the columns of its rows."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agenda_app.ui.fonts import font
from agenda_app.ui.meeting.agenda_delegate import NARROW
from agenda_app.ui.palette import tokens
from agenda_app.ui.row_delegate import RowMeasures

_SIZE = 12.5
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AgendaHead(QWidget):
    """Painted words: nothing here can be clicked, the order is the meeting's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Stand over narrow rows."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._measures: RowMeasures = NARROW

    def show_measures(self, measures: RowMeasures) -> None:
        """Stand over rows with other columns."""
        self._measures = measures
        self.update()

    def sizeHint(self) -> QSize:
        """Be a line high."""
        return QSize(200, QFontMetrics(font(_SIZE)).height() + 11)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and the rule beneath."""
        colors, measures = tokens(), self._measures
        painter = QPainter(self)
        painter.setFont(font(_SIZE))
        painter.setPen(QColor(colors.label))
        right, height = self.width(), self.height() - 1
        words = [(measures.number, self.tr("Case no.")), (measures.title, self.tr("Title"))]
        for place, text in zip(
            measures.extra, (self.tr("Case officer"), self.tr("Archive case")), strict=False
        ):
            words.append((right - place, text))
        words.append((right - measures.files - 7, self.tr("Attachments")))
        for left, text in words:
            painter.drawText(QRect(left, 0, right - left, height), _LEFT, text)
        painter.drawText(QRect(0, 0, right - measures.figure, height), _RIGHT, self.tr("Page"))
        painter.fillRect(0, height, right, 1, QColor(colors.rule))
