"""What must be done by when, the nearest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from agenda_app.services.home import Deadline, Duty
from agenda_app.ui.meetings.day_words import near_day
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.text import Role, Text

_ROW = 30
_MOST, _FEWEST = 4, 2
_SOON = timedelta(days=1)


class DeadlinesPanel(Panel):
    """Day, duty, committee: four lines, two in a low window. Days are words, near ones amber."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(self.tr("Deadlines"), name="deadlines_panel", parent=parent)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(20, 6, 20, 10)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, 88)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self._most = _MOST
        self._shown: tuple[Sequence[Deadline], date] | None = None

    def set_low(self, *, low: bool) -> None:
        """Leave the room to what stands above, in a low window."""
        most = _FEWEST if low else _MOST
        if most == self._most:
            return
        self._most = most
        if self._shown is not None:
            self.show_deadlines(*self._shown)

    def show_deadlines(self, found: Sequence[Deadline], today: date) -> None:
        """Show the nearest ones."""
        self._shown = found, today
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not found:
            self._grid.addWidget(Text(self.tr("No deadlines ahead"), "label"), 0, 0, 1, 3)
        for row, deadline in enumerate(found[: self._most]):
            self._add(row, deadline, today)

    def _add(self, row: int, deadline: Deadline, today: date) -> None:
        near = deadline.day <= today + _SOON
        late = deadline.day < today
        role: Role = "warn" if near else "label"
        when = Text(near_day(deadline.day, today), role)
        if near:
            bold = when.font()
            bold.setWeight(bold.Weight.DemiBold)
            when.setFont(bold)
        what = {
            (Duty.NOTICE, False): self.tr("Send the notice"),
            (Duty.NOTICE, True): self.tr("The notice is late"),
            (Duty.PAPERS, False): self.tr("Papers in"),
        }[deadline.duty, late]
        line = deadline.line
        # The hour stands first: the end of a long name is cut off.
        whose = " · ".join(filter(None, (line.meeting.apart, line.committee.name)))
        who = ElidedLabel(whose, "label")
        who.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, widget in enumerate((when, Text(what), who)):
            widget.setMinimumHeight(_ROW)
            self._grid.addWidget(widget, row, column)
