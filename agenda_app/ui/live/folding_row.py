"""Two parts beside each other, or the second beneath the first where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class FoldingRow(QWidget):
    """Never asks for more width than the wider of its parts."""

    def __init__(self, first: QWidget, second: QWidget, *, gap: int) -> None:
        """Begin with both in one line, ``gap`` pixels apart."""
        super().__init__()
        self._first, self._second, self._gap = first, second, gap
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.addWidget(first, 1)
        # Aligned both ways, or the second would hold the first down to its own height.
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._box.addWidget(second, 0, middle)

    @property
    def is_folded(self) -> bool:
        """Whether the second part stands beneath the first."""
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the wider part, and the height of what is shown."""
        parts = (self._first.minimumSizeHint(), self._second.minimumSizeHint())
        return QSize(max(part.width() for part in parts), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold in another width."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Fold or unfold when the parts have got another size."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return handled

    def _fold(self) -> None:
        wanted = self._first.minimumSizeHint().width() + self._gap
        folded = wanted + self._second.minimumSizeHint().width() > self.width()
        if folded is not self.is_folded:
            directions = (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom)
            self._box.setDirection(directions[folded])
            self.updateGeometry()
