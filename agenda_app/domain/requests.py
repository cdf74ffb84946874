"""What somebody asked for before the meeting and the committee rules on in it.

Somebody asks whether they are disqualified (koml. § 11-10), to be exempted for weighty personal
reasons (§ 11-11), or for leave. Asking changes nothing of who is there; it is known early enough
to call a deputy, who takes part in the question too (fvl. § 8 third para).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint

RequestId = NewType("RequestId", int)


@dataclass(frozen=True, slots=True)
class Request:
    """Something that a member, a deputy who was called, or the mayor without a seat, asked for.

    Attributes:
        id: None as long as it is not saved.
        person_id: who asks.
        items: the items it is about, at least one.
        ground: why the person should take no part; None for leave (permisjon).
        asked: when it was asked, None when nobody wrote it down.
        note: what was said. It can be about somebody's private life, so nothing prints it.
        points: those that it is about of the one item; none is the whole of each.
    """

    id: RequestId | None
    person_id: PersonId
    items: tuple[ItemId, ...]
    ground: Ground | None = None
    asked: datetime | None = None
    note: str = ""
    points: tuple[RecusedPoint, ...] = ()

    @property
    def is_leave(self) -> bool:
        """Whether it is leave that is asked for."""
        return self.ground is None
