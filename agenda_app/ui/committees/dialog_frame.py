"""A small dialog: fields under each other, one button that says what it does, and Cancel."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.text import Text


class FormDialog(QDialog):
    """Subclasses fill ``column`` and override ``take``, which says whether all went well."""

    def __init__(
        self, title: str, button: str, *, name: str, width: int = 500, parent: QWidget | None = None
    ) -> None:
        """Make the frame; ``button`` is a verb."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.ok = PrimaryButton(button, name=f"{name}_ok", clicked=self.accept)
        self.ok.setDefault(True)
        cancel = SecondaryButton(self.tr("Cancel"), name=f"{name}_cancel", clicked=self.reject)
        cancel.setAutoDefault(False)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.ok)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 18, 24, 18)
        outer.setSpacing(16)
        outer.addWidget(Text(title, "heading", wrap=True))
        outer.addLayout(self.column)
        outer.addStretch(1)
        outer.addLayout(self.foot)

    def take(self) -> bool:
        """Save what stands in the fields; when that fails, say at a field why."""
        return True

    def accept(self) -> None:
        """Close when the fields were taken."""
        if self.take():
            super().accept()


def side_by_side(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    """Return a row of fields, each with its share of the width."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for field, share in fields:
        row.addWidget(field, share)
    return row


def show_dialog(dialog: QDialog) -> bool:
    """Wait for the user; True when the dialog was not cancelled."""
    taken = bool(dialog.exec() == QDialog.DialogCode.Accepted)
    dialog.deleteLater()
    return taken
