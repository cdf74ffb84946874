"""How a committee is filled: who may sit there, and the order in which people are called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from agenda_app.domain.committee import (
    Committee,
    CommitteeKind,
    Membership,
    MembershipId,
    Role,
)
from agenda_app.domain.people import PersonId


def eligible(body: Committee, council: Sequence[Membership] | None) -> frozenset[PersonId] | None:
    """Return who may sit on a committee, as member or deputy; None where that is not said.

    Those of the executive committee are elected by and among the council (koml. § 5-6).
    """
    if body.kind is not CommitteeKind.EXECUTIVE_COMMITTEE or not council:
        return None
    return frozenset(m.person_id for m in council if m.role is not Role.DEPUTY)


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
