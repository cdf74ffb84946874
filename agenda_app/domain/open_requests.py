"""Which of the things that were asked for before a meeting wait for an answer still."""

from __future__ import annotations

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Event, Recusal
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint
from agenda_app.domain.requests import Request
from agenda_app.domain.rulings import deciders
from agenda_app.domain.voters import Voter


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


def deciders_on(attendance: Attendance, item_id: ItemId, person: PersonId) -> tuple[Voter, ...]:
    """Return who rules on whether somebody takes part, with all in question in the item.

    Who asked before the meeting whether to take part is in question, too.

    Raises:
        KeyError: the item is not treated in this meeting.
    """
    recusals = (event for event in attendance.events if isinstance(event, Recusal))
    others = (event.person_id for event in recusals if event.item_id == item_id)
    asked = (
        request.person_id
        for request in open_requests(attendance, item_id)
        if request.ground is not None and not request.ground.is_exemption
    )
    return deciders(attendance.items[item_id], {person, *others, *asked})


def points_wanted(
    attendance: Attendance, person: PersonId, item_id: ItemId
) -> tuple[RecusedPoint, ...]:
    """Return the points of an item that a deputy is wanted for somebody in; none is all of it."""
    recusals = (event for event in attendance.events if isinstance(event, Recusal))
    if any(e.is_aside and (e.person_id, e.item_id) == (person, item_id) for e in recusals):
        return attendance.partly(item_id).get(person, ())
    asked = (one.points for one in open_requests(attendance, item_id) if one.person_id == person)
    return next(asked, ())


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


def aside_in_points(attendance: Attendance) -> frozenset[tuple[PersonId, ItemId]]:
    """Return who of those takes part in the item all the same, but for some of its points."""
    items = {item for request in attendance.requests for item in request.items}
    asked = {
        (request.person_id, item): bool(request.points)
        for item in items
        for request in open_requests(attendance, item)
    }
    ruled = {
        (event.person_id, event.item_id): event.person_id in attendance.partly(event.item_id)
        for event in attendance.events
        if isinstance(event, Recusal) and event.is_aside
    }
    return frozenset(place for place, is_partly in (asked | ruled).items() if is_partly)
