"""The executive committee comes from the council, and the mayor from the executive committee."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.committee import CommitteeId, CommitteeKind, Role
from agenda_app.domain.elected_from import ElectedFrom, council_in, mayor_doubts
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_doubt_words import doubt_words
from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.elections import Count
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.held_elections import Election, HeldElection
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.people import PersonId
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from tests.council import a_chamber, a_seat, eleven, met
from tests.domain.voting import room

ELEVEN = room(Ap=6, H=5)
TO = ElectedTo(CommitteeId(2), CommitteeKind.EXECUTIVE_COMMITTEE, Role.MEMBER, date(2026, 5, 1))
KNOWN = ElectedFrom(council_in(met(eleven())))


def named(number: int, *, is_known: bool = True) -> Candidate:
    person = PersonId(number) if is_known else None
    return Candidate(f"Person {number}", Gender.WOMAN, "Ap", person)


# Person 21 is a deputy of the council; nobody is called Person 60.
MEMBERS = (named(1), named(3, is_known=False), named(21), named(60, is_known=False))
DEPUTIES = (named(4), named(22))
AGREED = AgreedElection(4, MEMBERS, DEPUTIES, Count(11), Count(11))
BY_LIST = ProportionalElection(
    4, (ListVotes(CandidateList("Ap", (*MEMBERS, *DEPUTIES), ("Ap",)), 11),)
)


def outside(election: Election, to: ElectedTo | None = TO, known: ElectedFrom = KNOWN) -> list[str]:
    doubts = outcome_of(HeldElection("Formannskap", election, to), ELEVEN, known).doubts
    return [one.subject for one in doubts if one.doubt is ElectionDoubt.NOT_ON_COUNCIL]


@pytest.mark.parametrize("election", [AGREED, BY_LIST])
def test_who_is_not_on_the_council_is_doubted_as_member_and_as_deputy(election: Election) -> None:
    assert outside(election) == ["Person 21", "Person 60", "Person 22"]


def test_other_committees_take_anybody_and_an_unknown_council_doubts_nobody() -> None:
    assert outside(AGREED, replace(TO, kind=CommitteeKind.COMMITTEE)) == []
    assert outside(AGREED, None) == []
    assert outside(AGREED, known=ElectedFrom()) == []


def test_nobody_is_doubted_before_the_votes_are_counted() -> None:
    assert outside(replace(AGREED, on_names=None)) == []


def in_part(election: Election, kind: CommitteeKind, role: Role = Role.MEMBER) -> bool:
    held = HeldElection("Utvalget", election, replace(TO, kind=kind, role=role))
    doubts = outcome_of(held, ELEVEN, KNOWN).doubts
    return ElectionDoubt.CONTROL_IN_PART in {one.doubt for one in doubts}


def test_a_control_committee_is_elected_as_a_whole() -> None:
    control = CommitteeKind.CONTROL_COMMITTEE
    assert in_part(AGREED, control)
    assert not in_part(AGREED, CommitteeKind.COMMITTEE)
    five = replace(AGREED, seats=5, members=(*MEMBERS, named(5)))
    assert not in_part(five, control)
    deputies_only = replace(AGREED, seats=0, members=())
    assert not in_part(deputies_only, control)
    # Five seats were shared, but the list has one name too few: the whole of it was elected.
    short = ProportionalElection(5, (ListVotes(CandidateList("Ap", MEMBERS, ("Ap",)), 11),))
    assert not in_part(short, control)
    leader = MajorityElection(Poll((CandidateVotes(named(1), 11),)))
    assert not in_part(leader, control, Role.CHAIR)


def test_only_a_council_tells_who_is_on_it() -> None:
    committee = a_chamber([a_seat(1)], kind=CommitteeKind.COMMITTEE)
    assert council_in(met(committee)) is None
    assert set(council_in(met(eleven())) or ()) == {PersonId(n) for n in range(1, 12)}


def test_the_doubt_says_who_it_is() -> None:
    said = doubt_words(DoubtOn(ElectionDoubt.NOT_ON_COUNCIL, "Kai Hay"))
    assert said.bokmal == (
        "Kai Hay er ikke medlem av kommunestyret. Velg en annen, eller rett medlemslisten."
    )


def test_the_mayor_sits_on_the_executive_committee_and_consents() -> None:
    mayor = Candidate("Ada Vik", person_id=PersonId(4))
    assert list(mayor_doubts(mayor, {PersonId(4)}, consents=True)) == []
    assert [one.doubt for one in mayor_doubts(mayor, {PersonId(5)}, consents=False)] == [
        ElectionDoubt.NOT_ON_EXECUTIVE,
        ElectionDoubt.NO_CONSENT,
    ]
