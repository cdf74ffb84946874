"""Which of the things that were asked for before a meeting wait for an answer still."""

from __future__ import annotations

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Event, Recusal
from agenda_app.domain.people import PersonId
from agenda_app.domain.requests import Request


def open_requests(attendance: Attendance, item_id: ItemId) -> tuple[Request, ...]:
    """Return what was asked for an item and nobody has answered.

    A question of disqualification or exemption is answered by what the committee ruled; leave by
    the person being away in the item, once the roll is called.
    """
    return tuple(
        request
        for request in attendance.requests
        if item_id in request.items and not _is_answered(attendance, request, item_id)
    )


def _is_answered(attendance: Attendance, request: Request, item_id: ItemId) -> bool:
    if request.ground is not None:
        return any(_rules_on(event, request, item_id) for event in attendance.events)
    if attendance.opened is None or item_id not in attendance.items:
        return False
    if request.person_id in attendance.visiting(item_id):
        return False
    places = attendance.items[item_id].places
    return all(seat.membership.person_id != request.person_id for p in places for seat in p.sat)


def _rules_on(event: Event, request: Request, item_id: ItemId) -> bool:
    return (
        isinstance(event, Recusal)
        and (event.person_id, event.item_id) == (request.person_id, item_id)
        and request.ground is not None
        and event.ground.is_exemption == request.ground.is_exemption
    )


def asked_aside(attendance: Attendance) -> frozenset[tuple[PersonId, ItemId]]:
    """Return who has asked for something in which item, and waits for an answer still."""
    items = {item for request in attendance.requests for item in request.items}
    return frozenset(
        (request.person_id, item) for item in items for request in open_requests(attendance, item)
    )


def expected_aside(attendance: Attendance) -> frozenset[tuple[PersonId, ItemId]]:
    """Return who takes no part in which item, by ruling or because it was asked for."""
    ruled = (e for e in attendance.events if isinstance(e, Recusal) and e.is_aside)
    return asked_aside(attendance) | {(event.person_id, event.item_id) for event in ruled}
