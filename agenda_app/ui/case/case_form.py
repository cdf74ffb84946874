"""A small dialog of the case page: fields under each other, one verb, and Cancel."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.text import Text


class CaseForm(QDialog):
    """Subclasses fill ``column`` and may override ``is_right``."""

    def __init__(
        self, title: str, verb: str, *, name: str, width: int = 480, parent: QWidget | None = None
    ) -> None:
        """Make the frame; the verb is the default button."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.ok = SecondaryButton(verb, name=f"{name}_ok", clicked=self.accept)
        self.ok.setDefault(True)
        self.cancel = SecondaryButton(self.tr("Cancel"), name=f"{name}_cancel", clicked=self.reject)
        self.cancel.setAutoDefault(False)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.ok)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 18, 24, 18)
        outer.setSpacing(16)
        outer.addWidget(Text(title, "heading", wrap=True))
        outer.addLayout(self.column, 1)
        outer.addLayout(self.foot)

    def is_right(self) -> bool:
        """Tell whether the fields can be taken; when not, say at the field why."""
        return True

    def accept(self) -> None:
        """Close when the fields can be taken."""
        if self.is_right():
            super().accept()
