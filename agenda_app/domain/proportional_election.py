"""A whole proportional election: lists, votes and lots in, members and deputies out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from agenda_app.domain.ballots import Ballots
from agenda_app.domain.election_doubts import (
    DoubtOn,
    ElectionDoubt,
    balance_doubts,
    vote_doubts,
)
from agenda_app.domain.election_lists import CandidateList, list_doubts
from agenda_app.domain.elections import Ballot
from agenda_app.domain.list_seats import ListResult, fill_list
from agenda_app.domain.people import PersonId
from agenda_app.domain.proportional import Distribution, distribute


@dataclass(frozen=True, slots=True)
class ListVotes:
    """How many votes a list got."""

    candidates: CandidateList
    votes: int


@dataclass(frozen=True, slots=True)
class ProportionalElection:
    """An election by lists, as it was held.

    Attributes:
        seats: how many members are elected.
        lists: with their votes, in the order in which they were handed in.
        blank: how many voted for no list; they count for no list either.
        ballot: show of hands or written, as the electing body decided.
        drawn: the places (from 0) of the lists on which the lot fell, in that order.
        electing: who sits in the body that elects, None when that is not known.
        entitled: how many are present who may vote, None when nobody has counted them.
        as_far_as_possible: the body elected has council members only, or is an arbeidsutvalg.
        ballots: how the parties voted, a side for each of ``lists``; None where nobody noted it.
    """

    seats: int
    lists: tuple[ListVotes, ...]
    blank: int = 0
    ballot: Ballot = Ballot.SHOW_OF_HANDS
    drawn: tuple[int, ...] = ()
    electing: Collection[PersonId] | None = None
    entitled: int | None = None
    as_far_as_possible: bool = False
    ballots: Ballots | None = None


@dataclass(frozen=True, slots=True)
class ProportionalResult:
    """What came of it, step by step.

    ``lists`` is empty as long as a lot is to be drawn: nobody is elected before that.
    """

    election: ProportionalElection
    distribution: Distribution
    lists: tuple[ListResult, ...]
    doubts: tuple[DoubtOn, ...]

    @property
    def list_names(self) -> tuple[str, ...]:
        """The lists' names, by their places in the distribution."""
        return tuple(entry.candidates.name for entry in self.election.lists)


def hold_proportional(election: ProportionalElection) -> ProportionalResult:
    """Return the outcome of an election by lists (koml. §§ 7-5, 7-6), with all that is doubtful.

    Raises:
        ValueError: there are no seats, or a number of votes is negative.
    """
    votes = [entry.votes for entry in election.lists]
    if election.blank < 0:
        raise ValueError("votes cannot be negative")
    distribution = distribute(votes, election.seats, election.drawn)
    results: tuple[ListResult, ...] = ()
    if not distribution.needs_lot:
        results = tuple(
            fill_list(entry.candidates, entry.votes, distribution.won_by(place))
            for place, entry in enumerate(election.lists)
        )
    doubts = (
        *list_doubts(
            [entry.candidates for entry in election.lists],
            election.seats,
            election.electing,
            as_far_as_possible=election.as_far_as_possible,
        ),
        *vote_doubts(sum(votes) + election.blank, election.entitled),
        *_seat_doubts(results, as_far_as_possible=election.as_far_as_possible),
    )
    doubts = tuple(dict.fromkeys(doubts))
    if not any(votes):
        doubts = (*doubts, DoubtOn(ElectionDoubt.NOBODY_ELECTED))
    return ProportionalResult(election, distribution, results, doubts)


def _seat_doubts(results: Sequence[ListResult], *, as_far_as_possible: bool) -> tuple[DoubtOn, ...]:
    """Return the seats that no name is left for, and the balance that the names cannot give."""
    found = []
    for result in results:
        name = result.candidates.name
        if len(result.members.names) < result.seats:
            had = len(result.members.names)
            found.append(DoubtOn(ElectionDoubt.SEAT_WITHOUT_NAME, name, had, result.seats))
        balances = result.members.balance, result.deputies.balance
        found += balance_doubts(*balances, name, as_far_as_possible)
        if any(not one.is_kept and not one.is_broken for one in balances):
            # Enough of those who are unknown can be of the gender that lacks people.
            found.append(DoubtOn(ElectionDoubt.GENDER_UNKNOWN, name, result.candidates.unknown))
    return tuple(found)
