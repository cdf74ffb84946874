"""Agreed and majority elections and appointments, against the examples of the act."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.agreed_election import AgreedElection, hold_agreed
from agenda_app.domain.appointment import AppointmentState, AppointmentVote, hold_appointment
from agenda_app.domain.committee import CommitteeKind, Role
from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.elections import (
    Ballot,
    Count,
    ElectionMode,
    is_majority,
    may_be_written,
    mode_for,
)
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.majority_election import (
    CandidateVotes,
    MajorityElection,
    MajorityState,
    Poll,
    hold_majority,
)

ADA, ODD, SIV = Candidate("Ada Vik"), Candidate("Odd Lien"), Candidate("Siv Moe")
GENDERS = {"W": Gender.WOMAN, "M": Gender.MAN, "?": None}


def poll(*votes: int, blank: int = 0) -> Poll:
    """Return a vote on Ada, Odd and Siv, in that order."""
    names = zip((ADA, ODD, SIV), votes, strict=False)
    return Poll(tuple(CandidateVotes(name, number) for name, number in names), blank)


def names(genders: str, party: str = "Ap", first: int = 1) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(f"{party} {number}", GENDERS[letter], party)
        for number, letter in enumerate(genders, start=first)
    )


def agreed(members: str = "WMWMW", deputies: str = "WMWM", **changes: object) -> AgreedElection:
    made = AgreedElection(
        len(members), names(members), names(deputies, first=50), Count(11), Count(11)
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def doubts(found: tuple[DoubtOn, ...]) -> list[ElectionDoubt]:
    return [doubt.doubt for doubt in found]


@pytest.mark.parametrize(
    ("role", "demanded", "mode"),
    [
        (Role.CHAIR, True, ElectionMode.MAJORITY),
        (Role.VICE_CHAIR, False, ElectionMode.MAJORITY),
        (Role.MEMBER, True, ElectionMode.PROPORTIONAL),
        (Role.MEMBER, False, ElectionMode.AGREED),
        (Role.DEPUTY, True, ElectionMode.PROPORTIONAL),
    ],
)
def test_one_member_who_demands_it_makes_it_an_election_by_lists(
    role: Role, demanded: bool, mode: ElectionMode
) -> None:
    assert mode_for(role, proportional_demanded=demanded) is mode


def test_only_lists_and_the_young_s_leader_are_voted_on_in_writing() -> None:
    assert [mode for mode in ElectionMode if may_be_written(mode)] == [ElectionMode.PROPORTIONAL]
    young = CommitteeKind.ADVISORY_COUNCIL
    assert may_be_written(ElectionMode.MAJORITY, young)
    assert not may_be_written(ElectionMode.MAJORITY, CommitteeKind.MUNICIPAL_COUNCIL)
    assert not may_be_written(ElectionMode.AGREED, young)


@pytest.mark.parametrize(("cast", "needed"), [(5, 3), (7, 4), (9, 5), (11, 6), (17, 9), (19, 10)])
def test_more_than_half_is_needed(cast: int, needed: int) -> None:
    assert is_majority(needed, cast)
    assert not is_majority(needed - 1, cast)


def test_agreement_takes_everybody_twice() -> None:
    assert hold_agreed(agreed()).is_elected
    assert hold_agreed(agreed()).doubts == ()


@pytest.mark.parametrize(
    ("on_method", "on_names", "method_agreed"),
    [
        (Count(10, 1), None, False),
        (Count(10, 1), Count(11), False),
        (Count(11), Count(10, 1), True),
        (Count(11), None, True),
    ],
)
def test_one_vote_against_in_either_elects_nobody(
    on_method: Count, on_names: Count | None, method_agreed: bool
) -> None:
    result = hold_agreed(agreed(on_method=on_method, on_names=on_names))
    assert not result.is_elected
    assert result.method_is_agreed is method_agreed


def test_a_blank_vote_breaks_unanimity_unless_somebody_decides_otherwise() -> None:
    held = agreed(on_names=Count(10, 0, 1))
    assert not hold_agreed(held).is_elected
    assert hold_agreed(replace(held, blanks_are_cast=False)).is_elected
    assert doubts(hold_agreed(held).doubts) == [ElectionDoubt.BLANKS_DECIDE]


def test_blank_votes_alone_agree_on_nothing() -> None:
    assert not Count(0, 0, 11).is_unanimous(blanks_are_cast=False)
    with pytest.raises(ValueError, match="negative"):
        Count(11, -1)


def test_there_are_exactly_as_many_names_as_seats() -> None:
    found = hold_agreed(agreed(seats=7)).doubts
    assert found == (DoubtOn(ElectionDoubt.WRONG_NUMBER, "", 5, 7),)


@pytest.mark.parametrize(
    ("members", "needed"),
    [("WMMMM", 2), ("WWMMMMM", 3), ("WWWMMMMM", 4), ("WWWWMMMMMMM", 5), ("MMM", 1)],
)
def test_the_whole_body_is_balanced(members: str, needed: int) -> None:
    found = hold_agreed(agreed(members)).doubts
    assert found == (DoubtOn(ElectionDoubt.SEATS_UNBALANCED, "", members.count("W"), needed),)


def test_deputies_are_balanced_too_and_unknown_genders_are_said() -> None:
    assert doubts(hold_agreed(agreed(deputies="MMMM")).doubts) == [
        ElectionDoubt.DEPUTIES_UNBALANCED
    ]
    found = hold_agreed(agreed("WMM??")).doubts
    assert found == (DoubtOn(ElectionDoubt.GENDER_UNKNOWN, "", 2),)


def test_a_group_has_two_deputies_more_than_members_and_everybody_has_a_group() -> None:
    members = (*names("WMWM"), Candidate("Uavhengig", Gender.MAN))
    deputies = (*names("WMWMWM", first=50), *names("WMWM", "H"))
    held = AgreedElection(5, members, deputies, Count(11), Count(11))
    found = hold_agreed(held).doubts
    assert found == (
        DoubtOn(ElectionDoubt.NO_GROUP, "Uavhengig"),
        DoubtOn(ElectionDoubt.TOO_MANY_DEPUTIES, "H", 4, 0),
    )
    more = hold_agreed(agreed("WMWM", "WMWMWMW")).doubts
    assert more == (DoubtOn(ElectionDoubt.TOO_MANY_DEPUTIES, "Ap", 7, 6),)


def test_nobody_is_named_twice_and_the_votes_are_as_many_as_those_present() -> None:
    once = agreed("WMW", "")
    twice = replace(once, deputies=once.members[:1])
    assert doubts(hold_agreed(twice).doubts) == [ElectionDoubt.NAMED_TWICE]
    counted = agreed(on_method=Count(10), entitled=11)
    assert hold_agreed(counted).doubts == (
        DoubtOn(ElectionDoubt.VOTES_MISSING, found=10, allowed=11),
    )


def test_seventeen_vote_eight_seven_two_and_then_draw_lots() -> None:
    first = MajorityElection(poll(8, 7, 2))
    assert hold_majority(first).state is MajorityState.SECOND_VOTE_NEEDED
    second = replace(first, second=poll(8, 8, blank=1))
    waiting = hold_majority(second)
    assert waiting.state is MajorityState.LOT_NEEDED
    assert waiting.elected is None
    assert waiting.tied == (ADA, ODD)
    drawn = hold_majority(replace(second, drawn=ODD))
    assert (drawn.state, drawn.elected) == (MajorityState.LOT, ODD)


def test_more_than_half_elects_at_once() -> None:
    result = hold_majority(MajorityElection(poll(9, 8), entitled=17))
    assert (result.state, result.elected) == (MajorityState.FIRST_VOTE, ADA)
    assert result.doubts == ()


def test_in_the_second_vote_the_most_are_enough() -> None:
    result = hold_majority(MajorityElection(poll(8, 7, 2), poll(7, 8, 2)))
    assert (result.state, result.elected) == (MajorityState.SECOND_VOTE, ODD)


def test_a_lot_on_somebody_who_is_not_tied_elects_nobody() -> None:
    held = MajorityElection(poll(6, 6, 5), poll(7, 7, 3), drawn=SIV)
    assert hold_majority(held).state is MajorityState.LOT_NEEDED


def test_blank_votes_are_cast_unless_somebody_decides_otherwise() -> None:
    held = MajorityElection(poll(8, 7, blank=2))
    result = hold_majority(held)
    assert result.state is MajorityState.SECOND_VOTE_NEEDED
    assert doubts(result.doubts) == [ElectionDoubt.BLANKS_DECIDE]
    other = hold_majority(replace(held, blanks_are_cast=False))
    assert (other.state, other.elected) == (MajorityState.FIRST_VOTE, ADA)


def test_blank_votes_elect_nobody() -> None:
    held = MajorityElection(poll(0, 0, blank=17), poll(0, 0, blank=17))
    assert hold_majority(held).state is MajorityState.NOBODY
    with pytest.raises(ValueError, match="negative"):
        poll(1, -1)
    with pytest.raises(ValueError, match="negative"):
        poll(1, blank=-1)


def test_a_majority_election_in_writing_is_doubtful_but_for_the_young() -> None:
    written = MajorityElection(poll(9, 8), ballot=Ballot.WRITTEN)
    assert doubts(hold_majority(written).doubts) == [ElectionDoubt.WRITTEN_VOTE]
    young = replace(written, elected_in=CommitteeKind.ADVISORY_COUNCIL)
    assert hold_majority(young).doubts == ()


def test_each_vote_is_counted_against_those_present() -> None:
    result = hold_majority(MajorityElection(poll(8, 7, 1), poll(9, 8, 1), entitled=17))
    assert doubts(result.doubts) == [ElectionDoubt.VOTES_MISSING, ElectionDoubt.VOTES_TOO_MANY]


def test_an_appointment_takes_more_than_half_of_the_votes_cast() -> None:
    result = hold_appointment(AppointmentVote(poll(6, 4), ODD))
    assert (result.state, result.appointed) == (AppointmentState.MAJORITY, ADA)
    result = hold_appointment(AppointmentVote(poll(5, 4, 1), ADA))
    assert (result.state, result.appointed) == (AppointmentState.UNDECIDED, None)


def test_at_a_tie_of_two_the_chair_s_vote_appoints() -> None:
    result = hold_appointment(AppointmentVote(poll(4, 4), ODD))
    assert (result.state, result.appointed) == (AppointmentState.CHAIR_DECIDED, ODD)
    assert result.tied == (ADA, ODD)


@pytest.mark.parametrize(
    ("votes", "blank", "chair_for"),
    [((4, 4), 0, None), ((4, 4), 1, SIV), ((4, 4, 1), 0, ADA), ((0, 0), 9, None)],
)
def test_else_there_is_another_vote(
    votes: tuple[int, ...], blank: int, chair_for: Candidate | None
) -> None:
    result = hold_appointment(AppointmentVote(poll(*votes, blank=blank), chair_for))
    assert (result.state, result.appointed) == (AppointmentState.UNDECIDED, None)


def test_a_blank_vote_counts_at_an_appointment_too() -> None:
    result = hold_appointment(AppointmentVote(poll(5, 4, blank=1), ADA, entitled=9))
    assert (result.state, result.cast) == (AppointmentState.UNDECIDED, 10)
    assert doubts(result.doubts) == [ElectionDoubt.VOTES_TOO_MANY, ElectionDoubt.BLANKS_DECIDE]
    other = hold_appointment(AppointmentVote(poll(5, 4, blank=1), ADA, blanks_are_cast=False))
    assert (other.appointed, other.cast) == (ADA, 9)


@given(st.tuples(*[st.integers(0, 20)] * 3), st.integers(0, 5))
def test_at_most_one_has_more_than_half(votes: tuple[int, int, int], blank: int) -> None:
    for cast in (True, False):
        held = poll(*votes, blank=blank)
        winner = held.has_majority(blanks_are_cast=cast)
        others = [entry for entry in held.votes if entry != winner]
        if winner is not None:
            assert winner.votes > sum(entry.votes for entry in others)


@given(st.tuples(*[st.integers(0, 20)] * 3), st.tuples(*[st.integers(0, 20)] * 3))
def test_a_second_vote_and_a_lot_always_elect_somebody(
    first: tuple[int, int, int], second: tuple[int, int, int]
) -> None:
    held = MajorityElection(poll(*first), poll(*second))
    result = hold_majority(held)
    if result.state is MajorityState.LOT_NEEDED:
        result = hold_majority(replace(held, drawn=result.tied[-1]))
    assert (result.elected is None) == (
        not any(second) and not any(2 * n > sum(first) for n in first)
    )


def test_votes_on_several_lines_are_counted_together_for_who_got_them() -> None:
    lines = (CandidateVotes(ADA, 4), CandidateVotes(ODD, 0), CandidateVotes(ADA, 3))
    assert Poll(lines, blank=2).by_person() == {ADA: 7, ODD: 0}
