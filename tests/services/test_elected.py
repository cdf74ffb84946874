"""Those who were elected in a meeting are entered in the register, once, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.committee import CommitteeKind, Role
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_doubts import ElectionDoubt
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from agenda_app.errors import UserError
from agenda_app.services.committees import committee_by_code, memberships, roster, save_committee
from agenda_app.services.elected import elected_in, enter_elected, take_back_entry
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.people import election_lists, parties, persons, save_person
from agenda_app.services.voting import record_of
from tests.services.protocol import DAY, Protocol, a_protocol, roll_called

NEXT = DAY + timedelta(days=1)
LAST = date(2027, 9, 30)


def to(session: Session, code: str, role: Role = Role.MEMBER, starts: date = NEXT) -> ElectedTo:
    body = committee_by_code(session, code)
    assert body.id is not None
    return ElectedTo(body.id, body.kind, role, starts, LAST)


def an_executive_of_three(session: Session, made: Protocol) -> HeldElection:
    """Elect Cato and Dina from a joint list and Geir, who is in the register, from another."""
    body = committee_by_code(session, "FSK")
    save_committee(session, replace(body, seats=3))
    joint = CandidateList(
        "Samling",
        (
            Candidate("Cato Lund", person_id=made.person("Cato")),
            Candidate("Nora Ny"),
            Candidate("Odd Ny"),
        ),
        ("Ap", "Sp"),
    )
    alone = CandidateList("V", (Candidate("geir  li"),), ("V",))
    lists = (ListVotes(joint, 4), ListVotes(alone, 3))
    return HeldElection("Formannskapet", ProportionalElection(3, lists), to(session, "FSK"))


def hold(session: Session, made: Protocol, *held: HeldElection) -> None:
    kept = read_item_minutes(session, made.case(1))
    save_item_minutes(session, replace(kept, elections=held))


def test_they_sit_in_the_committee_with_their_list_their_order_and_their_period(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        hold(session, made, an_executive_of_three(session, made))
        (one,) = elected_in(session, made.meeting)
        assert one.new == ("Nora Ny", "Odd Ny")
        assert not one.is_entered
        enter_elected(session, made.meeting)
        found = roster(session, one.to.committee_id, NEXT)
        assert [(s.person_name, s.list_abbreviation) for s in found.members] == [
            ("Cato Lund", "Samling"),
            ("Nora Ny", "Samling"),
            ("Geir Li", "V"),
        ]
        assert [(s.person_name, s.membership.rank) for s in found.deputies] == [("Odd Ny", 1)]
        places = {(s.membership.starts, s.membership.ends) for s in found.members}
        assert places == {(NEXT, LAST)}
        joint = next(one for one in election_lists(session) if one.name == "Samling")
        behind = {party.abbreviation for party in parties(session) if party.id in joint.party_ids}
        assert behind == {"Ap", "Sp"}
        assert len([p for p in persons(session) if p.name == "Geir Li"]) == 1


def test_entering_twice_changes_nothing_and_it_can_be_taken_back(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        held = an_executive_of_three(session, made)
        hold(session, made, held)
        assert held.to is not None
        was = memberships(session, held.to.committee_id)
        before = enter_elected(session, made.meeting)
        now = memberships(session, held.to.committee_id)
        assert [one.is_entered for one in elected_in(session, made.meeting)] == [True]
        assert enter_elected(session, made.meeting) == ()
        assert memberships(session, held.to.committee_id) == now
        take_back_entry(session, before)
        assert memberships(session, held.to.committee_id) == was


def test_only_what_was_chosen_is_entered(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        hold(session, made, an_executive_of_three(session, made))
        assert enter_elected(session, made.meeting, {(made.case(2), 0)}) == ()
        assert enter_elected(session, made.meeting, {(made.case(1), 0)}) != ()


def a_mayor(session: Session, name: str, starts: date = NEXT) -> HeldElection:
    poll = Poll((CandidateVotes(Candidate(name), 7),))
    place = to(session, "KST", Role.CHAIR, starts)
    return HeldElection("Ordfører", MajorityElection(poll), place)


def test_the_attendance_of_the_meeting_itself_never_changes(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        hold(session, made, a_mayor(session, "Bo Vik", DAY))
        with pytest.raises(UserError, match="for tidlig"):
            enter_elected(session, made.meeting)
        hold(session, made, a_mayor(session, "Bo Vik"))
        council = committee_by_code(session, "KST").id
        assert council is not None
        before = roster(session, council, DAY)
        enter_elected(session, made.meeting)
        assert [s.membership.role for s in roster(session, council, DAY).members] == [
            s.membership.role for s in before.members
        ]
        led = {s.person_name: s.membership.role for s in roster(session, council, NEXT).members}
        assert (led["Bo Vik"], led["Aud Strand"]) == (Role.CHAIR, Role.MEMBER)


def test_two_of_the_same_name_are_left_to_a_person(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        geir = next(one for one in persons(session) if one.name == "Geir Li")
        save_person(session, replace(geir, id=None))
        hold(session, made, an_executive_of_three(session, made))
        assert [one.is_entered for one in elected_in(session, made.meeting)] == [False]
        with pytest.raises(UserError, match="Flere heter"):
            enter_elected(session, made.meeting)


def test_a_mayor_may_come_from_the_executive_that_the_same_meeting_elected(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        executive = an_executive_of_three(session, made)
        for first_name, is_doubtful in (("Cato", False), ("Bo", True)):
            who = Candidate("", person_id=made.person(first_name))
            name = next(p.name for p in persons(session) if p.id == who.person_id)
            poll = Poll((CandidateVotes(replace(who, name=name), 7),))
            place = to(session, "KST", Role.CHAIR)
            assert place.kind is CommitteeKind.MUNICIPAL_COUNCIL
            mayor = HeldElection("Ordfører", MajorityElection(poll), place)
            hold(session, made, executive, mayor)
            doubts = record_of(session, made.case(1)).elections[1].doubts
            kinds = {doubt.doubt for doubt in doubts}
            assert (ElectionDoubt.NOT_ON_EXECUTIVE in kinds) is is_doubtful
            assert ElectionDoubt.NO_CONSENT in kinds
