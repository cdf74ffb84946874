"""What is missing or doubtful in who was there, before the protocol is finished.

None of it stops anything: it is for somebody to look at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.deputies import Call, group
from agenda_app.domain.open_requests import open_requests
from agenda_app.domain.people import PersonId


class GapKind(Enum):
    """What somebody should look at, and where the law says so.

    The roll call (koml. § 11-4 first para b), half of the members to vote in an item (§ 11-9), two
    thirds to be there when a council constitutes (§ 7-1 first para), who chairs (§ 11-2 third
    para), a ruling on who stepped aside (fvl. § 8 second para, koml. § 11-11), a deputy from the
    group that has somebody away (§ 7-10 first para), an answer to who asked in advance to take no
    part (§§ 11-10, 11-11).
    """

    NO_ROLL_CALL = "no_roll_call"
    NOT_QUORATE = "not_quorate"
    NOT_CONSTITUTED = "not_constituted"
    NO_CHAIR = "no_chair"
    NO_RULING = "no_ruling"
    OTHER_GROUP = "other_group"
    REQUEST_UNANSWERED = "request_unanswered"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something to look at, in an item or about a person where it is about one."""

    kind: GapKind
    item_id: ItemId | None = None
    person_id: PersonId | None = None


def gaps(attendance: Attendance) -> tuple[Gap, ...]:
    """Return what is missing or doubtful; who chairs and whether half are there, per item.

    Where nobody meets, no roll is called and nobody chairs.
    """
    if attendance.chamber.is_written:
        return (*_unruled(attendance), *_unanswered(attendance), *_from_other_groups(attendance))
    if attendance.opened is None:
        return (Gap(GapKind.NO_ROLL_CALL),)
    return (
        *_in_items(attendance),
        *_unruled(attendance),
        *_unanswered(attendance),
        *_from_other_groups(attendance),
    )


def _in_items(attendance: Attendance) -> Iterator[Gap]:
    for item_id, stages in attendance.stages.items():
        # Who is there at a vote after the first is looked at where the votes are known.
        first = stages[0].room
        if first.lacks_two_thirds:
            yield Gap(GapKind.NOT_CONSTITUTED, item_id)
        elif not first.is_quorate:
            yield Gap(GapKind.NOT_QUORATE, item_id)
        if any(stage.chair is None for part in attendance.parts(item_id) for stage in part):
            yield Gap(GapKind.NO_CHAIR, item_id)


def _unruled(attendance: Attendance) -> Iterator[Gap]:
    for event in attendance.events:
        if isinstance(event, Recusal) and event.ruling is None:
            yield Gap(GapKind.NO_RULING, event.item_id, event.person_id)


def _unanswered(attendance: Attendance) -> Iterator[Gap]:
    """Yield who asked to take no part in an item, was there, and got no ruling."""
    for item_id in attendance.items:
        here = attendance.people_in(item_id) | attendance.visiting(item_id)
        for request in open_requests(attendance, item_id):
            if not request.is_leave and request.person_id in here:
                yield Gap(GapKind.REQUEST_UNANSWERED, item_id, request.person_id)


def _from_other_groups(attendance: Attendance) -> Iterator[Gap]:
    """Yield the deputies who sat for somebody of another group."""
    roster = attendance.chamber.roster
    found: dict[PersonId, ItemId] = {}
    every = (part for item_id in attendance.items for part in attendance.parts(item_id))
    for item in (stage for stages in every for stage in stages):
        for place in item.places:
            if place.holder is None:
                continue
            own = (place.holder, *group(roster, place.holder.membership.list_id))
            for seat in place.sat:
                if seat not in own:
                    found.setdefault(seat.membership.person_id, item.item_id)
    for person, item_id in found.items():
        yield Gap(GapKind.OTHER_GROUP, item_id, person)


def uncalled(attendance: Attendance, calls: Iterable[Call]) -> Iterator[PersonId]:
    """Yield the members whose seats stood empty all the time though nobody called a deputy.

    Deputies are called as far as possible (koml. § 7-10 first para). Nothing before the roll call,
    nor of a member whose group has no deputies.
    """
    if attendance.opened is None:
        return
    asked = {call.stands_for for call in calls}
    every = (stage for stages in attendance.stages.values() for stage in stages)
    filled = {place.holder for stage in every for place in stage.places if place.sat}
    roster = attendance.chamber.roster
    for seat in attendance.chamber.members:
        person = seat.membership.person_id
        if seat not in filled and person not in asked and group(roster, seat.membership.list_id):
            yield person
