"""The tabs of a page: words, the chosen one underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from agenda_app.ui.fonts import font
from agenda_app.ui.parts.ring import draw_ring

_BETWEEN = 30


class TabRow(QTabBar):
    """Tabs without pages; connect ``currentChanged`` to a QStackedWidget's ``setCurrentIndex``.

    ``entered`` tells that the arrow down was pressed: the keyboard goes into what is shown.
    """

    entered = Signal()

    def __init__(
        self,
        texts: Sequence[str],
        *,
        spoken: str,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the row; ``spoken`` is its accessible name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        for text in texts:
            self.addTab(text)

    def tabSizeHint(self, index: int) -> QSize:
        """Reserve the width of the bold text, so that nothing moves when a tab is chosen."""
        bold = QFontMetrics(font(weight=600)).horizontalAdvance(self.tabText(index))
        return QSize(bold + _BETWEEN, super().tabSizeHint(index).height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into what is shown on the arrow down."""
        if event.key() == Qt.Key.Key_Down:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the focus ring round the chosen word."""
        super().paintEvent(event)
        if self.hasFocus():
            box = self.tabRect(self.currentIndex())
            ring = QRect(box.left(), box.top() + 8, box.width() - _BETWEEN + 2, box.height() - 13)
            draw_ring(QPainter(self), ring.adjusted(-1, 0, 1, 0))
