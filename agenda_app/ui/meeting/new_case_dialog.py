"""Asks what a new, empty case is called and which series it belongs to."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agenda_app.domain.agenda import ItemType
from agenda_app.terms import word
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.field import Field


class NewCaseDialog(FormDialog):
    """Nothing in, title and type out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show empty fields."""
        super().__init__(
            self.tr("New case"), self.tr("Make the case"), name="new_case", parent=parent
        )
        self.title = QLineEdit()
        self.title.setObjectName("new_case_title")
        self._title_field = Field(self.tr("Title"), self.title)
        self.kind = QComboBox()
        self.kind.setObjectName("new_case_type")
        for kind in ItemType:
            self.kind.addItem(f"{kind.value} – {word(kind, interface_language())}", kind)
        self.column.addWidget(self._title_field)
        self.column.addWidget(Field(self.tr("Type"), self.kind))
        self.title.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None) -> tuple[str, ItemType] | None:
        """Return title and type, None when cancelled."""
        dialog = cls(parent)
        if not dialog.asked():
            return None
        return " ".join(dialog.title.text().split()), ItemType(dialog.kind.currentData())

    def is_right(self) -> bool:
        """Ask for a title."""
        empty = not self.title.text().strip()
        self._title_field.set_error(self.tr("Write a title.") if empty else "")
        return not empty
