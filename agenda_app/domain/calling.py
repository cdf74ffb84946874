"""Calling a deputy: what cannot be, what wants a reason, and who is needed while a meeting goes on.

A deputy may be called out of order with a reason: the law says as far as possible in the order
they were elected (koml. § 7-10 first para), and the log keeps why.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import Role, Seat
from agenda_app.domain.deputies import (
    Answer,
    Bench,
    Call,
    Need,
    group,
    group_for,
    last_answers,
    needs,
)
from agenda_app.domain.deputy_turns import Standing, Turn, answered, turns
from agenda_app.domain.open_requests import asked_aside, expected_aside
from agenda_app.domain.people import PersonId


class CallFault(Enum):
    """What is wrong with a call; the last three go with a reason."""

    NOT_NEEDED = "not_needed"
    NOT_A_DEPUTY = "not_a_deputy"
    IS_MEMBER = "is_member"
    RECUSED = "recused"
    ABSENT = "absent"
    TAKEN = "taken"
    FILLED = "filled"
    OTHER_GROUP = "other_group"
    NOT_ELIGIBLE = "not_eligible"
    OUT_OF_ORDER = "out_of_order"


_STANDS_AGAINST = {
    Standing.IS_MEMBER: CallFault.IS_MEMBER,
    Standing.RECUSED: CallFault.RECUSED,
    Standing.ABSENT: CallFault.ABSENT,
    Standing.SITS: CallFault.TAKEN,
    Standing.PROMISED: CallFault.TAKEN,
}
_FREE = frozenset({Standing.NEXT, Standing.AFTER, Standing.RESERVED})
"""Those who could be called and have not been: whoever passes them over gives a reason."""


def call_fault(bench: Bench, wanted: Sequence[Need], call: Call) -> CallFault | None:
    """Return what is wrong with a call before it goes into the log, None when nothing is.

    Args:
        bench: the deputies, with the log so far.
        wanted: all seats to be filled.
        call: the new line.
    """
    in_turn = turns(bench, wanted)
    turn = next((one for one in in_turn if call.is_for(one.need)), None)
    seat = _seat(bench, call.person_id)
    if turn is None:
        return CallFault.NOT_NEEDED
    if seat is None:
        return CallFault.NOT_A_DEPUTY
    if call.answer in {Answer.DECLINED, Answer.NO_ANSWER}:
        return None
    now = answered(bench, wanted, turn.need, seat)
    if now is not None and now.standing in _STANDS_AGAINST:
        return _STANDS_AGAINST[now.standing]
    others = (one for one in turn.candidates if one.seat != seat)
    if sum(one.standing is Standing.ACCEPTED for one in others) >= turn.need.seats:
        return CallFault.FILLED
    return None if _has_reason(bench, call) else _irregular(bench, in_turn, turn, seat)


def _irregular(bench: Bench, in_turn: Iterable[Turn], turn: Turn, seat: Seat) -> CallFault | None:
    if seat not in group_for(bench.roster, turn.need, seat):
        return CallFault.OTHER_GROUP
    person = seat.membership.person_id
    if bench.eligible is not None and person not in bench.eligible:
        return CallFault.NOT_ELIGIBLE
    is_late = passed_over(bench, in_turn, turn, person)
    return CallFault.OUT_OF_ORDER if is_late else None


def passed_over(
    bench: Bench, in_turn: Iterable[Turn], turn: Turn, person: PersonId
) -> tuple[Seat, ...]:
    """Return the deputies who come before somebody and could have been called, in order.

    With several seats of a group to fill, its first deputies may be called for any of them.

    Args:
        bench: the deputies and what is known of them.
        in_turn: whose turn it is for each seat to be filled.
        turn: the seat that somebody is called for.
        person: the deputy who is called.
    """
    deputy = _seat(bench, person)
    if deputy is None:
        return ()
    own_group = group_for(bench.roster, turn.need, deputy)
    order = [one.person_id for one in turn.candidates]
    earlier = turn.candidates[: order.index(person)] if person in order else turn.candidates
    free = [one.seat for one in earlier if one.standing in _FREE and one.seat in own_group]
    to_fill = sum(
        max(one.open_seats, one == turn)
        for one in in_turn
        if one == turn or _is_of(bench, one.need, own_group, turn.need.item_id)
    )
    return tuple(free) if len(free) >= to_fill else ()


def _is_of(bench: Bench, need: Need, own_group: tuple[Seat, ...], item_id: ItemId | None) -> bool:
    """Tell whether a seat is filled from a group; one that nobody holds only where that is all."""
    if need.person_id is None:
        return own_group == bench.roster.deputies
    return group(bench.roster, need.list_id) == own_group and need.meets(item_id)


def no_longer_needed(bench: Bench, wanted: Iterable[Need]) -> tuple[Call, ...]:
    """Return what was accepted for somebody who comes after all: those deputies are told."""
    open_needs = {(need.person_id, need.item_id) for need in wanted}
    return tuple(
        call
        for seat in bench.roster.deputies
        for key, call in last_answers(bench, seat.membership.person_id).items()
        if call.answer is Answer.ACCEPTED and key not in open_needs
    )


def needs_of(
    attendance: Attendance, calls: tuple[Call, ...], item_id: ItemId | None = None
) -> tuple[Need, ...]:
    """Return the seats that deputies are wanted in: those reported empty, then those that are.

    Args:
        attendance: who is there.
        calls: the call log.
        item_id: the item that is being treated; None for the meeting as it stands last.
    """
    roster = attendance.chamber.roster
    wanted = needs(roster, attendance.awaited, asked_aside(attendance), calls)
    at = item_at(attendance, item_id)
    now = () if at is None else needs_in(attendance, at)
    return tuple(dict.fromkeys((*wanted, *now, *unheld(attendance.chamber))))


def unheld(chamber: Chamber) -> tuple[Need, ...]:
    """Return the seats that nobody holds as one need, nothing where every seat has its member.

    A deputy sits in them until a new member is elected (koml. § 7-10); who does is counted in.
    """
    seats = chamber.size - len(chamber.members)
    return (Need(None, None, seats=seats),) if seats else ()


def item_at(attendance: Attendance, item_id: ItemId | None) -> ItemId | None:
    """Return the item at which seats are looked at, None before the roll is called.

    Where nobody meets, none is called: the members have their seats from the beginning.
    """
    is_known = attendance.opened is not None or attendance.chamber.is_written
    if not is_known or not attendance.items:
        return None
    return item_id if item_id in attendance.items else attendance.chamber.items[-1]


def needs_in(attendance: Attendance, item_id: ItemId) -> tuple[Need, ...]:
    """Return the seats that stand empty in an item, or whose members or deputies stepped aside.

    Also those who did so for some of its points only, as long as nobody sits for them there.
    A seat that nobody holds is left out: ``unheld`` has those.

    Raises:
        KeyError: the item is not treated in this meeting.
    """
    found = []
    for place in attendance.in_points(item_id).places:
        if place.acting is None and place.sat:
            last = place.sat[-1].membership
            found.append(Need(last.person_id, last.list_id, item_id))
        elif place.acting is None and place.holder is not None:
            absent = place.holder.membership
            found.append(Need(absent.person_id, absent.list_id))
    return tuple(found)


def bench_in(
    attendance: Attendance,
    item_id: ItemId,
    calls: Iterable[Call],
    eligible: frozenset[PersonId] | None,
) -> Bench:
    """Return the deputies as they stand in an item.

    Raises:
        KeyError: the item is not treated in this meeting.
    """
    sitting = {
        seat.membership.person_id: place.holder.membership.person_id if place.holder else None
        for place in attendance.in_points(item_id).places
        for seat in place.sat
        if seat.membership.role is Role.DEPUTY
    }
    roster, absences = attendance.chamber.roster, attendance.awaited
    return Bench(roster, eligible, absences, tuple(calls), sitting, expected_aside(attendance))


def _seat(bench: Bench, person: PersonId) -> Seat | None:
    deputies = (seat for seat in bench.roster.deputies if seat.membership.person_id == person)
    return next(deputies, None)


def _has_reason(bench: Bench, call: Call) -> bool:
    """Tell whether it says why it is out of order, or an earlier line about the same does."""
    about = (call.person_id, call.stands_for, call.item_id)
    return any(
        line.reason.strip()
        for line in (*bench.calls, call)
        if (line.person_id, line.stands_for, line.item_id) == about
    )
