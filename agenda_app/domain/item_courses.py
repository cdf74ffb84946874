"""Follows the items of a meeting through all who come and go in them."""

from __future__ import annotations

from collections.abc import Sequence

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Event
from agenda_app.domain.chamber import LAST, Chamber
from agenda_app.domain.item_attendance import ItemAttendance, item_attendance, places_in
from agenda_app.domain.item_course import floors, moves_in
from agenda_app.domain.people import PersonId
from agenda_app.domain.rulings import Sat
from agenda_app.domain.stints import Stint

Stages = tuple[ItemAttendance, ...]
"""Who is there in an item from when somebody comes or goes among its votes to the next."""


class ItemCourses:
    """Follows each item once, however often it is asked for.

    ``out`` are those who take no part in some of the item's points, and of whom these are asked.
    """

    def __init__(self, chamber: Chamber, moves: Sequence[Stint], events: Sequence[Event]) -> None:
        """Follow the items of a chamber through the moves and what else happened in them."""
        self._chamber, self._moves, self._events = chamber, moves, events
        self._courses: dict[tuple[ItemId, frozenset[PersonId]], Stages] = {}
        self._stages: dict[tuple[ItemId, frozenset[PersonId]], Stages] = {}

    def course(self, item_id: ItemId, out: frozenset[PersonId]) -> Stages:
        """Return who is there when an item is taken up, and after each move in it.

        Raises:
            ValueError: the item is not treated in this meeting.
        """
        if (item_id, out) not in self._courses:
            self._courses[item_id, out] = tuple(
                item_attendance(self._chamber, floor, self._events, item_id, out)
                for floor in floors(self._chamber, self._moves, item_id)
            )
        return self._courses[item_id, out]

    def stages(self, item_id: ItemId, out: frozenset[PersonId]) -> Stages:
        """Return who is there at the first vote of an item, and at each after somebody moved.

        Raises:
            KeyError: the item is not treated in this meeting.
        """
        if item_id not in self._chamber.items:
            raise KeyError(item_id)
        if (item_id, out) not in self._stages:
            course = self.course(item_id, out)
            inside = moves_in(self._chamber, self._moves, item_id)
            places = [self._moves[number].changed.after or 0 for number in inside]
            self._stages[item_id, out] = tuple(
                course[sum(place < until for place in places)]
                for until in (*places_in(self._events, item_id), LAST + 1)
            )
        return self._stages[item_id, out]

    def sat(self, item_id: ItemId, out: frozenset[PersonId]) -> Sat:
        """Return who sat in each seat at some time in an item.

        Raises:
            ValueError: the item is not treated in this meeting.
        """
        seats = zip(*(there.places for there in self.course(item_id, out)), strict=True)
        return [frozenset[PersonId]().union(*(place.people for place in at)) for at in seats]
