"""Something that was said not to be secret: what, by whom, why, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.proof import Excuse
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.buttons import LinkButton
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.text import Text
from agenda_app.words import date_long, shortened


class ExcuseRow(QFrame):
    """Stays when it is taken back, so that this can be undone.

    ``turned`` says that the user wants it the other way: taken back, or to hold again.
    """

    turned = Signal()

    def __init__(self, excuse: Excuse, number: int, parent: QWidget | None = None) -> None:
        """Show an excuse; ``number`` counts from 0 and names the parts."""
        super().__init__(parent)
        self.setObjectName(f"excuse_{number}")
        self.excuse, self.holds = excuse, True
        self.line = Hairline()
        self._said = Text(wrap=True)
        self._said.setText(f"«{shortened(excuse.words)}»")
        self._why = Text(role="second", wrap=True, name=f"excuse_{number}_why")
        self.turn = LinkButton("", name=f"excuse_{number}_turn", clicked=self.turned.emit)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._said)
        words.addWidget(self._why)
        row = QHBoxLayout()
        row.setContentsMargins(16, 9, 13, 9)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.turn)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.line)
        outer.addLayout(row)
        self.show_as(holds=True)

    def show_as(self, *, holds: bool) -> None:
        """Say whether it holds, and offer the other."""
        self.holds = holds
        excuse = self.excuse
        if holds:
            day = date_long(excuse.given_at.date(), interface_language(), with_weekday=False)
            said = ", ".join(filter(None, (excuse.who, day)))
            self._why.setText(f"{said}: {excuse.reason}")
            self.turn.setText(self.tr("Take back"))
        else:
            self._why.setText(self.tr("Taken back. It stops public files again."))
            self.turn.setText(self.tr("Undo"))
        self._said.set_role("body" if holds else "faint")
        told = f"{self._said.text()} {self._why.text()}"
        self.setAccessibleName(told)
        self.turn.setAccessibleDescription(told)
