"""How many will be there, as far as is known before the roll is called, and whether that is enough.

A seat counts where its member has reported nothing, or a deputy has agreed to come.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agenda_app.domain.absences import is_reported
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.calling import needs_of
from agenda_app.domain.committee import quorum
from agenda_app.domain.deputies import Bench, Need
from agenda_app.domain.deputy_turns import Standing, turns
from agenda_app.domain.open_requests import aside_in_points, expected_aside
from agenda_app.domain.people import PersonId


@dataclass(frozen=True, slots=True)
class Expected:
    """How many seats will be filled.

    Attributes:
        seats: how many there are.
        quorum: how many of them must be filled.
        members: the members who have not reported absence.
        deputies: the deputies who have agreed to come for the meeting.
        voters: how many can vote in each item, as far as is known.
    """

    seats: int
    quorum: int
    members: int
    deputies: int
    voters: Mapping[ItemId, int]

    @property
    def coming(self) -> int:
        """How many seats will be filled when the roll is called."""
        return self.members + self.deputies

    @property
    def is_quorate(self) -> bool:
        """Whether enough seats will be filled (koml. §§ 7-1, 11-9 first para)."""
        return self.coming >= self.quorum

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
    agreed, empty = _agreed(attendance, bench), _empty(attendance, bench)
    members = [*attendance.chamber.own_seats]
    return Expected(
        attendance.chamber.size,
        attendance.chamber.quorum,
        sum(member not in empty for member in members),
        len({one for (_, item), people in agreed.items() if item is None for one in people}),
        {item: len(people) for item, people in expected_voters(attendance, bench).items()},
    )


def expected_voters(attendance: Attendance, bench: Bench) -> dict[ItemId, tuple[PersonId, ...]]:
    """Return who can vote in each item as far as is known before the roll is called.

    They come in the order of the seats; whoever steps aside hands the seat on, and whoever has
    reported absence from the item sits in none. Who is out of some points votes on the rest.

    Args:
        attendance: what was reported and asked for.
        bench: the deputies of the meeting with the call log.
    """
    agreed, empty = _agreed(attendance, bench), _empty(attendance, bench)
    gone = {_place(need) for need in needs_of(attendance, bench.calls)}
    gone |= expected_aside(attendance)
    gone -= aside_in_points(attendance)

    def instead(person: PersonId, item: ItemId | None) -> PersonId | None:
        return next(iter(agreed.get((person, item), ())), None)

    def sits(now: PersonId | None, item: ItemId) -> PersonId | None:
        seen: set[PersonId] = set()
        while now is not None and (
            (now, item) in gone or is_reported(attendance.absences, now, item)
        ):
            seen.add(now)
            now = instead(now, item)
            if now in seen:
                return None
        return now

    held = [instead(one, None) if one in empty else one for one in attendance.chamber.own_seats]
    seats = (*held, *agreed.get((None, None), ()))
    return {
        item: tuple(person for seat in seats if (person := sits(seat, item)) is not None)
        for item in attendance.chamber.items
    }


def _agreed(
    attendance: Attendance, bench: Bench
) -> dict[tuple[PersonId | None, ItemId | None], tuple[PersonId, ...]]:
    """Return the deputies who have agreed to come, by the seats and item that it is for."""
    agreed = {}
    for turn in turns(bench, needs_of(attendance, bench.calls)):
        yes = [one.person_id for one in turn.candidates if one.standing is Standing.ACCEPTED]
        agreed[_place(turn.need)] = tuple(yes[: turn.need.seats])
    return agreed


def _empty(attendance: Attendance, bench: Bench) -> set[PersonId]:
    """Return whose seats stand empty for the whole meeting."""
    wanted = needs_of(attendance, bench.calls)
    whole = (need.person_id for need in wanted if need.item_id is None)
    return {person for person in whole if person is not None}


def _place(need: Need) -> tuple[PersonId | None, ItemId | None]:
    return need.person_id, need.item_id
