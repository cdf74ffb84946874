"""A list to choose from that says by an ellipsis that more is written than there is room for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from agenda_app.ui.parts.typed_search import TypedSearch

_AROUND = 1
"""What the style keeps between the edge of that part and the words."""


class ElidedChoice(QComboBox):
    """Shows what is chosen whole where it fits; the plain one cuts a letter and says nothing.

    What is typed finds a line also past its first space, which opens the plain one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without lines."""
        super().__init__(parent)
        self._typed = TypedSearch()
        self._is_watched = False

    def found_by(self, event: QKeyEvent, current: int) -> int | None:
        """Return the line that a key leads to, -1 when it finds none, None for other keys.

        Args:
            event: the key.
            current: the line that is chosen, or pointed at in the open list.
        """
        if not self._typed.takes(event):
            return None
        lines = [self.itemText(place) for place in range(self.count())]
        return self._typed.found(event.text(), lines, current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the line that is typed."""
        found = self.found_by(event, self.currentIndex())
        if found is None:
            super().keyPressEvent(event)
        elif found >= 0:
            self.setCurrentIndex(found)
            self.activated.emit(found)

    def showPopup(self) -> None:
        """Open the list, in which is found in the same way."""
        if not self._is_watched:
            self.view().installEventFilter(self)
            self._is_watched = True
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Point at the line that is typed while the list is open."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            found = self.found_by(event, self.view().currentIndex().row())
            if found is not None:
                if found >= 0:
                    self.view().setCurrentIndex(self.model().index(found, self.modelColumn()))
                return True
        return super().eventFilter(watched, event)

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
