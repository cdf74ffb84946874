"""A tool button that says less where there is little room, so it never widens its window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QWidget

from agenda_app.ui.parts.buttons import ToolButton


class ShortButton(ToolButton):
    """Shows its whole text where it fits, else the short one; the tip has the whole one."""

    def __init__(
        self, short: str, *, icon: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        """Begin with the short text alone."""
        super().__init__(short, icon=icon, name=name, parent=parent)
        self._short = short
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Say something else at length."""
        self.setText(text)
        self.setToolTip(text)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Have room for the short text."""
        whole = self.sizeHint()
        return QSize(
            min(whole.width(), self._around() + self._width_of(self._short)), whole.height()
        )

    def shown_text(self) -> str:
        """Return the text that there is room for."""
        is_whole = self._around() + self._width_of(self.text()) <= self.width()
        return self.text() if is_whole else self._short

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button with as much text as there is room for."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = self.shown_text()
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def _around(self) -> int:
        return self.sizeHint().width() - self._width_of(self.text())

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)
