"""The parts of the minutes, from who met to the signatures, as a list to put in order."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.domain.minutes_layout import FramePart, frame_name
from agenda_app.ui.committees.parts_list import PartsList
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.text import Text


class FrameArranger(QWidget):
    """``changed`` tells that a part was moved, with Alt and an arrow key or with a button."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty; ``show_order`` fills it."""
        super().__init__(parent)
        self.parts = PartsList(
            spoken=self.tr("The parts of the minutes, in order"),
            name="layout_frame",
            buttons="layout_frame",
        )
        self.parts.changed.connect(self.changed)
        told = self.tr(
            "Alt with an arrow key moves a part. None can be left out, and corrections of locked "
            "minutes always come last."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(told, "small", wrap=True))
        column.addWidget(self.parts, 1)

    def show_order(self, order: Iterable[FramePart]) -> None:
        """Show the parts in an order."""
        self.parts.show_parts((part, spoken(frame_name(part)), None) for part in order)

    @property
    def order(self) -> tuple[FramePart, ...]:
        """The parts in order."""
        return tuple(FramePart(part) for part, _ in self.parts.ordered)
