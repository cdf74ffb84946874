"""Filling in a show of hands quickly: everybody on one side, then only what deviates.

How many each party has is known, so a number that is typed for one side fills the other, and a
person who is moved takes a vote along. Nothing here can make a sum of two sides wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from agenda_app.domain.ballots import (
    AGAINST,
    BLANK,
    FOR,
    Ballots,
    Method,
    NamedVote,
    PartyVotes,
    known_sides,
    members_of,
)
from agenda_app.domain.voters import Voter

_TWO = 2


def all_on(voters: Sequence[Voter], side: int = FOR, sides: int = _TWO) -> Ballots:
    """Return the ballots in which everybody votes the same."""
    rows = (
        PartyVotes(
            party,
            tuple(len(members) if n == side else 0 for n in range(sides)),
            people=tuple(member.person_id for member in members),
        )
        for party, members in members_of(voters).items()
    )
    return Ballots(Method.SHOW_OF_HANDS, tuple(rows))


def none_cast(voters: Sequence[Voter], sides: int) -> Ballots:
    """Return the ballots in which nobody has voted yet."""
    everybody = all_on(voters, sides=sides).parties
    rows = tuple(replace(row, votes=(0,) * sides) for row in everybody)
    return Ballots(Method.SHOW_OF_HANDS, rows)


def with_sides(ballots: Ballots, voters: Sequence[Voter], sides: int) -> Ballots:
    """Return ballots for as many sides, and for the parties that vote now.

    A side that is new has no votes. Those of a party that is not there any more stay, so that
    whoever entered them sees that they do not add up. Names stay as long as they fit the numbers.
    """
    known = {row.party: row for row in ballots.parties}
    new = none_cast(voters, sides).parties
    every = {row.party: row for row in (*new, *ballots.parties)}
    rows = (
        replace(row, votes=(*row.votes, *(0,) * sides)[:sides]) if row.party in known else row
        for row in every.values()
    )
    named = tuple(vote for vote in ballots.named if vote.side < sides)
    return _fitting(Ballots(Method.SHOW_OF_HANDS, tuple(rows), named), voters)


def _of_those_here(ballots: Ballots, voters: Sequence[Voter]) -> tuple[PartyVotes, ...]:
    """Return the rows of the parties that vote now: nothing yet of one that has come since."""
    known = {row.party: row for row in ballots.parties}
    sides = max((len(row.votes) for row in ballots.parties), default=_TWO)
    return tuple(
        replace(known[row.party], people=row.people) if row.party in known else row
        for row in none_cast(voters, sides).parties
    )


def all_for_except(
    voters: Sequence[Voter], parties: Collection[str] = (), persons: Collection[int] = ()
) -> Ballots:
    """Return the ballots in which all are for, except whole parties and single persons.

    A party that splits by that has all its members named, for the minutes say who voted how.
    A person of a party that is against as a whole is against with it.
    """
    ballots = all_on(voters)
    for party in parties:
        ballots = with_votes(ballots, voters, party, FOR, 0)
    for person in persons:
        ballots = with_person(ballots, voters, person, AGAINST)
    return ballots


def with_votes(
    ballots: Ballots, voters: Sequence[Voter], party: str, side: int, votes: int
) -> Ballots:
    """Return ballots with a party's number on a side; of two sides, the other gets the rest.

    Of more the first gets it, on which everybody stands until somebody is counted elsewhere. It
    stays as it is where it was typed itself, and where the party lacked votes before: nobody has
    said then where the rest is. Names of the party that no longer fit the numbers are dropped, and
    so are the votes of a party that nobody is there of any more.

    Args:
        ballots: a show of hands.
        voters: who may vote.
        party: whose number was typed.
        side: where, or blank.
        votes: as typed; with two sides at most as many as the party has.
    """
    size = len(members_of(voters).get(party, ()))
    rows = []
    for row in _of_those_here(ballots, voters):
        rows.append(_typed(row, size, side, max(votes, 0)) if row.party == party else row)
    return _fitting(replace(ballots, parties=tuple(rows)), voters)


def as_typed(
    ballots: Ballots, voters: Sequence[Voter], party: str, side: int, votes: int
) -> Ballots:
    """Return ballots as ``with_votes`` does, but with a number that cannot be as it was typed.

    The party's sum is wrong then, so that the vote is refused (``ballot_refusals``) and whoever
    typed it sees what it was, instead of another number that nobody said.
    """
    size = len(members_of(voters).get(party, ()))
    if not 0 <= votes <= size:
        here = _of_those_here(ballots, voters)
        rows = (_alone(row, side, votes) if row.party == party else row for row in here)
        return _fitting(replace(ballots, parties=tuple(rows)), voters)
    if side != BLANK and any(r.party == party and r.blank > size - votes for r in ballots.parties):
        ballots = with_votes(ballots, voters, party, BLANK, size - votes)
    return with_votes(ballots, voters, party, side, votes)


def _alone(row: PartyVotes, side: int, votes: int) -> PartyVotes:
    """Return a party's row with a number that cannot be, and of two sides nothing on the other."""
    kept = [0] * _TWO if len(row.votes) == _TWO else list(row.votes)
    if side == BLANK:
        return replace(row, votes=tuple(kept), blank=votes)
    kept[side] = votes
    return replace(row, votes=tuple(kept), blank=0 if len(kept) == _TWO else row.blank)


def _typed(row: PartyVotes, size: int, side: int, votes: int) -> PartyVotes:
    """Return a party's row with a number that was typed, and the rest as in ``with_votes``."""
    lacked = sum(max(number, 0) for number in (*row.votes, row.blank)) < size
    typed, blank = list(row.votes), row.blank
    if side == BLANK:
        blank = votes
    else:
        typed[side] = votes
    if len(typed) == _TWO:
        blank = min(blank, size)
        kept = FOR if side == BLANK else side
        typed[kept] = min(typed[kept], size - blank)
        typed[1 - kept] = size - blank - typed[kept]
    elif side != FOR and not lacked:
        typed[FOR] = max(0, size - blank - sum(typed[FOR + 1 :]))
    return replace(row, votes=tuple(typed), blank=blank)


def with_person(ballots: Ballots, voters: Sequence[Voter], person: int, side: int) -> Ballots:
    """Return ballots in which a person votes for a side (or blank), named where the party splits.

    If it was known that they voted otherwise, their vote moves; if it was not, they are one of
    those whom the numbers already have on that side, as long as there are any. Where the party
    lacks votes, as when somebody has come since, theirs is one that was missing.

    Raises:
        KeyError: the person may not vote.
    """
    voter = {v.person_id: v for v in voters}[person]
    known = known_sides(ballots, voters)
    members = members_of(voters)[voter.party]
    named = {m.person_id: known[m.person_id] for m in members if m.person_id in known}
    before = named.pop(person, None)
    is_named = any(vote.person_id == person for vote in ballots.named)

    def with_one_more(row: PartyVotes) -> PartyVotes:
        if not is_named and sum(row.votes) + row.blank < len(members):
            return _counted(row, side)
        return _moved(row, Counter(named.values()), before, side)

    rows = tuple(
        with_one_more(row) if row.party == voter.party else row
        for row in _of_those_here(ballots, voters)
    )
    others = (
        vote for vote in ballots.named if vote.person_id not in {m.person_id for m in members}
    )
    party = (NamedVote(who, on) for who, on in {**named, person: side}.items())
    return _fitting(Ballots(ballots.method, rows, (*others, *party)), voters)


def _moved(row: PartyVotes, named: Counter[int], before: int | None, side: int) -> PartyVotes:
    """Return a party's row with one more on a side, where it has none to spare there."""
    spare = [n for n in (*range(len(row.votes)), BLANK) if row.on(n) > named[n]]
    if before == side or (before is None and side in spare):
        return row
    taken = before if before is not None else next((n for n in spare if n != side), None)
    return row if taken is None else _counted(_counted(row, taken, -1), side)


def _counted(row: PartyVotes, side: int, votes: int = 1) -> PartyVotes:
    """Return a party's row with one more on a side, or one less."""
    if side == BLANK:
        return replace(row, blank=row.blank + votes)
    return replace(row, votes=tuple(n + votes * (at == side) for at, n in enumerate(row.votes)))


def _fitting(ballots: Ballots, voters: Sequence[Voter]) -> Ballots:
    """Return ballots with the names that the numbers leave room for, of parties that split."""
    party_of = {voter.person_id: voter.party for voter in voters}
    rows = {row.party: row for row in ballots.parties}
    kept = []
    taken: Counter[tuple[str, int]] = Counter()
    for vote in ballots.named:
        row = rows.get(party_of.get(vote.person_id, ""))
        if row is None or vote.person_id not in party_of or not row.is_split:
            continue
        place = (row.party, vote.side)
        if taken[place] < row.on(vote.side):
            taken[place] += 1
            kept.append(vote)
    return replace(ballots, named=tuple(kept))
