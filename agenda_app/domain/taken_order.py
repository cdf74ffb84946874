"""In which order what was voted on in an item was taken: its votes, the doors, and its elections.

Each has a number that it gets when it is kept and never loses, so that one that is taken away
moves no other. Who comes or goes during the item is placed by the number of the last one that had
been taken (``Moment.after``). 0 is no number yet.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count

from agenda_app.domain.attendance_events import Event
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.item_attendance import places_in
from agenda_app.domain.minutes import ClosedSession, ItemMinutes
from agenda_app.domain.votes import Vote


def last_taken(minutes: ItemMinutes, events: Iterable[Event] = ()) -> int:
    """Return the highest number in an item, 0 when nothing was voted on.

    Args:
        minutes: what is written down of the item.
        events: what happened in the meeting: somebody can have gone after a vote that is not kept
            any more.
    """
    return max((*_numbers(minutes), *places_in(events, minutes.item_id)), default=0)


def with_numbers(minutes: ItemMinutes, kept: ItemMinutes) -> ItemMinutes:
    """Return what is written down of an item with the numbers of what it takes the place of.

    Who puts a vote right may enter it anew, in the place of the one that was kept.
    """
    used = {*_numbers(minutes)}

    def number(taken: int, before: Iterable[int]) -> int:
        return taken or next((one for one in before if one not in used), 0)

    votes = (
        replace(one, taken=number(one.taken, _taken(kept.votes, place)))
        for place, one in enumerate(minutes.votes)
    )
    elections = (
        replace(one, taken=number(one.taken, _taken(kept.elections, place)))
        for place, one in enumerate(minutes.elections)
    )
    closed = (
        replace(
            one,
            taken=number(one.taken, _taken(kept.closed, place)),
            opening_taken=number(
                one.opening_taken, (was.opening_taken for was in kept.closed[place : place + 1])
            ),
        )
        for place, one in enumerate(minutes.closed)
    )
    return replace(minutes, votes=tuple(votes), elections=tuple(elections), closed=tuple(closed))


def _taken(kept: Sequence[Vote | HeldElection | ClosedSession], place: int) -> tuple[int, ...]:
    """Return the number of what was kept in a place, none where that is nothing."""
    return tuple(one.taken for one in kept[place : place + 1])


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
