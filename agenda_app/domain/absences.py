"""Absence that was reported before the meeting (forfall), for all of it or for some items."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.people import PersonId

AbsenceId = NewType("AbsenceId", int)


class AbsenceReason(Enum):
    """Why somebody cannot come: the duty to attend ends where a reason is valid (koml. § 8-1)."""

    ILLNESS = "illness"
    CARE = "care"
    WORK = "work"
    TRAVEL = "travel"
    OTHER_MEETING = "other_meeting"
    DISQUALIFIED = "disqualified"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Absence:
    """What a member, a deputy who was called, or the mayor without a seat, has reported.

    The reason is for the office: it can be about somebody's health, so no protocol prints it.

    Attributes:
        id: None as long as it is not saved.
        person_id: who cannot come.
        reason: why.
        reported: when it was reported, None when nobody wrote it down.
        items: the items it is about; none for the whole meeting.
        note: the reason in words.
    """

    id: AbsenceId | None
    person_id: PersonId
    reason: AbsenceReason
    reported: datetime | None = None
    items: tuple[ItemId, ...] = ()
    note: str = ""

    def covers(self, item_id: ItemId | None) -> bool:
        """Tell whether it holds in an item; None asks for the whole meeting."""
        return not self.items or item_id in self.items


def is_reported(
    absences: Iterable[Absence], person_id: PersonId, item_id: ItemId | None = None
) -> bool:
    """Tell whether somebody has reported absence from an item, or from the whole meeting."""
    return any(one.person_id == person_id and one.covers(item_id) for one in absences)


def is_for_item(absences: Iterable[Absence], person_id: PersonId, item_id: ItemId) -> bool:
    """Tell whether somebody has reported absence from just this item among others."""
    return any(one.person_id == person_id and item_id in one.items for one in absences)
