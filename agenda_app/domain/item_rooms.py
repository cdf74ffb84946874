"""Who decides an item: now, before somebody came or went, and without who is out of some points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.ballots import Ballots, as_voted
from agenda_app.domain.election_parties import open_votes
from agenda_app.domain.item_attendance import places_in
from agenda_app.domain.majorities import Majority
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.votes import Room


@dataclass(frozen=True, slots=True)
class EarlierRoom:
    """Who decided an item before somebody came or went in it.

    Attributes:
        until: the number of the last vote that had been taken then.
        room: who could vote.
    """

    until: int
    room: Room


@dataclass(frozen=True, slots=True)
class RoomsApart:
    """Who decides what some take no part in who are there for the rest of an item.

    Attributes:
        attendance: who is there, and who sits for whom.
        minutes: what is written down of the item.
    """

    attendance: Attendance
    minutes: ItemMinutes

    def room(self, taken: int, out: frozenset[PersonId]) -> Room:
        """Return who decides without some, by the number of the vote; 0 is one taken now."""
        room = room_in(self.attendance, self.minutes.item_id, taken, out)
        return _listed(room, self.minutes)


def rooms_apart(attendance: Attendance, minutes: ItemMinutes) -> RoomsApart | None:
    """Return who decides without those who are out of some points, None where nobody is."""
    return RoomsApart(attendance, minutes) if attendance.partly(minutes.item_id) else None


def rooms_of(attendance: Attendance, minutes: ItemMinutes) -> tuple[Room, tuple[EarlierRoom, ...]]:
    """Return who decides an item now, and who did before somebody came or went in it.

    They stand under the lists for which they have voted in it.
    """
    item_id = minutes.item_id
    earlier = (
        EarlierRoom(until, _listed(room_in(attendance, item_id, until), minutes))
        for until in places_in(attendance.events, item_id)
    )
    return _listed(room_in(attendance, item_id), minutes), tuple(earlier)


def _listed(room: Room, minutes: ItemMinutes) -> Room:
    return replace(room, voters=as_voted(room.voters, _ballots(minutes)))


def _ballots(minutes: ItemMinutes) -> Iterator[Ballots]:
    """Yield everything that was voted in an item."""
    yield from (vote.ballots for vote in minutes.votes)
    for doors in minutes.closed:
        yield from (one for one in (doors.ballots, doors.opening) if one is not None)
    for held in minutes.elections:
        yield from (v.ballots for v in open_votes(held.election) if v.ballots is not None)


def room_in(
    attendance: Attendance,
    item_id: ItemId,
    taken: int = 0,
    out: frozenset[PersonId] = frozenset(),
) -> Room:
    """Return who decides an item; nobody where it is no item of the meeting, as a heading.

    The board of a municipal company also needs more than a third of all its members (koml. § 9-9).

    Args:
        attendance: who is there.
        item_id: the item.
        taken: the number of the vote that they take part in; 0 is one taken now.
        out: who takes no part in what is voted on, of those who take none in some points only.
    """
    chamber = attendance.chamber
    usual = Majority.BOARD if chamber.board else Majority.SIMPLE
    if item_id not in attendance.items:
        return Room((), chamber.size, usual, least=chamber.least)
    return replace(attendance.when_taken(item_id, taken, out).room, usual=usual)
