"""How many of the seats were filled in a meeting."""

from __future__ import annotations

from dataclasses import dataclass


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
