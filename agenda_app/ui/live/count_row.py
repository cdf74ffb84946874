"""One vote for or against in an election: three numbers, and a button for everybody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agenda_app.domain.elections import Count
from agenda_app.ui.live.votes_field import VotesField
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.text import Text

_FIELD = 64


class CountRow(QWidget):
    """``changed`` tells that a number is another one."""

    changed = Signal()

    def __init__(self, spoken: str, everybody: int, *, name: str) -> None:
        """Make the row; ``spoken`` says what is voted on, ``everybody`` how many may vote."""
        super().__init__()
        self._everybody = everybody
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._fields = []
        for part, words in (
            ("for", self.tr("For")),
            ("against", self.tr("Against")),
            ("blank", self.tr("Blank")),
        ):
            field = VotesField(f"{spoken}: {words}", name=f"{name}_{part}")
            field.setFixedWidth(_FIELD)
            field.changed.connect(self.changed)
            self._fields.append(field)
            row.addWidget(Text(words, "small"))
            row.addWidget(field)
            row.addSpacing(6)
        self.all = SecondaryButton(self.tr("Unanimous"), name=f"{name}_all")
        self.all.setAccessibleDescription(spoken)
        self.all.clicked.connect(self.take_all)
        row.addWidget(self.all)
        row.addStretch(1)

    @property
    def count(self) -> Count:
        """The numbers as they stand."""
        votes_for, against, blank = (field.value() for field in self._fields)
        return Count(votes_for, against, blank)

    def fill(self, count: Count | None) -> None:
        """Show numbers, noughts where nothing was counted."""
        shown = count or Count(0)
        numbers = (shown.votes_for, shown.against, shown.blank)
        for field, number in zip(self._fields, numbers, strict=True):
            field.setValue(number)

    def take_all(self) -> None:
        """Take down that everybody was for."""
        self.fill(Count(self._everybody))
