"""One line of text that gives way: cut with an ellipsis, shown whole in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agenda_app.ui.parts.text import Role, Text


class ElidedLabel(Text):
    """A label whose text may be longer than its place.

    The tooltip can be kept away (``tooltip=False``) where a projected screen must not show it.
    One that is not ``greedy`` takes no more room than its text needs.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        parent: QWidget | None = None,
        *,
        name: str = "",
        tooltip: bool = True,
        greedy: bool = True,
    ) -> None:
        """Make the label; ``name`` becomes its objectName."""
        super().__init__(text, role, parent, name=name)
        self._with_tooltip, self._is_greedy = tooltip, greedy
        wide = QSizePolicy.Policy.Expanding if greedy else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of a line and next to no width."""
        least = self.fontMetrics().horizontalAdvance("…") * 3
        whole = super().sizeHint()
        return QSize(least if self._is_greedy else min(least, whole.width()), whole.height())

    def setText(self, text: str) -> None:
        """Take another text, and its tooltip if it does not fit."""
        super().setText(text)
        self._fit()

    def shown_text(self) -> str:
        """Return what is painted: the text, or its beginning and an ellipsis."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether the text fits."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), int(self.alignment()), self.shown_text())

    def _fit(self) -> None:
        cut = self._with_tooltip and self.shown_text() != self.text()
        self.setToolTip(self.text() if cut else "")
