"""Voters, proposals and votes for tests: small rooms with invented people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import time

from hypothesis import strategies as st

from agenda_app.domain.ballot_entry import all_on, with_votes
from agenda_app.domain.ballots import (
    BLANK,
    Ballots,
    Method,
    NamedVote,
    PartyVotes,
    members_of,
)
from agenda_app.domain.case import Proposal
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.proposals import (
    MeetingProposal,
    Mover,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
)
from agenda_app.domain.text import ListItem, Text, runs
from agenda_app.domain.voters import Voter
from agenda_app.domain.votes import Motion, Outcome, Room, Vote, count

_FIRST = ("Aud", "Bo", "Cato", "Dina", "Egil", "Frid", "Geir", "Hild", "Ida", "Jon")
_LAST = ("Strand", "Vik", "Lund", "Moe")
OWNER = "Formannskapets innstilling"


def name_of(person: int) -> str:
    """Return the name of a person by number, from 1; no two of forty are alike."""
    return f"{_FIRST[(person - 1) % 10]} {_LAST[(person - 1) // 10]}"


def voters(chair: int = 1, **parties: int) -> tuple[Voter, ...]:
    """Return so many voters of each party, numbered from 1; ``none`` is without a party."""
    names = [("" if p == "none" else p) for p, size in parties.items() for _ in range(size)]
    return tuple(
        Voter(person, name_of(person), party, person == chair)
        for person, party in enumerate(names, start=1)
    )


def room(chair: int = 1, seats: int = 0, **parties: int) -> Room:
    """Return a room of so many voters of each party; as many seats unless told."""
    inside = voters(chair, **parties)
    return Room(inside, seats or len(inside))


def by_party(of: Sequence[Voter], **votes_for: int) -> Ballots:
    """Return a show of hands: who is named has so many for, all others are against."""
    ballots = all_on(of, side=1)
    for party, number in votes_for.items():
        ballots = with_votes(ballots, of, "" if party == "none" else party, 0, number)
    return ballots


def roll_call(of: Sequence[Voter], votes_for: Iterable[int]) -> Ballots:
    """Return a roll call in which those numbers are for and the others against."""
    named = set(votes_for)
    return Ballots(
        Method.ROLL_CALL,
        named=tuple(NamedVote(v.person_id, 0 if v.person_id in named else 1) for v in of),
    )


def a_list(*lines: str) -> Text:
    """Return numbered points."""
    return tuple(ListItem(0, f"{n}.", runs(line)) for n, line in enumerate(lines, start=1))


def a_proposal(
    kind: ProposalKind, *texts: str, number: int = 0, **changes: object
) -> MeetingProposal:
    """Return a proposal of points that stand at the places that ``at`` says."""
    at = changes.pop("at", ())
    places = at if isinstance(at, tuple) else (at,)
    points = tuple(
        ProposalPoint((ListItem(0, "", runs(text)),) if text else (), place)
        for text, place in zip(texts, (*places, *([0] * len(texts))), strict=False)
    )
    given: dict[str, object] = {
        "movers": (Mover(5, "Olav Tang", "Sp"),),
        "handed_in_at": time(18, 31),
        **changes,
    }
    return MeetingProposal(number, kind, points, **given)  # type: ignore[arg-type]


def matters(
    *proposals: MeetingProposal, text: Text | None = None, is_budget: bool = False
) -> Matters:
    """Return a recommendation of three points, and proposals numbered from 1."""
    recommended = a_list("Kaia rustes opp.", "Rammen er 100.", "Saken tas opp igjen.")
    return Matters(
        Proposal(OWNER, recommended if text is None else text),
        ProposalRegister(proposals),
        is_budget,
    )


def decide(
    at: Matters, winner: int, *options: Matter, is_trial: bool = False, size: int = 11
) -> Outcome:
    """Return a vote that a side won with all votes but one."""
    inside = room(Ap=size)
    motion = Motion(options, is_trial)
    counts = [1 if side == (winner + 1) % motion.sides else 0 for side in range(motion.sides)]
    counts[winner] = size - 1
    ballots = all_on(inside.voters, sides=motion.sides)
    for side, votes in enumerate(counts):
        ballots = with_votes(ballots, inside.voters, "Ap", side, votes)
    return count(Vote(motion, ballots), at, inside)


def tallied(party: str, sides_voted: Iterable[int], sides: int) -> PartyVotes:
    """Return how a party's votes fell."""
    times = Counter(sides_voted)
    return PartyVotes(party, tuple(times[side] for side in range(sides)), times[BLANK])


rooms: st.SearchStrategy[Room] = st.builds(
    lambda sizes, chair, extra: Room(
        (people := voters(1 + chair % sum(sizes.values()), **sizes)), len(people) + extra
    ),
    st.dictionaries(
        st.sampled_from(["Ap", "H", "Sp", "V", "Sp/V", "none"]),
        st.integers(1, 6),
        min_size=1,
        max_size=4,
    ),
    st.integers(0, 30),
    st.integers(0, 3),
)
"""Rooms of up to 24 voters, in parties and without, one of whom chairs."""


@st.composite
def ballots_in(draw: st.DrawFn, inside: Room, sides: int = 2, *, blank: bool = False) -> Ballots:
    """Return ballots that add up in a room, cast in any manner."""
    method = draw(st.sampled_from(list(Method)))
    possible = [*range(sides), *([BLANK] if blank else [])]
    cast = {v.person_id: draw(st.sampled_from(possible)) for v in inside.voters}
    named = tuple(NamedVote(person, side) for person, side in cast.items())
    if method is Method.ROLL_CALL:
        return Ballots(method, named=named)
    chairs = {v.person_id for v in inside.voters if v.is_chair}
    shown = tuple(vote for vote in named if vote.person_id in chairs)
    if method is Method.SECRET:
        row = tallied("", cast.values(), sides)
        is_tie = sides == 2 and row.votes[0] == row.votes[1]
        return Ballots(method, (row,), shown if is_tie else ())
    rows = tuple(
        tallied(party, (cast[m.person_id] for m in members), sides)
        for party, members in members_of(inside.voters).items()
    )
    return Ballots(method, rows, draw(st.sampled_from([shown, named])))
