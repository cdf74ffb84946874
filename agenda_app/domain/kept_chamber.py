"""Who sat in a meeting, as it is kept when its minutes are locked.

People, lists and committees of the register can get other names, and seats another number. What
was locked is shown with those that it had.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import (
    Committee,
    CommitteeId,
    CommitteeKind,
    Membership,
    MembershipId,
    Role,
    Roster,
    Seat,
)
from agenda_app.domain.people import ElectionList, ListId, PersonId, TermId

FORMAT, VERSION = "saksliste-chamber", 1


@dataclass(frozen=True, slots=True)
class KeptChamber:
    """The committee with who was elected to it, and the members of the council then."""

    roster: Roster
    council: tuple[Seat, ...]


def named_anew(
    chamber: Chamber, persons: Mapping[PersonId, str], lists: Mapping[ListId, ElectionList]
) -> Chamber:
    """Return a chamber with the names that people and lists have in the register now.

    For sums over several meetings, in which nobody may stand under two names. Who or what is not
    in the register any more keeps the name.
    """

    def named(seat: Seat) -> Seat:
        place = seat.membership
        name = persons.get(place.person_id, seat.person_name)
        on_list = None if place.list_id is None else lists.get(place.list_id)
        if on_list is None:
            return replace(seat, person_name=name)
        return replace(
            seat,
            person_name=name,
            list_name=on_list.name,
            list_abbreviation=on_list.abbreviation,
        )

    roster = chamber.roster
    return replace(
        chamber,
        roster=Roster(
            roster.committee,
            tuple(named(seat) for seat in roster.members),
            tuple(named(seat) for seat in roster.deputies),
        ),
        council=tuple(named(seat) for seat in chamber.council),
    )


def to_json(chamber: Chamber) -> str:
    """Return who sits in a chamber as JSON, without how to reach them."""
    body, roster = chamber.roster.committee, chamber.roster
    fields = {
        "format": FORMAT,
        "version": VERSION,
        "committee": {
            "id": body.id,
            "code": body.code,
            "name": body.name,
            "kind": body.kind.value,
            "seats": body.seats,
        },
        "members": [_seat_fields(seat) for seat in roster.members],
        "deputies": [_seat_fields(seat) for seat in roster.deputies],
        "council": [_seat_fields(seat) for seat in chamber.council],
    }
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)


def from_json(stored: str) -> KeptChamber:
    """Return who sat there, as ``to_json`` wrote it; of the committee only what names it.

    Raises:
        ValueError: the JSON is no chamber, or one of a newer program.
    """
    try:
        found = json.loads(stored)
        if found["format"] != FORMAT or found["version"] > VERSION:
            raise ValueError("no chamber that this program knows")
        body = found["committee"]
        committee = Committee(
            CommitteeId(body["id"]),
            body["code"],
            body["name"],
            CommitteeKind(body["kind"]),
            body["seats"],
        )
        members, deputies, council = (
            tuple(_seat(fields) for fields in found[key])
            for key in ("members", "deputies", "council")
        )
        return KeptChamber(Roster(committee, members, deputies), council)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no chamber: {error!r}") from error


def _seat_fields(seat: Seat) -> dict[str, Any]:
    place = seat.membership
    return {
        "id": place.id,
        "committee": place.committee_id,
        "person": place.person_id,
        "name": seat.person_name,
        "list": place.list_id,
        "list_name": seat.list_name,
        "list_short": seat.list_abbreviation,
        "own_party": seat.own_party,
        "role": place.role.value,
        "rank": place.rank,
        "term": place.term_id,
        "office": place.office,
        "starts": place.starts and place.starts.isoformat(),
        "ends": place.ends and place.ends.isoformat(),
    }


def _seat(fields: dict[str, Any]) -> Seat:
    on_list, term = fields["list"], fields["term"]
    place = Membership(
        id=MembershipId(fields["id"]),
        committee_id=CommitteeId(fields["committee"]),
        person_id=PersonId(fields["person"]),
        list_id=None if on_list is None else ListId(on_list),
        role=Role(fields["role"]),
        rank=fields["rank"],
        term_id=None if term is None else TermId(term),
        office=fields["office"],
        starts=fields["starts"] and date.fromisoformat(fields["starts"]),
        ends=fields["ends"] and date.fromisoformat(fields["ends"]),
    )
    own_party = fields.get("own_party")
    return Seat(
        place, fields["name"], fields["list_name"], fields["list_short"], own_party=own_party
    )
