"""Attendance as it is kept: each event, absence, request and call between value and row."""

from __future__ import annotations

import json

from agenda_app.db.minutes_models import AbsenceRow, AttendanceEventRow, DeputyCallRow
from agenda_app.db.request_models import RequestRow
from agenda_app.db.unreadable import sound
from agenda_app.domain import recused_points
from agenda_app.domain.absences import Absence, AbsenceId, AbsenceReason
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import (
    Arrived,
    Attended,
    Chaired,
    Event,
    EventId,
    Left,
    Moment,
    Move,
    Opened,
    Phase,
    Recusal,
    SteppedIn,
)
from agenda_app.domain.deputies import Answer, Call, CallId
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.people import PersonId
from agenda_app.domain.requests import Request, RequestId

OPENED = "opened"
"""The kind of the row that says that the meeting was set."""
_KINDS: dict[type[Event], str] = {
    Opened: OPENED,
    Arrived: "arrived",
    Left: "left",
    Attended: "attended",
    Recusal: "recusal",
    SteppedIn: "stepped_in",
    Chaired: "chaired",
}


def event_of(row: AttendanceEventRow) -> Event:
    """Return an event.

    Raises:
        ValueError: its kind is not known.
    """
    number, person = EventId(row.id), PersonId(row.person_id or 0)
    item = _item(row.item_id)
    stands_for = None if row.stands_for is None else PersonId(row.stands_for)
    match row.kind:
        case "opened" if row.at is not None:
            return Opened(number, sound(row.at))
        case "arrived":
            return Arrived(number, person, _moment(row), stands_for)
        case "left":
            return Left(number, person, _moment(row), row.on_leave)
        case "attended":
            return Attended(number, person, _moment(row))
        case "recusal" if item is not None:
            points = recused_points.from_json(row.points)
            return Recusal(number, person, item, Ground(row.ground), _ruling(row), points)
        case "stepped_in" if item is not None:
            return SteppedIn(number, person, item, stands_for)
        case "chaired":
            return Chaired(number, person, item, row.elected)
    raise ValueError(f"attendance event {row.id} is no {row.kind}")


def put_event(row: AttendanceEventRow, event: Event) -> None:
    """Write an event into its new row."""
    row.kind = _KINDS[type(event)]
    row.on_leave = isinstance(event, Left) and event.on_leave
    row.elected = isinstance(event, Chaired) and event.elected
    if isinstance(event, Opened):
        row.at = event.at
        return
    row.person_id = event.person_id
    if isinstance(event, Move):
        row.phase, row.item_id = event.moment.phase.value, event.moment.item_id
        row.at, row.after_vote = event.moment.at, event.moment.after or 0
    else:
        row.item_id = event.item_id
    if isinstance(event, Arrived | SteppedIn):
        row.stands_for = event.stands_for
    if isinstance(event, Recusal):
        row.ground = event.ground.value
        row.points = recused_points.to_json(event.points)
        if event.ruling is not None:
            row.ruled_aside = event.ruling.aside
            row.agreed, row.dissented = event.ruling.agreed, event.ruling.dissented


def _moment(row: AttendanceEventRow) -> Moment:
    phase = Phase(row.phase)
    after = row.after_vote if phase is Phase.DURING else None
    return Moment(phase, _item(row.item_id), sound(row.at), after)


def _ruling(row: AttendanceEventRow) -> Ruling | None:
    if row.ruled_aside is None:
        return None
    return Ruling(row.ruled_aside, row.agreed or 0, row.dissented or 0)


def _item(number: int | None) -> ItemId | None:
    return None if number is None else ItemId(number)


def absence_of(row: AbsenceRow) -> Absence:
    """Return an absence."""
    return Absence(
        id=AbsenceId(row.id),
        person_id=PersonId(row.person_id),
        reason=AbsenceReason(row.reason),
        reported=sound(row.reported),
        items=tuple(ItemId(number) for number in json.loads(row.items)),
        note=row.note,
    )


def put_absence(row: AbsenceRow, absence: Absence) -> None:
    """Write an absence into its new row."""
    row.person_id = absence.person_id
    row.reason = absence.reason.value
    row.reported = absence.reported
    row.items = json.dumps(list(absence.items))
    row.note = absence.note


def request_of(row: RequestRow) -> Request:
    """Return something that was asked for."""
    return Request(
        id=RequestId(row.id),
        person_id=PersonId(row.person_id),
        items=tuple(ItemId(number) for number in json.loads(row.items)),
        ground=None if row.ground is None else Ground(row.ground),
        asked=sound(row.asked),
        note=row.note,
        points=recused_points.from_json(row.points),
    )


def put_request(row: RequestRow, request: Request) -> None:
    """Write something that was asked for into its new row."""
    row.person_id = request.person_id
    row.items = json.dumps(list(request.items))
    row.ground = None if request.ground is None else request.ground.value
    row.asked = request.asked
    row.points = recused_points.to_json(request.points)
    row.note = request.note


def call_of(row: DeputyCallRow) -> Call:
    """Return a line of the call log."""
    return Call(
        id=CallId(row.id),
        person_id=PersonId(row.person_id),
        stands_for=None if row.stands_for is None else PersonId(row.stands_for),
        at=sound(row.at),
        answer=Answer(row.answer),
        item_id=_item(row.item_id),
        reason=row.reason,
        note=row.note,
    )


def put_call(row: DeputyCallRow, call: Call) -> None:
    """Write a line of the call log into its new row."""
    row.person_id = call.person_id
    row.stands_for = call.stands_for
    row.at = call.at
    row.answer = call.answer.value
    row.item_id = call.item_id
    row.reason = call.reason
    row.note = call.note
