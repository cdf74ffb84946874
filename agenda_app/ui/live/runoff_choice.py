"""Who goes on to the second round, where several have equally many votes and the law is silent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter
from agenda_app.domain.sentence import capital
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.rounds import Rounds
from agenda_app.ui.live.words import said
from agenda_app.ui.parts.buttons import SecondaryButton


class RunoffChoice(QWidget):
    """``chosen`` tells those that go on."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a question."""
        super().__init__(parent)
        self.setObjectName("live_runoff")
        self._words = said(
            "warn",
            self.tr("Equally many votes. Who goes on to the second round is for you to say."),
            wrap=True,
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 6)
        self._column.addWidget(self._words)
        self._buttons: list[SecondaryButton] = []
        self._asked: tuple[Matter, ...] = ()
        self._taken: tuple[Matter, ...] = ()
        self._wanted = 1

    def show_rounds(self, rounds: Rounds) -> None:
        """Ask when it is not clear."""
        asked = rounds.going_on
        self.setVisible(bool(asked))
        self._wanted = rounds.to_choose
        if asked == self._asked:
            return
        self._asked, self._taken = asked, ()
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [
            self._button(rounds, number, matter) for number, matter in enumerate(asked)
        ]

    def _button(self, rounds: Rounds, number: int, matter: Matter) -> SecondaryButton:
        words = spoken(capital(matter_words(matter, rounds.matters)))
        button = SecondaryButton(words, name=f"live_runoff_{number}")
        button.setCheckable(True)
        button.clicked.connect(partial(self._on_chosen, matter))
        self._column.addWidget(button)
        return button

    def _on_chosen(self, matter: Matter) -> None:
        others: Sequence[Matter] = [one for one in self._taken if one != matter]
        self._taken = (*others, matter)[-self._wanted :]
        for button, asked in zip(self._buttons, self._asked, strict=True):
            button.setChecked(asked in self._taken)
        if len(self._taken) == self._wanted:
            self.chosen.emit(self._taken)
