"""Asks by which paragraph the words of a correction are exempt, if by any, once it is entered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.ui.dialogs.basis_choice import BasisChoice
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text


class CorrectionAccessDialog(FormDialog):
    """``number`` and ``basis`` are what was chosen; without a basis the words are public."""

    def __init__(
        self,
        made: Sequence[tuple[str, MinutesCorrection]],
        parent: QWidget | None = None,
    ) -> None:
        """Show the last correction; each comes with its number, its day and where it is."""
        super().__init__(
            self.tr("Access to a correction"),
            self.tr("Save"),
            name="correction_access",
            width=560,
            parent=parent,
        )
        self._made = [correction for _, correction in made]
        self.chosen = ElidedChoice()
        self.chosen.setObjectName("correction_access_chosen")
        for heading, correction in made:
            self.chosen.addItem(heading, correction.number)
        self.basis_choice = BasisChoice("", name="correction_access_basis")
        self._basis_field = Field(
            self.tr("&Legal basis"),
            self.basis_choice,
            optional=True,
            hint=self.tr("Leave it empty when the public may read the text."),
        )
        told = self.tr(
            "Public papers print that the correction was made, its number, its day and the legal "
            "basis. What it says is left out."
        )
        self.column.addWidget(Text(told, "label", wrap=True))
        self.column.addWidget(Field(self.tr("&Correction"), self.chosen))
        self.column.addWidget(self._basis_field)
        self.chosen.currentIndexChanged.connect(self._show_basis)
        self.chosen.setCurrentIndex(len(made) - 1)
        self._show_basis()
        self.basis_choice.setFocus()

    @property
    def number(self) -> int:
        """Which correction is chosen."""
        return self._made[self.chosen.currentIndex()].number

    @property
    def basis(self) -> str:
        """What stands in the field."""
        return self.basis_choice.basis

    def is_right(self) -> bool:
        """Ask for a paragraph where something is written (offl. § 31)."""
        problem = self.basis_choice.problem() if self.basis else ""
        self._basis_field.set_error(problem)
        return not problem

    def _show_basis(self) -> None:
        self.basis_choice.show_basis(self._made[self.chosen.currentIndex()].exempt_basis)
