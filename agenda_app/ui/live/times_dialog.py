"""When an item was taken up and when it was done, to be put right."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtWidgets import QWidget

from agenda_app.domain.time_in_meeting import is_before
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.time_field import TimeField


class TimesDialog(FormDialog):
    """``begun`` and ``ended`` hold the times; an empty one was not noted."""

    def __init__(
        self,
        begun: time | None,
        ended: time | None,
        start: datetime,
        parent: QWidget | None = None,
    ) -> None:
        """Show the times as they are.

        Args:
            begun: when the item was taken up.
            ended: when it was done.
            start: when the meeting was set, which tells what is in the night after it.
            parent: the window.
        """
        title = self.tr("Times of the item")
        super().__init__(title, self.tr("Save"), name="times", parent=parent)
        self._start = start
        self.begun = TimeField(begun, name="times_begun")
        self.ended = TimeField(ended, name="times_ended")
        self._ended_field = Field(self.tr("&Ended at"), self.ended, optional=True)
        self.column.addLayout(
            side_by_side(
                (Field(self.tr("&Begun at"), self.begun, optional=True), 1),
                (self._ended_field, 1),
            )
        )
        self.begun.setFocus()

    @property
    def error(self) -> str:
        """What is wrong with the end; empty when nothing is."""
        return self._ended_field.error

    def is_right(self) -> bool:
        """Ask for times that can be read, and for an end that is not before the beginning."""
        self.begun.read()
        self.ended.read()
        begun, ended = self.begun.value, self.ended.value
        if begun is not None and ended is not None:
            is_wrong = is_before(self._start, ended, begun)
            said = self.tr("The item cannot end before it begins.") if is_wrong else ""
            self._ended_field.set_error(said)
            if is_wrong:
                self.ended.setFocus()
                return False
        return not self.begun.problem() and not self.ended.problem()
