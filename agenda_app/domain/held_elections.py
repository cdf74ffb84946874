"""The elections of an item as they were entered, and what came of each.

Of an election only what was entered is kept. How many may vote, and who they are, is read off the
attendance each time, so an attendance that is corrected cannot leave an old result behind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from agenda_app.domain.agreed_election import AgreedElection, AgreedResult
from agenda_app.domain.appointment import AppointmentResult, AppointmentVote
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_doubts import DoubtOn
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.elections import ElectionMode
from agenda_app.domain.majority_election import MajorityElection, MajorityResult
from agenda_app.domain.proportional_election import ProportionalElection, ProportionalResult
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.votes import Room

Election = AgreedElection | ProportionalElection | MajorityElection | AppointmentVote
Result = AgreedResult | ProportionalResult | MajorityResult | AppointmentResult


class Standing(Enum):
    """How far an election has come."""

    NOT_COUNTED = "not_counted"
    DOES_NOT_ADD_UP = "does_not_add_up"
    SECOND_VOTE_NEEDED = "second_vote_needed"
    LOT_NEEDED = "lot_needed"
    NOT_AGREED = "not_agreed"
    UNDECIDED = "undecided"
    NOBODY = "nobody"
    NOT_QUORATE = "not_quorate"
    ELECTED = "elected"


@dataclass(frozen=True, slots=True)
class HeldElection:
    """An election of an item.

    Attributes:
        about: what is elected ("Leder av eldrerådet").
        election: what was entered.
        to: the place in a committee of the register, None where it is no such place.
        taken: its number in the order of ``taken_order``, 0 before votes are entered.
    """

    about: str
    election: Election
    to: ElectedTo | None = None
    taken: int = field(default=0, compare=False)

    @property
    def mode(self) -> ElectionMode:
        """The way to elect."""
        match self.election:
            case AgreedElection():
                return ElectionMode.AGREED
            case ProportionalElection():
                return ElectionMode.PROPORTIONAL
            case MajorityElection():
                return ElectionMode.MAJORITY
            case AppointmentVote():
                return ElectionMode.APPOINTMENT


@dataclass(frozen=True, slots=True)
class DeputyLine:
    """The deputies of a group or list, in the order in which they are called."""

    group: str
    names: tuple[Candidate, ...]


_NOBODY_KNOWN = Room((), 0)


@dataclass(frozen=True, slots=True)
class ElectionOutcome:
    """What came of an election.

    Attributes:
        held: the election.
        result: all that was counted.
        standing: how far it has come; only ``ELECTED`` elects anybody.
        members: who is elected.
        deputies: their deputies.
        doubts: what a person should look at.
        room: who could vote, nobody where the attendance is not known.
    """

    held: HeldElection
    result: Result
    standing: Standing
    members: tuple[Candidate, ...] = ()
    deputies: tuple[DeputyLine, ...] = ()
    doubts: tuple[DoubtOn, ...] = ()
    room: Room = _NOBODY_KNOWN


_NO_SEATS = Sentence("Skriv hvor mange som skal velges.", "Skriv kor mange som skal veljast.")
_UNFINISHED = frozenset({Standing.NOT_COUNTED, Standing.SECOND_VOTE_NEEDED, Standing.LOT_NEEDED})
_GOES_ON_AS = {
    Standing.NOT_AGREED: ElectionMode.PROPORTIONAL,
    Standing.UNDECIDED: ElectionMode.APPOINTMENT,
}
"""What must follow in the same item where an election came to nothing (koml. §§ 7-4, 11-9)."""


def election_refusals(held: HeldElection) -> Iterator[Sentence]:
    """Yield why an election cannot be kept as it is entered, nothing when it can."""
    if isinstance(held.election, ProportionalElection) and held.election.seats < 1:
        yield _NO_SEATS


def is_unfinished(outcomes: Sequence[ElectionOutcome], place: int) -> bool:
    """Tell whether something must still be done in an election of an item.

    One that was not agreed on is followed by one by lists, one of deputies only by another of them,
    for they are whom the group names (koml. § 7-10), and an appointment that nobody had a majority
    for by another vote.
    """
    standing, election = outcomes[place].standing, outcomes[place].held.election
    follows = _GOES_ON_AS.get(standing)
    if isinstance(election, AgreedElection) and election.is_supplement:
        follows = follows and ElectionMode.AGREED
    if follows is not None:
        return all(later.held.mode is not follows for later in outcomes[place + 1 :])
    return standing in _UNFINISHED
