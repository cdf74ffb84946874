"""A small invented council with deputies on its lists, for tests of who is there and who votes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from agenda_app.domain.agenda import ItemId, ItemKind, ItemNumber, ItemType
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Arrived, Opened
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
from agenda_app.domain.people import ListId, PersonId
from agenda_app.domain.printed import AgendaLine

LISTS = {"Ap": ListId(1), "H": ListId(2), "Sp": ListId(3), "V": ListId(4), "SV/R": ListId(5)}


def at(hour: int, minute: int) -> datetime:
    """A clock time on the day of the meeting."""
    return datetime(2026, 4, 29, hour, minute)


def a_seat(
    person: int, party: str = "Ap", role: Role = Role.MEMBER, rank: int = 0, name: str = ""
) -> Seat:
    """A place in a committee; without a rank the person's own number."""
    membership = Membership(
        MembershipId(person),
        CommitteeId(1),
        PersonId(person),
        LISTS.get(party),
        role,
        rank or person,
    )
    return Seat(membership, name or f"Person {person}", party, party)


def a_chamber(
    members: Sequence[Seat],
    deputies: Sequence[Seat] = (),
    *,
    items: int = 3,
    seats: int = 0,
    kind: CommitteeKind = CommitteeKind.MUNICIPAL_COUNCIL,
    council: Sequence[Seat] = (),
) -> Chamber:
    """The seats of a meeting with items 1, 2, 3 ...; as many seats as members unless said."""
    body = Committee(CommitteeId(1), "KST", "Kommunestyret", kind, seats or len(members))
    roster = Roster(body, tuple(members), tuple(deputies))
    return Chamber(roster, tuple(ItemId(n) for n in range(1, items + 1)), tuple(council))


def eleven(items: int = 3) -> Chamber:
    """A council of eleven: persons 1 to 11, chair 1 and vice chair 2, deputies from 21 on.

    Ap has persons 1, 3, 4, 5, deputies 21, 22, 23; Sp persons 2, 6, 7, deputies 31, 32; H persons
    8, 9, 10, deputies 41, 42, 43; V person 11, deputy 51.
    """
    parties = {1: "Ap", 3: "Ap", 4: "Ap", 5: "Ap", 2: "Sp", 6: "Sp", 7: "Sp", 11: "V"}
    roles = {1: Role.CHAIR, 2: Role.VICE_CHAIR}
    members = [a_seat(n, parties.get(n, "H"), roles.get(n, Role.MEMBER)) for n in range(1, 12)]
    benches = {"Ap": (21, 22, 23), "Sp": (31, 32), "H": (41, 42, 43), "V": (51,)}
    deputies = [
        a_seat(n, party, Role.DEPUTY, rank)
        for party, numbers in benches.items()
        for rank, n in enumerate(numbers, start=1)
    ]
    return a_chamber(members, deputies, items=items)


def roll_called(
    attendance: Attendance,
    at: datetime,
    members: Iterable[PersonId],
    deputies: Mapping[PersonId, PersonId | None],
) -> Attendance:
    """Return attendance with the roll called.

    Args:
        attendance: so far.
        at: when the meeting was set.
        members: who of the members answered.
        deputies: who of the deputies answered, and for whom (None: for a seat nobody holds).

    Raises:
        ImpossibleError: it contradicts itself or what was reported.
    """
    return entered(
        attendance,
        Opened(None, at),
        *(Arrived(None, person) for person in members),
        *(Arrived(None, person, stands_for=whom) for person, whom in deputies.items()),
    )


def met(chamber: Chamber, *, away: Iterable[int] = (), **deputies: int) -> Attendance:
    """The roll called with all members but some; ``d21=3`` has deputy 21 sit for member 3."""
    absent = set(away)
    members = [p for p in chamber.own_seats if p not in absent]
    instead = {PersonId(int(key[1:])): PersonId(whom) for key, whom in deputies.items()}
    return roll_called(Attendance(chamber), at(18, 2), members, instead)


def lines(chamber: Chamber) -> dict[ItemId, AgendaLine]:
    """The items as the agenda has them: PS 1/26, PS 2/26 ..."""
    return {
        item: AgendaLine(ItemNumber(ItemType.PS, item, 2026), ItemKind.CASE, f"Sak nummer {item}")
        for item in chamber.items
    }
