"""A figure that is half typed is none: what was kept before it is to be kept again."""

from __future__ import annotations

from agenda_app.domain.ballot_entry import all_on
from agenda_app.domain.ballots import ballot_refusals
from agenda_app.domain.votes import Room, Vote
from agenda_app.ui.live.rounds import Rounds

_ONE_PARTY = 2
"""The rows that two ballots do not share when they differ in one party."""


def is_half_typed(vote: Vote, room: Room) -> bool:
    """Tell whether figures cannot be right, whatever is voted on: somebody is still typing."""
    sides = vote.motion.sides
    return bool(ballot_refusals(vote.ballots, room.voters, sides, blank_allowed=True))


def kept_before(
    before: tuple[Vote | None] | None, rounds: Rounds, index: int, vote: Vote
) -> tuple[Vote | None]:
    """Return what was kept before the party was typed in whose figures a vote differs.

    Args:
        before: what this returned for the key before, None when nothing was typed before.
        rounds: the rounds of the item as they are kept.
        index: the round that is typed in.
        vote: the vote as it is typed.

    Returns:
        The vote that was kept, or None where none was, in a tuple.
    """
    kept = (rounds.votes[index] if rounds.is_taken(index) else None,)
    if before is None:
        return kept
    (first,) = before
    voters, sides = rounds.room_at(index).voters, vote.motion.sides
    ballots = all_on(voters, sides=sides) if first is None else first.ballots
    differ = {*ballots.parties} ^ {*vote.ballots.parties}
    return kept if len(differ) > _ONE_PARTY else before
