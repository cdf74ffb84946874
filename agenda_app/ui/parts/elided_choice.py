"""A list to choose from that says by an ellipsis that more is written than there is room for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

_AROUND = 1
"""What the style keeps between the edge of that part and the words."""


class ElidedChoice(QComboBox):
    """Shows what is chosen whole where it fits; the plain one cuts a letter and says nothing."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and as many of its words as there is room for."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.seen(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def seen(self, option: QStyleOptionComboBox) -> str:
        """Return the words as they are seen in a field that looks as ``option`` says."""
        part = QStyle.SubControl.SC_ComboBoxEditField
        words = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        room = words.width() - 2 * _AROUND
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
