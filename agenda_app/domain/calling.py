"""Calling a deputy: what cannot be, what wants a reason, and who is needed while a meeting goes on.

A deputy may be called out of order with a reason: the law says as far as possible in the order
they were elected (koml. § 7-10 first para), and the log keeps why.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.committee import Role, Seat
from agenda_app.domain.deputies import (
    Answer,
    Bench,
    Call,
    Need,
    Standing,
    Turn,
    answered,
    group,
    last_answers,
    turns,
)
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
    accepted = turn.first(Standing.ACCEPTED)
    if accepted is not None and accepted.seat != seat:
        return CallFault.FILLED
    return None if _has_reason(bench, call) else _irregular(bench, in_turn, turn, seat)


def _irregular(bench: Bench, in_turn: Iterable[Turn], turn: Turn, seat: Seat) -> CallFault | None:
    if seat not in group(bench.roster, turn.need.list_id):
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
    own_group = group(bench.roster, turn.need.list_id)
    order = [one.person_id for one in turn.candidates]
    earlier = turn.candidates[: order.index(person)] if person in order else turn.candidates
    free = [one.seat for one in earlier if one.standing in _FREE]
    to_fill = sum(
        one == turn or one.is_open
        for one in in_turn
        if group(bench.roster, one.need.list_id) == own_group and one.need.meets(turn.need.item_id)
    )
    return tuple(free) if len(free) >= to_fill else ()


def no_longer_needed(bench: Bench, wanted: Iterable[Need]) -> tuple[Call, ...]:
    """Return what was accepted for somebody who comes after all: those deputies are told."""
    open_needs = {(need.person_id, need.item_id) for need in wanted}
    return tuple(
        call
        for seat in bench.roster.deputies
        for key, call in last_answers(bench, seat.membership.person_id).items()
        if call.answer is Answer.ACCEPTED and key not in open_needs
    )


def needs_in(attendance: Attendance, item_id: ItemId) -> tuple[Need, ...]:
    """Return the seats that stand empty in an item, or whose members or deputies stepped aside.

    A seat that nobody holds is left out: which group it belongs to is not known here.

    Raises:
        KeyError: the item is not treated in this meeting.
    """
    found = []
    for place in attendance.items[item_id].places:
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
        for place in attendance.items[item_id].places
        for seat in place.sat
        if seat.membership.role is Role.DEPUTY
    }
    recused = frozenset(
        (event.person_id, event.item_id)
        for event in attendance.events
        if isinstance(event, Recusal) and event.is_aside
    )
    roster, absences = attendance.chamber.roster, attendance.absences
    return Bench(roster, eligible, absences, tuple(calls), sitting, recused)


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
