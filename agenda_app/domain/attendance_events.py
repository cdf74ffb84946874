"""What happens to who is there in a meeting: small records, each of which is a row of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.people import PersonId
from agenda_app.domain.recused_points import RecusedPoint

EventId = NewType("EventId", int)


class Phase(Enum):
    """Where in the meeting something happened, by the items as they were treated."""

    ROLL_CALL = "roll_call"
    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in the meeting, with the clock time when somebody noted it.

    ``item_id`` is None at the roll call only. ``after`` is the number of the last vote of the item
    that had been taken (``taken_order``), and means something ``DURING`` an item only: who leaves
    then has voted in that one and votes in none that follows. 0 is before the first vote; None,
    before it is entered, says that nobody chose (``services/vote_places``).
    """

    phase: Phase = Phase.ROLL_CALL
    item_id: ItemId | None = None
    at: datetime | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """The roll call was held and the meeting set."""

    id: EventId | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Arrived:
    """Somebody took a seat: a member the own one, a deputy that of ``stands_for``.

    A deputy without ``stands_for`` sits in a seat that nobody holds.
    """

    id: EventId | None
    person_id: PersonId
    moment: Moment = Moment()
    stands_for: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody left the seat; ``on_leave`` when the committee granted it (permisjon)."""

    id: EventId | None
    person_id: PersonId
    moment: Moment
    on_leave: bool = False


@dataclass(frozen=True, slots=True)
class Attended:
    """The mayor came to a body without a seat in it, or a member of the council instead.

    Koml. § 6-1 third para; counted in nothing. ``Left`` ends it.
    """

    id: EventId | None
    person_id: PersonId
    moment: Moment = Moment()


@dataclass(frozen=True, slots=True)
class Recusal:
    """The question whether somebody takes part in one item, and what came of it.

    ``ruling`` is None when nobody ruled and the person just stepped aside. ``points`` are those
    that it is about; none is the whole item.
    """

    id: EventId | None
    person_id: PersonId
    item_id: ItemId
    ground: Ground
    ruling: Ruling | None = None
    points: tuple[RecusedPoint, ...] = ()

    @property
    def is_aside(self) -> bool:
        """Whether the person takes no part in the item."""
        return self.ruling is None or self.ruling.aside


@dataclass(frozen=True, slots=True)
class SteppedIn:
    """A deputy took a seat for one item.

    ``stands_for`` is the member, or the deputy who had the seat and stepped aside, there still or
    not; None for a seat that nobody holds. Where that one takes no part in some points only, the
    deputy sits there for these points and no others.
    """

    id: EventId | None
    person_id: PersonId
    item_id: ItemId
    stands_for: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Chaired:
    """Somebody chaired an item, or (no item) whatever neither chair nor vice chair was there for.

    Where who chairs by office takes no part in some points only, it is for these points.
    ``elected`` tells that the committee elected the person to chair (koml. § 11-2 third para).
    """

    id: EventId | None
    person_id: PersonId
    item_id: ItemId | None = None
    elected: bool = False


Move = Arrived | Left | Attended
"""Somebody comes or goes."""

Event = Opened | Move | Recusal | SteppedIn | Chaired
