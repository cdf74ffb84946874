"""An item as it goes on: who sits where when it is taken up, and after each who comes or goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Moment, Phase
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.people import PersonId
from agenda_app.domain.stints import Stint


@dataclass(frozen=True, slots=True)
class Floor:
    """Who has the seats at one time of an item.

    Attributes:
        seated: who sits in each seat.
        came: who has sat in one at some time of the item till then, and in which last.
    """

    seated: tuple[PersonId | None, ...]
    came: Mapping[PersonId, int]


def moves_in(chamber: Chamber, moves: Sequence[Stint], item_id: ItemId) -> range:
    """Return the numbers of those moves of a meeting that were in an item.

    Args:
        chamber: the seats and the items.
        moves: who came and went, in the order of the meeting (``Replay.moves``).
        item_id: the item.

    Raises:
        ValueError: the item is not treated in this meeting.
    """
    begun = chamber.position(Moment(Phase.BEFORE, item_id))
    done = chamber.position(Moment(Phase.AFTER, item_id))
    if begun is None or done is None:
        raise ValueError(f"item {item_id} is not treated here")
    places = [chamber.position(move.changed) for move in moves]
    return range(
        sum(place is not None and place <= begun for place in places),
        sum(place is not None and place < done for place in places),
    )


def floors(chamber: Chamber, moves: Sequence[Stint], item_id: ItemId) -> tuple[Floor, ...]:
    """Return who sits where when an item is taken up, and then after each move in it.

    Args:
        chamber: the seats and the items.
        moves: as in ``moves_in``.
        item_id: the item.

    Raises:
        ValueError: the item is not treated in this meeting.
    """
    inside = moves_in(chamber, moves, item_id)
    seated: list[PersonId | None] = [None] * chamber.size
    for move in moves[: inside.start]:
        _sit(seated, move)
    came = {person: seat for seat, person in enumerate(seated) if person is not None}
    found = [Floor(tuple(seated), dict(came))]
    for move in moves[inside.start : inside.stop]:
        _sit(seated, move)
        came[move.person_id] = move.seat
        found.append(Floor(tuple(seated), dict(came)))
    return tuple(found)


def _sit(seated: list[PersonId | None], move: Stint) -> None:
    seated[move.seat] = move.person_id if move.end is None else None
