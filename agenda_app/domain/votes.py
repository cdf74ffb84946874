"""A vote in a case: what was voted on, how it was counted, and what came of it.

Numbers that do not add up are refused before there is an outcome (``vote_refusals``). Elections
have rules of their own and are not votes in this sense.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from agenda_app.domain.ballots import (
    AGAINST,
    BLANK,
    FOR,
    Ballots,
    PartyVotes,
    ballot_refusals,
    known_sides,
    party_votes,
    totals,
)
from agenda_app.domain.committee import quorum
from agenda_app.domain.majorities import (
    MINORITIES,
    Majority,
    Numbers,
    least_of_board,
    needed,
)
from agenda_app.domain.matter_refusals import matter_refusals
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.voters import Voter

_PAIR = 2


class VoteMode(Enum):
    """How a vote is taken."""

    WHOLE = "whole"
    POINTWISE = "pointwise"
    ALTERNATIVE = "alternative"
    TRIAL = "trial"


@dataclass(frozen=True, slots=True)
class Motion:
    """What is put to the vote at one time.

    One option is for or against; several are set up against each other. ``is_trial`` binds nobody.
    """

    options: tuple[Matter, ...]
    is_trial: bool = False

    @property
    def mode(self) -> VoteMode:
        """How it is taken, which follows from what is voted on."""
        if self.is_trial:
            return VoteMode.TRIAL
        if len(self.options) > 1:
            return VoteMode.ALTERNATIVE
        return VoteMode.POINTWISE if any(o.points for o in self.options) else VoteMode.WHOLE

    @property
    def is_for_or_against(self) -> bool:
        """Whether there is one thing to be for or against."""
        return len(self.options) < _PAIR

    @property
    def sides(self) -> int:
        """How many sides there are: for and against, or as many as alternatives."""
        return max(len(self.options), _PAIR)


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote that was taken.

    Attributes:
        motion: what was voted on.
        ballots: how the votes were cast.
        majority: what it takes.
        is_appointment: somebody is hired by it, and blank votes are allowed (koml. § 8-1).
        is_second_round: it was taken because none of several had a majority.
        taken: its number in the order of ``taken_order``. It says nothing of how the votes fell.
    """

    motion: Motion
    ballots: Ballots
    majority: Majority = Majority.SIMPLE
    is_appointment: bool = False
    is_second_round: bool = False
    taken: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Room:
    """Those who decide a case.

    Attributes:
        voters: who may vote in it.
        seats: how many seats the committee has.
        usual: what a vote takes there when nothing else is said.
        present: how many are there, whether or not they may vote.
        least: how many of them must be, 0 where it is enough that half vote.
    """

    voters: tuple[Voter, ...]
    seats: int
    usual: Majority = Majority.SIMPLE
    present: int = 0
    least: int = 0

    @property
    def chair(self) -> Voter | None:
        """Who chairs the case, None when it is nobody who may vote, or not clear who."""
        chairs = [voter for voter in self.voters if voter.is_chair]
        return chairs[0] if len(chairs) == 1 else None

    @property
    def is_quorate(self) -> bool:
        """Whether half of the members vote, without whom nothing is decided (koml. § 11-9).

        Of a council that constitutes two thirds must be there besides (§ 7-1 first para).
        """
        return len(self.voters) >= quorum(self.seats) and not self.lacks_two_thirds

    @property
    def lacks_two_thirds(self) -> bool:
        """Whether the council constitutes, and too few for that are there."""
        return self.present < self.least

    @property
    def has_too_few(self) -> bool:
        """Whether what they decide is void; where nobody is entered, nobody knows."""
        return bool(self.voters) and not self.is_quorate


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a vote.

    Attributes:
        vote: the vote.
        parties: how each party's votes fell; one row without a name in secret.
        known: how each person voted of whom it is known.
        votes: how many for each side.
        blank: how many blank.
        needed: how many it took.
        winner: the side that won, None when none of several has a majority, or when it was equal
            and who chairs voted blank.
        by_chair: it was equal, and the chair's vote decided.
        room: who could vote when it was taken.
    """

    vote: Vote
    parties: tuple[PartyVotes, ...]
    known: Mapping[int, int]
    votes: tuple[int, ...]
    blank: int
    needed: int
    winner: int | None
    room: Room
    by_chair: bool = False

    @property
    def is_binding(self) -> bool:
        """Whether it decides anything."""
        return not self.vote.motion.is_trial and self.winner is not None and self.room.is_quorate

    @property
    def is_void(self) -> bool:
        """Whether it would have decided something, had half of the members voted."""
        return not self.vote.motion.is_trial and self.room.has_too_few

    @property
    def is_undecided(self) -> bool:
        """Whether it was equal and who chairs voted blank, so that nobody's vote decided it."""
        motion, chair = self.vote.motion, self.room.chair
        chairs = None if chair is None else self.known.get(chair.person_id)
        return not motion.is_trial and chairs == BLANK and _is_tie(self.vote, self.votes)

    @property
    def is_unanimous(self) -> bool:
        """Whether every vote cast was for the same; a blank vote is one that was not."""
        return not self.blank and sum(1 for count in self.votes if count) == 1


_NOT_ONE_OF_SEVERAL = Sentence(
    "Et krav fra et mindretall stemmes det over for eller mot.",
    "Eit krav frå eit mindretal blir det røysta over for eller mot.",
)
_NO_CHAIR = Sentence(
    "Det ble like mange stemmer, og det er ikke ført hvem av dem som stemte, som er møteleder.",
    "Det vart like mange røyster, og det er ikkje ført kven av dei som røysta, som er møteleiar.",
)
_CHAIR_UNKNOWN = Sentence(
    "Det ble like mange stemmer. Før hva møtelederen stemte, for den stemmen avgjør.",
    "Det vart like mange røyster. Før kva møteleiaren røysta, for den røysta avgjer.",
)


def vote_refusals(vote: Vote, matters: Matters, room: Room) -> tuple[Sentence, ...]:
    """Return why a vote cannot stand as it is entered, nothing when it can."""
    found = [*matter_refusals(vote.motion.options, matters)]
    if vote.majority in MINORITIES and len(vote.motion.options) > 1:
        found.append(_NOT_ONE_OF_SEVERAL)
    found += _ballot_refusals(vote, room)
    return tuple(found) or tuple(_chair_refusals(vote, room))


def tally_refusals(vote: Vote, room: Room) -> tuple[Sentence, ...]:
    """Return why the votes cannot stand as they are entered, whatever they are about."""
    return tuple(_ballot_refusals(vote, room)) or tuple(_chair_refusals(vote, room))


def _ballot_refusals(vote: Vote, room: Room) -> tuple[Sentence, ...]:
    return ballot_refusals(
        vote.ballots, room.voters, vote.motion.sides, blank_allowed=vote.is_appointment
    )


def _chair_refusals(vote: Vote, room: Room) -> Iterator[Sentence]:
    rows = party_votes(vote.ballots, room.voters, vote.motion.sides)
    votes, _ = totals(rows, vote.motion.sides)
    if vote.motion.is_trial or not _is_tie(vote, votes):
        return
    if room.chair is None:
        yield _NO_CHAIR
    elif room.chair.person_id not in known_sides(vote.ballots, room.voters):
        yield _CHAIR_UNKNOWN


def _is_tie(vote: Vote, votes: Sequence[int]) -> bool:
    """Tell whether the chair decides: two sides are equal, and a simple majority is enough."""
    simple = vote.majority in {Majority.SIMPLE, Majority.BOARD}
    return simple and len(votes) == _PAIR and votes[FOR] == votes[AGAINST]


def count(vote: Vote, matters: Matters, room: Room) -> Outcome:
    """Return what came of a vote.

    Raises:
        ValueError: it is refused (``vote_refusals``).
    """
    for reason in vote_refusals(vote, matters, room):
        raise ValueError(reason.bokmal)
    return tally(vote, room)


def tally(vote: Vote, room: Room) -> Outcome:
    """Return what came of a vote, whatever it was about.

    The majority of the votes cast decides; when it is equal, the vote of the chair (koml. § 11-9
    second para), and nothing where that is blank, as it may be at an appointment (§ 8-1). Blank
    votes are cast. A company's board also needs more than a third of all its members (§ 9-9).

    Raises:
        ValueError: it is refused (``tally_refusals``).
    """
    for reason in tally_refusals(vote, room):
        raise ValueError(reason.bokmal)
    sides = vote.motion.sides
    rows = party_votes(vote.ballots, room.voters, sides)
    votes, blank = totals(rows, sides)
    known = known_sides(vote.ballots, room.voters)
    chair = room.chair
    took = needed(vote.majority, Numbers(room.seats, len(room.voters), sum(votes) + blank))
    if chair is not None and _is_tie(vote, votes) and not vote.motion.is_trial:
        chairs = known[chair.person_id]
        if chairs == BLANK:
            return Outcome(vote, rows, known, votes, blank, took, None, room)
        equal = Outcome(vote, rows, known, votes, blank, votes[FOR], None, room)
        return _decided_by_chair(equal, chairs)
    winner = winner_of(vote.motion, votes, took)
    return Outcome(vote, rows, known, votes, blank, took, winner, room)


def _decided_by_chair(equal: Outcome, chairs: int) -> Outcome:
    """Return an equal vote as the chair's vote decides it; a board needs a third for it as well."""
    if equal.vote.majority is not Majority.BOARD:
        return replace(equal, winner=chairs, by_chair=True)
    motion, took = equal.vote.motion, least_of_board(equal.room.seats)
    rejects = motion.is_for_or_against and chairs == AGAINST
    if rejects or equal.votes[chairs] >= took:
        return replace(equal, needed=took, winner=chairs, by_chair=True)
    return replace(equal, needed=took, winner=AGAINST if motion.is_for_or_against else None)


def winner_of(motion: Motion, votes: Sequence[int], took: int) -> int | None:
    """Return the side that has as many votes as it took, None when none of several has."""
    if motion.is_for_or_against:
        return FOR if votes[FOR] >= took else AGAINST
    return next((side for side, count in enumerate(votes) if count >= took), None)
