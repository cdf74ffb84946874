"""Those who were elected in a meeting are entered in the register, once, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesCorrectionRow
from agenda_app.db.storage import Storage
from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.committee import CommitteeKind, Membership, Role, in_force
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_doubts import ElectionDoubt
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.elections import Count, ElectionMode
from agenda_app.domain.gender_balance import Balance, Gender
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from agenda_app.domain.seating_doubts import Doubt
from agenda_app.errors import UserError
from agenda_app.services.committees import (
    committee_by_code,
    memberships,
    replace_memberships,
    roster,
    save_committee,
)
from agenda_app.services.elected import elected_in, enter_elected, take_back_entry
from agenda_app.services.election_places import places_in
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.people import election_lists, parties, persons, save_person
from agenda_app.services.seating import sitting_doubts
from agenda_app.services.sitting_election import elected_by
from agenda_app.services.voting import record_of
from tests.services.protocol import DAY, Protocol, a_protocol, at, roll_called

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


def test_one_that_was_put_right_is_told_and_entered_only_when_chosen(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        hold(session, made, an_executive_of_three(session, made))
        slips = ((made.case(2), "Cato Lund"), (made.case(1), "ferge"), (made.case(1), "Cato Lund"))
        for number, (item, was) in enumerate(slips, start=1):
            session.add(
                MinutesCorrectionRow(
                    meeting_id=made.meeting,
                    number=number,
                    item_id=item,
                    was=was,
                    becomes="Bo Vik",
                    reason="Feil navn.",
                    made_at=at(21, 0),
                )
            )
        (one,) = elected_in(session, made.meeting)
        assert one.corrections == (3,)
        assert enter_elected(session, made.meeting) == ()
        assert enter_elected(session, made.meeting, {(one.item_id, one.place)})
        (now,) = elected_in(session, made.meeting)
        assert (now.is_entered, now.corrections) == (True, (3,))


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


def test_who_is_to_lead_a_committee_sits_on_it_or_is_elected_to_it_here(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        names = {person.id: person.name for person in persons(session)}

        def doubtful(first_name: str, code: str = "FSK") -> bool:
            who = made.person(first_name)
            poll = Poll((CandidateVotes(Candidate(names[who], person_id=who), 7),))
            leads = HeldElection("Leder", MajorityElection(poll), to(session, code, Role.CHAIR))
            hold(session, made, an_executive_of_three(session, made), leads)
            doubts = record_of(session, made.case(1)).elections[1].doubts
            return ElectionDoubt.NOT_A_MEMBER in {doubt.doubt for doubt in doubts}

        assert [doubtful(one) for one in ("Cato", "Geir", "Bo")] == [False, False, True]
        assert places_in(session, made.meeting).elected_from.sitting.keys() >= {
            to(session, code).committee_id for code in ("FSK", "KST")
        }


AGREED = AgreedElection(
    3,
    (
        Candidate("Cato Lund", Gender.MAN, "Ap"),
        Candidate("Nora Ny", Gender.WOMAN, "Ap"),
        Candidate("Geir Li", Gender.MAN, "V"),
    ),
    (Candidate("Odd Ny", Gender.MAN, "Ap"), Candidate("Pia Ny", Gender.WOMAN, "V")),
    Count(7, 0),
    Count(7, 0),
    7,
)


def mode_on(session: Session, code: str, day: date) -> ElectionMode | None:
    body = committee_by_code(session, code)
    assert body.id is not None
    seated = in_force(memberships(session, body.id), day)
    return elected_by(session, body.id, seated, day)


def test_how_a_committee_was_elected_is_known_once_the_elected_sit(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        hold(session, made, an_executive_of_three(session, made))
        assert mode_on(session, "FSK", NEXT) is None
        enter_elected(session, made.meeting)
        assert mode_on(session, "FSK", NEXT) is ElectionMode.PROPORTIONAL
        assert mode_on(session, "FSK", LAST + timedelta(days=1)) is None


def test_the_last_election_of_most_of_the_members_says_how(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        first = an_executive_of_three(session, made)
        later = to(session, "FSK", starts=NEXT + timedelta(days=30))
        agreed = HeldElection("Formannskapet på nytt", AGREED, later)
        hold(session, made, first, agreed)
        enter_elected(session, made.meeting)
        assert mode_on(session, "FSK", NEXT) is ElectionMode.PROPORTIONAL
        assert mode_on(session, "FSK", later.starts) is ElectionMode.AGREED


def test_one_new_member_does_not_say_how_the_others_were_elected(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        one = replace(AGREED, seats=1, members=AGREED.members[1:2], deputies=())
        later = to(session, "FSK", starts=NEXT + timedelta(days=30))
        hold(
            session,
            made,
            an_executive_of_three(session, made),
            HeldElection("Et medlem", one, later),
        )
        enter_elected(session, made.meeting)
        assert mode_on(session, "FSK", later.starts) is ElectionMode.PROPORTIONAL


def test_an_agreed_election_that_was_not_unanimous_says_nothing(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        split = replace(AGREED, on_names=Count(6, 1))
        hold(session, made, HeldElection("Formannskapet", split, to(session, "FSK")))
        body = committee_by_code(session, "FSK")
        assert body.id is not None
        members = [
            Membership(None, body.id, made.person(name), None, Role.MEMBER, rank, starts=NEXT)
            for rank, name in enumerate(("Aud", "Bo", "Cato"), start=1)
        ]
        replace_memberships(session, body.id, members)
        assert mode_on(session, "FSK", NEXT) is None


def test_what_is_doubtful_follows_from_the_election(storage: Storage) -> None:
    """Two of one list and one of another are counted as three where they were agreed on."""
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        body = committee_by_code(session, "FSK")
        save_committee(session, replace(body, seats=3))
        assert body.id is not None
        for name, gender in (("Cato Lund", Gender.MAN), ("Geir Li", Gender.MAN)):
            person = next(one for one in persons(session) if one.name == name)
            save_person(session, replace(person, gender=gender))
        hold(session, made, HeldElection("Formannskapet", AGREED, to(session, "FSK")))
        enter_elected(session, made.meeting)
        balance = [one for one in sitting_doubts(session, body.id, NEXT) if one.balance]
        assert balance == []
        pia = next(one for one in persons(session) if one.name == "Pia Ny")
        save_person(session, replace(pia, gender=Gender.MAN))
        (found,) = [one for one in sitting_doubts(session, body.id, NEXT) if one.balance]
        assert (found.doubt, found.list_id) == (Doubt.DEPUTIES_UNBALANCED, None)
        assert found.balance == Balance(1, 0, 2)


def test_more_deputies_are_judged_with_those_whom_the_group_has(storage: Storage) -> None:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
        hold(session, made, HeldElection("Formannskapet", AGREED, to(session, "FSK", starts=DAY)))
        enter_elected(session, made.meeting)
        men = tuple(Candidate(name, Gender.MAN, "V") for name in ("Bo Ny", "Tor Ny"))
        more = AgreedElection(0, (), men, Count(7), Count(7))
        hold(session, made, HeldElection("Flere vara", more, to(session, "FSK")))
        (outcome,) = record_of(session, made.case(1)).elections
        here = {ElectionDoubt.DEPUTIES_UNBALANCED, ElectionDoubt.GENDER_UNKNOWN}
        assert here.isdisjoint(one.doubt for one in outcome.doubts)
        # Of the deputy whom the group has in the council, the gender is not entered.
        hold(session, made, HeldElection("Flere vara", more, to(session, "KST")))
        (outcome,) = record_of(session, made.case(1)).elections
        assert [one.doubt for one in outcome.doubts] == [ElectionDoubt.GENDER_UNKNOWN]
