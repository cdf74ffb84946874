"""What was kept before a figure was typed, and votes that are put by while one is elsewhere."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.ballot_entry import all_on, with_votes
from agenda_app.domain.matters import Matter
from agenda_app.domain.votes import Motion, Vote
from agenda_app.ui.live.begun_vote import BegunVote
from agenda_app.ui.live.half_typed import is_half_typed, kept_before
from agenda_app.ui.live.rounds import Rounds
from agenda_app.ui.live.votes_put_by import PutBy, VotesPutBy
from tests.domain.voting import matters, room

ROOM = room(Ap=3, H=2, Sp=2)
MOTION = Motion((Matter(),))
ALL_FOR = Vote(MOTION, all_on(ROOM.voters))
OPEN = Rounds(matters(), ROOM, plan=(MOTION,))
TAKEN = Rounds(matters(), ROOM, votes=(ALL_FOR,))


def typed(vote: Vote, party: str, votes_for: int) -> Vote:
    return replace(vote, ballots=with_votes(vote.ballots, ROOM.voters, party, 0, votes_for))


def test_figures_that_do_not_add_up_are_half_typed() -> None:
    assert not is_half_typed(ALL_FOR, ROOM)
    rows = ALL_FOR.ballots.parties
    too_many = replace(rows[0], votes=(sum(rows[0].votes) + 9, 0))
    assert is_half_typed(
        replace(ALL_FOR, ballots=replace(ALL_FOR.ballots, parties=(too_many, *rows[1:]))), ROOM
    )


def test_nothing_was_kept_before_the_first_figure_of_a_new_vote() -> None:
    assert kept_before(None, OPEN, 0, typed(ALL_FOR, "Ap", 1)) == (None,)
    assert kept_before(None, TAKEN, 0, typed(ALL_FOR, "Ap", 1)) == (ALL_FOR,)


def test_the_figures_of_one_party_are_typed_from_one_vote() -> None:
    now = replace(TAKEN, votes=(typed(ALL_FOR, "Ap", 2),))
    assert kept_before((ALL_FOR,), now, 0, typed(ALL_FOR, "Ap", 1)) == (ALL_FOR,)


def test_one_party_is_typed_from_nothing_among_three_too() -> None:
    motion = Motion((Matter(), Matter(1), Matter(2)))
    kept = Vote(motion, with_votes(all_on(ROOM.voters, sides=3), ROOM.voters, "Ap", 1, 1))
    again = replace(kept, ballots=with_votes(kept.ballots, ROOM.voters, "Ap", 1, 12))
    now = Rounds(matters(), ROOM, votes=(kept,))
    assert kept_before((None,), now, 0, again) == (None,)


def test_the_figures_of_another_party_begin_from_what_is_kept_by_then() -> None:
    kept = typed(ALL_FOR, "Ap", 2)
    now = replace(TAKEN, votes=(kept,))
    assert kept_before((ALL_FOR,), now, 0, typed(kept, "H", 1)) == (kept,)


def test_a_vote_that_is_put_by_is_given_back_once() -> None:
    votes, item = VotesPutBy(), ItemId(7)
    begun = PutBy(OPEN, 0, BegunVote(typed(ALL_FOR, "H", 1), ()))
    votes.put(item, begun)
    assert votes.take(ItemId(8), OPEN) is None
    assert votes.take(item, OPEN) == begun
    assert votes.take(item, OPEN) is None


def test_a_vote_is_let_go_of_when_others_vote_or_something_else_is_voted_on() -> None:
    votes, item = VotesPutBy(), ItemId(7)
    begun = PutBy(OPEN, 0, BegunVote(ALL_FOR, ()))
    for since in (replace(OPEN, room=room(Ap=3, H=2)), replace(OPEN, plan=(Motion((Matter(1),)),))):
        votes.put(item, begun)
        assert votes.take(item, since) is None
        assert votes.take(item, OPEN) is None
