"""How a body elects: by which of the ways that the law knows, and how the votes may be given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.ballots import Ballots
from agenda_app.domain.committee import CommitteeKind, Role


class ElectionMode(Enum):
    """The ways to elect, and to appoint staff.

    Agreed (avtalevalg, koml. § 7-7), proportional (forholdsvalg, §§ 7-5, 7-6) and majority
    (flertallsvalg, § 7-8). An appointment (ansettelse) is no election but a resolution by the
    ordinary rule of § 11-9, in which one may vote blank (§ 8-1 third paragraph).
    """

    AGREED = "agreed"
    PROPORTIONAL = "proportional"
    MAJORITY = "majority"
    APPOINTMENT = "appointment"


class Ballot(Enum):
    """How the votes are given; of a written vote the protocol has the outcome only."""

    SHOW_OF_HANDS = "show_of_hands"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Count:
    """Votes for and against one proposal, and blank ones.

    ``ballots`` is how the parties voted, for and against; None where nobody noted it.

    Raises:
        ValueError: a number is negative.
    """

    votes_for: int
    against: int = 0
    blank: int = 0
    ballots: Ballots | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot have been counted."""
        if min(self.votes_for, self.against, self.blank) < 0:
            raise ValueError("votes cannot be negative")

    @property
    def all_votes(self) -> int:
        """All that were given, the blank ones too."""
        return self.votes_for + self.against + self.blank

    def is_unanimous(self, *, blanks_are_cast: bool) -> bool:
        """Whether everybody was for it; a blank vote is one that was not, where it is counted."""
        others = self.against + (self.blank if blanks_are_cast else 0)
        return self.votes_for > 0 and not others


def mode_for(role: Role, *, proportional_demanded: bool) -> ElectionMode:
    """Return how somebody is elected into a role (koml. § 7-4).

    Leaders and deputy leaders by majority; members and their deputies by lists when one member
    who elects demands it, and else by agreement.
    """
    if role in (Role.CHAIR, Role.VICE_CHAIR):
        return ElectionMode.MAJORITY
    return ElectionMode.PROPORTIONAL if proportional_demanded else ElectionMode.AGREED


def may_be_written(mode: ElectionMode, elected_in: CommitteeKind | None = None) -> bool:
    """Tell whether votes may be given in writing, that is in secret.

    Only where lists are voted on, if the electing body so decides (koml. § 7-5 fourth
    paragraph), and in a council of the young, where each member may demand it at the election of
    leader and deputy leader (§ 5-12 sixth paragraph). Majority elections are by show of hands
    (§ 7-8 second paragraph).

    Args:
        mode: the way to elect.
        elected_in: the kind of body whose leader is elected. The kinds do not tell which of the
            advisory councils is the young's, so that of all of them it may be.
    """
    if mode is ElectionMode.MAJORITY:
        return elected_in is CommitteeKind.ADVISORY_COUNCIL
    return mode is ElectionMode.PROPORTIONAL


def is_majority(votes: int, cast: int) -> bool:
    """Tell whether some votes are more than half of those that were cast."""
    return 2 * votes > cast


def winners(votes: Iterable[int]) -> tuple[int, ...]:
    """Return the places (from 0) of those with the most votes, none where nobody got any."""
    counted = list(votes)
    most = max(counted, default=0)
    return tuple(place for place, number in enumerate(counted) if number == most) if most else ()
