"""Who is asked where nobody meets: the members, and a deputy for who is away or disqualified.

Sources: koml. § 11-8 fourth para (all members must accept), § 7-10 (deputies), § 11-10 (who is
disqualified takes no part). A member who is away is asked as long as no deputy has the seat: that
nobody was called in makes no answer a yes. There is one answer, on the whole text, so who is
disqualified for some points of it gives none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from agenda_app.domain.absences import Absence, is_reported
from agenda_app.domain.attendance_events import Arrived, Event, Left, Moment, Phase, Recusal
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.item_attendance import ItemAttendance, voter
from agenda_app.domain.requests import Request
from agenda_app.domain.voters import Voter

_Told = TypeVar("_Told", Event, Request)


def as_seated(chamber: Chamber, absences: Iterable[Absence]) -> Iterator[Arrived | Left]:
    """Yield the members into their seats, and out of them in the items that they are away in."""
    known = tuple(absences)
    for person in chamber.own_seats:
        if is_reported(known, person):
            continue
        yield Arrived(None, person)
        for item in chamber.items:
            if is_reported(known, person, item):
                yield Left(None, person, Moment(Phase.BEFORE, item))
                yield Arrived(None, person, Moment(Phase.AFTER, item))


def asked(item: ItemAttendance) -> tuple[Voter, ...]:
    """Return who has to answer in an item, in the order of the seats."""
    seats = (
        place.acting if place.acting is not None or place.sat else place.holder
        for place in item.places
    )
    return tuple(voter(seat, None) for seat in seats if seat is not None)


def undivided(told: Iterable[_Told]) -> tuple[_Told, ...]:
    """Return what was told of a meeting before it was to be answered instead: no points apart."""
    return tuple(
        replace(one, points=()) if isinstance(one, Recusal | Request) else one for one in told
    )
