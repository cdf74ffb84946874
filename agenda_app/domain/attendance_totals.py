"""How many of the seats were filled in a meeting."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass

from agenda_app.domain.chamber import Chamber
from agenda_app.domain.people import PersonId
from agenda_app.domain.stints import Stint


@dataclass(frozen=True, slots=True)
class Totals:
    """How many of the seats were filled, over the whole meeting.

    A seat counts for its member when that one came at all, else for the deputies who sat in it.
    Somebody who stepped in for one item only does not fill a seat.

    Attributes:
        seats: how many there are.
        members: how many were filled by their members.
        deputies: how many were filled by deputies.
        besides: how many deputies met for a part of the meeting, more than fill a seat.
    """

    seats: int
    members: int
    deputies: int
    besides: int = 0

    @property
    def met(self) -> int:
        """How many seats were filled."""
        return self.members + self.deputies

    @property
    def absent(self) -> int:
        """How many seats stood empty."""
        return self.seats - self.met


def totals_of(chamber: Chamber, stints: Iterable[Stint], came: Set[PersonId]) -> Totals:
    """Return how many of the seats of a chamber were filled, by whom.

    Args:
        chamber: the seats.
        stints: who sat where.
        came: who was there, if only for one item.
    """
    sat = {(stint.seat, stint.person_id) for stint in stints}
    own = {seat for seat, person in sat if chamber.holder(seat) == person}
    instead = len({seat for seat, _ in sat} - own)
    besides = max(len(came - chamber.own_seats.keys()) - instead, 0)
    return Totals(chamber.size, len(own), instead, besides)
