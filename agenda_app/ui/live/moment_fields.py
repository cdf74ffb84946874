"""When somebody comes or goes: the clock time, where by the item, and after which vote in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Moment, Move, Phase
from agenda_app.domain.telling import Taken
from agenda_app.domain.time_in_meeting import is_before, moment_in
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.parts.elided_choice import ElidedChoice
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.time_field import TimeField

_PHASES = (Phase.BEFORE, Phase.DURING, Phase.AFTER)


class MomentFields(QWidget):
    """A row of fields; ``name`` begins the names of its parts."""

    def __init__(
        self,
        name: str,
        clock: Callable[[], time | None],
        parent: QWidget | None = None,
    ) -> None:
        """Make the row; ``clock`` tells the time that is proposed."""
        super().__init__(parent)
        self._clock = clock
        self._start: datetime | None = None
        self._item: ItemId | None = None
        self.at = TimeField(name=f"{name}_at")
        self.at.setFixedWidth(86)
        self.phase = Segments(
            (self.tr("before"), self.tr("during"), self.tr("after")),
            1,
            spoken=self.tr("Before, during or after the item"),
            name=f"{name}_phase",
        )
        self._called = ElidedLabel(role="label")
        self._is_chosen = False
        self.vote = ElidedChoice()
        self.vote.setObjectName(f"{name}_vote")
        self.vote.activated.connect(self._on_vote)
        self._vote_field = Field(self.tr("W&here among the votes"), self.vote)
        self.phase.chosen.connect(self._show_votes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(self.tr("&Clock time"), self.at))
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.phase)
        beside.addWidget(self._called, 1)
        row.addLayout(beside, 1)
        row.setAlignment(beside, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self._vote_field)

    def show_item(
        self,
        item_id: ItemId,
        called: str,
        ended: time | None,
        start: datetime,
        taken: Sequence[Taken] = (),
    ) -> None:
        """Ask about an item, and propose the time that it is.

        Args:
            item_id: the item.
            called: what it is called.
            ended: when it was done; what happens now is after it then.
            start: when the meeting was set, which tells the day of a clock time.
            taken: what was voted on in it, in order; what happens now is after the last of it.
        """
        now, self._start = self._clock(), start
        if item_id != self._item:
            is_over = ended is not None and now is not None and is_before(start, ended, now)
            self.phase.choose(_PHASES.index(Phase.AFTER if is_over else Phase.DURING))
        self._item = item_id
        self._called.setText(called)
        self.at.set_value(now)
        self._is_chosen = False
        self.vote.clear()
        self.vote.addItem(self.tr("before the first vote"), 0)
        for one in taken:
            self.vote.addItem(self.tr("after {vote}").format(vote=spoken(one.said)), one.number)
        self.vote.setCurrentIndex(len(taken))
        self._show_votes()

    def _show_votes(self) -> None:
        during = _PHASES[self.phase.current] is Phase.DURING
        self._vote_field.setVisible(during and self.vote.count() > 1)

    def _on_vote(self) -> None:
        self._is_chosen = True

    def is_right(self) -> bool:
        """Tell whether the time can be read; else say so, and go there."""
        self.at.read()
        if self.at.problem():
            self.at.setFocus()
            return False
        return True

    @property
    def moment(self) -> Moment:
        """What was typed."""
        self.at.read()
        value = self.at.value
        at = None if value is None or self._start is None else moment_in(self._start, value)
        phase = _PHASES[self.phase.current]
        after = self.vote.currentData() if phase is Phase.DURING and self._is_chosen else None
        return Moment(phase, self._item, at, after)

    def moment_of(self, event: Move) -> Moment:
        """Return what was typed for something that is entered already.

        It keeps its place among the votes of the item where no other was chosen.
        """
        moment, was = self.moment, event.moment
        is_same = (moment.phase, moment.item_id) == (was.phase, was.item_id)
        return replace(moment, after=was.after) if is_same and not self._is_chosen else moment
