"""How those who sit in a committee were elected, where a meeting's minutes tell of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import ItemMinutesRow
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.committee import CommitteeId, Membership, Role
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.elections import ElectionMode
from agenda_app.domain.held_elections import Standing
from agenda_app.services.minutes_rows import read_item_minutes
from agenda_app.services.voting import record_of

_WHOLE = frozenset({ElectionMode.AGREED, ElectionMode.PROPORTIONAL})


def elected_by(
    session: Session, committee_id: CommitteeId, seated: Iterable[Membership], on: date
) -> ElectionMode | None:
    """Return how the members of a committee were elected, None where that is not recorded.

    That is the last election of members which holds on the day and by which most of them came
    into their places: one of a single new member does not say how the others were elected.

    Args:
        session: an open read.
        committee_id: the committee.
        seated: its memberships that are in force on the day.
        on: the day.
    """
    members = [m for m in seated if m.role is not Role.DEPUTY]
    held = sorted(_elections(session, committee_id, on), key=lambda one: one[0].starts)
    for to, mode in reversed(held):
        came_by_it = sum(m.starts == to.starts for m in members)
        if 2 * came_by_it > len(members):
            return mode
    return None


def _elections(
    session: Session, committee_id: CommitteeId, on: date
) -> Iterator[tuple[ElectedTo, ElectionMode]]:
    """Yield the elections of members to a committee that elected somebody and hold on a day."""
    rows = select(ItemMinutesRow.item_id).where(ItemMinutesRow.elections != "[]")
    for row_id in session.scalars(rows.order_by(ItemMinutesRow.item_id)).all():
        item_id = ItemId(row_id)
        kept = read_item_minutes(session, item_id)
        places = (one.to for one in kept.elections if one.mode in _WHOLE)
        if not any(to is not None and _holds(to, committee_id, on) for to in places):
            continue
        for outcome in record_of(session, item_id, kept).elections:
            to, mode = outcome.held.to, outcome.held.mode
            is_whole = mode in _WHOLE and outcome.standing is Standing.ELECTED
            if to is not None and is_whole and _holds(to, committee_id, on):
                yield to, mode


def _holds(to: ElectedTo, committee_id: CommitteeId, on: date) -> bool:
    here = to.committee_id == committee_id and to.role is Role.MEMBER
    return here and to.starts <= on and (to.ends is None or on <= to.ends)
