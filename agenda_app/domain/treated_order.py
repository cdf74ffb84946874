"""Which items were not treated in the order of the agenda (the minutes say so)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.telling import Telling
from agenda_app.domain.time_in_meeting import minutes_into

_AFTER = Sentence("{} ble behandlet etter {}.", "{} vart handsama etter {}.")
_FIRST = Sentence("{} ble behandlet først.", "{} vart handsama først.")


@dataclass(frozen=True, slots=True)
class Moved:
    """An item that was treated elsewhere: after another one, or first of all (None)."""

    item_id: ItemId
    after: ItemId | None


def taken_up(
    order: Sequence[ItemId],
    begun: Collection[ItemId],
    item_id: ItemId,
    away: Collection[ItemId] = (),
) -> tuple[ItemId, ...]:
    """Return the order of the items now that one is taken up: after those that were before.

    Args:
        order: so far.
        begun: what was taken up already.
        item_id: what is taken up.
        away: what was withdrawn or put off; it is passed by where it stands, and not moved.
    """
    here = order.index(item_id) if item_id in order else 0
    passed = {one for one in order[:here] if one in away}
    before = [one for one in order if one != item_id and (one in begun or one in passed)]
    after = [one for one in order if one != item_id and one not in before]
    return (*before, item_id, *after)


def in_time(
    order: Sequence[ItemId], begun: Mapping[ItemId, time | None], item_id: ItemId, start: datetime
) -> tuple[ItemId, ...]:
    """Return the order of the items with one where its time belongs; others stay as they are.

    Args:
        order: so far.
        begun: when each was taken up, where that is known.
        item_id: the one whose time was written down.
        start: when the meeting was set, which tells what is in the night after it.
    """
    known = {item: minutes_into(start, at) for item, at in begun.items() if at is not None}
    rest = [item for item in order if item != item_id]
    here = order.index(item_id)
    if item_id in known:
        earlier = [n for n, one in enumerate(rest) if one in known and known[one] > known[item_id]]
        later = [
            n + 1 for n, one in enumerate(rest) if one in known and known[one] <= known[item_id]
        ]
        here = max(min([here, *earlier]), max(later, default=0))
    return (*rest[:here], item_id, *rest[here:])


def moved(agenda: Sequence[ItemId], treated: Sequence[ItemId]) -> tuple[Moved, ...]:
    """Return the items that were moved, as few as explain the order, as they were treated.

    Args:
        agenda: the items in the order of the agenda.
        treated: the same in the order they were treated; one that is not named was not moved.
    """
    place = {item: n for n, item in enumerate(agenda)}
    order = [item for item in dict.fromkeys(treated) if item in place]
    kept = _longest_rising([place[item] for item in order])
    return tuple(
        Moved(item, order[n - 1] if n else None)
        for n, item in enumerate(order)
        if place[item] not in kept
    )


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """Return the longest row of numbers that rise, which may leave some out between them."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    found: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        found.add(last)
        last = before[last]
    return found


def order_words(moves: Sequence[Moved], telling: Telling) -> tuple[str, ...]:
    """Return "Sak PS 13/26 ble behandlet etter sak PS 20/26." for each item that was moved."""
    return tuple(_said(move, telling) for move in moves)


def _said(move: Moved, telling: Telling) -> str:
    case = telling.case(move.item_id)
    case = case[:1].upper() + case[1:]
    if move.after is None:
        return _FIRST.said(telling.language, case)
    return _AFTER.said(telling.language, case, telling.case(move.after))
