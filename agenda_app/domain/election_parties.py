"""How the parties voted in an election that was held in the open.

The minutes tell it as of any other vote (Prop. 46 L (2017–2018) on koml. § 11-4); only of a written
vote they have nothing but the outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.ballots import (
    BLANK,
    Ballots,
    ballot_refusals,
    known_sides,
    members_of,
    totals,
    unnamed_splits,
)
from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.elections import Ballot, Count
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import MajorityElection, Poll
from agenda_app.domain.party_words import party_words
from agenda_app.domain.proportional_election import ProportionalElection
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.voters import Voter

_SAID = Sentence("Slik stemte partiene: {}.", "Slik røysta partia: {}.")
_SAID_WITHOUT_PARTIES = Sentence("Slik ble det stemt: {}.", "Slik vart det røysta: {}.")
_BLANK = "blankt"
_FOR_OR_AGAINST = ("for", "mot")


@dataclass(frozen=True, slots=True)
class OpenVote:
    """A vote on persons or lists by show of hands.

    Attributes:
        sides: what was voted for.
        votes: how many each of them got.
        blank: how many voted for none.
        ballots: how the parties voted, None where nobody noted it.
    """

    sides: tuple[str, ...]
    votes: tuple[int, ...]
    blank: int
    ballots: Ballots | None

    @property
    def is_split(self) -> bool:
        """Whether not everybody voted the same, so that the numbers do not tell who did."""
        return sum(1 for count in (*self.votes, self.blank) if count) > 1


_Election = AgreedElection | ProportionalElection | MajorityElection | AppointmentVote


def open_votes(election: _Election) -> tuple[OpenVote, ...]:
    """Return the votes of an election that were by show of hands, in order."""
    match election:
        case ProportionalElection(ballot=Ballot.WRITTEN) | MajorityElection(ballot=Ballot.WRITTEN):
            return ()
        case _:
            return votes_in(election)


def votes_in(election: _Election) -> tuple[OpenVote, ...]:
    """Return the votes of an election, in order, as if they were all by show of hands."""
    match election:
        case AgreedElection():
            counts = (election.on_method, election.on_names)
            return tuple(open_count(count) for count in counts if count is not None)
        case ProportionalElection(lists=lists, blank=blank):
            sides = tuple(entry.candidates.name for entry in lists)
            votes = tuple(entry.votes for entry in lists)
            return (OpenVote(sides, votes, blank, election.ballots),)
        case MajorityElection():
            polls = (election.first, election.second)
            return tuple(open_poll(poll) for poll in polls if poll is not None)
        case AppointmentVote():
            return (open_poll(election.poll),)


def open_count(count: Count) -> OpenVote:
    """Return a vote for or against as one by show of hands."""
    votes = (count.votes_for, count.against)
    return OpenVote(_FOR_OR_AGAINST, votes, count.blank, count.ballots)


def open_poll(poll: Poll) -> OpenVote:
    """Return a vote on persons as one by show of hands."""
    sides = tuple(entry.candidate.name for entry in poll.votes)
    return OpenVote(sides, tuple(e.votes for e in poll.votes), poll.blank, poll.ballots)


def party_doubts(votes: Sequence[OpenVote], voters: Sequence[Voter]) -> tuple[DoubtOn, ...]:
    """Return whether it is not told how the parties voted, or cannot be as it is told.

    Where nobody has a party, nobody asks how the parties voted.

    Args:
        votes: of one election.
        voters: who could vote; when that is nobody, the attendance is not known.
    """
    return tuple(_doubts(votes, voters)) if voters else ()


def _doubts(votes: Sequence[OpenVote], voters: Sequence[Voter]) -> Iterator[DoubtOn]:
    has_parties = any(voter.party for voter in voters)
    for vote in votes:
        if vote.ballots is None:
            if vote.is_split and has_parties:
                yield DoubtOn(ElectionDoubt.PARTIES_UNKNOWN)
            continue
        sides = len(vote.sides)
        refused = ballot_refusals(vote.ballots, voters, sides, blank_allowed=True)
        if refused or totals(vote.ballots.parties, sides) != (vote.votes, vote.blank):
            yield DoubtOn(ElectionDoubt.PARTIES_WRONG)
            continue
        for party in unnamed_splits(vote.ballots, voters) if has_parties else ():
            yield DoubtOn(ElectionDoubt.NAMES_UNKNOWN, party)


def party_sentences(vote: OpenVote, voters: Sequence[Voter], language: Language) -> tuple[str, ...]:
    """Return how the parties voted, nothing where it is not known.

    "Slik stemte partiene: Ada Vik: 4 Ap, Jon Moe (H); Odd Lien: 2 Sp, Else Li (H); blankt: 1 V."

    Args:
        vote: by show of hands.
        voters: who could vote; those of a party that split are named where it is known who they
            are.
        language: of the minutes.
    """
    if vote.ballots is None:
        return ()
    named = (*enumerate(vote.sides), (BLANK, _BLANK))
    parts = ((name, _on(vote.ballots, side, voters, language)) for side, name in named)
    told = "; ".join(f"{name}: {', '.join(found)}" for name, found in parts if found)
    has_parties = any(row.party for row in vote.ballots.parties)
    return ((_SAID if has_parties else _SAID_WITHOUT_PARTIES).said(language, told),)


def _on(ballots: Ballots, side: int, voters: Sequence[Voter], language: Language) -> list[str]:
    members, known = members_of(voters), known_sides(ballots, voters)
    parts = (
        part.said(language)
        for row in ballots.parties
        for part in party_words(row, side, members.get(row.party, ()), known)
    )
    return [part for part in parts if part]
