"""Asks whether those who were elected shall be entered as members of their committees."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.elected_words import corrected_words, elected_words, place_words
from agenda_app.errors import UserError
from agenda_app.services.elected import ElectedHere
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.line_scroll import clear_scroll
from agenda_app.ui.parts.text import Text

_WIDTH, _LEAST = 680, 220
Chosen = set[tuple[ItemId, int]]


class ElectedDialog(FormDialog):
    """Saves what is ticked by ``enter``, and stays open with the reason when that is refused."""

    def __init__(
        self,
        elected: Sequence[ElectedHere],
        enter: Callable[[Chosen], object],
        parent: QWidget | None = None,
    ) -> None:
        """Show who was elected to what; what is entered already is only told."""
        title = self.tr("Enter those who were elected")
        super().__init__(title, self.tr("Enter them"), name="elected", width=_WIDTH, parent=parent)
        self.cancel.setText(self.tr("Not now"))
        self._enter = enter
        self.boxes: dict[tuple[ItemId, int], QCheckBox] = {}
        self.problem = Text(role="stop", wrap=True, name="elected_problem")
        self.problem.hide()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for number, one in enumerate(elected):
            self._add(column, one, number)
        column.addStretch(1)
        area = clear_scroll(inner)
        area.setMinimumHeight(_LEAST)
        self.column.addWidget(
            Text(
                self.tr(
                    "They become members and deputies from the first day, in the order and on the "
                    "list that they were elected. Where the whole committee is elected anew, those "
                    "who sat there end the day before."
                ),
                "label",
                wrap=True,
            )
        )
        self.column.addWidget(area, 1)
        self.column.addWidget(self.problem)
        self._show()

    def _add(self, column: QVBoxLayout, one: ElectedHere, number: int) -> None:
        box = QCheckBox(spoken(place_words(one.committee.name, one.to)))
        box.setObjectName(f"elected_{number}")
        # Where the minutes were put right, it may be somebody else who was elected.
        box.setChecked(not one.is_entered and not one.corrections)
        box.setEnabled(not one.is_entered)
        box.toggled.connect(self._show)
        words = spoken(elected_words(one.to, one.seats, one.new))
        if one.is_entered:
            words = self.tr("{who} They are entered already.").format(who=words)
        else:
            self.boxes[one.item_id, one.place] = box
        corrected = spoken(corrected_words(one.corrections, is_entered=one.is_entered))
        said = Text(" ".join(filter(None, (words, corrected))), "label", wrap=True)
        said.setContentsMargins(26, 0, 0, 8)
        column.addWidget(box)
        column.addWidget(said)

    @property
    def chosen(self) -> Chosen:
        """The elections that are ticked."""
        return {key for key, box in self.boxes.items() if box.isChecked()}

    def is_right(self) -> bool:
        """Enter them; what stands against it is said in place."""
        try:
            self._enter(self.chosen)
        except UserError as error:
            self.problem.setText(spoken(error))
            self.problem.show()
            return False
        return True

    def _show(self) -> None:
        self.ok.setEnabled(bool(self.chosen))
