"""How a committee is filled: what to look at, and the order in which people are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from agenda_app.domain.committee import (
    Committee,
    CommitteeKind,
    Membership,
    MembershipId,
    Role,
)
from agenda_app.domain.people import PersonId

SMALLEST_COUNCIL = 11
SMALLEST_EXECUTIVE = 5


class Doubt(Enum):
    """What somebody should look at; none of it stops anything."""

    EVEN_COUNCIL = "even_council"
    SMALL_COUNCIL = "small_council"
    SMALL_EXECUTIVE = "small_executive"
    NOT_ON_COUNCIL = "not_on_council"
    NO_CHAIR = "no_chair"
    SEVERAL_CHAIRS = "several_chairs"
    SEATED_TWICE = "seated_twice"


@dataclass(frozen=True, slots=True)
class SeatingDoubt:
    """A doubt, and whom it is about where it is about somebody."""

    doubt: Doubt
    persons: tuple[PersonId, ...] = ()


def seating_doubts(
    body: Committee, seated: Sequence[Membership], council: Sequence[Membership] | None
) -> tuple[SeatingDoubt, ...]:
    """Return what is doubtful about the memberships of a committee that are in force.

    Sources: koml. § 5-5 (the council's size is odd and at least 11), § 5-6 (the executive
    committee has at least 5 members, its members and deputies sit on the council).

    Args:
        body: the committee.
        seated: its memberships, deputies too.
        council: the council's memberships; None where there is no council with members.
    """
    if not seated:
        return _size_doubts(body)
    return (
        *_size_doubts(body),
        *_outsiders(body, seated, council),
        *_chair_doubts(seated),
        *_doubled(seated),
    )


def _size_doubts(body: Committee) -> tuple[SeatingDoubt, ...]:
    found = []
    if body.kind is CommitteeKind.MUNICIPAL_COUNCIL:
        if body.seats % 2 == 0:
            found.append(Doubt.EVEN_COUNCIL)
        if body.seats < SMALLEST_COUNCIL:
            found.append(Doubt.SMALL_COUNCIL)
    elif body.kind is CommitteeKind.EXECUTIVE_COMMITTEE and body.seats < SMALLEST_EXECUTIVE:
        found.append(Doubt.SMALL_EXECUTIVE)
    return tuple(SeatingDoubt(doubt) for doubt in found)


def _outsiders(
    body: Committee, seated: Iterable[Membership], council: Sequence[Membership] | None
) -> tuple[SeatingDoubt, ...]:
    on_council = eligible(body, council)
    if on_council is None:
        return ()
    outside = dict.fromkeys(m.person_id for m in seated if m.person_id not in on_council)
    return (SeatingDoubt(Doubt.NOT_ON_COUNCIL, tuple(outside)),) if outside else ()


def eligible(body: Committee, council: Sequence[Membership] | None) -> frozenset[PersonId] | None:
    """Return who may sit on a committee, as member or deputy; None where that is not said.

    Those of the executive committee are elected by and among the council (koml. § 5-6).
    """
    if body.kind is not CommitteeKind.EXECUTIVE_COMMITTEE or not council:
        return None
    return frozenset(m.person_id for m in council if m.role is not Role.DEPUTY)


def _chair_doubts(seated: Iterable[Membership]) -> tuple[SeatingDoubt, ...]:
    chairs = tuple(m.person_id for m in seated if m.role is Role.CHAIR)
    if not chairs:
        return (SeatingDoubt(Doubt.NO_CHAIR),)
    return (SeatingDoubt(Doubt.SEVERAL_CHAIRS, chairs),) if len(chairs) > 1 else ()


def _doubled(seated: Iterable[Membership]) -> tuple[SeatingDoubt, ...]:
    times = Counter(m.person_id for m in seated)
    twice = tuple(person for person, count in times.items() if count > 1)
    return (SeatingDoubt(Doubt.SEATED_TWICE, twice),) if twice else ()


def moved(
    every: Sequence[Membership], shown: Sequence[Membership], start: int, end: int
) -> tuple[Membership, ...] | None:
    """Return all memberships after one of ``shown`` was moved, ranked from 1 in their new order.

    ``end`` counts as for ``list.insert`` after removal. Chair, vice chair and members keep that
    order among themselves, so a move across is none: then the answer is None.
    """
    order = list(shown)
    mover = order.pop(start)
    order.insert(end, mover)
    crossed = shown[min(start, end) : max(start, end) + 1]
    if start == end or any(m.role is not mover.role for m in crossed):
        return None
    ranks: dict[MembershipId | None, int] = {m.id: rank for rank, m in enumerate(order, start=1)}
    return tuple(replace(m, rank=ranks.get(m.id, m.rank)) for m in every)


def taken_off(
    every: Sequence[Membership], gone: Membership, today: date, *, has_met: bool
) -> tuple[Membership, ...]:
    """Return all memberships without ``gone`` from today on.

    A place that was held while the committee met is part of its history: it ends yesterday.
    Any other is removed as if it had never been.
    """
    has_begun = gone.starts is None or gone.starts < today
    if not (has_met and has_begun):
        return tuple(m for m in every if m.id != gone.id)
    ended = replace(gone, ends=today - timedelta(days=1))
    return tuple(ended if m.id == gone.id else m for m in every)


def last_rank(every: Iterable[Membership], like: Membership) -> int:
    """Return the place after the last member, or after the last deputy on the same list."""
    if like.role is Role.DEPUTY:
        beside = (m for m in every if m.role is Role.DEPUTY and m.list_id == like.list_id)
    else:
        beside = (m for m in every if m.role is not Role.DEPUTY)
    return max((m.rank for m in beside if m.id != like.id), default=0) + 1
