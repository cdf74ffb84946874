"""A new committee: name, code, kind and number of seats; the rest has good defaults."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agenda_app.domain.committee import Committee, CommitteeKind
from agenda_app.errors import UserError
from agenda_app.terms import word
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField

_MOST_SEATS = 199


class CommitteeDialog(FormDialog):
    """``save`` gets the new committee."""

    def __init__(self, save: Callable[[Committee], None], parent: QWidget | None = None) -> None:
        """Ask for a committee."""
        super().__init__(
            self.tr("New committee"), self.tr("Make the committee"), name="committee", parent=parent
        )
        self._save = save
        self.name, self.code = QLineEdit(), QLineEdit()
        self.name.setObjectName("committee_name")
        self.code.setObjectName("committee_code")
        self.code.setMaxLength(8)
        self.kind = kind_box("committee_kind")
        self.kind.setCurrentIndex(self.kind.findData(CommitteeKind.COMMITTEE))
        self.seats = NumberField(5, 1, _MOST_SEATS, name="committee_seats")
        self._name_field = Field(self.tr("Name"), self.name)
        hint = self.tr("Short form, for example PLU.")
        self._code_field = Field(self.tr("Code"), self.code, hint=hint)
        self.column.addLayout(side_by_side((self._name_field, 3), (self._code_field, 2)))
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("Kind"), self.kind), 3),
                (Field(self.tr("Number of seats"), self.seats), 2),
            )
        )
        self.name.setFocus()

    def is_right(self) -> bool:
        """Save; a code that is taken is said at the code."""
        name, code = " ".join(self.name.text().split()), self.code.text().strip()
        self._name_field.set_error("" if name else self.tr("Write the name of the committee."))
        self._code_field.set_error("" if code else self.tr("Write a code."))
        if not name or not code:
            (self.code if name else self.name).setFocus()
            return False
        try:
            self._save(Committee(None, code, name, self.kind.currentData(), self.seats.value()))
        except UserError as error:
            self._code_field.set_error(spoken(error))
            return False
        return True


def kind_box(name: str) -> QComboBox:
    """Return a box with every kind of committee."""
    box = QComboBox()
    box.setObjectName(name)
    for kind in CommitteeKind:
        box.addItem(word(kind, interface_language()), kind)
    return box
