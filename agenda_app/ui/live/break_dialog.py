"""A break of the meeting: when it begins, and what for."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QLineEdit, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.breaks import Break
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.time_field import TimeField


class BreakDialog(FormDialog):
    """``taken`` is the break that begins."""

    def __init__(
        self, now: time | None, item_id: ItemId | None, parent: QWidget | None = None
    ) -> None:
        """Begin with the clock."""
        super().__init__(self.tr("Break"), self.tr("Begin the break"), name="break", parent=parent)
        self._item_id = item_id
        self.at = TimeField(now, name="break_at")
        self.about = QLineEdit()
        self.about.setObjectName("break_about")
        self.about.setPlaceholderText(self.tr("group meeting, dinner …"))
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("From &when"), self.at), 1),
                (Field(self.tr("What &for"), self.about, optional=True), 2),
            )
        )
        self.about.setFocus()

    def is_right(self) -> bool:
        """Ask for a time that can be read."""
        self.at.read()
        return not self.at.problem() and self.at.value is not None

    @property
    def taken(self) -> Break:
        """The break, with open end."""
        assert self.at.value is not None
        return Break(self.at.value, None, self._item_id, " ".join(self.about.text().split()))
