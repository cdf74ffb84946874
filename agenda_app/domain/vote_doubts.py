"""What is doubtful about a vote whose numbers add up."""

from __future__ import annotations

from enum import Enum

from agenda_app.domain.ballots import Method, unnamed_splits
from agenda_app.domain.majorities import Numbers, needed
from agenda_app.domain.votes import Outcome, winner_of


class Doubt(Enum):
    """What somebody should look at in a vote; none of it stops anything."""

    SECRET = "secret"
    UNNAMED_SPLIT = "unnamed_split"
    UNNAMED_APART = "unnamed_apart"
    NOT_QUORATE = "not_quorate"
    NOT_CONSTITUTED = "not_constituted"
    BLANK_DECIDES = "blank_decides"


def doubts(outcome: Outcome) -> tuple[Doubt, ...]:
    """Return what is doubtful about a vote that adds up.

    Sources: koml. §§ 7-5, 7-8 (only elections are in writing); § 11-9 first para (half of the
    members vote); § 7-1 first para (two thirds are there when a council constitutes); the
    preparatory works to § 11-4 (how parties voted, and who where one splits, or those without a
    party do). Of blank votes the act does not say whether they are cast.
    """
    vote, room = outcome.vote, outcome.room
    without_blank = Numbers(room.seats, len(room.voters), sum(outcome.votes))
    other = winner_of(vote.motion, outcome.votes, needed(vote.majority, without_blank))
    has_parties = any(voter.party for voter in room.voters)
    split = unnamed_splits(vote.ballots, room.voters) if has_parties else ()
    found = {
        Doubt.SECRET: vote.ballots.method is Method.SECRET and not vote.is_appointment,
        Doubt.UNNAMED_SPLIT: any(split),
        Doubt.UNNAMED_APART: "" in split,
        Doubt.NOT_QUORATE: room.has_too_few and not room.lacks_two_thirds,
        Doubt.NOT_CONSTITUTED: room.has_too_few and room.lacks_two_thirds,
        Doubt.BLANK_DECIDES: bool(outcome.blank)
        and not (outcome.by_chair or outcome.is_undecided)
        and other != outcome.winner,
    }
    return tuple(doubt for doubt, holds in found.items() if holds)
