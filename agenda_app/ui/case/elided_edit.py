"""A field of one line that shows its beginning, cut with an ellipsis, while nobody edits it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

_INSIDE = 2  # what Qt keeps free at each side of the letters


class ElidedEdit(QLineEdit):
    """The whole text stands in the tooltip when it does not fit."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning again."""
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a cut text when it does not fit and is not being edited."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        box = self._letters(option)
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= box.width()
        self.setToolTip("" if fits else self.text())
        if fits or self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        frame = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(frame, option, painter, self)
        painter.setPen(self.palette().text().color())
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)

    def _letters(self, option: QStyleOptionFrame) -> QRect:
        contents = QStyle.SubElement.SE_LineEditContents
        box: QRect = self.style().subElementRect(contents, option, self)
        return box.adjusted(_INSIDE, 0, -_INSIDE, 0)
