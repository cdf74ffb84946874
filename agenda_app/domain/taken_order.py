"""In which order what was voted on in an item was taken: its votes, the doors, and its elections.

Each has a number that it gets when it is kept and never loses, so that one that is taken away
moves no other. Who comes or goes during the item is placed by the number of the last one that had
been taken (``Moment.after``). 0 is no number yet.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import count

from agenda_app.domain.attendance_events import Event
from agenda_app.domain.item_attendance import places_in
from agenda_app.domain.minutes import ItemMinutes


def last_taken(minutes: ItemMinutes, events: Iterable[Event] = ()) -> int:
    """Return the highest number in an item, 0 when nothing was voted on.

    Args:
        minutes: what is written down of the item.
        events: what happened in the meeting: somebody can have gone after a vote that is not kept
            any more.
    """
    return max((*_numbers(minutes), *places_in(events, minutes.item_id)), default=0)


def numbered(
    minutes: ItemMinutes, events: Iterable[Event] = (), counted: Collection[int] = ()
) -> ItemMinutes:
    """Return what is written down of an item, each vote in it with a number.

    What has none was taken after all that has: the doors were closed, voted on, and opened.

    Args:
        minutes: what is written down.
        events: what happened in the meeting, as in ``last_taken``.
        counted: the places of the elections of which votes are entered; another has no number yet.
    """
    new = count(last_taken(minutes, events) + 1)

    def number(taken: int, *, is_voted: bool = True) -> int:
        return taken or (next(new) if is_voted else 0)

    shut = [
        replace(one, taken=number(one.taken, is_voted=one.ballots is not None))
        for one in minutes.closed
    ]
    votes = [replace(one, taken=number(one.taken)) for one in minutes.votes]
    elections = [
        replace(one, taken=number(one.taken, is_voted=place in counted))
        for place, one in enumerate(minutes.elections)
    ]
    closed = [
        replace(one, opening_taken=number(one.opening_taken, is_voted=one.opening is not None))
        for one in shut
    ]
    return replace(minutes, closed=tuple(closed), votes=tuple(votes), elections=tuple(elections))


def _numbers(minutes: ItemMinutes) -> Iterator[int]:
    yield from (one.taken for one in minutes.votes)
    yield from (one.taken for one in minutes.elections)
    for session in minutes.closed:
        yield from (session.taken, session.opening_taken)
