"""The room for the ways to elect, which scrolls where a screen is too low for all the lists."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from agenda_app.ui.parts.content_scroll import ContentScroll

_LEAST = 300


class PanelsRoom(ContentScroll):
    """Shows one of some panels; what stands beside it is never pushed off the screen."""

    def __init__(self, panels: Iterable[QWidget]) -> None:
        """Begin with the first of them."""
        self._stack = QStackedWidget()
        self._panels = tuple(panels)
        for panel in self._panels:
            self._stack.addWidget(panel)
        super().__init__(self._stack, _LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_panel(0)

    def show_panel(self, place: int) -> None:
        """Show another one, as high as it is itself: the highest would push the others apart."""
        for number, panel in enumerate(self._panels):
            kept = QSizePolicy.Policy.Preferred if number == place else QSizePolicy.Policy.Ignored
            panel.setSizePolicy(QSizePolicy.Policy.Preferred, kept)
        self._stack.setCurrentIndex(place)

    def showEvent(self, event: QShowEvent) -> None:
        """Cut no field at the side; how wide they are in the type in force is not known before."""
        super().showEvent(event)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self._stack.minimumSizeHint().width() + bar)
