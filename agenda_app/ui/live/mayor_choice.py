"""Who takes part without a seat: the mayor, or a member of the council whom the mayor sends."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from agenda_app.domain.chamber import Chamber
from agenda_app.domain.people import PersonId
from agenda_app.domain.visit_words import rights_words
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.name_box import NameBox
from agenda_app.ui.live.seat_lines import about_guest
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text


class MayorChoice(QWidget):
    """``chosen`` tells whom somebody has chosen."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin without anybody to choose."""
        super().__init__(parent)
        self.box = NameBox()
        self.box.setObjectName(name)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(24)
        self.box.activated.connect(lambda: self.chosen.emit(self.person))
        self._right = Text(role="label", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field(self.tr("&Who comes"), self.box))
        column.addWidget(self._right)

    def offer(self, chamber: Chamber, person: PersonId | None) -> None:
        """Offer the mayor, then the members of the council who have no seat here.

        Args:
            chamber: the seats of the meeting.
            person: who is chosen, None for the mayor.
        """
        self.box.clear()
        for one, seat in chamber.visitors.items():
            self.box.addItem(f"{seat.person_name}{about_guest(chamber, seat)}", one)
        self.box.setCurrentIndex(max(0, self.box.findData(person)))
        right = spoken(rights_words(chamber))
        self._right.setText(f"{right[:1].upper()}{right[1:]} (koml. § 6-1).")

    @property
    def person(self) -> PersonId | None:
        """Who is chosen."""
        found: PersonId | None = self.box.currentData()
        return found
