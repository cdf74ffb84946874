"""An election of one person by majority: leader, deputy leader, who chairs a meeting.

Flertallsvalg, koml. § 7-8: more than half of the votes that are cast; else a second vote, in which
the most votes are enough; where two have the most, lots are drawn.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum

from agenda_app.domain.ballots import BLANK, Ballots
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt, vote_doubts
from agenda_app.domain.election_lists import Candidate, votes_apart
from agenda_app.domain.elections import Ballot, ElectionMode, is_majority, may_be_written, winners


@dataclass(frozen=True, slots=True)
class CandidateVotes:
    """How many votes somebody got."""

    candidate: Candidate
    votes: int


@dataclass(frozen=True, slots=True)
class Poll:
    """One vote on persons, with those who voted for nobody.

    ``ballots`` is how the parties voted, a side for each of ``votes``; None where nobody noted it.

    Raises:
        ValueError: a number is negative.
    """

    votes: tuple[CandidateVotes, ...]
    blank: int = 0
    ballots: Ballots | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot have been counted."""
        if min((self.blank, *(entry.votes for entry in self.votes))) < 0:
            raise ValueError("votes cannot be negative")

    def cast(self, *, blanks_are_cast: bool) -> int:
        """Return how many votes were cast, the blank ones among them or not."""
        given = sum(entry.votes for entry in self.votes)
        return given + self.blank if blanks_are_cast else given

    def by_person(self) -> dict[Candidate, int]:
        """Return the votes of each person, those that were entered on several lines together."""
        votes = dict.fromkeys((entry.candidate for entry in self.votes), 0)
        for entry in self.votes:
            votes[entry.candidate] += entry.votes
        return votes

    def ballots_for(self, people: Collection[Candidate]) -> Ballots | None:
        """Return how the parties voted, with a side for each of some people in their order."""
        if self.ballots is None:
            return None
        known = {entry.candidate: side for side, entry in enumerate(self.votes)}
        sides = [known.get(candidate) for candidate in people]
        rows = (
            replace(row, votes=tuple(0 if n is None else row.on(n) for n in sides))
            for row in self.ballots.parties
        )
        moved = {BLANK: BLANK} | {n: side for side, n in enumerate(sides) if n is not None}
        named = (
            replace(vote, side=moved[vote.side])
            for vote in self.ballots.named
            if vote.side in moved
        )
        return replace(self.ballots, parties=tuple(rows), named=tuple(named))

    def leading(self) -> tuple[CandidateVotes, ...]:
        """Return those who got the most votes, none where all were blank."""
        return tuple(self.votes[place] for place in winners(entry.votes for entry in self.votes))

    def has_majority(self, *, blanks_are_cast: bool) -> CandidateVotes | None:
        """Return who got more than half of the votes that were cast."""
        cast = self.cast(blanks_are_cast=blanks_are_cast)
        return next((entry for entry in self.votes if is_majority(entry.votes, cast)), None)


class MajorityState(Enum):
    """How far a majority election has come."""

    FIRST_VOTE = "first_vote"
    SECOND_VOTE_NEEDED = "second_vote_needed"
    SECOND_VOTE = "second_vote"
    LOT_NEEDED = "lot_needed"
    LOT = "lot"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class MajorityElection:
    """An election of one person, as it was held.

    Attributes:
        first: the first vote.
        second: the second, None where there was none (yet).
        drawn: on whom the lot fell, None where none was drawn (yet).
        ballot: how the votes were given.
        elected_in: the kind of body whose leader is elected.
        entitled: how many are present who may vote, None when nobody has counted them.
        blanks_are_cast: a blank vote counts as one that was cast. The act does not say; it is for
            a person to decide.
    """

    first: Poll
    second: Poll | None = None
    drawn: Candidate | None = None
    ballot: Ballot = Ballot.SHOW_OF_HANDS
    elected_in: CommitteeKind | None = None
    entitled: int | None = None
    blanks_are_cast: bool = True


@dataclass(frozen=True, slots=True)
class MajorityResult:
    """What came of it.

    Attributes:
        election: what was held.
        state: which step elected somebody, or which is still to come.
        elected: who was, None where nobody is.
        tied: those among whom the lot is or was drawn.
        doubts: what a person should look at.
    """

    election: MajorityElection
    state: MajorityState
    elected: Candidate | None
    tied: tuple[Candidate, ...]
    doubts: tuple[DoubtOn, ...]


def hold_majority(election: MajorityElection) -> MajorityResult:
    """Return the outcome of a majority election (koml. § 7-8), with all that is doubtful."""
    state, elected, tied = _outcome(election)
    return MajorityResult(election, state, elected, tied, tuple(_doubts(election)))


def _outcome(
    election: MajorityElection,
) -> tuple[MajorityState, Candidate | None, tuple[Candidate, ...]]:
    outright = election.first.has_majority(blanks_are_cast=election.blanks_are_cast)
    if outright is not None:
        return MajorityState.FIRST_VOTE, outright.candidate, ()
    if election.second is None:
        return MajorityState.SECOND_VOTE_NEEDED, None, ()
    most = tuple(entry.candidate for entry in election.second.leading())
    if not most:
        return MajorityState.NOBODY, None, ()
    if len(most) == 1:
        return MajorityState.SECOND_VOTE, most[0], ()
    if election.drawn in most:
        return MajorityState.LOT, election.drawn, most
    return MajorityState.LOT_NEEDED, None, most


def _doubts(election: MajorityElection) -> list[DoubtOn]:
    polls = [poll for poll in (election.first, election.second) if poll is not None]
    found = [
        doubt
        for poll in polls
        for doubt in vote_doubts(poll.cast(blanks_are_cast=True), election.entitled)
    ]
    for poll in polls:
        found += votes_apart(entry.candidate for entry in poll.votes)
    first = election.first
    if first.has_majority(blanks_are_cast=True) != first.has_majority(blanks_are_cast=False):
        found.append(DoubtOn(ElectionDoubt.BLANKS_DECIDE))
    written = election.ballot is Ballot.WRITTEN
    if written and not may_be_written(ElectionMode.MAJORITY, election.elected_in):
        found.append(DoubtOn(ElectionDoubt.WRITTEN_VOTE))
    return found
