"""What somebody claims for one meeting, as it is entered from the form that they hand in."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import PersonId
from agenda_app.domain.sittings import Claim, SittingKind


@dataclass(frozen=True, slots=True)
class ClaimSheet:
    """One person's claims for one meeting.

    Attributes:
        meeting_id: which meeting.
        person_id: who claims.
        kind: what it counts as; training gives no fee.
        decided_factor: which part of the fee the committee decided on, None for what the time
            that the person was there gives.
        claims: what is claimed besides the fee, at most one of each kind.
    """

    meeting_id: MeetingId
    person_id: PersonId
    kind: SittingKind = SittingKind.MEETING
    decided_factor: Fraction | None = None
    claims: tuple[Claim, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is entered, so that there is nothing to keep."""
        return self == ClaimSheet(self.meeting_id, self.person_id)
