"""The mayor in a body he or she is no member of: who may come there, and with what right.

Koml. § 6-1 third para: the mayor may be present, speak and put forward proposals in every elected
body, but votes only where he or she is a member, and may let another member of the council come
instead. In the control committee there is no right to propose, in the three councils (for the
elderly, the disabled and the young) none at all. A body of several municipalities is not one of
this municipality's: whom it lets in stands in its own agreement.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.attendance_events import Moment
from agenda_app.domain.committee import ELECTED_ELSEWHERE, CommitteeKind
from agenda_app.domain.people import PersonId


class MayorsRight(Enum):
    """What the mayor may do in a body without being a member of it."""

    NONE = "none"
    SPEAK = "speak"
    PROPOSE = "propose"


_NARROWER = {
    CommitteeKind.ADVISORY_COUNCIL: MayorsRight.NONE,
    CommitteeKind.CONTROL_COMMITTEE: MayorsRight.SPEAK,
    **dict.fromkeys(ELECTED_ELSEWHERE, MayorsRight.NONE),
}


def mayors_right(kind: CommitteeKind) -> MayorsRight:
    """Return what the mayor may do in a kind of body (koml. § 6-1 third para)."""
    return _NARROWER.get(kind, MayorsRight.PROPOSE)


@dataclass(frozen=True, slots=True)
class Visit:
    """A time that the mayor, or whom the mayor sent, took part without a seat.

    ``end`` is None when it lasts to the end. ``took_seat`` tells that it ended because the person
    came in as a deputy, and is told of as that.
    """

    person_id: PersonId
    start: Moment
    end: Moment | None = None
    on_leave: bool = False
    took_seat: bool = False
