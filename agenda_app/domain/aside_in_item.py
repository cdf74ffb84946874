"""Who stepped aside in an item: in all of it, or in some of its points (koml. §§ 11-10, 11-11)."""

from __future__ import annotations

from collections.abc import Iterable

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Event, Recusal
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint


def whole_aside(events: Iterable[Event], item_id: ItemId) -> frozenset[PersonId]:
    """Return who takes no part in an item at all."""
    return frozenset(one.person_id for one in _aside(events, item_id) if not one.points)


def partly_aside(
    events: Iterable[Event], item_id: ItemId
) -> dict[PersonId, tuple[RecusedPoint, ...]]:
    """Return who takes part in an item but for some of its points, and which."""
    found: dict[PersonId, tuple[RecusedPoint, ...]] = {}
    for one in _aside(events, item_id):
        found[one.person_id] = (*found.get(one.person_id, ()), *one.points)
    whole = whole_aside(events, item_id)
    return {person: points for person, points in found.items() if person not in whole}


def disqualified(events: Iterable[Event], item_id: ItemId) -> tuple[PersonId, ...]:
    """Return who takes no part in an item at all as disqualified, not as exempted on application.

    Who is exempted (koml. § 11-11) asked for it.
    """
    whole = (one for one in _aside(events, item_id) if not one.points)
    return tuple(one.person_id for one in whole if not one.ground.is_exemption)


def _aside(events: Iterable[Event], item_id: ItemId) -> list[Recusal]:
    recusals = (event for event in events if isinstance(event, Recusal))
    return [one for one in recusals if one.item_id == item_id and one.is_aside]
