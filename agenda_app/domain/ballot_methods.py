"""Entering a roll call name by name, and a secret ballot in numbers.

A secret ballot knows no names: what was known before it became secret is dropped, and the chair's
vote is kept only where it decides a tie.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agenda_app.domain.ballot_entry import all_on, with_votes
from agenda_app.domain.ballots import AGAINST, BLANK, FOR, Ballots, Method, NamedVote, PartyVotes
from agenda_app.domain.voters import Voter

_PAIR = 2


def begun(method: Method, voters: Sequence[Voter], sides: int) -> Ballots:
    """Return the ballots that a vote begins with: all for by show of hands, else nothing yet."""
    match method:
        case Method.SHOW_OF_HANDS:
            return all_on(voters, sides=sides)
        case Method.ROLL_CALL:
            return Ballots(method)
        case Method.SECRET:
            return Ballots(method, (PartyVotes("", (0,) * sides),))


def is_begun(ballots: Ballots) -> bool:
    """Tell whether anything was entered of a roll call or a secret ballot."""
    return bool(ballots.named) or any(sum(row.votes) + row.blank for row in ballots.parties)


def answered(ballots: Ballots, voters: Sequence[Voter], person: int, side: int) -> Ballots:
    """Return a roll call with somebody's answer, the first or a corrected one.

    Who may not vote any more, having left or stepped aside since, has answered nothing.
    """
    heard = {vote.person_id: vote.side for vote in heard_of(ballots, voters)} | {person: side}
    return replace(ballots, named=tuple(NamedVote(who, on) for who, on in heard.items()))


def heard_of(ballots: Ballots, voters: Sequence[Voter]) -> tuple[NamedVote, ...]:
    """Return the answers of a roll call that are of those who may vote."""
    may = {voter.person_id for voter in voters}
    return tuple(vote for vote in ballots.named if vote.person_id in may)


def next_called(ballots: Ballots, voters: Sequence[Voter]) -> int | None:
    """Return the place of who is called next, None when everybody has answered."""
    heard = {vote.person_id for vote in ballots.named}
    return next((n for n, voter in enumerate(voters) if voter.person_id not in heard), None)


def counted_as_typed(ballots: Ballots, voters: Sequence[Voter], side: int, votes: int) -> Ballots:
    """Return a secret ballot as ``counted`` does, but with a number that cannot be as typed.

    The sum is wrong then, and the vote is refused (``ballot_refusals``).
    """
    row, size = ballots.parties[0], len(voters)
    if 0 <= votes <= size:
        if len(row.votes) == _PAIR and side != BLANK and row.blank > size - votes:
            ballots = counted(ballots, voters, BLANK, size - votes)
        return counted(ballots, voters, side, votes)
    numbers = [0] * _PAIR if len(row.votes) == _PAIR else list(row.votes)
    if side == BLANK:
        return _secret(tuple(numbers), votes)
    numbers[side] = votes
    return _secret(tuple(numbers), 0 if len(numbers) == _PAIR else row.blank)


def counted(ballots: Ballots, voters: Sequence[Voter], side: int, votes: int) -> Ballots:
    """Return a secret ballot with a number of votes for a side, or blank.

    Of two sides the other gets the rest. Whose vote decided an earlier tie is forgotten.

    Args:
        ballots: a secret ballot.
        voters: who may vote.
        side: which number was typed.
        votes: as typed.
    """
    row = ballots.parties[0]
    size, typed = len(voters), max(votes, 0)
    if len(row.votes) != _PAIR:
        numbers = list(row.votes)
        if side == BLANK:
            return _secret(tuple(numbers), typed)
        numbers[side] = typed
        return _secret(tuple(numbers), row.blank)
    blank = min(typed, size) if side == BLANK else row.blank
    kept = FOR if side == BLANK else side
    number = min(row.votes[FOR] if side == BLANK else typed, size - blank)
    pair = [size - blank - number] * _PAIR
    pair[kept] = number
    return _secret(tuple(pair), blank)


def _secret(votes: tuple[int, ...], blank: int) -> Ballots:
    return Ballots(Method.SECRET, (PartyVotes("", votes, blank),))


def said_by_chair(ballots: Ballots, chair: int, side: int) -> Ballots:
    """Return a secret ballot that is equal with what the chair says to have voted.

    Raises:
        ValueError: it is not equal, so that nobody's vote is asked for.
    """
    if not is_equal(ballots):
        raise ValueError("nobody is named in a secret ballot that is not equal")
    return replace(ballots, named=(NamedVote(chair, side),))


def is_equal(ballots: Ballots) -> bool:
    """Tell whether a secret ballot has two sides with as many votes each."""
    votes = ballots.parties[0].votes
    return len(votes) == _PAIR and votes[FOR] == votes[AGAINST] > 0


def without_blank(ballots: Ballots, voters: Sequence[Voter]) -> Ballots:
    """Return ballots in which nobody votes blank: those who did are asked again.

    By show of hands and in secret they are with the first side until somebody says otherwise.
    """
    named = tuple(vote for vote in ballots.named if vote.side != BLANK)
    match ballots.method:
        case Method.ROLL_CALL:
            return replace(ballots, named=named)
        case Method.SECRET:
            row = ballots.parties[0]
            return counted(ballots, voters, BLANK, 0) if row.blank else ballots
        case Method.SHOW_OF_HANDS:
            ballots = replace(ballots, named=named)
            for row in ballots.parties:
                if row.blank:
                    number = row.votes[FOR] + row.blank
                    ballots = with_votes(ballots, voters, row.party, BLANK, 0)
                    ballots = with_votes(ballots, voters, row.party, FOR, number)
            return ballots
