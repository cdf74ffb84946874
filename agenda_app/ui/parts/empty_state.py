"""A page or pane with nothing in it: an icon, one sentence, one thing to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agenda_app.ui.icons import pixmap
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.text import Text


class EmptyState(QWidget):
    """``acted`` says that the action was chosen.

    The button is secondary unless ``primary``, for there is one primary button a page.
    """

    acted = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str = "",
        action: str = "",
        *,
        primary: bool = False,
        action_icon: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Say what is missing (``title``) and what to do about it (``sentence``, ``action``)."""
        super().__init__(parent)
        self.setObjectName(name)
        self._icon_name = icon
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.title = Text(title, "panel-title", wrap=True)
        self.sentence = Text(sentence, "label", wrap=True)
        self.sentence.setVisible(bool(sentence))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self._icon)
        column.addSpacing(6)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        if action:
            made = PrimaryButton if primary else SecondaryButton
            self.button = made(action, icon=action_icon, name=f"{name}_action" if name else "")
            self.button.clicked.connect(self._on_clicked)
            row = QHBoxLayout()
            row.setContentsMargins(0, 10, 0, 0)
            row.addStretch(1)
            row.addWidget(self.button)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(1)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icon()

    def _on_clicked(self) -> None:
        self.acted.emit()

    def _draw_icon(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, "title", 36))
