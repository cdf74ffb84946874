"""Which of the usual bodies this municipality has."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from agenda_app.domain.committee import Committee
from agenda_app.domain.language import Language
from agenda_app.services.setup import usual_committees
from agenda_app.ui.parts.text import Text

_FROM_THE_START = {"KST", "FSK"}


class CommitteeChoice(QWidget):
    """Two columns of boxes, each with the body's short code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the bodies; council and executive committee are chosen, for all have them."""
        super().__init__(parent)
        self.setObjectName("committee_choice")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(2, 34)
        self.boxes: dict[str, QCheckBox] = {}
        for index, body in enumerate(usual_committees(Language.BOKMAL)):
            box = QCheckBox(body.name)
            box.setObjectName(f"committee_{body.code}")
            box.setChecked(body.code in _FROM_THE_START)
            self.boxes[body.code] = box
            code = Text(body.code, "label")
            code.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row, column = divmod(index, 2)
            grid.addWidget(box, row, 3 * column)
            grid.addWidget(code, row, 3 * column + 1)
        for column in (0, 3):
            grid.setColumnStretch(column, 1)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the bodies that are chosen."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def speak(self, language: Language) -> None:
        """Name the bodies in a language."""
        for body in usual_committees(language):
            self.boxes[body.code].setText(body.name)

    def first(self, language: Language) -> Committee | None:
        """Return the first body that is chosen."""
        return _first(usual_committees(language), self.codes)


def _first(bodies: Iterable[Committee], codes: tuple[str, ...]) -> Committee | None:
    return next((body for body in bodies if body.code in codes), None)
