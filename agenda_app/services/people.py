"""Persons, parties, election lists and terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from agenda_app.db.committee_models import (
    ElectionListPartyRow,
    ElectionListRow,
    PartyRow,
    PersonRow,
    TermRow,
)
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.people import (
    ElectionList,
    ListId,
    Party,
    PartyId,
    Person,
    PersonId,
    Term,
    TermId,
)
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.text import clean
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.renaming import carry_list_name, carry_person_name
from agenda_app.services.rows import raise_version


def terms(session: Session) -> tuple[Term, ...]:
    """Return the election periods, oldest first."""
    rows = session.scalars(select(TermRow).order_by(TermRow.starts))
    return tuple(Term(TermId(row.id), row.name, row.starts, row.ends) for row in rows)


def term_on(session: Session, day: date) -> Term:
    """Return the period of a day; it is made when it is missing.

    A period runs from October of an election year to the end of September four years later
    (koml. § 7-1: the constituting meeting is held by the end of October).
    """
    for term in terms(session):
        if term.starts <= day <= term.ends:
            return term
    first = day.year - (day.year - 2023) % 4
    if date(first, 10, 1) > day:
        first -= 4
    return save_term(
        session,
        Term(None, f"{first}–{first + 4}", date(first, 10, 1), date(first + 4, 9, 30)),
    )


def save_term(session: Session, draft: Term) -> Term:
    """Save a period and return it.

    Raises:
        UserError: it ends before it starts.
    """
    if draft.ends < draft.starts:
        raise UserError(
            Sentence("Perioden slutter før den begynner.", "Perioden sluttar før han byrjar."),
            alike("Rett den siste datoen."),
        )
    row = TermRow() if draft.id is None else session.get_one(TermRow, draft.id)
    row.name, row.starts, row.ends = draft.name, draft.starts, draft.ends
    session.add(row)
    session.flush()
    return Term(TermId(row.id), row.name, row.starts, row.ends)


def parties(session: Session) -> tuple[Party, ...]:
    """Return the parties in the order they were made."""
    rows = session.scalars(select(PartyRow).order_by(PartyRow.id))
    return tuple(Party(PartyId(row.id), row.name, row.abbreviation) for row in rows)


def save_party(session: Session, draft: Party) -> Party:
    """Save a party and return it; one whose row is gone comes back under its id."""
    row = None if draft.id is None else session.get(PartyRow, draft.id)
    row = row or PartyRow(id=draft.id)
    row.name, row.abbreviation = clean(draft.name), clean(draft.abbreviation)
    session.add(row)
    session.flush()
    return Party(PartyId(row.id), row.name, row.abbreviation)


def election_lists(session: Session, term_id: TermId | None = None) -> tuple[ElectionList, ...]:
    """Return the lists of a period, or of all."""
    query = select(ElectionListRow).order_by(ElectionListRow.id)
    rows = session.scalars(query if term_id is None else query.filter_by(term_id=term_id))
    return tuple(_election_list(session, row) for row in rows)


def _election_list(session: Session, row: ElectionListRow) -> ElectionList:
    behind = session.scalars(
        select(ElectionListPartyRow.party_id)
        .filter_by(list_id=row.id)
        .order_by(ElectionListPartyRow.party_id)
    )
    return ElectionList(
        ListId(row.id),
        TermId(row.term_id),
        row.name,
        row.abbreviation,
        tuple(PartyId(party) for party in behind),
    )


def save_election_list(session: Session, draft: ElectionList) -> ElectionList:
    """Save a list with the parties behind it and return it.

    One whose row is gone comes back under its id. Under another short form its votes and proposals
    follow it (``renaming``).

    Raises:
        UserError: another list of the period has the short form.
    """
    row = None if draft.id is None else session.get(ElectionListRow, draft.id)
    row = row or ElectionListRow(id=draft.id)
    before, short = row.abbreviation, clean(draft.abbreviation)
    for other in election_lists(session, draft.term_id):
        if other.id != draft.id and other.abbreviation.casefold() == short.casefold():
            raise UserError(
                Sentence(
                    f"En annen liste heter {other.abbreviation}.",
                    f"Ei anna liste heiter {other.abbreviation}.",
                ),
                Sentence("Velg en annen kortform.", "Vel ei anna kortform."),
            )
    row.term_id = draft.term_id
    row.name, row.abbreviation = clean(draft.name), short
    session.add(row)
    session.flush()
    if before and before != short:
        carry_list_name(session, ListId(row.id), before, short)
    session.execute(delete(ElectionListPartyRow).where(ElectionListPartyRow.list_id == row.id))
    for party in draft.party_ids:
        session.add(ElectionListPartyRow(list_id=row.id, party_id=party))
    session.flush()
    return _election_list(session, row)


def party_by_abbreviation(session: Session, abbreviation: str) -> Party:
    """Return a party by its short form; it is made when missing."""
    wanted = clean(abbreviation).strip()
    for known in parties(session):
        if known.abbreviation.casefold() == wanted.casefold():
            return known
    return save_party(session, Party(None, wanted, wanted))


def list_by_abbreviation(session: Session, term_id: TermId, abbreviation: str) -> ElectionList:
    """Return a list by its short form; it is made, with a party of that name, when missing."""
    wanted = clean(abbreviation).strip()
    for known in election_lists(session, term_id):
        if known.abbreviation.casefold() == wanted.casefold():
            return known
    party = party_by_abbreviation(session, wanted)
    behind = () if party.id is None else (party.id,)
    return save_election_list(session, ElectionList(None, term_id, party.name, wanted, behind))


def persons(session: Session) -> tuple[Person, ...]:
    """Return every person."""
    return tuple(_person(row) for row in session.scalars(select(PersonRow).order_by(PersonRow.id)))


def person_named(session: Session, name: str) -> Person:
    """Return whom a name means, however its letters are written.

    Raises:
        NotFoundError: nobody is called so, or several are.
    """
    wanted = " ".join(name.split()).casefold()
    found = [one for one in persons(session) if one.name.casefold() == wanted]
    if len(found) != 1:
        raise NotFoundError(
            Sentence(
                f"Flere heter «{name}»." if found else f"Ingen heter «{name}».",
                f"Fleire heiter «{name}»." if found else f"Ingen heiter «{name}».",
            ),
            Sentence(
                "Skriv hele navnet slik det står i utvalget.",
                "Skriv heile namnet slik det står i utvalet.",
            ),
        )
    return found[0]


def save_person(session: Session, draft: Person) -> Person:
    """Save a person and return them; one whose row is gone comes back under their id.

    Raises:
        ConflictError: somebody saved the person in between.
        UserError: the name is empty.
    """
    name = " ".join(clean(draft.name).split())
    if not name:
        raise UserError(
            Sentence("Personen må ha et navn.", "Personen må ha eit namn."),
            Sentence("Skriv fornavn og etternavn.", "Skriv førenamn og etternamn."),
        )
    row = None if draft.id is None else session.get(PersonRow, draft.id)
    if row is None:
        row = PersonRow(id=draft.id, version=1)
        session.add(row)
    else:
        raise_version(session, row, draft.version)
    before, row.name = row.name, name
    row.party_id = draft.party_id
    row.phone, row.email, row.address = draft.phone, draft.email, draft.address
    row.gender = None if draft.gender is None else draft.gender.value
    row.party_from = draft.party_from
    session.flush()
    if before and before != name:
        carry_person_name(session, PersonId(row.id), name)
    return _person(row)


def enter_genders(session: Session, genders: Mapping[PersonId, Gender]) -> None:
    """Say who are women and men; who is not registered any more is left out.

    Raises:
        ConflictError: somebody saved one of them in between.
    """
    for person in persons(session):
        gender = genders.get(person.id) if person.id is not None else None
        if gender is not None and gender is not person.gender:
            save_person(session, replace(person, gender=gender))


def _person(row: PersonRow) -> Person:
    return Person(
        PersonId(row.id),
        row.name,
        None if row.party_id is None else PartyId(row.party_id),
        row.phone,
        row.email,
        row.address,
        row.version,
        None if row.gender is None else Gender(row.gender),
        row.party_from,
    )
