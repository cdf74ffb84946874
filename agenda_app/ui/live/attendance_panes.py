"""What stands beside the list of seats: the roll call, a seat, or the mayor without one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtWidgets import QStackedWidget

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.deputies import Bench
from agenda_app.ui.live.live_data import LiveData
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.mayor_pane import MayorPane
from agenda_app.ui.live.roll_draft import RollDraft
from agenda_app.ui.live.roll_pane import RollPane
from agenda_app.ui.live.seat_list import EmptySeat, Holder
from agenda_app.ui.live.seat_pane import SeatPane
from agenda_app.ui.live.seen_on_screen import seen_bench, seen_needs


class AttendancePanes(QStackedWidget):
    """Shows the one that belongs to whoever is chosen in the list."""

    def __init__(
        self,
        data: LiveData,
        now: Callable[[], datetime],
        proposed: Callable[[], time | None],
    ) -> None:
        """Make the panes.

        Args:
            data: the way to the data.
            now: the moment of what happens now.
            proposed: the time that is proposed, which nobody may know.
        """
        super().__init__()
        self._data = data
        self.roll, self.seat = RollPane(), SeatPane(now, proposed)
        self.mayor = MayorPane(proposed)
        for pane in (self.roll, self.seat, self.mayor):
            self.addWidget(pane)

    def begin(self, *, is_called: bool) -> None:
        """Show the roll call, or seats once the roll is called."""
        self.setCurrentWidget(self.seat if is_called else self.roll)

    def show_in_roll(
        self, draft: RollDraft, seen: LiveMeeting, bench: Bench, person: Holder
    ) -> None:
        """Show somebody in the roll that is called; ``seen`` is what may stand on the screen."""
        mayor = seen.attendance.chamber.mayor
        if isinstance(person, EmptySeat):
            self.roll.show_empty(draft, bench, person.number)
        elif mayor is not None and mayor.membership.person_id == person:
            self.roll.show_mayor(draft, mayor)
        else:
            self.roll.show_member(draft, seen_bench(bench, seen.withheld), person)

    def show_in_item(self, seen: LiveMeeting, item_id: ItemId, person: Holder) -> None:
        """Show somebody in an item; ``seen`` is what may stand on the screen."""
        mayor = seen.attendance.chamber.mayor
        if mayor is not None and mayor.membership.person_id == person:
            self.setCurrentWidget(self.mayor)
            self.mayor.show_item(seen, item_id)
            return
        self.setCurrentWidget(self.seat)
        bench, wanted = self._data.bench(item_id)
        bench, wanted = seen_bench(bench, seen.withheld), seen_needs(wanted, seen.withheld)
        self.seat.show_seat(seen, item_id, person, bench, wanted)

    def turn(self) -> None:
        """Let whoever is shown in an item come or go now."""
        if self.currentWidget() is self.mayor:
            self.mayor.turn()
        else:
            self.seat.turn()

    def take_first(self) -> None:
        """Let the deputy whose turn it is sit in the seat that is shown."""
        if self.currentWidget() is self.seat:
            self.seat.take_first()
        elif self.currentWidget() is self.roll:
            self.roll.take_first()
