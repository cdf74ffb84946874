"""Which deputy is called for whom: the next in order on the list, and why that one.

Deputies come from the group that has somebody away, as far as possible in the order they were
elected (koml. § 7-10 first para). The group is the list that was elected to this committee,
whatever party its people belong to now, a joint list too; where a committee was elected by
majority, there is one order for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import NewType

from agenda_app.domain.absences import Absence, is_reported
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.committee import Roster, Seat
from agenda_app.domain.people import ListId, PersonId

CallId = NewType("CallId", int)


class Answer(Enum):
    """What a deputy said to a call."""

    ASKED = "asked"
    NO_ANSWER = "no_answer"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Need:
    """A seat that a deputy is needed in: for one item, or (no item) for the meeting.

    Attributes:
        person_id: whom the deputy stands for, a member or another deputy; None for the seats that
            nobody holds.
        list_id: the group that the deputies come from; of a seat that nobody holds nobody knows it
            here, so they may come from any.
        item_id: the item, None for the meeting.
        seats: how many seats it is: those that nobody holds are one need, for nothing tells them
            apart.
    """

    person_id: PersonId | None
    list_id: ListId | None
    item_id: ItemId | None = None
    seats: int = 1

    def meets(self, item_id: ItemId | None) -> bool:
        """Tell whether nobody can be there for this and for an item (None: the meeting) too."""
        return self.item_id is None or item_id is None or self.item_id == item_id


@dataclass(frozen=True, slots=True)
class Call:
    """One line of the call log.

    Attributes:
        id: None as long as it is not saved.
        person_id: the deputy.
        stands_for: whom the deputy is to stand for, as in ``Need``.
        at: when it was.
        answer: what came of it; a later line about the same replaces it.
        item_id: the item it is about, None for the meeting.
        reason: why somebody earlier on the list was passed over.
        note: what else was said.
    """

    id: CallId | None
    person_id: PersonId
    stands_for: PersonId | None
    at: datetime
    answer: Answer
    item_id: ItemId | None = None
    reason: str = ""
    note: str = ""

    def is_for(self, need: Need) -> bool:
        """Tell whether it is about a seat."""
        return (self.stands_for, self.item_id) == (need.person_id, need.item_id)

    def covers(self, item_id: ItemId) -> bool:
        """Tell whether it is about an item, or about the whole meeting."""
        return self.item_id in {None, item_id}


@dataclass(frozen=True, slots=True)
class Bench:
    """The deputies of a committee, and what is known of them for a meeting.

    Attributes:
        roster: who was elected.
        eligible: who may sit here (``seating.eligible``), None where anybody elected may.
        absences: what members and deputies have reported.
        calls: the call log.
        sitting: the deputies who sit now, and for whom.
        recused: who takes no part in which item.
    """

    roster: Roster
    eligible: frozenset[PersonId] | None = None
    absences: tuple[Absence, ...] = ()
    calls: tuple[Call, ...] = ()
    sitting: Mapping[PersonId, PersonId | None] = field(default_factory=dict)
    recused: frozenset[tuple[PersonId, ItemId]] = frozenset()


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


def needs(
    roster: Roster,
    absences: Sequence[Absence],
    aside: Iterable[tuple[PersonId, ItemId]] = (),
    calls: Iterable[Call] = (),
) -> tuple[Need, ...]:
    """Return the seats that deputies are needed in, those for the whole meeting first.

    Within that they keep the order in which the absences were reported.

    Args:
        roster: who was elected.
        absences: what was reported.
        aside: who is expected to take no part in an item. Of a deputy that matters only where that
            one has agreed to come.
        calls: the call log, which tells that.
    """
    lists = {seat.membership.person_id: seat.membership.list_id for seat in roster.members}
    found: dict[Need, None] = {}
    for absence in sorted(absences, key=lambda one: bool(one.items)):
        if absence.person_id not in lists:
            continue
        whole = Need(absence.person_id, lists[absence.person_id])
        for item in absence.items:
            if whole not in found:
                found[Need(whole.person_id, whole.list_id, item)] = None
        if not absence.items:
            found[whole] = None
    own = {seat.membership.person_id: seat.membership.list_id for seat in roster.deputies} | lists
    last = {(c.person_id, c.stands_for, c.item_id): c for c in sorted(calls, key=lambda c: c.at)}
    coming = [call for call in last.values() if call.answer is Answer.ACCEPTED]
    for person, item in sorted(aside, key=lambda pair: (pair[1], pair[0])):
        sits = person in lists or any(c.person_id == person and c.covers(item) for c in coming)
        if sits and not is_reported(absences, person):
            found[Need(person, own[person], item)] = None
    return tuple(found)


def group(roster: Roster, list_id: ListId | None) -> tuple[Seat, ...]:
    """Return the deputies that are called for a list, in order.

    A list without deputies of its own gets those who were elected on none.
    """
    return roster.deputies_of(list_id) or roster.deputies_of(None)


def group_for(roster: Roster, need: Need, deputy: Seat) -> tuple[Seat, ...]:
    """Return the deputies among whom the order holds when one of them is called for a seat.

    Where nobody holds the seat, that is the deputy's own group.
    """
    of = deputy.membership.list_id if need.person_id is None else need.list_id
    return group(roster, of)


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


def last_answers(
    bench: Bench, person: PersonId
) -> dict[tuple[PersonId | None, ItemId | None], Call]:
    """Return somebody's last answer about each seat they were called for, the last one first."""
    calls = sorted((c for c in bench.calls if c.person_id == person), key=lambda call: call.at)
    last = {(call.stands_for, call.item_id): call for call in calls}
    return dict(sorted(last.items(), key=lambda pair: pair[1].at, reverse=True))


def _by_turn(need: Need, seat: Seat, reserved: Iterable[tuple[PersonId, Need]]) -> Candidate:
    for person, other in reserved:
        if person == seat.membership.person_id and need.meets(other.item_id):
            return Candidate(seat, Standing.RESERVED, other.person_id)
    return Candidate(seat, Standing.AFTER)
