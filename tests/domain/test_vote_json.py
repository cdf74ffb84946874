"""What is stored of proposals and votes is read back the same."""

from __future__ import annotations

import json
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain import proposal_json, vote_json
from agenda_app.domain.ballots import Ballots, Method, PartyVotes
from agenda_app.domain.majorities import Majority
from agenda_app.domain.matters import Matter
from agenda_app.domain.proposals import (
    MeetingProposal,
    MinuteStatement,
    Mover,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
)
from agenda_app.domain.text import Paragraph, runs
from agenda_app.domain.votes import Motion, Vote
from agenda_app.domain.voting_order import ChosenOrder
from tests.domain.voting import ballots_in, rooms

texts = st.lists(st.builds(Paragraph, st.text(max_size=5).map(runs)), max_size=2).map(tuple)
movers = st.builds(Mover, st.integers(1, 99), st.text(max_size=5), st.text(max_size=3))
times = st.none() | st.times().map(lambda at: time(at.hour, at.minute))
proposals = st.builds(
    MeetingProposal,
    st.integers(1, 99),
    st.sampled_from(ProposalKind),
    st.lists(st.builds(ProposalPoint, texts, st.integers(0, 9)), max_size=3).map(tuple),
    st.lists(movers, max_size=2).map(tuple),
    st.lists(st.text(max_size=3), max_size=2).map(tuple),
    st.text(max_size=5),
    texts,
    st.integers(0, 9),
    times,
    times,
    st.booleans(),
    st.booleans(),
)
statements = st.builds(
    MinuteStatement,
    st.integers(1, 99),
    movers,
    texts,
    st.lists(st.text(max_size=3), max_size=2).map(tuple),
    st.none() | st.booleans(),
)
registers = st.builds(
    ProposalRegister,
    st.lists(proposals, max_size=2).map(tuple),
    st.lists(statements, max_size=2).map(tuple),
)
some_matters = st.builds(
    Matter, st.integers(0, 9), st.lists(st.integers(1, 9), max_size=3).map(tuple)
)


@st.composite
def votes(draw: st.DrawFn) -> Vote:
    options = draw(st.lists(some_matters, min_size=1, max_size=3).map(tuple))
    motion = Motion(options, draw(st.booleans()))
    return Vote(
        motion,
        draw(ballots_in(draw(rooms), motion.sides, blank=True)),
        draw(st.sampled_from(Majority)),
        draw(st.booleans()),
        draw(st.booleans()),
    )


@given(registers)
def test_a_stored_register_is_read_back_the_same(register: ProposalRegister) -> None:
    assert proposal_json.from_json(proposal_json.to_json(register)) == register


@given(votes())
def test_a_stored_vote_is_read_back_the_same(vote: Vote) -> None:
    assert vote_json.from_json(vote_json.to_json(vote)) == vote


@pytest.mark.parametrize("stored", ["{}", "[]", "1", "not json", '{"proposals":[{}]}'])
def test_what_is_not_stored_so_is_refused(stored: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        vote_json.from_json(stored)
    with pytest.raises(ValueError, match=r".+"):
        proposal_json.from_json(stored)


motions = st.builds(
    Motion,
    st.lists(
        st.builds(Matter, st.integers(0, 9), st.lists(st.integers(1, 9), max_size=3).map(tuple)),
        min_size=1,
        max_size=3,
    ).map(tuple),
    st.booleans(),
)


@given(
    st.builds(
        ChosenOrder,
        st.text(max_size=4),
        st.integers(0, 9),
        st.lists(motions, max_size=4).map(tuple),
    )
)
def test_an_order_of_votes_is_read_back_the_same(order: ChosenOrder) -> None:
    assert vote_json.order_from_json(vote_json.order_to_json(order)) == order


@pytest.mark.parametrize("stored", ["[]", "{}", '{"of": "", "after": 1, "motions": [1]}'])
def test_what_is_no_order_of_votes_is_refused(stored: str) -> None:
    with pytest.raises(ValueError, match="not a stored order"):
        vote_json.order_from_json(stored)


def test_whose_votes_they_are_is_kept_and_older_votes_are_read_without_it() -> None:
    """Equality says nothing of it, for two rows that were counted alike are alike."""
    row = PartyVotes("Ap", (2, 0), people=(4, 7))
    vote = Vote(Motion((Matter(),)), Ballots(Method.SHOW_OF_HANDS, (row,)))
    stored = vote_json.to_json(vote)
    assert vote_json.from_json(stored).ballots.parties[0].people == (4, 7)
    older = json.loads(stored)
    del older["ballots"]["parties"][0]["people"]
    read = vote_json.from_json(json.dumps(older))
    assert (read.ballots.parties, read.ballots.parties[0].people) == ((row,), ())
