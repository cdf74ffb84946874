"""``committees``: the committees, who sits on them, and what is doubtful about it."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.findings import LOOK_AT
from agenda_app.cli.json_output import print_json
from agenda_app.domain.committee import Role, Roster, Seat
from agenda_app.domain.language import Language
from agenda_app.domain.people import Person, PersonId
from agenda_app.domain.seating_words import SaidDoubt, with_basis
from agenda_app.domain.sentence import Sentence
from agenda_app.services import committees as stored
from agenda_app.services.people import persons
from agenda_app.services.seating import said_doubts
from agenda_app.terms import word

_SEATED = Sentence(
    "{} av {} plasser er besatt, varamedlemmer: {}", "{} av {} plassar er fylte, varamedlemer: {}"
)
_DEPUTIES = Sentence("Varamedlemmer", "Varamedlemer")


@dataclass(frozen=True, slots=True)
class _Shown:
    """A committee as it is shown."""

    roster: Roster
    doubts: tuple[SaidDoubt, ...]


def committees(options: Namespace) -> int:
    """Show every committee in use on a day, for people or as JSON."""
    on: dt.date = options.on or dt.date.today()
    with data(options) as storage, storage.database.read() as session:
        people = {person.id: person for person in persons(session)}
        shown = [
            _Shown(stored.roster(session, body.id, on), tuple(said_doubts(session, body.id, on)))
            for body in stored.committees(session)
            if body.id is not None
        ]
    if options.json:
        print_json([_as_json(one, people, options.spoken) for one in shown])
    else:
        print("\n".join(line for one in shown for line in _lines(one, options.spoken)))
    return 0


def _lines(one: _Shown, language: Language) -> Iterator[str]:
    body, roster = one.roster.committee, one.roster
    seated = _SEATED.said(language, len(roster.members), body.seats, len(roster.deputies))
    yield f"{body.code}  {body.name}: {seated}"
    yield from (f"  {_seat(seat, language)}" for seat in roster.members)
    for list_id in roster.lists():
        deputies = roster.deputies_of(list_id)
        if deputies:
            numbered = enumerate((seat.person_name for seat in deputies), start=1)
            of_list = deputies[0].list_abbreviation or deputies[0].list_name
            over = " ".join(filter(None, (_DEPUTIES.said(language), of_list)))
            yield f"  {over}: {', '.join(f'{place}. {name}' for place, name in numbered)}"
    for doubt in one.doubts:
        said = with_basis(doubt.words, doubt.legal_basis).said(language)
        yield f"  {LOOK_AT.said(language)}: {said}"


def _seat(seat: Seat, language: Language) -> str:
    """Return "Eli Vestre (H), ordfører"."""
    role = seat.membership.role
    office = seat.membership.office
    if not office and role in {Role.CHAIR, Role.VICE_CHAIR}:
        office = word(role, language).lower()
    party = f" ({seat.party})" if seat.party else ""
    return f"{seat.person_name}{party}{f', {office}' if office else ''}"


def _as_json(
    one: _Shown, people: dict[PersonId | None, Person], language: Language
) -> dict[str, Any]:
    body = one.roster.committee
    return {
        "code": body.code,
        "name": body.name,
        "kind": body.kind.value,
        "seats": body.seats,
        "members": list(_seats(one.roster.members, people)),
        "deputies": list(_seats(one.roster.deputies, people)),
        "doubts": [_doubt(doubt, language) for doubt in one.doubts],
    }


def _seats(
    seats: Iterable[Seat], people: dict[PersonId | None, Person]
) -> Iterator[dict[str, Any]]:
    for seat in seats:
        gender = people[seat.membership.person_id].gender
        yield {
            "person": seat.membership.person_id,
            "name": seat.person_name,
            "role": seat.membership.role.value,
            "list": seat.list_abbreviation,
            "party": seat.party,
            "gender": gender and gender.value,
        }


def _doubt(one: SaidDoubt, language: Language) -> dict[str, Any]:
    balance = one.doubt.balance
    return {
        "code": one.doubt.doubt.value,
        "text": one.words.said(language),
        "legal_basis": one.legal_basis,
        "persons": list(one.doubt.persons),
        "list": one.doubt.list_id,
        "inhabitants": one.doubt.inhabitants,
        "needed_of_each": balance and balance.needed,
        "women": balance and balance.women,
        "men": balance and balance.men,
        "unknown": balance and balance.unknown,
        "as_far_as_possible": one.doubt.as_far_as_possible,
    }
