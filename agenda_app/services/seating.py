"""What is doubtful about who sits in a committee, fed from the tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.committee import (
    Committee,
    CommitteeId,
    CommitteeKind,
    Membership,
    in_force,
)
from agenda_app.domain.seating_doubts import SeatingDoubt, Surroundings, seating_doubts
from agenda_app.domain.seating_words import SaidDoubt, doubt_words, legal_basis
from agenda_app.domain.sitting_balance import balance_doubts
from agenda_app.domain.sitting_lists import list_doubts
from agenda_app.services.committees import committee, committees, memberships
from agenda_app.services.municipality import find_municipality
from agenda_app.services.people import election_lists, persons
from agenda_app.services.sitting_election import elected_by

_DECIDING = frozenset(
    {CommitteeKind.COMMITTEE, CommitteeKind.ELECTION_BOARD, CommitteeKind.COMPANY_BOARD}
)


def sitting_doubts(
    session: Session, committee_id: CommitteeId, on: date
) -> tuple[SeatingDoubt, ...]:
    """Return what is doubtful about who sits in a committee on a day.

    Raises:
        NotFoundError: there is no such committee.
    """
    body = committee(session, committee_id)
    seated = in_force(memberships(session, committee_id), on)
    genders = {
        person.id: person.gender
        for person in persons(session)
        if person.id is not None and person.gender is not None
    }
    around = _surroundings(session, body, on)
    return (
        *seating_doubts(body, seated, around),
        *list_doubts(body, seated, around),
        *balance_doubts(body, seated, genders, elected_by(session, committee_id, seated, on)),
    )


def said_doubts(session: Session, committee_id: CommitteeId, on: date) -> Iterator[SaidDoubt]:
    """Yield what is doubtful about who sits in a committee on a day, in words that name everybody.

    Raises:
        NotFoundError: there is no such committee.
    """
    body = committee(session, committee_id)
    names = {one.id: one.name for one in persons(session)}
    lists = {one.id: one.abbreviation for one in election_lists(session)}
    for doubt in sitting_doubts(session, committee_id, on):
        words = doubt_words(doubt, body, lambda who: names[who], lambda one: lists[one])
        yield SaidDoubt(doubt, words, legal_basis(doubt, body))


def _surroundings(session: Session, body: Committee, on: date) -> Surroundings:
    elsewhere = [
        (other.kind, in_force(memberships(session, other.id), on))
        for other in committees(session)
        if other.id is not None and other.id != body.id
    ]
    councils = [seated for kind, seated in elsewhere if kind is CommitteeKind.MUNICIPAL_COUNCIL]

    municipality = find_municipality(session)

    def those_of(*kinds: CommitteeKind) -> tuple[Membership, ...]:
        return tuple(one for kind, seated in elsewhere if kind in kinds for one in seated)

    return Surroundings(
        council=councils[0] if councils else None,
        executive=those_of(CommitteeKind.EXECUTIVE_COMMITTEE),
        deciding=those_of(*_DECIDING),
        parties={
            person.id: person.party_id
            for person in persons(session)
            if person.id is not None and person.party_id is not None
        },
        lists={one.id: one for one in election_lists(session) if one.id is not None},
        inhabitants=None if municipality is None else municipality.inhabitants,
    )
