"""A vote on whom to appoint (ansettelse).

No election, but a resolution by the ordinary rule: more than half of the votes cast, and where two
have equally many the vote of who chairs decides (koml. § 11-9 second paragraph). In the board of a
municipal company that takes the votes of more than a third of all its members besides (§ 9-9). One
may vote blank (§ 8-1 third paragraph).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt, vote_doubts
from agenda_app.domain.election_lists import Candidate, votes_apart
from agenda_app.domain.majority_election import CandidateVotes, Poll


@dataclass(frozen=True, slots=True)
class AppointmentVote:
    """A vote on whom to appoint, as it was taken.

    Attributes:
        poll: the votes.
        chair_for: for whom the presiding officer voted, None for a blank vote or when it is not
            known; it is asked for only where it decides.
        blanks_are_cast: a blank vote counts as one that was cast. The act does not say; it is for
            a person to decide.
        entitled: how many are present who may vote, None when nobody has counted them.
        least: how many votes it takes at the very least in a company's board, 0 elsewhere.
    """

    poll: Poll
    chair_for: Candidate | None = None
    blanks_are_cast: bool = True
    entitled: int | None = None
    least: int = 0


class AppointmentState(Enum):
    """What came of a vote on whom to appoint."""

    MAJORITY = "majority"
    CHAIR_DECIDED = "chair_decided"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class AppointmentResult:
    """What came of a vote on whom to appoint.

    Attributes:
        poll: the votes.
        cast: how many votes were cast, by the reading of blank ones that was chosen.
        state: what decided it.
        appointed: who is, None where nobody has a majority and another vote is needed.
        tied: those with the most votes, where several have them.
        doubts: what a person should look at.
        least: as in ``AppointmentVote``.
    """

    poll: Poll
    cast: int
    state: AppointmentState
    appointed: Candidate | None
    tied: tuple[Candidate, ...]
    doubts: tuple[DoubtOn, ...]
    least: int = 0


def hold_appointment(vote: AppointmentVote) -> AppointmentResult:
    """Return the outcome of a vote on whom to appoint (koml. §§ 9-9 and 11-9 second paragraph)."""
    poll, chair_for, blanks_are_cast = vote.poll, vote.chair_for, vote.blanks_are_cast
    doubts = (
        *vote_doubts(poll.cast(blanks_are_cast=True), vote.entitled),
        *votes_apart(entry.candidate for entry in poll.votes),
    )
    most = _ahead(vote, blanks_are_cast=blanks_are_cast)
    if most != _ahead(vote, blanks_are_cast=not blanks_are_cast):
        doubts = (*doubts, DoubtOn(ElectionDoubt.BLANKS_DECIDE))
    leading = poll.leading()
    tied = tuple(entry.candidate for entry in leading) if len(leading) > 1 else ()
    two_ways = sum(entry.votes > 0 for entry in poll.votes) == 2
    is_enough = bool(leading) and leading[0].votes >= vote.least
    state, appointed = AppointmentState.UNDECIDED, None
    if most is not None:
        state, appointed, tied = AppointmentState.MAJORITY, most.candidate, ()
    elif two_ways and chair_for in tied and is_enough:
        state, appointed = AppointmentState.CHAIR_DECIDED, chair_for
    cast = poll.cast(blanks_are_cast=blanks_are_cast)
    return AppointmentResult(poll, cast, state, appointed, tied, doubts, vote.least)


def _ahead(vote: AppointmentVote, *, blanks_are_cast: bool) -> CandidateVotes | None:
    """Return who has more than half of the votes cast, and of a board's members enough."""
    most = vote.poll.has_majority(blanks_are_cast=blanks_are_cast)
    return most if most is not None and most.votes >= vote.least else None
