"""Somebody steps aside in an item: why, what was ruled, and who steps in (koml. § 11-10)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.disqualification import Ground, Ruling, described
from agenda_app.domain.people import PersonId
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.number_field import NumberField
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.whole_choice import WholeChoice

_UNANIMOUS, _WITH_VOTES, _NONE = 0, 1, 2


class RecusalForm(QWidget):
    """``entered`` tells the events. Who steps in is chosen after that: then the seat is free."""

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the form."""
        super().__init__(parent)
        self._person: PersonId | None = None
        self._item: ItemId | None = None
        self._voters = 0
        self.ground = ElidedChoice()
        self.ground.setObjectName("recusal_ground")
        for ground in Ground:
            self.ground.addItem(spoken(described(ground)), ground)
        self.told = WholeChoice(self.ground, "recusal_ground_told")
        self.ground.setCurrentIndex(self.ground.findData(Ground.CIRCUMSTANCES))
        self.how = Segments(
            (self.tr("unanimously"), self.tr("by votes"), self.tr("no ruling")),
            spoken=self.tr("How it was ruled"),
            name="recusal_how",
        )
        self.how.chosen.connect(self._on_how)
        self.agreed = NumberField(0, name="recusal_agreed", arrows=False)
        self.dissented = NumberField(0, name="recusal_dissented", arrows=False)
        self._votes = QWidget()
        row = QHBoxLayout(self._votes)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (
            self.agreed,
            Text(self.tr("for stepping aside"), "label"),
            self.dissented,
            Text(self.tr("against"), "label"),
        ):
            row.addWidget(part)
        row.addStretch(1)
        self.agreed.setAccessibleName(self.tr("Votes for stepping aside"))
        self.dissented.setAccessibleName(self.tr("Votes against"))
        self.button = SecondaryButton(self.tr("Steps aside in the item"), name="recusal_enter")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Field(self.tr("Takes no part, because the person"), self.ground))
        column.addWidget(self.told)
        column.addWidget(self.how)
        column.addWidget(self._votes)
        last = QHBoxLayout()
        last.addWidget(self.button)
        last.addStretch(1)
        column.addLayout(last)
        self._on_how(_UNANIMOUS)

    def show_person(
        self, person: PersonId, item_id: ItemId, voters: int, asked: Ground | None = None
    ) -> None:
        """Ask about somebody in an item.

        Args:
            person: who it is about.
            item_id: the item.
            voters: how many can rule on it.
            asked: what the person asked for before the meeting.
        """
        is_other = (person, item_id) != (self._person, self._item)
        self._person, self._item, self._voters = person, item_id, voters
        if is_other:
            self.ground.setCurrentIndex(self.ground.findData(asked or Ground.CIRCUMSTANCES))

    def _on_how(self, how: int) -> None:
        self._votes.setVisible(how == _WITH_VOTES)
        if how == _WITH_VOTES:
            self.agreed.setFocus()

    def _on_entered(self) -> None:
        if self._person is None or self._item is None:
            return
        ground: Ground = self.ground.currentData()
        self.entered.emit((Recusal(None, self._person, self._item, ground, self._ruling()),))

    def _ruling(self) -> Ruling | None:
        if self.how.current == _NONE:
            return None
        if self.how.current == _UNANIMOUS:
            return Ruling(True, self._voters)
        agreed, dissented = self.agreed.value(), self.dissented.value()
        # Fewer for it than against: it was ruled that the person may take part.
        aside = agreed >= dissented
        return Ruling(aside, max(agreed, dissented), min(agreed, dissented))
