"""Who is there in one item and may vote in it, and who stepped in for whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.aside_in_item import partly_aside, whole_aside
from agenda_app.domain.attendance_events import (
    Chaired,
    Event,
    Move,
    Phase,
    SteppedIn,
)
from agenda_app.domain.attendance_problems import Problem, ProblemKind
from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import Role, Seat, quorum
from agenda_app.domain.item_course import Floor
from agenda_app.domain.people import PersonId
from agenda_app.domain.voters import Voter
from agenda_app.domain.votes import Room


@dataclass(frozen=True, slots=True)
class Place:
    """A seat in one item.

    Attributes:
        holder: the member whose seat it is, None when nobody holds it.
        sat: who sat there, one after another; all but the last stepped aside.
        acting: who votes there, None when nobody does.
    """

    holder: Seat | None
    sat: tuple[Seat, ...] = ()
    acting: Seat | None = None

    @property
    def people(self) -> frozenset[PersonId]:
        """Who sits there, or sat there before stepping aside."""
        return frozenset(seat.membership.person_id for seat in self.sat)


@dataclass(frozen=True, slots=True)
class ItemAttendance:
    """Who is there when an item is put to the vote.

    Attributes:
        item_id: the item.
        places: the committee's seats.
        chair: who chairs it, None when neither chair nor vice chair acts and nobody was elected.
        stepped_in: who took a seat for this item only.
        failed: what cannot be of what was entered for this item, and why.
        least: how many must be there whoever votes, 0 where half must vote and that is all.
    """

    item_id: ItemId
    places: tuple[Place, ...]
    chair: PersonId | None = None
    stepped_in: tuple[SteppedIn, ...] = ()
    failed: tuple[tuple[Event, Problem], ...] = ()
    least: int = 0

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What cannot be of what was entered for this item."""
        return tuple(problem for _, problem in self.failed)

    @property
    def people(self) -> frozenset[PersonId]:
        """Who sits in a seat, or sat there before stepping aside."""
        return frozenset().union(*(place.people for place in self.places))

    @property
    def present(self) -> int:
        """How many seats somebody has come to, whether or not that one stepped aside."""
        return sum(bool(place.sat) for place in self.places)

    @property
    def absent(self) -> int:
        """How many seats stand empty."""
        return len(self.places) - self.present

    @property
    def aside(self) -> int:
        """How many seats have nobody to vote because who sat there stepped aside."""
        return sum(bool(place.sat) and place.acting is None for place in self.places)

    @property
    def voters(self) -> tuple[Voter, ...]:
        """Who may vote, and must (koml. § 8-1 third para), in the order of the seats."""
        acting = (place.acting for place in self.places)
        return tuple(voter(seat, self.chair) for seat in acting if seat is not None)

    @property
    def by_office(self) -> PersonId | None:
        """Who there is to chair by office; without anybody one is elected (koml. § 11-2)."""
        return chair_of(place.acting for place in self.places if place.acting is not None)

    @property
    def room(self) -> Room:
        """Those who decide it, by the majority that a vote takes where nothing else is said."""
        return Room(self.voters, len(self.places), present=self.present, least=self.least)

    @property
    def quorum(self) -> int:
        """How many make a quorum: half of the seats, two thirds of a council that constitutes."""
        return max(quorum(len(self.places)), self.least)


def voter(seat: Seat, chair: PersonId | None) -> Voter:
    """Return who sits in a seat as somebody who votes, under the party they stand for now.

    The minutes tell how the parties voted, and name who belongs to none (koml. § 11-4 letter e).
    """
    person = seat.membership.person_id
    return Voter(person, seat.person_name, seat.party, person == chair)


def chair_of(acting: Iterable[Seat]) -> PersonId | None:
    """Return who of some people chairs by office: chair, else vice chair (koml. § 11-2)."""
    offices = {seat.membership.role: seat.membership.person_id for seat in reversed([*acting])}
    return offices.get(Role.CHAIR, offices.get(Role.VICE_CHAIR))


def places_in(events: Iterable[Event], item_id: ItemId) -> tuple[int, ...]:
    """Return after which votes of an item somebody came or went, each once and in order."""
    found = {
        event.moment.after or 0
        for event in events
        if isinstance(event, Move)
        and event.moment.phase is Phase.DURING
        and event.moment.item_id == item_id
    }
    return tuple(sorted(found - {0}))


def item_attendance(
    chamber: Chamber,
    floor: Floor,
    events: Iterable[Event],
    item_id: ItemId,
    out: Collection[PersonId] = (),
) -> ItemAttendance:
    """Return who is there at one time of an item, read off the seats and what happened in it.

    Args:
        chamber: the seats and the items.
        floor: who has the seats then.
        events: what happened.
        item_id: the item.
        out: who takes no part in what is treated now, of those who take none in some points only.
    """
    happened = tuple(events)
    sat = [[] if person is None else [person] for person in floor.seated]
    made = _Item(chamber, item_id, floor, sat)
    made.partly = frozenset(partly_aside(happened, item_id))
    made.aside = {*whole_aside(happened, item_id), *out}
    for event in happened:
        if isinstance(event, SteppedIn) and event.item_id == item_id:
            made.step_in(event)
    chair = made.chair([event for event in happened if isinstance(event, Chaired)])
    stepped_in, failed = tuple(made.stepped_in), tuple(made.failed)
    return ItemAttendance(item_id, made.places(), chair, stepped_in, failed, chamber.least)


@dataclass(slots=True)
class _Item:
    """An item while it is put together: who sat in each seat, and who stepped aside."""

    chamber: Chamber
    item_id: ItemId
    floor: Floor
    sat: list[list[PersonId]]
    aside: set[PersonId] = field(default_factory=set)
    partly: frozenset[PersonId] = frozenset()
    stepped_in: list[SteppedIn] = field(default_factory=list)
    failed: list[tuple[Event, Problem]] = field(default_factory=list)

    def step_in(self, event: SteppedIn) -> None:
        person, replaced = event.person_id, event.stands_for
        seat = self._seat_for(replaced)
        sits = next((n for n, sat in enumerate(self.sat) if person in sat), None)
        if person not in self.chamber.people:
            self._object(event, ProblemKind.UNKNOWN_PERSON)
        elif person in self.chamber.own_seats:
            self._object(event, ProblemKind.NOT_A_DEPUTY, replaced)
        elif sits is not None:
            self._object(event, ProblemKind.DEPUTY_FOR_TWO, self.chamber.holder(sits))
        elif seat is None:
            kind = ProblemKind.NO_EMPTY_SEAT if replaced is None else ProblemKind.NO_SUCH_SEAT
            self._object(event, kind, replaced)
        elif self._sits_for_points(replaced):
            self._object(event, ProblemKind.SEAT_TAKEN, replaced)
        elif (other := self.floor.seated[seat]) is not None and self._has_left(replaced):
            self._object(event, ProblemKind.SEAT_TAKEN, other)
        elif (acting := self._acting(seat)) is not None:
            self._object(event, ProblemKind.SEAT_TAKEN, acting)
        else:
            self.sat[seat].append(person)
            self.stepped_in.append(event)

    def _sits_for_points(self, replaced: PersonId | None) -> bool:
        """Tell whether a deputy sits for somebody in other points than what is treated now.

        Until a member comes who is away, the deputy sits for that one in all of the item.
        """
        if replaced not in self.partly or replaced in self.aside:
            return False
        return replaced in self.floor.came or replaced not in self.chamber.own_seats

    def _has_left(self, replaced: PersonId | None) -> bool:
        """Tell whether somebody was a deputy and has made way.

        Whoever has come to the seat since then has it, and nobody sits there for the deputy again.
        """
        is_deputy = replaced is not None and replaced not in self.chamber.own_seats
        return is_deputy and all(replaced not in sat for sat in self.sat)

    def chair(self, chosen: Iterable[Chaired]) -> PersonId | None:
        """Return who chairs: whoever was named for this item, else by office, else the elected.

        Who was elected chairs as long as neither chair nor vice chair is there (koml. § 11-2).
        Somebody named in place of one who takes no part in some points chairs these points.
        """
        acting = [place.acting for place in self.places() if place.acting is not None]
        people = [seat.membership.person_id for seat in acting]
        chosen = tuple(chosen)
        here = [event for event in chosen if event.item_id == self.item_id]
        for event in here:
            if event.person_id not in people:
                is_aside = event.person_id in self.aside
                self._object(
                    event, ProblemKind.RECUSED_CHAIRS if is_aside else ProblemKind.NOT_PRESENT
                )
        if len(here) > 1:
            self._object(here[1], ProblemKind.TWO_CHAIRS, here[0].person_id)
        named = [event.person_id for event in here if not event.elected]
        elected = [event.person_id for event in here if event.elected]
        elected += [event.person_id for event in chosen if event.item_id is None]
        by_office = chair_of(acting)
        in_turn = [*named, *([] if by_office is None else [by_office]), *elected]
        if by_office is not None and by_office in self.partly:
            in_turn = [by_office, *in_turn]
        return next((person for person in in_turn if person in people), None)

    def places(self) -> tuple[Place, ...]:
        people = self.chamber.people
        return tuple(
            Place(
                self.chamber.members[n] if n < len(self.chamber.members) else None,
                tuple(people[person] for person in sat),
                None if (acting := self._acting(n)) is None else people[acting],
            )
            for n, sat in enumerate(self.sat)
        )

    def _seat_for(self, replaced: PersonId | None) -> int | None:
        """Return the seat of a member, or of whoever sits or sat there; without one, an empty one.

        Who sits for a deputy sits on when that one leaves: the seat is that of a member.
        """
        if replaced is None:
            unheld = range(len(self.chamber.members), self.chamber.size)
            return next((seat for seat in unheld if not self.sat[seat]), None)
        sits = next((n for n, sat in enumerate(self.sat) if replaced in sat), None)
        sat = self.floor.came.get(replaced) if sits is None else sits
        return self.chamber.own_seats.get(replaced, sat)

    def _acting(self, seat: int) -> PersonId | None:
        last = self.sat[seat][-1:]
        return last[0] if last and last[0] not in self.aside else None

    def _object(
        self, event: SteppedIn | Chaired, kind: ProblemKind, other: PersonId | None = None
    ) -> None:
        self.failed.append((event, Problem(kind, event.person_id, self.item_id, other)))
