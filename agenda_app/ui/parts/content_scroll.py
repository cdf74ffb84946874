"""A scrolling room that is as high as what is in it, as far as what is around it leaves room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class ContentScroll(QScrollArea):
    """Asks for the height of its content in the width there is, and again when it changes."""

    def __init__(self, inner: QWidget, least: int) -> None:
        """Be around a widget with a layout, never lower than ``least`` pixels."""
        super().__init__()
        self._least = least
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(least)
        self.setWidget(inner)
        for part in (inner, self.viewport()):  # the colour of what is around it shows through
            part.setAutoFillBackground(False)
        inner.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Ask for the height of the content in the width there is, or in the least it takes."""
        inner = self.widget()
        layout = None if inner is None else inner.layout()
        if layout is None:
            return super().sizeHint()
        width = max(self.viewport().width(), layout.totalMinimumSize().width())
        height = layout.totalHeightForWidth(width)
        height = max(self._least, height, layout.totalSizeHint().height() if height < 0 else 0)
        return QSize(300, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew in another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew when the content has changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
