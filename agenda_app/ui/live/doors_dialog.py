"""Closing the doors for an item: by which sentence of koml. § 11-5, and on what basis besides."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.sentence import Sentence
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField

_GROUNDS = {
    ClosingGround.EMPLOYEE: Sentence(
        "en ansatts tjenstlige forhold (koml. § 11-5 andre ledd)",
        "tenstlege forhold til ein tilsett (koml. § 11-5 andre ledd)",
    ),
    ClosingGround.CONFIDENTIALITY: Sentence(
        "lovbestemt taushetsplikt (koml. § 11-5 andre ledd)",
        "lovfesta teieplikt (koml. § 11-5 andre ledd)",
    ),
    ClosingGround.PRIVACY: Sentence(
        "hensynet til personvern (koml. § 11-5 tredje ledd bokstav a)",
        "omsynet til personvern (koml. § 11-5 tredje ledd bokstav a)",
    ),
    ClosingGround.PUBLIC_INTEREST: Sentence(
        "tungtveiende offentlige interesser (koml. § 11-5 tredje ledd bokstav b)",
        "tungtvegande offentlege interesser (koml. § 11-5 tredje ledd bokstav b)",
    ),
    ClosingGround.DEBATE: Sentence(
        "debatten om dørene skal lukkes (koml. § 11-5 femte ledd)",
        "debatten om dørene skal lukkast (koml. § 11-5 femte ledd)",
    ),
}


class DoorsDialog(FormDialog):
    """``session`` is what was chosen."""

    def __init__(self, basis: str, now: time, parent: QWidget | None = None) -> None:
        """Begin with the item's own basis, and the clock."""
        super().__init__(
            self.tr("Close the doors"), self.tr("Close the doors"), name="doors", parent=parent
        )
        self.ground = QComboBox()
        self.ground.setObjectName("doors_ground")
        for ground, words in _GROUNDS.items():
            self.ground.addItem(spoken(words), ground)
        self.ground.setCurrentIndex(self.ground.findData(ClosingGround.CONFIDENTIALITY))
        self.basis = QLineEdit(basis)
        self.basis.setObjectName("doors_basis")
        self.at = TimeField(now, name="doors_at")
        self.vote = QLineEdit(self.tr("unanimously"))
        self.vote.setObjectName("doors_vote")
        self.column.addWidget(Field(self.tr("&Why"), self.ground))
        self.basis_field = Field(self.tr("Legal &basis"), self.basis, optional=True)
        self.column.addWidget(self.basis_field)
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("Closed &at"), self.at), 1),
                (Field(self.tr("&Decided"), self.vote, optional=True), 2),
            )
        )
        self.column.addWidget(
            Text(
                self.tr("The screen shows the case once the doors are closed."), "label", wrap=True
            )
        )

    def is_right(self) -> bool:
        """Ask for a time that can be read, and the basis that public interests need."""
        self.at.read()
        needs = self.ground.currentData() is ClosingGround.PUBLIC_INTEREST
        missing = needs and not self.basis.text().strip()
        self.basis_field.set_error(self.tr("Write what exempts it.") if missing else "")
        return not self.at.problem() and not missing

    @property
    def session(self) -> ClosedSession:
        """The closed part of the item, with open end."""
        return ClosedSession(
            self.ground.currentData(),
            self.basis.text().strip(),
            self.at.value,
            None,
            self.vote.text().strip(),
        )
