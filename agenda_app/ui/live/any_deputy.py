"""Which deputy sits in a seat that nobody holds: of any group, for nobody knows whose it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from agenda_app.domain.deputies import Bench, Need, answered
from agenda_app.domain.deputy_words import explained
from agenda_app.domain.people import PersonId
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.deputy_choice import CANNOT, disable
from agenda_app.ui.live.name_box import NameBox
from agenda_app.ui.live.seat_lines import about
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text


class AnyDeputy(QWidget):
    """``chosen`` tells whom somebody has chosen, None for nobody."""

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
        law = self.tr(
            "Nobody holds this seat. A deputy from the group that it belongs to can sit in it "
            "until a new member is elected (koml. § 7-10)."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(law, "label", wrap=True))
        column.addWidget(Field(self.tr("&Deputy"), self.box))

    def offer(self, bench: Bench, person: PersonId | None) -> None:
        """Offer the deputies of every group, in the order they were elected.

        Args:
            bench: the deputies and what is known of them.
            person: who is chosen.
        """
        self.box.clear()
        self.box.addItem(self.tr("No deputy"), None)
        for seat in bench.roster.deputies:
            one = seat.membership.person_id
            if one in bench.sitting and bench.sitting[one] is None:
                continue  # That one sits in another seat that nobody holds.
            found = answered(bench, (), Need(None, seat.membership.list_id), seat)
            words = "" if found is None else f" – {spoken(explained(found, bench.roster))}"
            self.box.addItem(f"{seat.person_name}{about(seat)}{words}", one)
            if found is not None and found.standing in CANNOT:
                disable(self.box, self.box.count() - 1)
        self.box.setCurrentIndex(max(0, self.box.findData(person)))

    @property
    def person(self) -> PersonId | None:
        """Who is chosen."""
        found: PersonId | None = self.box.currentData()
        return found
