"""The register of persons, lists and parties: what a step added to it, taken out and put back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import delete, exists, select
from sqlalchemy.orm import Session

from agenda_app.db.base import Base
from agenda_app.db.committee_models import (
    ElectionListPartyRow,
    ElectionListRow,
    PartyRow,
    PersonRow,
)
from agenda_app.domain.people import ElectionList, ListId, Party, PartyId, Person, PersonId
from agenda_app.services.people import (
    election_lists,
    parties,
    persons,
    save_election_list,
    save_party,
    save_person,
)
from agenda_app.services.rows import free_id


@dataclass(frozen=True, slots=True)
class Register:
    """Persons, election lists and parties."""

    persons: tuple[Person, ...] = ()
    lists: tuple[ElectionList, ...] = ()
    parties: tuple[Party, ...] = ()


@dataclass(frozen=True, slots=True)
class NewIds:
    """The ids that what came back has now, by those it had."""

    persons: Mapping[PersonId, PersonId]
    lists: Mapping[ListId, ListId]
    parties: Mapping[PartyId, PartyId]

    @property
    def are_the_same(self) -> bool:
        """Whether everything has the id it had."""
        every: tuple[Mapping[Any, Any], ...] = (self.persons, self.lists, self.parties)
        return all(before == now for ids in every for before, now in ids.items())


def read_register(session: Session) -> Register:
    """Return everybody and everything that is registered."""
    return Register(persons(session), election_lists(session), parties(session))


def added(before: Register, after: Register) -> Register:
    """Return what is in ``after`` and was not in ``before``."""
    known_persons = {person.id for person in before.persons}
    known_lists = {one.id for one in before.lists}
    known_parties = {party.id for party in before.parties}
    return Register(
        tuple(person for person in after.persons if person.id not in known_persons),
        tuple(one for one in after.lists if one.id not in known_lists),
        tuple(party for party in after.parties if party.id not in known_parties),
    )


def together(one: Register, other: Register) -> Register:
    """Return what is in either."""
    return Register(
        (*one.persons, *other.persons),
        (*one.lists, *other.lists),
        (*one.parties, *other.parties),
    )


def remove_unused(session: Session, made: Register) -> Register:
    """Delete what nothing refers to and nobody has changed since; return what was deleted."""
    now = read_register(session)
    same = {replace(person, version=0) for person in now.persons}
    gone = Register(
        persons=tuple(
            person
            for person in made.persons
            if replace(person, version=0) in same and _deleted(session, PersonRow, person.id)
        )
    )
    behind = frozenset({ElectionListPartyRow.__tablename__})
    gone = replace(
        gone,
        lists=tuple(
            one
            for one in made.lists
            if one in now.lists and _deleted(session, ElectionListRow, one.id, own=behind)
        ),
    )
    return replace(
        gone,
        parties=tuple(
            party
            for party in made.parties
            if party in now.parties and _deleted(session, PartyRow, party.id)
        ),
    )


def _deleted(
    session: Session, table: type[Base], row_id: int | None, own: frozenset[str] = frozenset()
) -> bool:
    """Delete a row, with those of the tables ``own``, unless another one refers to it."""
    session.flush()
    pointing = [
        key
        for other in Base.metadata.sorted_tables
        for key in other.foreign_keys
        if key.column.table is table.__table__
    ]
    for key in pointing:
        is_own = key.parent.table.name in own
        if not is_own and session.scalar(select(exists().where(key.parent == row_id))):
            return False
    for key in pointing:
        if key.parent.table.name in own:
            session.execute(delete(key.parent.table).where(key.parent == row_id))
    session.delete(session.get_one(table, row_id))
    session.flush()
    return True


def put_back(session: Session, gone: Register) -> NewIds:
    """Register again what ``remove_unused`` deleted, and return the ids it has now.

    A list or a party that somebody has made meanwhile, with the same short form, is used.
    """
    new_parties = {party.id: _party(session, party) for party in gone.parties if party.id}
    new_lists = {one.id: _list(session, one, new_parties) for one in gone.lists if one.id}
    new_persons = {}
    for person in gone.persons:
        party_id = person.party_id and new_parties.get(person.party_id, person.party_id)
        wanted = replace(
            person, id=free_id(session, PersonRow, person.id), party_id=party_id, version=0
        )
        saved = save_person(session, wanted)
        if person.id is not None and saved.id is not None:
            new_persons[person.id] = saved.id
    return NewIds(new_persons, new_lists, new_parties)


def _party(session: Session, gone: Party) -> PartyId:
    for known in parties(session):
        if known.abbreviation.casefold() == gone.abbreviation.casefold() and known.id:
            return known.id
    saved = save_party(session, replace(gone, id=free_id(session, PartyRow, gone.id)))
    assert saved.id is not None
    return saved.id


def _list(session: Session, gone: ElectionList, new_parties: Mapping[PartyId, PartyId]) -> ListId:
    for known in election_lists(session, gone.term_id):
        if known.abbreviation.casefold() == gone.abbreviation.casefold() and known.id:
            return known.id
    behind = tuple(new_parties.get(party, party) for party in gone.party_ids)
    wanted = replace(gone, id=free_id(session, ElectionListRow, gone.id), party_ids=behind)
    saved = save_election_list(session, wanted)
    assert saved.id is not None
    return saved.id
