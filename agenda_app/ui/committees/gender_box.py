"""A box for what somebody is where the law counts women and men; nothing as long as it is open."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from agenda_app.domain.gender_balance import Gender
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language


class GenderBox(QComboBox):
    """The first letter of a choice chooses it."""

    def __init__(self, value: Gender | None = None, parent: QWidget | None = None) -> None:
        """Show what is entered."""
        super().__init__(parent)
        self.addItem(self.tr("Not entered"), None)
        for gender in Gender:
            self.addItem(word(gender, interface_language()), gender)
        self.set_value(value)

    @property
    def value(self) -> Gender | None:
        """What is chosen."""
        chosen: Gender | None = self.currentData()
        return chosen

    def set_value(self, value: Gender | None) -> None:
        """Choose something."""
        self.setCurrentIndex(0 if value is None else 1 + list(Gender).index(value))
