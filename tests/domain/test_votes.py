"""What comes of a vote: majorities, the chair's vote, blank votes and second rounds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.ballot_entry import all_on, with_person, with_votes
from agenda_app.domain.ballots import (
    AGAINST,
    BLANK,
    FOR,
    Ballots,
    Method,
    NamedVote,
    PartyVotes,
)
from agenda_app.domain.majorities import Majority
from agenda_app.domain.matters import Matter
from agenda_app.domain.proposals import ProposalKind
from agenda_app.domain.second_round import Runoff, runoff, second_round
from agenda_app.domain.vote_doubt_words import VOTE_DOUBTS
from agenda_app.domain.vote_doubts import Doubt, doubts
from agenda_app.domain.votes import (
    Motion,
    Outcome,
    Room,
    Vote,
    VoteMode,
    count,
    vote_refusals,
)
from tests.domain.voting import a_proposal, ballots_in, by_party, matters, roll_call, room, rooms

WHOLE = Motion((Matter(),))
AT = matters(*(a_proposal(ProposalKind.ALTERNATIVE, "Kaia rives.", number=n) for n in (1, 2, 3)))
THREE = Motion((Matter(), Matter(1), Matter(2)))


def secret(*votes: int, blank: int = 0, chair: int | None = None) -> Ballots:
    named = () if chair is None else (NamedVote(1, chair),)
    return Ballots(Method.SECRET, (PartyVotes("", votes, blank),), named)


def of(
    *votes: int,
    chair: int | None = None,
    seats: int = 0,
    blank: int = 0,
    motion: Motion = WHOLE,
    majority: Majority = Majority.SIMPLE,
) -> Outcome:
    """Count a vote of so many for each side, in a room of as many."""
    inside = room(seats=seats, none=sum(votes) + blank)
    ballots = secret(*votes, blank=blank, chair=chair)
    return count(Vote(motion, ballots, majority, is_appointment=bool(blank)), AT, inside)


@pytest.mark.parametrize(
    ("votes", "winner"),
    [((7, 2), FOR), ((3, 11), AGAINST), ((22, 2), FOR), ((1, 0), FOR), ((0, 9), AGAINST)],
)
def test_more_than_half_of_the_votes_cast_decide(votes: tuple[int, int], winner: int) -> None:
    outcome = of(*votes)
    assert (outcome.winner, outcome.votes, outcome.by_chair) == (winner, votes, False)


@pytest.mark.parametrize("side", [FOR, AGAINST])
def test_the_chairs_vote_decides_when_it_is_equal(side: int) -> None:
    outcome = of(4, 4, chair=side)
    assert (outcome.winner, outcome.by_chair) == (side, True)


def test_the_chairs_vote_is_read_off_the_party_or_the_name() -> None:
    inside = room(Ap=4, H=4)
    assert count(Vote(WHOLE, by_party(inside.voters, Ap=4)), AT, inside).winner == FOR
    assert count(Vote(WHOLE, by_party(inside.voters, H=4)), AT, inside).winner == AGAINST
    split = by_party(inside.voters, Ap=2, H=2)
    (unknown,) = vote_refusals(Vote(WHOLE, split), AT, inside)
    assert unknown.bokmal.startswith("Det ble like mange stemmer. Før hva møtelederen stemte")
    named = with_person(split, inside.voters, 1, AGAINST)
    assert count(Vote(WHOLE, named), AT, inside).winner == AGAINST
    with pytest.raises(ValueError, match="like mange stemmer"):
        count(Vote(WHOLE, split), AT, inside)


@pytest.mark.parametrize("chair", [0, 99])
def test_an_equal_vote_without_a_chair_who_votes_is_refused(chair: int) -> None:
    inside = room(chair, Ap=4, H=4)
    (found,) = vote_refusals(Vote(WHOLE, by_party(inside.voters, Ap=4)), AT, inside)
    assert "hvem av dem som stemte, som er møteleder" in found.bokmal


def test_two_chairs_are_none() -> None:
    inside = room(Ap=2, H=2)
    both = Room(tuple(replace(v, is_chair=v.person_id < 3) for v in inside.voters), 4)
    assert vote_refusals(Vote(WHOLE, by_party(both.voters, Ap=2)), AT, both)
    assert not vote_refusals(Vote(WHOLE, by_party(both.voters, Ap=1)), AT, both)


def test_a_trial_vote_may_be_equal_and_decides_nothing() -> None:
    outcome = of(4, 4, motion=replace(WHOLE, is_trial=True))
    assert not outcome.is_binding
    assert not outcome.by_chair
    assert not of(7, 4, motion=replace(WHOLE, is_trial=True)).is_binding


@pytest.mark.parametrize(
    ("majority", "votes", "seats", "winner"),
    [
        (Majority.TWO_THIRDS_CAST, (12, 5), 17, FOR),
        (Majority.TWO_THIRDS_CAST, (11, 6), 17, AGAINST),
        (Majority.NINE_TENTHS_CAST, (16, 1), 17, FOR),
        (Majority.NINE_TENTHS_CAST, (15, 2), 17, AGAINST),
        (Majority.THIRD_OF_MEMBERS, (6, 11), 17, FOR),
        (Majority.THIRD_OF_MEMBERS, (5, 9), 17, AGAINST),
        (Majority.THIRD_OF_PRESENT, (4, 6), 17, FOR),
        (Majority.UNANIMOUS, (11, 0), 11, FOR),
        (Majority.UNANIMOUS, (10, 1), 11, AGAINST),
        (Majority.ACCESS, (3, 14), 17, FOR),
        (Majority.ACCESS, (2, 15), 17, AGAINST),
        (Majority.BOARD, (3, 1), 7, FOR),
        (Majority.BOARD, (3, 2), 9, AGAINST),
    ],
)
def test_other_majorities_of_the_law(
    majority: Majority, votes: tuple[int, int], seats: int, winner: int
) -> None:
    assert of(*votes, seats=seats, majority=majority).winner == winner


def test_the_chair_does_not_help_a_qualified_majority() -> None:
    outcome = of(6, 6, chair=FOR, majority=Majority.TWO_THIRDS_CAST)
    assert (outcome.winner, outcome.by_chair) == (AGAINST, False)


def test_a_board_needs_a_third_of_all_its_members_behind_the_chair_too() -> None:
    falls = of(2, 2, chair=FOR, seats=7, majority=Majority.BOARD)
    assert (falls.winner, falls.by_chair, falls.needed) == (AGAINST, False, 3)
    carried = of(2, 2, chair=FOR, seats=5, majority=Majority.BOARD)
    assert (carried.winner, carried.by_chair) == (FOR, True)
    against = of(2, 2, chair=AGAINST, seats=7, majority=Majority.BOARD)
    assert (against.winner, against.by_chair) == (AGAINST, True)


def test_a_minoritys_demand_is_not_one_of_several() -> None:
    inside = room(Ap=9)
    vote = Vote(THREE, all_on(inside.voters, sides=3), Majority.THIRD_OF_MEMBERS)
    (found,) = vote_refusals(vote, AT, inside)
    assert found.bokmal == "Et krav fra et mindretall stemmes det over for eller mot."


def test_blank_votes_are_cast_and_it_is_said_when_that_decides() -> None:
    outcome = of(8, 7, blank=2)
    assert (outcome.winner, outcome.needed) == (AGAINST, 9)
    assert not outcome.is_unanimous
    assert Doubt.BLANK_DECIDES in doubts(outcome)
    assert Doubt.BLANK_DECIDES not in doubts(of(10, 5, blank=2))
    assert not of(15, 0, blank=2).is_unanimous


def test_it_is_the_chair_that_decides_an_equal_vote_although_there_are_blank_ones() -> None:
    outcome = of(4, 4, blank=1, chair=FOR)
    assert (outcome.winner, outcome.by_chair) == (FOR, True)
    assert Doubt.BLANK_DECIDES not in doubts(outcome)


@pytest.mark.parametrize("motion", [WHOLE, Motion((Matter(), Matter(1)))])
@pytest.mark.parametrize("majority", [Majority.SIMPLE, Majority.BOARD])
def test_a_blank_chair_decides_nothing(motion: Motion, majority: Majority) -> None:
    outcome = of(2, 2, blank=1, chair=BLANK, motion=motion, majority=majority)
    assert (outcome.winner, outcome.is_undecided, outcome.needed) == (None, True, 3)
    assert (outcome.is_binding, outcome.by_chair) == (False, False)
    assert Doubt.BLANK_DECIDES not in doubts(outcome)


def test_who_chairs_is_read_off_a_party_that_voted_blank() -> None:
    inside = room(chair=9, Ap=4, Sp=4, H=1)
    rows = (PartyVotes("Ap", (4, 0)), PartyVotes("Sp", (0, 4)), PartyVotes("H", (0, 0), 1))
    vote = Vote(WHOLE, Ballots(Method.SHOW_OF_HANDS, rows), is_appointment=True)
    assert count(vote, AT, inside).is_undecided


def test_an_equal_vote_waits_for_a_chair_who_is_not_known_to_have_voted_blank() -> None:
    inside = room(none=5)
    unknown = Vote(WHOLE, secret(2, 2, blank=1), is_appointment=True)
    (asked,) = vote_refusals(unknown, AT, inside)
    assert asked.bokmal.startswith("Det ble like mange stemmer. Før hva møtelederen stemte")
    (uncounted,) = vote_refusals(
        Vote(WHOLE, secret(2, 2, chair=BLANK), is_appointment=True), AT, room(none=4)
    )
    assert uncounted.bokmal.startswith("Ingen stemme er ført der møtelederen")
    (forbidden,) = vote_refusals(replace(unknown, is_appointment=False), AT, inside)
    assert forbidden.bokmal.startswith("Blank stemme er bare tillatt")


@pytest.mark.parametrize(
    ("votes", "majority"), [((3, 1), Majority.SIMPLE), ((2, 2), Majority.TWO_THIRDS_CAST)]
)
def test_only_an_equal_vote_that_the_chair_would_decide_is_undecided(
    votes: tuple[int, int], majority: Majority
) -> None:
    chair = BLANK if votes[0] == votes[1] else None
    outcome = of(*votes, blank=1, chair=chair, majority=majority)
    assert not outcome.is_undecided
    assert outcome.winner == (FOR if majority is Majority.SIMPLE else AGAINST)


def test_the_doubts_of_a_vote() -> None:
    inside = room(seats=30, Ap=4, H=4)
    split = Vote(WHOLE, by_party(inside.voters, Ap=3, H=4))
    assert doubts(count(split, AT, inside)) == (Doubt.UNNAMED_SPLIT, Doubt.NOT_QUORATE)
    hidden = Vote(WHOLE, secret(7, 1))
    assert doubts(count(hidden, AT, replace(inside, seats=16))) == (Doubt.SECRET,)
    without = room(none=8)
    assert doubts(count(Vote(WHOLE, by_party(without.voters, none=5)), AT, without)) == ()


def test_those_without_a_party_who_split_are_no_party() -> None:
    inside = room(Ap=4, none=3)
    apart = Vote(WHOLE, by_party(inside.voters, Ap=4, none=1))
    assert doubts(count(apart, AT, inside)) == (Doubt.UNNAMED_APART,)
    assert "uten parti" in VOTE_DOUBTS[Doubt.UNNAMED_APART].bokmal
    both = Vote(WHOLE, by_party(inside.voters, Ap=2, none=1))
    assert doubts(count(both, AT, inside)) == (Doubt.UNNAMED_SPLIT, Doubt.UNNAMED_APART)


@pytest.mark.parametrize(
    ("motion", "mode"),
    [
        (WHOLE, VoteMode.WHOLE),
        (Motion((Matter(0, (1,)),)), VoteMode.POINTWISE),
        (THREE, VoteMode.ALTERNATIVE),
        (replace(THREE, is_trial=True), VoteMode.TRIAL),
    ],
)
def test_how_a_vote_is_taken_follows_from_what_is_voted_on(motion: Motion, mode: VoteMode) -> None:
    assert motion.mode is mode


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ((), "Velg hva det stemmes over."),
        ((Matter(), Matter()), "Det samme står to ganger i avstemningen."),
        ((Matter(0, (1, 2)), Matter(0, (2,))), "Det samme står to ganger i avstemningen."),
        ((Matter(0, (4,)),), "Det finnes ikke noe punkt 4 her."),
        ((Matter(9),), "Forslag 9 finnes ikke."),
        ((Matter(1),), "Tilleggsforslag 1 fra Sp er trukket."),
        ((Matter(2),), "Tilleggsforslag 2 fra Sp er falt."),
        ((Matter(3),), "Tilleggsforslag 3 fra Sp har ingen tekst."),
    ],
)
def test_what_cannot_be_voted_on_is_refused(options: tuple[Matter, ...], reason: str) -> None:
    at = matters(
        a_proposal(ProposalKind.ADDITION, "Kaia.", number=1, withdrawn=True),
        a_proposal(ProposalKind.ADDITION, "Kaia.", number=2, fell=True),
        a_proposal(ProposalKind.ADDITION, number=3),
    )
    inside = room(Ap=5)
    motion = Motion(options)
    ballots = all_on(inside.voters, sides=motion.sides)
    assert [r.bokmal for r in vote_refusals(Vote(motion, ballots), at, inside)] == [reason]


def test_there_is_no_vote_on_a_recommendation_that_was_not_made() -> None:
    inside = room(Ap=5)
    vote = Vote(WHOLE, all_on(inside.voters))
    (found,) = vote_refusals(vote, matters(text=()), inside)
    assert found.bokmal == "Saken har ingen innstilling."


def test_none_of_several_has_a_majority_and_the_two_with_most_go_on() -> None:
    first = of(5, 4, 2, motion=THREE)
    assert (first.winner, first.is_binding) == (None, False)
    assert runoff(first) == Runoff((0, 1))
    assert second_round(first).options == (Matter(), Matter(1))
    assert of(6, 3, 2, motion=THREE).winner == 0
    assert runoff(of(6, 3, 2, motion=THREE)) is None


@pytest.mark.parametrize(
    ("votes", "expected"),
    [
        ((3, 5, 3), Runoff((1,), (0, 2))),
        ((4, 4, 3), Runoff((0, 1))),
        ((3, 3, 3), Runoff((), (0, 1, 2))),
        ((5, 5, 0), Runoff((0, 1))),
    ],
)
def test_who_goes_on_when_several_have_equally_many(
    votes: tuple[int, ...], expected: Runoff
) -> None:
    assert runoff(of(*votes, motion=THREE)) == expected


def test_somebody_chooses_among_the_tied() -> None:
    first = of(3, 5, 3, motion=THREE)
    assert second_round(first, [2]).options == (Matter(1), Matter(2))
    for chosen in ([], [0, 2], [7]):
        with pytest.raises(ValueError, match="most votes"):
            second_round(first, chosen)
    with pytest.raises(ValueError, match="has a majority"):
        second_round(of(6, 3, 2, motion=THREE))


def test_an_equal_second_round_is_decided_by_the_chair() -> None:
    inside = room(Ap=5, H=5)
    again = second_round(of(4, 4, 2, motion=THREE))
    vote = Vote(again, by_party(inside.voters, Ap=5), is_second_round=True)
    assert count(vote, AT, inside).winner == 0


@given(st.data(), rooms, st.sampled_from([WHOLE, THREE, Motion((Matter(), Matter(1)))]))
def test_an_outcome_says_what_was_cast_and_the_winner_has_enough(
    data: st.DataObject, inside: Room, motion: Motion
) -> None:
    blank = data.draw(st.booleans())
    ballots = data.draw(ballots_in(inside, motion.sides, blank=blank))
    majority = data.draw(st.sampled_from([Majority.SIMPLE, Majority.TWO_THIRDS_CAST]))
    vote = Vote(motion, ballots, majority, is_appointment=blank)
    if vote_refusals(vote, AT, inside):
        return
    outcome = count(vote, AT, inside)
    assert sum(outcome.votes) + outcome.blank == len(inside.voters)
    for side in range(motion.sides):
        assert sum(row.votes[side] for row in outcome.parties) == outcome.votes[side]
    if outcome.is_undecided:
        assert (outcome.winner, outcome.votes[0]) == (None, outcome.votes[1])
        assert blank
    elif motion.is_for_or_against:
        assert outcome.winner in (FOR, AGAINST)
        if outcome.winner == FOR:
            assert outcome.votes[FOR] >= outcome.needed
        elif not outcome.by_chair:
            assert outcome.votes[FOR] < outcome.needed
    elif outcome.winner is not None and not outcome.by_chair:
        assert outcome.votes[outcome.winner] * 2 > len(inside.voters)
    if outcome.by_chair:
        assert outcome.votes[0] == outcome.votes[1]
        (chair,) = (v for v in inside.voters if v.is_chair)
        assert outcome.known[chair.person_id] == outcome.winner


def test_a_roll_call_counts_the_names() -> None:
    inside = room(Ap=4, H=3)
    outcome = count(Vote(WHOLE, roll_call(inside.voters, (1, 2, 3, 5))), AT, inside)
    assert [(row.party, row.votes) for row in outcome.parties] == [("Ap", (3, 1)), ("H", (1, 2))]
    assert outcome.winner == FOR


def test_three_alternatives_are_entered_side_by_side() -> None:
    inside = room(Ap=4, H=3)
    ballots = all_on(inside.voters, sides=3)
    for party, side, votes in (("H", 0, 0), ("H", 2, 3)):
        ballots = with_votes(ballots, inside.voters, party, side, votes)
    assert count(Vote(THREE, ballots), AT, inside).votes == (4, 0, 3)
