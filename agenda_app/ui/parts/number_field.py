"""A whole number, typed or stepped with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

_INSET = 7


class NumberField(QSpinBox):
    """``valueChanged`` tells the number. The wheel scrolls the page, it never changes a figure."""

    def __init__(
        self,
        value: int = 0,
        minimum: int = 0,
        maximum: int = 999,
        *,
        arrows: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the field; ``arrows`` shows small buttons at its right."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setRange(minimum, maximum)
        self.setValue(value)
        # A style sheet's padding does not reach the line inside a spin box.
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The style sheet takes them away: NoButtons would leave its line a pixel wide.
        self.setProperty("arrows", arrows)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls round the field."""
        event.ignore()
