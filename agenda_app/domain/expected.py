"""How many will be there, as far as is known before the roll is called, and whether that is enough.

A seat counts where its member has reported nothing, or a deputy has agreed to come.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.calling import needs_of
from agenda_app.domain.committee import quorum
from agenda_app.domain.deputies import Bench, Need, Standing, turns
from agenda_app.domain.people import PersonId


@dataclass(frozen=True, slots=True)
class Expected:
    """How many seats will be filled.

    Attributes:
        seats: how many there are.
        members: the members who have not reported absence.
        deputies: the deputies who have agreed to come for the meeting.
        voters: how many can vote in each item, as far as is known.
    """

    seats: int
    members: int
    deputies: int
    voters: Mapping[ItemId, int]

    @property
    def coming(self) -> int:
        """How many seats will be filled when the roll is called."""
        return self.members + self.deputies

    @property
    def is_quorate(self) -> bool:
        """Whether half of the seats will be filled (koml. § 11-9 first para)."""
        return self.coming >= quorum(self.seats)

    @property
    def too_few(self) -> tuple[ItemId, ...]:
        """The items in which fewer than half could vote, though enough come."""
        least = quorum(self.seats)
        return tuple(item for item, count in self.voters.items() if count < least)


def expected(attendance: Attendance, bench: Bench) -> Expected:
    """Return how many will be there, before the roll is called.

    Args:
        attendance: what was reported and asked for.
        bench: the deputies of the meeting with the call log.
    """
    wanted = needs_of(attendance, bench.calls)
    agreed: dict[tuple[PersonId | None, ItemId | None], PersonId] = {}
    for turn in turns(bench, wanted):
        first = turn.first(Standing.ACCEPTED)
        if first is not None:
            agreed[_place(turn.need)] = first.person_id
    members = [*attendance.chamber.own_seats]
    empty = {need.person_id for need in wanted if need.item_id is None}
    gone = {_place(need) for need in wanted}
    for_all = {person for (_, item), person in agreed.items() if item is None}

    def votes(member: PersonId, item: ItemId) -> bool:
        """Tell whether somebody will vote in a seat; whoever steps aside hands it on."""
        sits: PersonId | None = agreed.get((member, None)) if member in empty else member
        seen: set[PersonId] = set()
        while sits is not None and (sits, item) in gone and sits not in seen:
            seen.add(sits)
            sits = agreed.get((sits, item))
        return sits is not None

    return Expected(
        attendance.chamber.size,
        sum(member not in empty for member in members),
        len(for_all),
        {item: sum(votes(member, item) for member in members) for item in attendance.chamber.items},
    )


def _place(need: Need) -> tuple[PersonId | None, ItemId | None]:
    return need.person_id, need.item_id
