"""The list of points that are followed up: what, of which case, who, by when, how far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from agenda_app.domain.access import AccessState
from agenda_app.domain.followup import status_on
from agenda_app.domain.typography import date_short, item_number
from agenda_app.services.followup import FollowUpLine
from agenda_app.services.status_text import state_words
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.parts.badge import BadgeLook
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.rows_table import RowsTable

_WIDTHS = (0, 300, 170, 110, 170)
_STATE = 4


class PointTable(RowsTable[FollowUpLine]):
    """One point is chosen at a time; how it stands is told on the day ``today`` says it is."""

    def __init__(self, today: Callable[[], date]) -> None:
        """Make the table, empty."""
        self._today = today
        columns = (
            Column[FollowUpLine](self.tr("What is to be done"), _words),
            Column[FollowUpLine](self.tr("Case"), _case),
            Column[FollowUpLine](self.tr("Who does it"), lambda line: line.point.owner),
            Column[FollowUpLine](self.tr("By when"), self._due, sort_key=self._due_key),
            Column[FollowUpLine](self.tr("Status"), self._state),
        )
        super().__init__(
            RowsModel(columns, key=lambda line: line.point.id),
            _WIDTHS,
            said=self.tr("Points that are followed up"),
            name="follow_up_table",
            badge=self._badge,
            locked=lambda line: line.point.access.state is AccessState.EXEMPT,
        )
        self.rows.setParent(self)
        self.setSelectionMode(RowsTable.SelectionMode.SingleSelection)

    def _due(self, line: FollowUpLine) -> str:
        due = status_on(line.point, self._today()).due
        return date_short(due) if due else ""

    def _due_key(self, line: FollowUpLine) -> date:
        return status_on(line.point, self._today()).due or date.max

    def _state(self, line: FollowUpLine) -> str:
        return state_words(status_on(line.point, self._today()), interface_language())

    def _badge(self, line: FollowUpLine, column: int) -> BadgeLook | None:
        """Return the state of a late point in amber: somebody should look."""
        late = status_on(line.point, self._today()).is_overdue
        if column != _STATE or not late:
            return None
        return BadgeLook(self._state(line), Level.WARN, Level.WARN.icon)


def _words(line: FollowUpLine) -> str:
    return f"{line.point.point} {line.point.text}".strip()


def _case(line: FollowUpLine) -> str:
    number = item_number(line.point.number) if line.point.number else ""
    return f"{number} {line.title}".strip()
