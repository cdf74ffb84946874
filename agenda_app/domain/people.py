"""Persons, parties, election lists and the terms they are elected for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NewType

from agenda_app.domain.gender_balance import Gender

PersonId = NewType("PersonId", int)
PartyId = NewType("PartyId", int)
ListId = NewType("ListId", int)
TermId = NewType("TermId", int)


@dataclass(frozen=True, slots=True)
class Term:
    """An election period (valgperiode), first and last day."""

    id: TermId | None
    name: str
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class Party:
    """A party or group, with the short form that stands in a vote ("Ap")."""

    id: PartyId | None
    name: str
    abbreviation: str


@dataclass(frozen=True, slots=True)
class ElectionList:
    """A list handed in at an election in one term; a joint list has several parties.

    Deputies are called from the list that was elected, whatever party they belong to now
    (koml. § 7-10).
    """

    id: ListId | None
    term_id: TermId
    name: str
    abbreviation: str
    party_ids: tuple[PartyId, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is elected, with where to reach them. Never an identity number.

    ``gender`` is None as long as nobody has entered it; it is never guessed from the name.
    ``party_from`` is the day from which they stand for ``party_id``, or as independent without one,
    whatever list elected them; None as long as they stand for that list.
    """

    id: PersonId | None
    name: str
    party_id: PartyId | None = None
    phone: str = ""
    email: str = ""
    address: str = ""
    version: int = 0
    gender: Gender | None = None
    party_from: date | None = None
