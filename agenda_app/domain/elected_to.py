"""What somebody is elected to: a place in a committee of the register, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agenda_app.domain.committee import CommitteeId, CommitteeKind, Role

LEADERS = (Role.CHAIR, Role.VICE_CHAIR)


@dataclass(frozen=True, slots=True)
class ElectedTo:
    """The place that an election is about.

    Attributes:
        committee_id: the committee.
        kind: what kind of committee it is.
        role: a leader or deputy leader, or ``MEMBER``: members and their deputies.
        starts: the first day.
        ends: the last day, None where the end is open.
        has_consented: whether who is elected mayor or deputy mayor agreed beforehand to stand.
    """

    committee_id: CommitteeId
    kind: CommitteeKind
    role: Role
    starts: date
    ends: date | None = None
    has_consented: bool = False

    @property
    def is_mayor(self) -> bool:
        """Whether a mayor or deputy mayor is elected: they lead the council (koml. § 6-1)."""
        return self.kind is CommitteeKind.MUNICIPAL_COUNCIL and self.role in LEADERS
