"""Votes that were begun in items one went away from: they are there again when one comes back."""

from __future__ import annotations

from dataclasses import dataclass

from agenda_app.domain.agenda import ItemId
from agenda_app.ui.live.begun_vote import BegunVote
from agenda_app.ui.live.rounds import Rounds


@dataclass(frozen=True, slots=True)
class PutBy:
    """A vote that was begun, and the rounds of its item as they were then.

    Attributes:
        rounds: the rounds.
        index: which of them it is.
        begun: the vote.
    """

    rounds: Rounds
    index: int
    begun: BegunVote

    def fits(self, rounds: Rounds) -> bool:
        """Tell whether the same is voted on, by the same people, in rounds read since."""
        same_room = self.rounds.room_at(self.index) == rounds.room_at(self.index)
        return self.rounds.motions == rounds.motions and same_room


class VotesPutBy:
    """One vote for each item at the most."""

    def __init__(self) -> None:
        """Begin with none."""
        self._votes: dict[ItemId, PutBy] = {}

    def put(self, item_id: ItemId, vote: PutBy) -> None:
        """Keep a vote until one comes back to its item."""
        self._votes[item_id] = vote

    def take(self, item_id: ItemId, rounds: Rounds) -> PutBy | None:
        """Give back the vote of an item, None when there is none that fits its rounds.

        It is kept no longer in either case.
        """
        vote = self._votes.pop(item_id, None)
        return vote if vote is not None and vote.fits(rounds) else None
