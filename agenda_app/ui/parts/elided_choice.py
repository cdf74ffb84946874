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
        self._search = TypedSearch()
        self._is_watched = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the line that begins with what is typed."""
        if not self._search.takes(event):
            super().keyPressEvent(event)
            return
        place = self._found(event, self.currentIndex())
        if place >= 0 and place != self.currentIndex():
            self.setCurrentIndex(place)
            self.activated.emit(place)

    def showPopup(self) -> None:
        """Open the list, in which is found in the same way."""
        if not self._is_watched:
            self.view().installEventFilter(self)
            self._is_watched = True
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go in the open list to the line that begins with what is typed."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if not self._search.takes(event):
            return super().eventFilter(watched, event)
        view = self.view()
        place = self._found(event, view.currentIndex().row())
        if place >= 0:
            view.setCurrentIndex(self.model().index(place, self.modelColumn()))
        return True

    def _found(self, event: QKeyEvent, current: int) -> int:
        lines = [self.itemText(place) for place in range(self.count())]
        return self._search.found(event.text(), lines, current)

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
