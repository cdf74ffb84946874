"""The sample's lists, members and deputies; nobody of that name is meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date
from itertools import count

from sqlalchemy.orm import Session

from agenda_app import paths
from agenda_app.domain.committee import Membership, Role
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.people import ElectionList, Party, PartyId, Person, PersonId, Term
from agenda_app.sample.nynorsk import in_form
from agenda_app.services.committees import committee_by_code, save_membership
from agenda_app.services.municipality import the_municipality
from agenda_app.services.people import (
    election_lists,
    parties,
    save_election_list,
    save_party,
    save_person,
    term_on,
)

_ROLES = {
    "leder": Role.CHAIR,
    "nestleder": Role.VICE_CHAIR,
    "medlem": Role.MEMBER,
    "vara": Role.DEPUTY,
}
_PARTIES = {
    "Ap": "Arbeiderpartiet",
    "Sp": "Senterpartiet",
    "KrF": "Kristelig Folkeparti",
    "H": "Høyre",
    "YB": "Ytterholm Bygdeliste",
}
_LETTERS = str.maketrans("æøåÆØÅ", "aoaAOA")


def add_people(session: Session, today: date) -> None:
    """Add the lists of the current period, the persons, and their places in the committees."""
    term = term_on(session, today)
    rows = list(_rows())
    language = the_municipality(session).language
    genders = {row[1]: Gender(row[2]) for row in rows if row[0] == "person"}
    _add_lists(session, term, (row for row in rows if row[0] == "liste"))
    lists = {known.abbreviation: known.id for known in election_lists(session, term.id)}
    persons: dict[str, PersonId] = {}
    numbers = count(1)
    ranks: dict[tuple[str, Role, str], int] = {}
    seats = (row for row in rows if row[0] not in ("liste", "person"))
    for code, role_name, on_list, name, office in seats:
        if name not in persons:
            persons[name] = _add_person(session, name, on_list, next(numbers), genders[name])
        role = _ROLES[role_name]
        # Deputies are counted within their list, members through the whole committee.
        place = (code, role, on_list) if role is Role.DEPUTY else (code, Role.MEMBER, "")
        ranks[place] = ranks.get(place, 0) + 1
        body = committee_by_code(session, code).id
        assert body is not None
        save_membership(
            session,
            Membership(
                id=None,
                committee_id=body,
                person_id=persons[name],
                list_id=lists[on_list],
                role=role,
                rank=ranks[place],
                term_id=term.id,
                office=in_form(office, language),
            ),
        )


def _rows() -> Iterator[tuple[str, ...]]:
    text = paths.resource("sample", "people.txt").read_text("utf-8")
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            cells = [cell.strip() for cell in line.split("|")]
            wide = 4 if cells[0] == "liste" else 5
            yield tuple(cells + [""] * (wide - len(cells)))


def _add_lists(session: Session, term: Term, rows: Iterator[tuple[str, ...]]) -> None:
    assert term.id is not None
    known = {one.abbreviation for one in election_lists(session, term.id)}
    for _, abbreviation, name, behind in rows:
        if abbreviation not in known:
            ids = tuple(_party(session, short) for short in behind.split(", "))
            save_election_list(session, ElectionList(None, term.id, name, abbreviation, ids))


def _party(session: Session, short: str) -> PartyId:
    known = (party for party in parties(session) if party.abbreviation == short)
    found = next(known, None) or save_party(session, Party(None, _PARTIES[short], short))
    assert found.id is not None
    return found.id


def _add_person(session: Session, name: str, on_list: str, number: int, gender: Gender) -> PersonId:
    party = _party(session, on_list.split("/")[number % 2 if "/" in on_list else 0])
    phone = f"00 00 {number // 100:02d} {number % 100:02d}"
    saved = save_person(session, Person(None, name, party, phone, _email(name), gender=gender))
    assert saved.id is not None
    return saved.id


def _email(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS)).encode("ascii", "ignore")
    return f"{plain.decode().lower().replace(' ', '.')}@ytterholm.example"
