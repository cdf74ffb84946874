"""The seats that deputies are needed in, the deputies of a committee, and the calls to them.

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
            one has agreed to come to the meeting: a seat in the item alone waits for the next.
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
        sits = person in lists or any(c.person_id == person and c.item_id is None for c in coming)
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


def last_answers(
    bench: Bench, person: PersonId
) -> dict[tuple[PersonId | None, ItemId | None], Call]:
    """Return somebody's last answer about each seat they were called for, the last one first."""
    calls = sorted((c for c in bench.calls if c.person_id == person), key=lambda call: call.at)
    last = {(call.stands_for, call.item_id): call for call in calls}
    return dict(sorted(last.items(), key=lambda pair: pair[1].at, reverse=True))
