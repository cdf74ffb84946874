"""Who of a committee are women and men, for all of whom nobody has entered it, at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.people import Person, PersonId
from agenda_app.ui.committees.gender_box import GenderBox
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.parts.text import Text

_MOST_HEIGHT = 420
_ROW = 42


class GendersDialog(FormDialog):
    """``genders`` is what was chosen; who is left open is not among them."""

    def __init__(self, people: Sequence[Person], parent: QWidget | None = None) -> None:
        """Show a line for each of these persons."""
        title = self.tr("Women and men")
        super().__init__(title, self.tr("Save"), name="genders", parent=parent)
        told = self.tr("K chooses woman and M man. Tab goes on to the next.")
        self.column.addWidget(Text(told, "label", wrap=True))
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 10, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        self.boxes: dict[PersonId, GenderBox] = {}
        for row, person in enumerate(people):
            if person.id is None:
                continue
            box = GenderBox(person.gender)
            box.setObjectName(f"gender_{person.id}")
            box.setAccessibleName(person.name)
            self.boxes[person.id] = box
            grid.addWidget(Text(person.name), row, 0)
            grid.addWidget(box, row, 1)
        grid.setRowStretch(len(people), 1)
        self.column.addWidget(_scrolling(inner, len(people)), 1)
        first = next(iter(self.boxes.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def genders(self) -> dict[PersonId, Gender]:
        """What was chosen."""
        return {who: box.value for who, box in self.boxes.items() if box.value is not None}


def _scrolling(inner: QWidget, rows: int) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(min(rows * _ROW, _MOST_HEIGHT))
    area.setWidget(inner)
    for widget in (area.viewport(), inner):  # the dialog's own colour shows through
        widget.setAutoFillBackground(False)
    return area
