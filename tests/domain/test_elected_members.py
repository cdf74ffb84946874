"""Who sits on a committee after an election to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.committee import (
    CommitteeId,
    CommitteeKind,
    Membership,
    MembershipId,
    Role,
    in_force,
)
from agenda_app.domain.elected_from import ElectedFrom
from agenda_app.domain.elected_members import (
    ElectedSeat,
    SeatedPerson,
    after_election,
    elected_seats,
    is_of_whole,
)
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_doubts import ElectionDoubt
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.elections import Count
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.held_elections import ElectionOutcome, HeldElection
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.people import ListId, PersonId, Term, TermId
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from tests.domain.voting import room

BODY, AP, H = CommitteeId(3), ListId(1), ListId(2)
FIRST, LAST, EVE = date(2026, 5, 1), date(2027, 9, 30), date(2026, 4, 30)
TO = ElectedTo(BODY, CommitteeKind.COMMITTEE, Role.MEMBER, FIRST, LAST)
ELEVEN = room(Ap=6, H=5)


def sits(number: int, role: Role = Role.MEMBER, rank: int = 0, on: ListId = AP) -> Membership:
    return Membership(MembershipId(number), BODY, PersonId(number), on, role, rank or number)


OLD = (sits(1, Role.CHAIR), sits(2), sits(3), sits(21, Role.DEPUTY, 1), sits(22, Role.DEPUTY, 2))


def seated(*people: int, role: Role = Role.MEMBER, on: ListId = AP) -> list[SeatedPerson]:
    return [SeatedPerson(PersonId(person), role, on) for person in people]


def told(memberships: Sequence[Membership], day: date) -> list[tuple[int, str, int]]:
    return sorted((m.person_id, m.role.value, m.rank) for m in in_force(memberships, day))


def test_a_whole_committee_takes_over_from_the_one_before_on_the_first_day() -> None:
    new = [*seated(2, 5, 6), *seated(22, 7, role=Role.DEPUTY), *seated(8, role=Role.DEPUTY, on=H)]
    after = after_election(OLD, TO, new, is_whole=True)
    assert told(after, EVE) == told(OLD, EVE)
    assert told(after, FIRST) == [
        (2, "member", 1),
        (5, "member", 2),
        (6, "member", 3),
        (7, "deputy", 2),
        (8, "deputy", 1),
        (22, "deputy", 1),
    ]
    assert told(after, date(2027, 10, 1)) == []
    assert after_election(after, TO, new, is_whole=True) == after


def test_a_single_new_member_comes_in_addition_and_is_no_deputy_any_more() -> None:
    after = after_election(OLD, TO, seated(21), is_whole=False)
    assert told(after, FIRST) == [
        (1, "chair", 1),
        (2, "member", 2),
        (3, "member", 3),
        (21, "member", 4),
        (22, "deputy", 2),
    ]
    assert (21, "deputy", 1) in told(after, EVE)
    assert after_election(after, TO, seated(21), is_whole=False) == after


def test_who_comes_in_addition_stands_last_also_where_others_have_left() -> None:
    gone = (
        replace(sits(21, Role.DEPUTY, 1), ends=EVE),
        replace(sits(22, Role.DEPUTY, 2), ends=EVE),
    )
    left = (sits(23, Role.DEPUTY, 3), sits(24, Role.DEPUTY, 4))
    members = (sits(1, Role.CHAIR), sits(2, rank=4))
    new = [*seated(9), *seated(25, role=Role.DEPUTY)]
    after = after_election((*members, *gone, *left), TO, new, is_whole=False)
    called = sorted((rank, who) for who, role, rank in told(after, FIRST) if role == "deputy")
    assert called == [(3, 23), (4, 24), (5, 25)]
    assert (9, "member", 5) in told(after, FIRST)
    lead = replace(TO, role=Role.CHAIR)
    led = after_election(members, lead, seated(9, role=Role.CHAIR), is_whole=False)
    assert (9, "chair", 5) in told(led, FIRST)


def test_a_new_leader_takes_the_office_over_and_the_former_stays_a_member() -> None:
    lead = replace(TO, role=Role.CHAIR)
    old = (replace(OLD[0], office="utvalgsleder"), *OLD[1:])
    after = after_election(old, lead, seated(3, role=Role.CHAIR), is_whole=False)
    assert told(after, EVE) == told(OLD, EVE)
    here = {m.person_id: (m.role, m.office) for m in in_force(after, FIRST)}
    assert here[PersonId(3)] == (Role.CHAIR, "utvalgsleder")
    assert here[PersonId(1)] == (Role.MEMBER, "")
    assert after_election(after, lead, seated(3, role=Role.CHAIR), is_whole=False) == after


def test_the_leader_of_a_committee_that_was_elected_the_same_day_changes_in_place() -> None:
    whole = after_election((), TO, seated(1, 2, 3), is_whole=True)
    led = after_election(
        whole, replace(TO, role=Role.CHAIR), seated(2, role=Role.CHAIR), is_whole=False
    )
    assert told(led, FIRST) == [(1, "member", 1), (2, "chair", 2), (3, "member", 3)]
    assert len(led) == 3
    assert after_election(led, TO, seated(1, 2, 3), is_whole=True) == led


def test_who_leads_for_a_time_gives_the_office_back() -> None:
    term = Term(TermId(1), "2023–2027", date(2023, 10, 1), LAST)
    mayor = replace(OLD[0], office="ordfører", ends=LAST)
    for left in (date(2026, 8, 31), LAST):
        role = Role.CHAIR
        lead = replace(TO, role=role, ends=left)
        led = after_election(
            (mayor, *OLD[1:]), lead, seated(3, role=role), is_whole=False, term=term
        )
        here = {m.person_id: (m.role, m.office) for m in in_force(led, left)}
        assert here[PersonId(3)] == (Role.CHAIR, "ordfører")
        assert here[PersonId(1)] == (Role.MEMBER, "")
        again = {m.person_id: (m.role, m.office) for m in in_force(led, left + timedelta(days=1))}
        if left < LAST:
            assert again[PersonId(1)] == (Role.CHAIR, "ordfører")
            assert again[PersonId(3)] == (Role.MEMBER, "")
        else:
            assert PersonId(1) not in again
        assert after_election(led, lead, seated(3, role=role), is_whole=False, term=term) == led


def test_a_leader_from_outside_becomes_one_of_them() -> None:
    lead = replace(TO, role=Role.VICE_CHAIR)
    after = after_election(OLD, lead, seated(9, role=Role.VICE_CHAIR), is_whole=False)
    assert (9, "vice_chair", 4) in told(after, FIRST)
    assert len(told(after, FIRST)) == 6


def by_lists(*lists: CandidateList, to: ElectedTo | None = TO) -> ElectionOutcome:
    votes = tuple(ListVotes(one, number) for one, number in zip(lists, (6, 5), strict=False))
    return outcome_of(HeldElection("", ProportionalElection(3, votes), to), ELEVEN)


def test_those_who_were_elected_by_lists_belong_to_their_list() -> None:
    names = [Candidate(name, Gender.WOMAN) for name in ("Ada", "Bea", "Cia", "Dea")]
    joint = CandidateList("Samling", tuple(names), ("Ap", "Sp"))
    alone = CandidateList("H", (Candidate("Eva", Gender.WOMAN),), list_id=H)
    seats = elected_seats(by_lists(joint, alone))
    assert [(s.candidate.name, s.role, s.group) for s in seats] == [
        ("Ada", Role.MEMBER, "Samling"),
        ("Bea", Role.MEMBER, "Samling"),
        ("Eva", Role.MEMBER, "H"),
        ("Cia", Role.DEPUTY, "Samling"),
        ("Dea", Role.DEPUTY, "Samling"),
    ]
    assert {s.groups for s in seats if s.group == "Samling"} == {("Ap", "Sp")}
    assert [(s.groups, s.list_id) for s in seats if s.group == "H"] == [(("H",), H)]
    assert elected_seats(by_lists(joint, alone, to=None)) == ()


def test_a_committee_is_elected_anew_by_how_many_were_to_be_elected() -> None:
    women = [Candidate(name, Gender.WOMAN) for name in ("Ada", "Bea", "Cia", "Dea")]
    outcome = by_lists(CandidateList("Ap", tuple(women[:1])), CandidateList("H", tuple(women[3:])))
    assert len(outcome.members) == 2  # Ap won two of the three seats, and has one name
    assert is_of_whole(outcome, 3)
    assert not is_of_whole(outcome, 4)
    after = after_election(OLD, TO, seated(5, 6), is_whole=True)
    assert [who for who, _, _ in told(after, FIRST)] == [5, 6]
    for number in (1, 4):  # those who are agreed on are as many as their names
        agreed = AgreedElection(4, tuple(women[:number]), (), Count(11), Count(11))
        assert is_of_whole(outcome_of(HeldElection("", agreed, TO), ELEVEN), 4) == (number == 4)


def test_those_who_were_agreed_on_belong_to_their_group() -> None:
    agreed = AgreedElection(
        1, (Candidate("Ada", party="Ap"),), (Candidate("Bo", party="H"),), Count(11), Count(11)
    )
    seats = elected_seats(outcome_of(HeldElection("", agreed, TO), ELEVEN))
    assert seats == (
        ElectedSeat(Candidate("Ada", party="Ap"), Role.MEMBER, "Ap", ("Ap",)),
        ElectedSeat(Candidate("Bo", party="H"), Role.DEPUTY, "H", ("H",)),
    )
    open_still = HeldElection("", replace(agreed, on_names=None), TO)
    assert elected_seats(outcome_of(open_still, ELEVEN)) == ()


def test_a_mayor_comes_from_the_executive_committee_and_has_consented() -> None:
    ada = Candidate("Ada", person_id=PersonId(4))
    council = ElectedTo(CommitteeId(1), CommitteeKind.MUNICIPAL_COUNCIL, Role.CHAIR, FIRST)
    held = HeldElection("Ordfører", MajorityElection(Poll((CandidateVotes(ada, 11),))), council)
    outside = outcome_of(held, ELEVEN, ElectedFrom(executive={PersonId(5)}))
    assert [one.doubt for one in outside.doubts] == [
        ElectionDoubt.NOT_ON_EXECUTIVE,
        ElectionDoubt.NO_CONSENT,
    ]
    agreed = replace(held, to=replace(council, has_consented=True))
    assert outcome_of(agreed, ELEVEN, ElectedFrom(executive={PersonId(4)})).doubts == ()
    assert outcome_of(agreed, ELEVEN).doubts == ()
    other = replace(held, to=replace(council, kind=CommitteeKind.COMMITTEE))
    assert outcome_of(other, ELEVEN, ElectedFrom(executive={PersonId(5)})).doubts == ()


TERM = Term(TermId(1), "2023–2027", date(2023, 10, 1), LAST)
JULY, SUMMER = date(2026, 7, 1), replace(TO, ends=date(2026, 6, 30))


def test_a_deputy_who_is_a_member_for_a_time_is_a_deputy_again_after_that() -> None:
    """Koml. § 7-11: somebody is elected for as long as a member is away."""
    after = after_election(OLD, SUMMER, seated(21), is_whole=False, term=TERM)
    assert (21, "member", 4) in told(after, FIRST)
    assert (21, "deputy", 1) not in told(after, FIRST)
    assert told(after, JULY) == told(OLD, JULY)
    assert after_election(after, SUMMER, seated(21), is_whole=False) == after


def acting() -> tuple[Membership, ...]:
    """Let 2 lead for the leader, 1, to the end of June."""
    lead = replace(SUMMER, role=Role.CHAIR)
    return after_election(OLD, lead, seated(2, role=Role.CHAIR), is_whole=False, term=TERM)


@pytest.mark.parametrize("leader", [2, 3])
def test_nobody_gets_back_what_another_was_elected_to_for_good_meanwhile(leader: int) -> None:
    lead = replace(TO, role=Role.CHAIR, starts=date(2026, 6, 15))
    new = seated(leader, role=Role.CHAIR)
    after = after_election(acting(), lead, new, is_whole=False, term=TERM)
    for day in (lead.starts, JULY):
        roles = {who: role for who, role, _ in told(after, day) if role != "deputy"}
        assert roles == {1: "member", 2: "member", 3: "member", leader: "chair"}
    assert after_election(after, lead, new, is_whole=False) == after


def test_who_leads_for_a_longer_time_gives_it_back_after_that() -> None:
    longer = replace(TO, role=Role.CHAIR, starts=date(2026, 6, 20), ends=date(2026, 8, 31))
    new = seated(2, role=Role.CHAIR)
    after = after_election(acting(), longer, new, is_whole=False, term=TERM)
    assert (2, "chair", 2) in told(after, JULY)
    assert [told(after, date(2026, 9, 1))] == [told(OLD, FIRST)]


def test_a_committee_that_is_elected_anew_is_joined_by_nobody_who_was_to_get_back() -> None:
    whole = replace(TO, starts=date(2026, 6, 10))
    after = after_election(acting(), whole, seated(5, 6, 7), is_whole=True, term=TERM)
    assert [who for who, _, _ in told(after, JULY)] == [5, 6, 7]
