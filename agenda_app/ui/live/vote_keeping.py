"""How a vote that is entered is kept: never over what another PC entered, and never half typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from agenda_app.domain import vote_json
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.votes import Vote
from agenda_app.errors import ConflictError
from agenda_app.services.guarded import with_vote
from agenda_app.ui.live.begun_vote import BegunVote
from agenda_app.ui.live.half_typed import kept_before
from agenda_app.ui.live.rounds import Rounds
from agenda_app.ui.live.votes_put_by import PutBy, VotesPutBy

Change = Callable[[ItemMinutes], ItemMinutes]
Save = Callable[[str, Change], bool]


@dataclass(frozen=True, slots=True)
class Kept:
    """Whether a vote was saved; ``error`` is what somebody else did to it, None when nobody did."""

    is_saved: bool
    error: ConflictError | None = None


def drafted(stored: str) -> Vote | None:
    """Return a vote that was entered before, None where there is none that can be read."""
    try:
        return vote_json.from_json(stored) if stored else None
    except ValueError:
        return None


class VoteKeeping:
    """The vote that is entered and not kept yet, and what was kept before it.

    ``begun`` is None when there is none.
    """

    def __init__(self, save: Save) -> None:
        """Begin with none; ``save`` stores a change of the item and tells whether it could."""
        self._save = save
        self._put_by = VotesPutBy()
        self.begun: BegunVote | None = None
        self._before: tuple[Vote | None] | None = None
        """What was kept of the round before the figures of a party were typed."""
        self._stored: tuple[Vote, ...] = ()
        """The votes of the item as they were kept here then."""

    @property
    def vote(self) -> Vote | None:
        """The vote as it is entered, None when there is none that is not kept."""
        return None if self.begun is None else self.begun.vote

    @property
    def is_overtaken(self) -> bool:
        """Whether somebody has to choose what counts: what was entered here or elsewhere."""
        return self.begun is not None and self.begun.overtaken is not None

    @property
    def as_json(self) -> str:
        """The vote that is entered and not kept yet as JSON, "" when there is none."""
        return "" if self.begun is None else vote_json.to_json(self.begun.vote)

    def leave(self, item_id: ItemId | None, rounds: Rounds | None, index: int) -> None:
        """Put the vote by that is begun in the item one goes away from."""
        if self.begun is not None and item_id is not None and rounds is not None:
            self._put_by.put(item_id, PutBy(rounds, index, self.begun))

    def come_to(self, item_id: ItemId, rounds: Rounds) -> int:
        """Take up the vote that was begun in an item, and return its round, or the next one."""
        self.forget()
        left = self._put_by.take(item_id, rounds)
        if left is None:
            return rounds.first_open
        self.begun = left.begun
        return left.index

    def enter(self, vote: Vote, rounds: Rounds) -> None:
        """Have a vote as it is entered now; what it was begun from stays."""
        begun = self.begun
        if begun is None:
            self.begun = BegunVote(vote, rounds.votes, unvoted=rounds.unvoted)
        else:
            self.begun = replace(begun, vote=vote)

    def overtake(self, vote: Vote, rounds: Rounds, error: ConflictError) -> None:
        """Keep what was entered for whoever chooses what counts: it, or what is stored now."""
        self._before = None
        self.begun = BegunVote(vote, rounds.votes, error, rounds.unvoted)

    def insist(self) -> Vote | None:
        """Let what was entered count although it was overtaken, and return it."""
        if self.begun is None:
            return None
        self.begun = replace(self.begun, overtaken=None)
        return self.begun.vote

    def forget(self) -> None:
        """Let go of what was entered, and of what was kept before it."""
        self.begun = self._before = None

    def forget_before(self) -> None:
        """Let what is kept be no half typed figure: somebody came or went since."""
        self._before = None

    def typed(self, rounds: Rounds, index: int, vote: Vote) -> tuple[Vote | None]:
        """Return what was kept before the party was typed in whose figures a vote differs."""
        before = kept_before(self._before, rounds, index, vote)
        if self._before is not None:
            self._before = before
        return before

    def note_before(self, before: tuple[Vote | None], stored: tuple[Vote, ...]) -> None:
        """Note what was kept before a figure that is kept now, which may be half of one."""
        self._before, self._stored = before, stored

    def put(self, rounds: Rounds, place: int, vote: Vote) -> Kept:
        """Save a vote in a place among those that were seen when it was begun."""
        seen = self.begun or BegunVote(vote, rounds.votes, unvoted=rounds.unvoted)
        return self._try(lambda item: with_vote(item, seen.seen, place, vote, seen.unvoted))

    def put_back(self, place: int) -> Kept | None:
        """Save what was kept before a figure that is half typed, None where that is not known."""
        if self._before is None:
            return None
        (before,), self._before = self._before, None
        stored = self._stored
        return self._try(lambda item: with_vote(item, stored, place, before))

    def take_away(self, rounds: Rounds, place: int) -> ItemMinutes | None:
        """Take away a vote that was kept, and return the item as it was; None when it stays."""
        self.begun = None
        before: list[ItemMinutes] = []

        def change(item: ItemMinutes) -> ItemMinutes:
            before.append(item)
            return with_vote(item, rounds.votes, place, None)

        return before[-1] if self._save("vote", change) else None

    def order(self, change: Change) -> bool:
        """Save another order of what is left; what was begun is let go of when that is saved."""
        begun, self.begun = self.begun, None
        if self._save("voting order", change):
            return True
        self.begun = begun
        return False

    def _try(self, put: Change) -> Kept:
        found: list[ConflictError] = []

        def change(item: ItemMinutes) -> ItemMinutes:
            try:
                return put(item)
            except ConflictError as error:
                found.append(error)
                raise

        begun, self.begun = self.begun, None
        if self._save("vote", change):
            return Kept(True)
        self.begun = begun
        return Kept(False, found[0] if found else None)
