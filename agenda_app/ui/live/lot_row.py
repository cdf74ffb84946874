"""A lot between some that are equal: on whom it fell, entered or drawn here."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agenda_app.ui.live.flow import Flow
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.text import Text

Draw = Callable[[Sequence[int], int], Sequence[int]]


def draw_lots(among: Sequence[int], number: int) -> Sequence[int]:
    """Return some of those that are equal, drawn by lot, in the order in which they came."""
    return secrets.SystemRandom().sample(list(among), number)


class LotRow(QWidget):
    """``changed`` tells that the lot fell. ``drawn`` are the places on which it did, in order."""

    changed = Signal()

    def __init__(self, *, name: str) -> None:
        """Begin without a lot."""
        super().__init__()
        self.draw: Draw = draw_lots
        self.drawn: tuple[int, ...] = ()
        self._name = name
        self._among: dict[int, str] = {}
        self._number = 0
        self._flow = Flow(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._buttons: dict[int, SecondaryButton] = {}
        self.by_program = SecondaryButton(self.tr("&Draw the lot now"), name=f"{name}_draw")
        self.by_program.clicked.connect(self.draw_now)
        self.hide()

    def show_lot(self, among: Mapping[int, str], number: int) -> None:
        """Ask on whom the lot fell; nobody to draw among asks nothing."""
        if dict(among) == self._among and number == self._number:
            return
        self._among, self._number, self.drawn = dict(among), number, ()
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.by_program:
                widget.hide()
                widget.deleteLater()
        self._buttons = {}
        self.setVisible(bool(among))
        if not among:
            return
        words = Text(self.tr("%n place(s) by lot. It fell on", "", number), "strong")
        self._flow.addWidget(words)
        for place, text in among.items():
            button = SecondaryButton(text, name=f"{self._name}_{place}")
            button.setCheckable(True)
            button.clicked.connect(partial(self._on_chosen, place))
            self._buttons[place] = button
            self._flow.addWidget(button)
        self._flow.addWidget(self.by_program)
        self.by_program.show()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab stops at, in order; other buttons whenever the lot is among others."""
        return [*self._buttons.values(), self.by_program] if self._among else []

    def fill(self, drawn: Sequence[int]) -> None:
        """Show on whom the lot fell, as far as it was between these."""
        self.drawn = tuple(place for place in drawn if place in self._among)
        for place, button in self._buttons.items():
            button.setChecked(place in self.drawn)

    def draw_now(self) -> None:
        """Draw the lot."""
        self.fill(self.draw(list(self._among), self._number))
        self.changed.emit()

    def _on_chosen(self, place: int) -> None:
        others = tuple(one for one in self.drawn if one != place)
        chosen = others if place in self.drawn else (*others, place)
        self.fill(chosen[-self._number :])
        self.changed.emit()
