"""A vote that is entered and not kept yet."""

from __future__ import annotations

from dataclasses import dataclass

from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.votes import Vote
from agenda_app.errors import ConflictError


@dataclass(frozen=True, slots=True)
class BegunVote:
    """What is entered, and what it was begun from.

    Attributes:
        vote: as it is entered.
        seen: the votes of the item as they were when it was begun.
        overtaken: what somebody else did to it meanwhile; then nothing of it is kept before
            somebody has chosen what counts.
        unvoted: how the item was said to be decided without a vote when it was begun.
    """

    vote: Vote
    seen: tuple[Vote, ...]
    overtaken: ConflictError | None = None
    unvoted: Unvoted | None = None
