"""Whose turn it is to be called to a seat that is to be filled, and why.

Who is next in order on the list, and what keeps those before from being called (``deputies``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.absences import is_reported
from agenda_app.domain.committee import Seat
from agenda_app.domain.deputies import Answer, Bench, Call, Need, group, last_answers
from agenda_app.domain.people import PersonId


class Standing(Enum):
    """How a deputy stands to a seat that is to be filled."""

    NEXT = "next"
    AFTER = "after"
    WAITING = "waiting"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    RESERVED = "reserved"
    PROMISED = "promised"
    SITS = "sits"
    ABSENT = "absent"
    RECUSED = "recused"
    NOT_ELIGIBLE = "not_eligible"
    IS_MEMBER = "is_member"


_ANSWERED = {
    Answer.ASKED: Standing.WAITING,
    Answer.NO_ANSWER: Standing.NO_ANSWER,
    Answer.ACCEPTED: Standing.ACCEPTED,
    Answer.DECLINED: Standing.DECLINED,
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A deputy and why it is that one's turn or not.

    ``other`` is whom the deputy sits, is called or is next for instead; ``call`` the line of the
    log that tells.
    """

    seat: Seat
    standing: Standing
    other: PersonId | None = None
    call: Call | None = None

    @property
    def person_id(self) -> PersonId:
        """Who it is."""
        return self.seat.membership.person_id


@dataclass(frozen=True, slots=True)
class Turn:
    """A seat to be filled and the deputies of its group, in the order they were elected."""

    need: Need
    candidates: tuple[Candidate, ...]

    def first(self, *standings: Standing) -> Candidate | None:
        """Return the first deputy who stands so, None when nobody does."""
        return next((one for one in self.candidates if one.standing in standings), None)

    @property
    def open_seats(self) -> int:
        """In how many of its seats nobody has agreed to sit, or is asked to."""
        taken = {Standing.ACCEPTED, Standing.WAITING}
        return max(0, self.need.seats - sum(one.standing in taken for one in self.candidates))

    @property
    def is_open(self) -> bool:
        """Whether somebody is still to be asked."""
        return self.open_seats > 0


def turns(bench: Bench, wanted: Sequence[Need]) -> tuple[Turn, ...]:
    """Return for each seat to be filled whose turn it is, and why.

    Two who are away from the same group get the first two deputies: nobody stands for two. For
    seats that nobody holds it is the turn of the first deputy of each group.

    Args:
        bench: the deputies and what is known of them.
        wanted: the seats to be filled, each once.
    """
    reserved: list[tuple[PersonId, Need]] = []
    made = []
    for need in wanted:
        found = [
            answered(bench, wanted, need, seat) or _by_turn(need, seat, reserved)
            for seat in _asked_or_in_group(bench, need)
        ]
        if Turn(need, tuple(found)).is_open:
            for first in _first_free(need, found):
                found[found.index(first)] = Candidate(first.seat, Standing.NEXT)
                reserved.append((first.person_id, need))
        made.append(Turn(need, tuple(found)))
    return tuple(made)


def _first_free(need: Need, candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return the first who is still to be asked, of each group where nobody holds the seat."""
    free = [one for one in candidates if one.standing is Standing.AFTER]
    if need.person_id is not None:
        return tuple(free[:1])
    return tuple({one.seat.membership.list_id: one for one in reversed(free)}.values())[::-1]


def _asked_or_in_group(bench: Bench, need: Need) -> tuple[Seat, ...]:
    """Return the deputies of a seat's group, then those of other groups who were called for it.

    Any of them can sit in a seat that nobody holds.
    """
    if need.person_id is None:
        return bench.roster.deputies
    own = group(bench.roster, need.list_id)
    called = {call.person_id for call in bench.calls if call.is_for(need)}
    others = (seat for seat in bench.roster.deputies if seat not in own)
    return (*own, *(seat for seat in others if seat.membership.person_id in called))


def answered(bench: Bench, wanted: Iterable[Need], need: Need, seat: Seat) -> Candidate | None:
    """Return why somebody comes or cannot come to a seat, None when that is still open.

    Args:
        bench: the deputies and what is known of them.
        wanted: all seats to be filled.
        need: the one that it is about.
        seat: the deputy.
    """
    return _by_rule(bench, need, seat) or _by_calls(bench, wanted, need, seat)


def _by_rule(bench: Bench, need: Need, seat: Seat) -> Candidate | None:
    """Return why somebody cannot sit in a seat whatever they answer, None when they can."""
    person = seat.membership.person_id
    if any(person == member.membership.person_id for member in bench.roster.members):
        return Candidate(seat, Standing.IS_MEMBER)
    if need.item_id is not None and (person, need.item_id) in bench.recused:
        return Candidate(seat, Standing.RECUSED)
    if is_reported(bench.absences, person, need.item_id):
        return Candidate(seat, Standing.ABSENT)
    if person in bench.sitting and bench.sitting[person] != need.person_id:
        return Candidate(seat, Standing.SITS, bench.sitting[person])
    return None


def _by_calls(bench: Bench, wanted: Iterable[Need], need: Need, seat: Seat) -> Candidate | None:
    """Return what somebody has answered to this call, or what keeps them from being called.

    Somebody who may not sit here can have been called all the same, with a reason. What was
    promised for somebody who comes after all binds nobody.
    """
    person = seat.membership.person_id
    if person in bench.sitting:
        return Candidate(seat, Standing.ACCEPTED)
    said = last_answers(bench, person)
    own = said.pop((need.person_id, need.item_id), None)
    if own is not None:
        return Candidate(seat, _ANSWERED[own.answer], None, own)
    if bench.eligible is not None and person not in bench.eligible:
        return Candidate(seat, Standing.NOT_ELIGIBLE)
    open_needs = {(other.person_id, other.item_id) for other in wanted}
    for key, call in said.items():
        promised = call.answer in {Answer.ACCEPTED, Answer.ASKED}
        if promised and key in open_needs and need.meets(call.item_id):
            return Candidate(seat, Standing.PROMISED, call.stands_for, call)
    for call in said.values():
        refused = call.answer in {Answer.DECLINED, Answer.NO_ANSWER}
        if refused and call.item_id in {None, need.item_id}:
            return Candidate(seat, _ANSWERED[call.answer], None, call)
    return None


def _by_turn(need: Need, seat: Seat, reserved: Iterable[tuple[PersonId, Need]]) -> Candidate:
    for person, other in reserved:
        if person == seat.membership.person_id and need.meets(other.item_id):
            return Candidate(seat, Standing.RESERVED, other.person_id)
    return Candidate(seat, Standing.AFTER)
