"""The row of votes of an item: what was taken, what is left, and how that can be taken."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.ballot_entry import all_on, with_votes
from agenda_app.domain.ballots import AGAINST, BLANK, Method
from agenda_app.domain.case import Proposal
from agenda_app.domain.majorities import Majority
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.proposals import (
    MeetingProposal,
    Mover,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
)
from agenda_app.domain.voters import Voter
from agenda_app.domain.votes import Motion, Outcome, Room, Vote, VoteMode, count
from agenda_app.domain.voting_order import remaining
from agenda_app.ui.live.rounds import Rounds
from tests.builders import a_point, a_text

VOTERS = (Voter(1, "Aud Strand", "Ap", True), Voter(2, "Bo Vik", "H", False))
ROOM = Room(VOTERS, 3, present=len(VOTERS))
TEXT = (a_point("1.", "Kaia rustes opp."), a_point("2.", "Lån tas opp."))
ADDITION = MeetingProposal(
    1, ProposalKind.ADDITION, (ProposalPoint(a_text("Det skal lyse.")),), (Mover(2, "Bo Vik", "H"),)
)


def matters(*proposals: MeetingProposal) -> Matters:
    return Matters(Proposal("Innstilling", TEXT), ProposalRegister(proposals))


def rounds(about: Matters, *votes: Vote, before: Rounds | None = None) -> Rounds:
    outcomes: tuple[Outcome, ...] = tuple(count(vote, about, ROOM) for vote in votes)
    chosen = before and before.chosen(before.plan)
    plan = remaining(chosen, about, votes, outcomes)
    return Rounds(about, ROOM, votes, outcomes, plan)


def a_vote(motion: Motion) -> Vote:
    return Vote(motion, all_on(VOTERS))


def test_begins_with_all_for_what_is_suggested() -> None:
    row = rounds(matters(ADDITION))
    assert row.motions == (Motion((Matter(),)), Motion((Matter(1),)))
    assert row.first_open == 0
    assert [party.votes for party in row.vote(0).ballots.parties] == [(1, 0), (1, 0)]


def test_what_was_taken_stands_first_and_the_rest_is_left() -> None:
    about = matters(ADDITION)
    first = rounds(about)
    row = rounds(about, a_vote(first.motions[0]), before=first)
    assert row.is_taken(0)
    assert row.first_open == 1
    assert row.motions[1:] == (Motion((Matter(1),)),)


def test_pointwise_and_back() -> None:
    row = rounds(matters()).taken_as(0, VoteMode.POINTWISE)
    assert row.motions == (Motion((Matter(0, (1,)),)), Motion((Matter(0, (2,)),)))
    assert row.taken_as(0, VoteMode.WHOLE).motions == (Motion((Matter(),)),)


def test_a_plan_that_was_made_is_kept_when_a_vote_is_taken() -> None:
    about = matters()
    made = rounds(about).taken_as(0, VoteMode.POINTWISE)
    row = rounds(about, a_vote(made.motions[0]), before=made)
    assert row.motions == made.motions
    assert row.plan == (Motion((Matter(0, (2,)),)),)


def test_a_new_proposal_makes_a_new_plan() -> None:
    made = rounds(matters()).taken_as(0, VoteMode.POINTWISE)
    row = rounds(matters(ADDITION), before=made)
    assert row.motions == (Motion((Matter(),)), Motion((Matter(1),)))


def test_two_set_up_against_each_other_and_apart_again() -> None:
    other = MeetingProposal(
        1,
        ProposalKind.ADDITION,
        (ProposalPoint(a_text("Det skal lyse.")),),
        (Mover(2, "Bo Vik", "H"),),
    )
    row = rounds(matters(other))
    against = row.taken_as(0, VoteMode.ALTERNATIVE)
    assert against.motions == (Motion((Matter(), Matter(1))),)
    assert against.taken_as(0, VoteMode.WHOLE).motions == row.motions


def test_a_trial_vote_comes_before_the_real_one_and_can_be_dropped() -> None:
    row = rounds(matters()).taken_as(0, VoteMode.TRIAL)
    assert [motion.is_trial for motion in row.motions] == [True, False]
    assert row.taken_as(0, VoteMode.WHOLE).motions == (Motion((Matter(),)),)


def test_a_vote_that_was_taken_keeps_its_way() -> None:
    about = matters()
    row = rounds(about, a_vote(Motion((Matter(),))))
    assert not any(row.modes(0).values())


def test_a_text_of_one_point_is_not_taken_by_points() -> None:
    about = Matters(Proposal("Innstilling", TEXT[:1]))
    assert not rounds(about).modes(0)[VoteMode.POINTWISE]
    assert rounds(matters()).modes(0)[VoteMode.POINTWISE]


def test_a_vote_that_no_longer_adds_up_has_no_outcome() -> None:
    about = matters()
    kept = Vote(Motion((Matter(),)), with_votes(all_on(VOTERS), VOTERS, "H", AGAINST, 1))
    row = Rounds(about, Room(VOTERS[:1], 3), (kept,))
    assert row.is_taken(0)
    assert row.outcome(0) is None


def test_a_vote_takes_what_the_law_asks_of_the_committee() -> None:
    """koml. § 9-9: of seven on a company's board two are not more than a third."""
    board = replace(rounds(matters()), room=Room(VOTERS, 7, Majority.BOARD))
    vote = board.vote(0)
    assert vote.majority is Majority.BOARD
    outcome = count(vote, board.matters, board.room)
    assert (outcome.votes, outcome.needed, outcome.winner) == ((2, 0), 3, AGAINST)


def test_who_voted_blank_is_for_again_unless_somebody_is_appointed() -> None:
    row = rounds(matters())
    ballots = with_votes(all_on(VOTERS), VOTERS, "H", BLANK, 1)
    vote = replace(row.vote(0), ballots=ballots)
    appointment = replace(vote, is_appointment=True)
    assert row.ruled(0, appointment) == appointment
    assert row.ruled(0, vote).ballots.parties == all_on(VOTERS).parties


def test_a_vote_by_roll_call_begins_with_no_answer() -> None:
    row = rounds(matters())
    vote = row.begun_by(0, row.vote(0), Method.ROLL_CALL)
    assert (vote.ballots.method, vote.ballots.named) == (Method.ROLL_CALL, ())
    assert row.all_for(0, vote).ballots == all_on(VOTERS)
