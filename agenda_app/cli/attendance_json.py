"""``attendance --json``: who is there, who was called, and whom to expect."""

from __future__ import annotations

from typing import Any

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.attendance_words import told as sentences_of
from agenda_app.domain.calling import needs_of
from agenda_app.domain.deputies import Bench
from agenda_app.domain.deputy_turns import turns
from agenda_app.domain.expected import expected
from agenda_app.domain.people import PersonId
from agenda_app.domain.telling import Telling

LEAVE = "leave"
"""What ``--ground`` says of somebody who asks for leave."""


def attendance_fields(telling: Telling, bench: Bench) -> dict[str, Any]:
    """Return who is there in each item, and what is known before the meeting."""
    known = telling.attendance
    names = {person: seat.person_name for person, seat in known.chamber.beforehand.items()}
    return {
        "seats": known.chamber.size,
        "quorum": known.chamber.quorum,
        "opened_at": None if known.opened is None else known.opened.at.isoformat(),
        "at_roll_call": known.at_roll_call,
        "is_quorate": known.is_quorate,
        "absences": [
            {
                "person": names.get(absence.person_id),
                "reason": absence.reason.value,
                "items": list(absence.items),
                "note": absence.note,
            }
            for absence in known.absences
        ],
        "requests": [
            {
                "person": names.get(request.person_id),
                "items": list(request.items),
                "ground": LEAVE if request.ground is None else request.ground.value,
                "points": [point.name for point in request.points],
                "note": request.note,
            }
            for request in known.requests
        ],
        **_before(telling, bench, names),
        "items": [
            {
                "item": number,
                "number": telling.item(number),
                "present": item.present,
                "absent": item.absent,
                "aside": item.aside,
                "is_quorate": item.room.is_quorate,
                "chair": None if item.chair is None else names[item.chair],
                "voters": [{"name": v.name, "party": v.party} for v in item.voters],
                "visitor": _visitor(known, number),
                "some_points": some_points_fields(known, number),
            }
            for number, item in known.items.items()
        ],
        "visitors": [
            {
                "name": line.seat.person_name,
                "party": line.seat.party,
                "right": known.chamber.mayors_right.value,
                "text": line.said,
            }
            for line in attendance_lists(telling).visitors
        ],
        "told": [{"item": one.item_id, "text": one.text} for one in sentences_of(telling)],
    }


def some_points_fields(known: Attendance, item_id: ItemId) -> list[dict[str, Any]]:
    """Return who takes no part in some points of an item, in which, and who sits for them there."""
    if item_id not in known.items:
        return []
    people = known.chamber.known
    stepped_in = known.stepped_in(item_id)
    return [
        {
            "name": people[person].person_name,
            "points": [point.name for point in points],
            "deputies": [
                people[event.person_id].person_name
                for event in stepped_in
                if event.stands_for == person
            ],
        }
        for person, points in known.partly(item_id).items()
    ]


def _visitor(known: Attendance, item_id: ItemId) -> str | None:
    """Return who is there in an item without a seat."""
    person = known.visitor(item_id)
    return None if person is None else known.chamber.visitors[person].person_name


def _before(telling: Telling, bench: Bench, names: dict[PersonId, str]) -> dict[str, Any]:
    """Return who was called, whose turn it is, and how many can be expected."""
    told = expected(telling.attendance, bench)

    def name(person: PersonId | None) -> str | None:
        return None if person is None else names.get(person)

    return {
        "calls": [
            {
                "deputy": name(call.person_id),
                "for": name(call.stands_for),
                "item": call.item_id,
                "at": call.at.isoformat(),
                "answer": call.answer.value,
                "reason": call.reason,
            }
            for call in bench.calls
        ],
        "needs": [
            {
                "for": name(turn.need.person_id),
                "item": turn.need.item_id,
                "seats": turn.need.seats,
                "deputies": [
                    {"name": name(one.person_id), "standing": one.standing.value}
                    for one in turn.candidates
                ],
            }
            for turn in turns(bench, needs_of(telling.attendance, bench.calls))
        ],
        "expected": {
            "coming": told.coming,
            "is_quorate": told.is_quorate,
            "voters": {str(item): count for item, count in told.voters.items()},
        },
    }
