"""The seats of a meeting, who can sit in them, and who can be there without one."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cached_property

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Moment, Phase
from agenda_app.domain.attendance_problems import ProblemKind
from agenda_app.domain.committee import (
    CommitteeKind,
    Role,
    Roster,
    Seat,
    constituting_quorum,
    quorum,
)
from agenda_app.domain.people import PersonId
from agenda_app.domain.typography import nobreak_law
from agenda_app.domain.visits import MayorsRight, mayors_right

Position = tuple[int, int, int]
"""Where in a meeting something is: which item, how far into it, and after which of its votes."""

LAST = sys.maxsize
"""The number of a vote that comes after every other in its item."""

_ROLL_CALL: Position = (-1, 0, 0)
WITHIN = {Phase.BEFORE: 0, Phase.DURING: 1, Phase.AFTER: 2}


@dataclass(frozen=True)
class Chamber:
    """The seats of a meeting, and its items in the order they are treated.

    Seats are counted from 0: the members' own first, in their order, then those nobody holds.
    Somebody who is down as a member twice has one seat, and the other one is nobody's.

    Attributes:
        roster: the committee, and who is elected to it.
        items: what is treated.
        council: the members of the municipal council, whose chair is the mayor.
        is_constituting: a new council meets for the first time.
        is_written: nobody meets, the cases are decided in writing (koml. § 11-8 fourth para).
        is_stopped: so many demand an ordinary meeting that nothing can be decided (third para).
    """

    roster: Roster
    items: tuple[ItemId, ...]
    council: tuple[Seat, ...] = ()
    is_constituting: bool = False
    is_written: bool = False
    is_stopped: bool = False

    @cached_property
    def members(self) -> tuple[Seat, ...]:
        """The members, each once: member n has seat n."""
        return tuple({seat.membership.person_id: seat for seat in self.roster.members}.values())

    @cached_property
    def own_seats(self) -> dict[PersonId, int]:
        """The seat of each member."""
        return {seat.membership.person_id: n for n, seat in enumerate(self.members)}

    @cached_property
    def people(self) -> dict[PersonId, Seat]:
        """Everybody who can sit here: members, then deputies who are no members."""
        members = {seat.membership.person_id: seat for seat in self.members}
        deputies = {seat.membership.person_id: seat for seat in self.roster.deputies}
        return members | {p: seat for p, seat in deputies.items() if p not in members}

    @property
    def mayors_right(self) -> MayorsRight:
        """What the mayor may do here without being a member."""
        return mayors_right(self.roster.committee.kind)

    @cached_property
    def mayor(self) -> Seat | None:
        """The mayor where he or she may come without a seat (koml. § 6-1 third para)."""
        chairs = (seat for seat in self.council if seat.membership.role is Role.CHAIR)
        found = next(chairs, None)
        is_member = found is not None and found.membership.person_id in self.own_seats
        return None if is_member or self.mayors_right is MayorsRight.NONE else found

    @cached_property
    def visitors(self) -> dict[PersonId, Seat]:
        """Who can take part without a seat: the mayor, then whom the mayor can send instead."""
        if self.mayor is None:
            return {}
        found = {seat.membership.person_id: seat for seat in (self.mayor, *self.council)}
        return {person: seat for person, seat in found.items() if person not in self.own_seats}

    @cached_property
    def known(self) -> dict[PersonId, Seat]:
        """Everybody who can take part here, with or without a seat."""
        return {**self.visitors, **self.people}

    @cached_property
    def beforehand(self) -> dict[PersonId, Seat]:
        """Everybody who can say before the meeting that they are away, or ask to take no part.

        Those are the people of the committee, and the mayor where he or she may come without a
        seat; whom the mayor sends instead is known when that one comes.
        """
        mayor = {} if self.mayor is None else {self.mayor.membership.person_id: self.mayor}
        return {**self.people, **{p: seat for p, seat in mayor.items() if p not in self.people}}

    @property
    def size(self) -> int:
        """How many seats there are."""
        return max(self.roster.committee.seats, len(self.roster.members))

    @property
    def quorum(self) -> int:
        """How many make a quorum: half of the seats, two thirds of a council that constitutes."""
        return max(quorum(self.size), self.least)

    @property
    def least(self) -> int:
        """How many must be there whoever votes: two thirds of a constituting council (§ 7-1)."""
        return constituting_quorum(self.size) if self.is_constituting else 0

    @property
    def board(self) -> int:
        """How many seats the board of a municipal company has, 0 in any other body (§ 9-9)."""
        is_board = self.roster.committee.kind is CommitteeKind.COMPANY_BOARD
        return self.size if is_board else 0

    @property
    def quorum_law(self) -> str:
        """The law that says how many make a quorum, the same in both forms."""
        law = "koml. § 9-9" if self.board else "koml. § 11-9"
        return nobreak_law("koml. § 7-1" if self.is_constituting else law)

    def holder(self, seat: int) -> PersonId | None:
        """Return the member who has a seat, None when nobody holds it."""
        return self.members[seat].membership.person_id if seat < len(self.members) else None

    def position(self, moment: Moment) -> Position | None:
        """Return where in the meeting a moment is, None when its item is not treated here."""
        if moment.phase is Phase.ROLL_CALL:
            return _ROLL_CALL
        if moment.item_id not in self.items:
            return None
        after = moment.after if moment.phase is Phase.DURING else None
        return (self.items.index(moment.item_id), WITHIN[moment.phase], after or 0)

    def seat_for(
        self, person_id: PersonId, stands_for: PersonId | None
    ) -> int | ProblemKind | None:
        """Return the seat that somebody may take, None for any that nobody holds.

        A member has the own seat and no other, a deputy that of a member (koml. § 7-10).
        """
        if person_id not in self.people:
            return ProblemKind.UNKNOWN_PERSON
        if person_id in self.own_seats:
            is_own = stands_for in {None, person_id}
            return self.own_seats[person_id] if is_own else ProblemKind.NOT_A_DEPUTY
        if stands_for is None:
            return None
        return self.own_seats.get(stands_for, ProblemKind.NO_SUCH_SEAT)
