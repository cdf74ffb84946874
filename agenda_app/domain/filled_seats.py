"""For how much of a meeting deputies filled the seats that members stayed away from."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import time
from fractions import Fraction

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Moment, Phase
from agenda_app.domain.people import PersonId
from agenda_app.domain.stays import ItemHours, hours_of, stays_for_members
from agenda_app.domain.stints import seated_at


def filled_seats(
    attendance: Attendance,
    shares: Mapping[PersonId, Fraction],
    by_items: Collection[PersonId],
    ended: time | None,
    hours: ItemHours,
) -> dict[PersonId, Fraction]:
    """Return for how much of a meeting a deputy sat in the seat of each member who had one.

    Counted as the shares are: by the clock or else by the items, and a seat in which somebody sat
    for all of them was never empty. With the member it never comes to more than the meeting.

    Args:
        attendance: who was there.
        shares: for how much of the meeting each of them was.
        by_items: of whom that is a share of the items, since times are missing.
        ended: when the meeting was closed, None when nobody noted it.
        hours: of the items.
    """
    opened = attendance.opened
    whole = hours_of([(None if opened is None else opened.at, ended)])
    stays = stays_for_members(attendance, ended, hours)
    items = [dict(_sitters(attendance, item)) for item in attendance.items]
    found: dict[PersonId, Fraction] = {}
    for member, seat in attendance.chamber.own_seats.items():
        left = 1 - shares.get(member, Fraction(0))
        if seat not in stays:
            continue
        sat = [there.get(seat) for there in items]
        deputies = [person for person in sat if person not in {None, member}]
        timed = hours_of(stays[seat])
        if all(person is not None for person in sat):
            share = left
        elif timed is None or not whole or any(p in by_items for p in (member, *deputies)):
            share = Fraction(len(deputies), len(sat))
        else:
            share = timed / whole
        found[member] = min(left, share)
    return found


def _sitters(attendance: Attendance, item_id: ItemId) -> Iterator[tuple[int, PersonId]]:
    """Yield who sat in each seat when an item was first put to the vote; nobody in an empty one."""
    moment = Moment(Phase.DURING, item_id, after=0)
    seated = seated_at(attendance.chamber, attendance.stints, moment)
    first, *_ = attendance.stages[item_id]
    for seat, (person, place) in enumerate(zip(seated, first.places, strict=True)):
        if person is not None:
            yield seat, person
        elif place.acting is not None:
            yield seat, place.acting.membership.person_id
