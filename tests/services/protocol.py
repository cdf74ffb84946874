"""A council of seven that has been called to a meeting, for tests of what is written down of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from agenda_app.domain.access import OPEN
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind
from agenda_app.domain.attendance_events import Arrived, Opened
from agenda_app.domain.ballot_entry import all_on, with_votes
from agenda_app.domain.committee import Role
from agenda_app.domain.matters import Matter
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposals import MeetingProposal, Mover, ProposalKind, ProposalPoint
from agenda_app.domain.text import Text
from agenda_app.domain.votes import Motion, Vote
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.minutes import save_item_minutes
from agenda_app.services.putting_on import put_cases
from agenda_app.services.setup import find_municipality
from agenda_app.services.voting import record_of
from tests.builders import a_municipality, a_text, saved_case, saved_meeting, saved_member

DAY = date(2026, 4, 29)
MEMBERS = (
    *(("Aud Strand", "Ap", Role.CHAIR), ("Bo Vik", "H", Role.VICE_CHAIR)),
    *(("Cato Lund", "Ap", Role.MEMBER), ("Dina Moe", "Ap", Role.MEMBER)),
    *(
        ("Egil Nes", "H", Role.MEMBER),
        ("Frid Aas", "H", Role.MEMBER),
        ("Geir Li", "V", Role.MEMBER),
    ),
)
TAKEN_NOTE_OF = a_text("Tatt til orientering.")
DEPUTIES = (("Hild Bakke", "Ap", 1), ("Ida Dal", "Ap", 2), ("Jon Fure", "V", 1))


@dataclass(frozen=True)
class Protocol:
    """A meeting that was sent: its items (a standard item, then the cases) and people by name."""

    meeting: MeetingId
    items: tuple[AgendaItem, ...]
    people: dict[str, PersonId]
    members: tuple[str, ...] = tuple(name for name, _, _ in MEMBERS)

    def case(self, number: int) -> ItemId:
        """Return a case by its place among the cases, from 1."""
        found = [item.id for item in self.items if item.case_id is not None]
        assert found[number - 1] is not None
        return ItemId(found[number - 1] or 0)

    def person(self, first_name: str) -> PersonId:
        return next(p for name, p in self.people.items() if name.startswith(first_name))

    def mover(self, name: str, party: str) -> Mover:
        found = next(known for known in self.people if known.startswith(name))
        return Mover(self.people[found], found, party)


def at(hour: int, minute: int) -> datetime:
    return datetime.combine(DAY, time(hour, minute))


def a_protocol(
    session: Session,
    *titles: str,
    code: str = "KST",
    route: Sequence[str] = (),
    members: Sequence[tuple[str, str, Role]] = MEMBERS,
    day: date = DAY,
) -> Protocol:
    """Call a committee to a meeting with some cases, two when none are named."""
    if find_municipality(session) is None:
        a_municipality(session)
    body = committee_by_code(session, code)
    save_committee(session, replace(body, seats=len(members)))
    people = {}
    for rank, (name, party, role) in enumerate(members, start=1):
        people[name] = saved_member(session, code, name, party, role, rank).person_id
    for name, party, rank in DEPUTIES:
        people[name] = saved_member(session, code, name, party, Role.DEPUTY, rank).person_id
    meeting = saved_meeting(session, code, day).id
    assert meeting is not None
    cases = [
        saved_case(session, t, *(route or (code,))).id
        for t in titles or ("Opprusting av kaia", "Ny ferge")
    ]
    put_cases(session, meeting, [case for case in cases if case is not None])
    mark_sent(session, meeting)
    names = tuple(name for name, _, _ in members)
    return Protocol(meeting, read_agenda(session, meeting).items, people, names)


def with_points(session: Session, item_id: ItemId, text: Text) -> None:
    """Let what is proposed in a case say something else, as in several points."""
    case_id = read_item(session, item_id).case_id
    assert case_id is not None
    case = read_case(session, case_id)
    proposals = tuple(replace(one, text=text) for one in case.paper.proposals)
    save_case(session, replace(case, paper=replace(case.paper, proposals=proposals)))


def a_visited_protocol(session: Session) -> Protocol:
    """Call a committee of seven that neither the mayor, Kari Nes, nor Ola Berg is a member of."""
    protocol = a_protocol(session, code="FSK")
    council = (("Kari Nes", "Sp", Role.CHAIR), ("Ola Berg", "Ap", Role.MEMBER))
    for rank, (name, party, role) in enumerate(council, start=1):
        found = saved_member(session, "KST", name, party, role, rank)
        protocol.people[name] = found.person_id
    return protocol


def roll_called(session: Session, protocol: Protocol, *away: str, day: date = DAY) -> None:
    """Call the roll; everybody is there but those named by their first names.

    What stands on every agenda is taken note of.
    """
    absent = [protocol.person(name) for name in away]
    present = [protocol.people[name] for name in protocol.members]
    enter_events(
        session,
        protocol.meeting,
        *(Arrived(None, person) for person in present if person not in absent),
        Opened(None, datetime.combine(day, time(18, 2))),
    )
    for item in protocol.items:
        if item.kind is ItemKind.STANDARD and item.type is not None and item.id is not None:
            save_item_minutes(session, ItemMinutes(item.id, proceedings=TAKEN_NOTE_OF))


def decided_open(session: Session, protocol: Protocol) -> None:
    """Say that everybody may see the cases."""
    for item in protocol.items:
        if item.case_id is not None:
            save_case(session, replace(read_case(session, item.case_id), access=OPEN))


def a_vote(session: Session, item: ItemId, *options: Matter, **votes_for: int) -> Vote:
    """Return a show of hands: everybody for unless a party is named with its votes for."""
    voters = record_of(session, item).room.voters
    ballots = all_on(voters, side=0)
    for party, number in votes_for.items():
        ballots = with_votes(ballots, voters, party, 0, number)
    return Vote(Motion(options or (Matter(),)), ballots)


def an_addition(mover: Mover, text: str, number: int = 1) -> MeetingProposal:
    return MeetingProposal(
        number,
        ProposalKind.ADDITION,
        (ProposalPoint(a_text(text)),),
        (mover,),
        handed_in_at=time(18, 30),
    )
