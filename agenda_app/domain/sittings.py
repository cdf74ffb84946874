"""Who sat in which meeting for how long, and what they claim for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from agenda_app.domain.committee import CommitteeId, Role
from agenda_app.domain.fee_rates import require_amount
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import PersonId
from agenda_app.domain.stays import Clock


class ClaimKind(Enum):
    """What somebody claims besides the fee (koml. § 8-3), and what the claim is counted in.

    Lost earnings are claimed in kroner when documented, else in hours; care for others and other
    expenses in kroner; a journey by own car in kilometres.
    """

    DOCUMENTED_EARNINGS = "documented_earnings"
    UNDOCUMENTED_EARNINGS = "undocumented_earnings"
    CARE = "care"
    TRAVEL = "travel"
    EXPENSES = "expenses"


LOST_EARNINGS = (ClaimKind.DOCUMENTED_EARNINGS, ClaimKind.UNDOCUMENTED_EARNINGS)


class SittingKind(Enum):
    """What somebody came to; training gives no fee, but what was lost by coming is paid."""

    MEETING = "meeting"
    TRAINING = "training"


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody claims for one sitting; ``receipt`` names the paper that shows it.

    Raises:
        ValueError: the quantity is negative or no number.
    """

    kind: ClaimKind
    quantity: Decimal
    receipt: str = ""

    def __post_init__(self) -> None:
        """Refuse what nobody can claim."""
        require_amount(self.quantity)


@dataclass(frozen=True, slots=True)
class Sitting:
    """A person in one meeting.

    Attributes:
        meeting_id: which meeting.
        person_id: who.
        person_name: as it is printed.
        committee_id: whose meeting.
        committee_name: as it is printed.
        day: of the meeting.
        role: as what the person sat there: a deputy sits as one, whatever else they are.
        share: for how much of the meeting they were present, 0 to 1.
        stays: from when to when they were there, each stretch.
        hours: how long they were there in all, None when it is not known.
        kind: a meeting, or training.
        decided_factor: which part of the fee is paid where somebody decided it, else None.
        claims: what they claim besides.
        by_items: the share is one of the items, since times are missing.
        hour: when it began, where the committee had another meeting on the day; else empty.
        never_sat: the person was called in for an item, was aside in it, too, and had no seat.
        is_visit: the mayor, or whom the mayor sent, came without a seat (koml. § 6-1 third para).

    Raises:
        ValueError: the share or the factor is not between 0 and 1.
    """

    meeting_id: MeetingId
    person_id: PersonId
    person_name: str
    committee_id: CommitteeId
    committee_name: str
    day: date
    role: Role
    share: Fraction = Fraction(1)
    stays: tuple[Clock, ...] = ()
    kind: SittingKind = SittingKind.MEETING
    decided_factor: Fraction | None = None
    claims: tuple[Claim, ...] = ()
    hours: Fraction | None = None
    by_items: bool = False
    hour: str = ""
    never_sat: bool = False
    is_visit: bool = False

    def __post_init__(self) -> None:
        """Refuse what cannot have been."""
        if any(not 0 <= part <= 1 for part in (self.share, self.decided_factor or 0)):
            raise ValueError("a part of a meeting is between nothing and all of it")
