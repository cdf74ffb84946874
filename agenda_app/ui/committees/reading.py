"""What the page of the committees shows, read in one go as plain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from agenda_app.domain.committee import (
    Committee,
    CommitteeId,
    Membership,
    Role,
    in_force,
)
from agenda_app.domain.people import ElectionList, ListId, Party, Person, PersonId, Term
from agenda_app.domain.seating_doubts import SeatingDoubt
from agenda_app.services import committees as stored
from agenda_app.services import people
from agenda_app.services.seating import sitting_doubts


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A place that somebody has in another committee."""

    committee: str
    role: Role


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the committee with the person who has it; ``number`` is as people count, from 1.

    ``coming`` says that it begins later; ``party`` is the one of somebody who has left the list's.
    """

    number: int
    membership: Membership
    person: Person
    on_list: ElectionList | None
    elsewhere: tuple[Elsewhere, ...] = ()
    coming: bool = False
    party: Party | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """Who sits in a committee, and everybody who could."""

    committee: Committee
    members: tuple[Place, ...]
    deputies: tuple[Place, ...]
    persons: tuple[Person, ...]
    lists: tuple[ElectionList, ...]
    parties: tuple[Party, ...]
    doubts: tuple[SeatingDoubt, ...]
    has_met: bool

    @property
    def seated(self) -> int:
        """How many seats are taken today."""
        return sum(not place.coming for place in self.members)

    def on_lists(self) -> tuple[ElectionList, ...]:
        """Return the lists that have a place here, those of the members first."""
        found = {p.on_list.id: p.on_list for p in (*self.members, *self.deputies) if p.on_list}
        return tuple(found.values())

    def deputies_of(self, on_list: ListId | None) -> tuple[Place, ...]:
        """Return the deputies of one list in the order they are called."""
        return tuple(p for p in self.deputies if p.membership.list_id == on_list)


def every_committee(session: Any) -> tuple[Committee, ...]:
    """Return the committees, those out of use last."""
    found = stored.committees(session, active_only=False)
    return tuple(sorted(found, key=lambda body: not body.active))


def current_term(session: Any, today: date) -> Term | None:
    """Return the election period of a day, None when nobody was elected for it yet."""
    return next((t for t in people.terms(session) if t.starts <= today <= t.ends), None)


def read_sitting(session: Any, committee_id: CommitteeId, today: date) -> Sitting:
    """Return who sits in a committee today, and who takes a place later.

    Raises:
        NotFoundError: the committee is gone.
    """
    body = stored.committee(session, committee_id)
    every = {
        other.id: (other, in_force(stored.memberships(session, other.id), today))
        for other in stored.committees(session)
        if other.id is not None
    }
    here = tuple(
        m for m in stored.memberships(session, committee_id) if m.ends is None or today <= m.ends
    )
    term = current_term(session, today)
    persons = people.persons(session)
    known = {person.id: person for person in persons}
    lists = {one.id: one for one in people.election_lists(session)}
    elsewhere = _elsewhere(committee_id, every.values())
    parties = people.parties(session)
    places = [
        _place(m, known[m.person_id], lists.get(m.list_id), elsewhere, parties, today)
        for m in here
        if m.person_id in known
    ]
    return Sitting(
        body,
        _numbered(p for p in places if p.membership.role is not Role.DEPUTY),
        _by_list(p for p in places if p.membership.role is Role.DEPUTY),
        persons,
        tuple(one for one in lists.values() if term is None or one.term_id == term.id),
        parties,
        sitting_doubts(session, committee_id, today),
        stored.is_used(session, committee_id),
    )


def _place(
    membership: Membership,
    person: Person,
    on_list: ElectionList | None,
    elsewhere: dict[PersonId, tuple[Elsewhere, ...]],
    parties: Iterable[Party],
    today: date,
) -> Place:
    coming = membership.starts is not None and membership.starts > today
    others = elsewhere.get(membership.person_id, ())
    party = next((one for one in parties if one.id == person.party_id), None)
    return Place(0, membership, person, on_list, others, coming, party)


def _numbered(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(replace(place, number=number) for number, place in enumerate(places, start=1))


def _by_list(places: Iterable[Place]) -> tuple[Place, ...]:
    by_list: dict[ListId | None, list[Place]] = {}
    for place in places:
        by_list.setdefault(place.membership.list_id, []).append(place)
    return tuple(place for group in by_list.values() for place in _numbered(group))


def _elsewhere(
    committee_id: CommitteeId, every: Iterable[tuple[Committee, tuple[Membership, ...]]]
) -> dict[PersonId, tuple[Elsewhere, ...]]:
    found: dict[PersonId, tuple[Elsewhere, ...]] = {}
    for body, seated in every:
        for membership in seated:
            if body.id != committee_id and membership.role is not Role.DEPUTY:
                before = found.get(membership.person_id, ())
                found[membership.person_id] = (*before, Elsewhere(body.name, membership.role))
    return found
