"""Pasted rows become persons and memberships; nobody who is there already is removed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.committee import CommitteeId, Membership, Role, in_force
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.people import ListId, Person, PersonId, TermId
from agenda_app.services.committees import memberships, save_membership
from agenda_app.services.people import list_by_abbreviation, persons, save_person, term_on


@dataclass(frozen=True, slots=True)
class NewMember:
    """Somebody to add: ``person_id`` when they are registered already, else None.

    ``rank`` is a deputy's place on the list; None means last.
    """

    name: str
    person_id: PersonId | None = None
    on_list: str = ""
    role: Role = Role.MEMBER
    office: str = ""
    rank: int | None = None
    phone: str = ""
    email: str = ""
    gender: Gender | None = None


def add_members(
    session: Session, committee_id: CommitteeId, wanted: Iterable[NewMember], today: date
) -> tuple[Membership, ...]:
    """Add persons to a committee for the current period and return its memberships.

    Somebody who already has a place there in the same role keeps it; only what was empty about
    the person (phone, e-mail, gender) is filled in.

    Raises:
        UserError: a name is empty.
    """
    term = term_on(session, today)
    here = in_force(memberships(session, committee_id), today)
    taken = {(m.person_id, m.role is Role.DEPUTY) for m in here}
    ranks = Counter(_queue(m.role, m.list_id) for m in here)
    known = {person.id: person for person in persons(session)}
    lists: dict[str, ListId | None] = {}
    for row in wanted:
        person = _person(session, row, known)
        if person.id is None or (person.id, row.role is Role.DEPUTY) in taken:
            continue
        short = row.on_list.strip().casefold()
        if short not in lists:
            lists[short] = _list(session, row, term.id)
        on_list = lists[short]
        taken.add((person.id, row.role is Role.DEPUTY))
        ranks[_queue(row.role, on_list)] += 1
        save_membership(
            session,
            Membership(
                id=None,
                committee_id=committee_id,
                person_id=person.id,
                list_id=on_list,
                role=row.role,
                rank=row.rank or ranks[_queue(row.role, on_list)],
                term_id=term.id,
                office=row.office,
            ),
        )
    return memberships(session, committee_id)


def _queue(role: Role, on_list: ListId | None) -> tuple[Role, ListId | None]:
    """Return what a place is counted in: deputies by list, members through the committee."""
    return (role, on_list) if role is Role.DEPUTY else (Role.MEMBER, None)


def _person(session: Session, row: NewMember, known: dict[PersonId | None, Person]) -> Person:
    found = known.get(row.person_id) if row.person_id is not None else None
    person = found or Person(None, row.name)
    fuller = replace(
        person,
        phone=person.phone or row.phone,
        email=person.email or row.email,
        gender=person.gender or row.gender,
    )
    if found is None or fuller != found:
        person = save_person(session, fuller)
        known[person.id] = person
    return person


def _list(session: Session, row: NewMember, term_id: TermId | None) -> ListId | None:
    if not row.on_list.strip() or term_id is None:
        return None
    return list_by_abbreviation(session, term_id, row.on_list).id
