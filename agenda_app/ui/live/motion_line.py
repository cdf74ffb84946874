"""A vote of the item as one line: what is voted on, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from agenda_app.ui.icons import pixmap
from agenda_app.ui.live.words import said


class MotionLine(QPushButton):
    """Opens the vote when it is pressed. ``adopted`` is None as long as it is not decided."""

    def __init__(
        self,
        number: int,
        words: str,
        outcome: str,
        *,
        adopted: bool | None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the line."""
        super().__init__(parent)
        self.setObjectName(name or f"live_motion_{number}")
        self.setAccessibleName(f"{number}. {words}: {outcome}")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 7, 2, 8)
        row.setSpacing(9)
        row.addWidget(said("soft", str(number)), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said("body", words, wrap=True), 1)
        if adopted is not None:
            icon = QLabel()
            name, token = ("circle-check", "ok") if adopted else ("x", "label")
            icon.setPixmap(pixmap(name, token, 18))
            row.addWidget(icon)
        kind = "soft" if adopted is None else "ok" if adopted else "fell"
        # Half of the line each: names of proposals are long on both sides.
        row.addWidget(said(kind, outcome, wrap=True), 1)  # type: ignore[arg-type]
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Be as high as the words."""
        layout = self.layout()
        assert layout is not None
        height = layout.heightForWidth(self.width()) if layout.hasHeightForWidth() else 0
        return QSize(200, max(height, layout.minimumSize().height()))

    def minimumSizeHint(self) -> QSize:
        """Be as high as the words."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """Take the height that the words need in the new width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()
