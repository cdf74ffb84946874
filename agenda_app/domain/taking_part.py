"""Who may put something forward, ask, or speak in an item, and why the others may not.

One answer for all of it: the members who are there and have not stepped aside (koml. §§ 8-1, 11-10
and 11-11), and the mayor, or whom the mayor sent, in bodies without a seat (§ 6-1 third para).
Who votes is another question (``Attendance.may_vote``), which nobody without a seat is part of.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from agenda_app.domain.absences import is_reported
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.committee import Seat
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposal_rules import Standing
from agenda_app.domain.proposals import Mover
from agenda_app.domain.stints import during
from agenda_app.domain.visits import MayorsRight


class Right(Enum):
    """What somebody wants to do in an item; statements and questions are speech."""

    SPEAK = "speak"
    PROPOSE = "propose"


def entitled(attendance: Attendance, item_id: ItemId, right: Right) -> tuple[Mover, ...]:
    """Return who can be named as speaking or putting something forward in an item.

    Those who vote in it come first, in the order of the seats, then the mayor or whom the mayor
    sent. Before the roll is called it is the members, the deputies who can come still, the mayor.
    """
    chamber, may = attendance.chamber, standings(attendance, item_id, right)
    seats = (*chamber.members, *chamber.roster.deputies)
    people: Iterable[PersonId] = [seat.membership.person_id for seat in seats]
    if attendance.opened is not None:
        people = _voting(attendance, item_id)
    in_order = dict.fromkeys((*people, *_visiting(attendance, item_id)))
    found = (one for one in in_order if may.get(one) is Standing.ENTITLED)
    return tuple(_mover(chamber.known[person]) for person in found)


def _voting(attendance: Attendance, item_id: ItemId) -> Iterable[PersonId]:
    """Return who votes in an item, then who does only in some of its points."""
    if item_id not in attendance.items:
        return []
    stepped_in = (event.person_id for event in attendance.stepped_in(item_id))
    voters = (PersonId(voter.person_id) for voter in attendance.may_vote(item_id))
    return (*voters, *stepped_in)


def _mover(seat: Seat) -> Mover:
    return Mover(seat.membership.person_id, seat.person_name, seat.party)


def standings(
    attendance: Attendance, item_id: ItemId, right: Right = Right.PROPOSE
) -> dict[int, Standing]:
    """Return who may put something forward (or speak) in an item, and who not, and why.

    Whoever was there at some time in the item may, also after having left it. Before the roll is
    called nobody knows who will be there: then may hand something in who has not reported absence.
    """
    chamber = attendance.chamber
    has_right = right is Right.SPEAK or chamber.mayors_right is MayorsRight.PROPOSE
    found: dict[int, Standing] = {}
    if chamber.mayor is not None:
        mayor = chamber.mayor.membership.person_id
        found[mayor] = Standing.ABSENT if has_right else Standing.NOT_ENTITLED
    found |= dict.fromkeys(chamber.people, Standing.ABSENT)
    if item_id not in attendance.items:
        return found
    visiting = Standing.ENTITLED if has_right else Standing.NOT_ENTITLED
    found |= dict.fromkeys(_visiting(attendance, item_id), visiting)
    found |= dict.fromkeys(_in_item(attendance, item_id), Standing.ENTITLED)
    return found | dict(_aside(attendance, item_id))


def standings_in_meeting(attendance: Attendance, right: Right) -> dict[int, Standing]:
    """Return the same for what belongs to no item: whoever was there in one of them may.

    Somebody who stepped aside in an item was there all the same.
    """
    if not attendance.items:
        return dict.fromkeys(attendance.chamber.people, Standing.ENTITLED)
    found: dict[int, Standing] = {}
    for item_id in attendance.items:
        for person, standing in standings(attendance, item_id, right).items():
            was_there = standing in {Standing.DISQUALIFIED, Standing.EXCUSED}
            may = Standing.ENTITLED if was_there else standing
            if found.get(person) is not Standing.ENTITLED:
                found[person] = may
    return found


def _in_item(attendance: Attendance, item_id: ItemId) -> Iterable[PersonId]:
    """Return who sat at some time in an item, or may come to it still."""
    if attendance.opened is None:
        people, absences = attendance.chamber.people, attendance.absences
        return [person for person in people if not is_reported(absences, person, item_id)]
    there = [one.person_id for one in during(attendance.chamber, attendance.stints, item_id)]
    return there + [event.person_id for event in attendance.stepped_in(item_id)]


def _visiting(attendance: Attendance, item_id: ItemId) -> Iterable[PersonId]:
    """Return who was there without a seat at some time in an item, or may come to it still."""
    chamber = attendance.chamber
    if attendance.opened is not None and item_id in attendance.items:
        return [one.person_id for one in during(chamber, attendance.visits, item_id)]
    if attendance.opened is not None or chamber.mayor is None:
        return []
    mayor = chamber.mayor.membership.person_id
    return [] if is_reported(attendance.absences, mayor, item_id) else [mayor]


def _aside(attendance: Attendance, item_id: ItemId) -> Iterable[tuple[PersonId, Standing]]:
    """Yield who takes no part in an item; who is out of some points takes part in the rest."""
    for event in attendance.events:
        if not isinstance(event, Recusal) or event.item_id != item_id or event.points:
            continue
        if event.is_aside:
            excused = event.ground.is_exemption
            yield event.person_id, Standing.EXCUSED if excused else Standing.DISQUALIFIED
