"""A break of the meeting: when it begins and what for, or what is to stand of one that was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.breaks import Break
from agenda_app.domain.time_in_meeting import is_before
from agenda_app.ui.dialogs.form_dialog import FormDialog, side_by_side
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.time_field import TimeField


@dataclass(frozen=True, slots=True)
class KnownBreak:
    """A break that is put right.

    Attributes:
        kept: as it stands.
        places: the items it can have been in, each with its words.
        start: when the meeting was set, which tells what is in the night after it.
        is_last: no other break came after it, so that it may be going on still.
    """

    kept: Break
    places: Sequence[tuple[str, ItemId | None]]
    start: datetime
    is_last: bool


class BreakDialog(FormDialog):
    """``taken`` is the break as it stands; ``is_removed`` tells that it shall go."""

    def __init__(
        self,
        now: time | None,
        item_id: ItemId | None,
        parent: QWidget | None = None,
        *,
        known: KnownBreak | None = None,
        start: datetime | None = None,
    ) -> None:
        """Begin with the clock, or with a break that is put right.

        With ``start``, when the meeting was set, a new one is entered afterwards, with its end.
        """
        title = self.tr("Break") if known is None else self.tr("Correct the break")
        self._start = start if known is None else known.start
        button = self.tr("Begin the break") if self._start is None else self.tr("Save")
        name = "break" if known is None else "break_correct"
        super().__init__(title, button, name=name, parent=parent)
        self._made = Break(time(), None, item_id) if known is None else known.kept
        self._known, self.is_removed = known, False
        self.at = TimeField(now if known is None else known.kept.began_at, name="break_at")
        self.ended = TimeField(self._made.ended_at, name="break_ended")
        self.place = QComboBox()
        self.place.setObjectName("break_place")
        self.about = QLineEdit(self._made.about)
        self.about.setObjectName("break_about")
        self.about.setPlaceholderText(self.tr("group meeting, dinner …"))
        self._build()
        (self.about if self._start is None else self.at).setFocus()

    def _build(self) -> None:
        known = self._known
        about = Field(self.tr("What &for"), self.about, optional=True)
        self.began_field = began = Field(self.tr("From &when"), self.at)
        self.ended_field = Field(self.tr("&Until"), self.ended)
        if self._start is None:
            self.column.addLayout(side_by_side((began, 1), (about, 2)))
            return
        self.column.addLayout(side_by_side((began, 1), (self.ended_field, 1), (about, 2)))
        if known is None:
            return
        for words, item_id in known.places:
            self.place.addItem(words, item_id)
        self.place.setCurrentIndex(max(0, self.place.findData(known.kept.item_id)))
        self.column.addWidget(Field(self.tr("&In"), self.place))
        remove = SecondaryButton(self.tr("Remove"), name="break_remove", clicked=self._remove)
        remove.setAutoDefault(False)
        self.add_button(remove)

    def is_right(self) -> bool:
        """Ask for times that can be read, and for an end that is not before the beginning."""
        if self.is_removed:
            return True
        self.at.read()
        self.ended.read()
        if self.at.problem() or self.at.value is None:
            self.began_field.set_error(self.at.problem() or self.tr("Write when the break began."))
            self.at.setFocus()
            return False
        if self._start is None:
            return True
        if not self.ended.problem():
            self.ended_field.set_error(self._ended_error(self._start))
        if self.ended_field.error:
            self.ended.setFocus()
        return not self.ended_field.error

    def _ended_error(self, start: datetime) -> str:
        began, ended = self.at.value, self.ended.value
        if ended is None:
            goes_on = self._known is None or self._known.is_last
            return "" if goes_on else self.tr("Write when the break was over.")
        assert began is not None
        if is_before(start, ended, began):
            return self.tr("The break cannot be over before it begins.")
        return ""

    @property
    def taken(self) -> Break:
        """The break; a new one has an open end, but for one that is entered afterwards."""
        assert self.at.value is not None
        about = " ".join(self.about.text().split())
        made = replace(self._made, began_at=self.at.value, about=about)
        if self._start is not None:
            made = replace(made, ended_at=self.ended.value)
        return made if self._known is None else replace(made, item_id=self.place.currentData())

    def _remove(self) -> None:
        self.is_removed = True
        self.accept()
