"""A line of one pixel between two things."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget


class Hairline(QFrame):
    """One pixel of line, across or down."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        """Lie across, or stand ``upright``."""
        super().__init__(parent)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        if upright:
            self.setFixedWidth(1)
            self.setSizePolicy(fixed, free)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(free, fixed)
