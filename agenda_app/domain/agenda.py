"""The agenda of one meeting: a frozen value, and the pure functions that change it.

Numbers are not stored while a meeting is being planned: they follow from the order, so a gap or a
duplicate cannot come about. They freeze when the notice is sent and are never used again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import time
from enum import Enum
from typing import NewType

from agenda_app.domain.access import OPEN, Access, AccessState
from agenda_app.domain.case import CaseId, TreatmentId
from agenda_app.domain.committee import CommitteeId, StandardItem
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.text import Text

ItemId = NewType("ItemId", int)


class ItemKind(Enum):
    """What a line on the agenda is."""

    CASE = "case"
    STANDARD = "standard"
    HEADING = "heading"
    BRIEFING = "briefing"


class ItemType(Enum):
    """The number series: political case, referral, delegated case, question (KS code list)."""

    PS = "PS"
    RS = "RS"
    DS = "DS"
    FO = "FO"


class ItemState(Enum):
    """What became of an item on this meeting."""

    PLANNED = "planned"
    TREATED = "treated"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ItemNumber:
    """A number in a committee's series for a year; printed "PS 12/26"."""

    type: ItemType
    serial: int
    year: int

    def __str__(self) -> str:
        """Return the printed form with an ordinary space."""
        return f"{self.type.value} {self.serial}/{self.year % 100:02d}"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A line on an agenda.

    ``type`` is None for headings and briefings, which have no number. A case item has
    ``case_id`` and ``treatment_id``, and its title, access and archive number are the case's as
    they were read. ``number`` is computed while the meeting is planned, fixed afterwards
    (``frozen``). ``urgent_for`` is the committee in whose place this one decides it (koml. § 11-8
    first para), and ``reports`` the item that a report of such a decision tells of;
    ``reports_mayor`` is the mayor's decision that one tells of.
    """

    id: ItemId | None
    kind: ItemKind
    title: str
    type: ItemType | None = None
    standard: StandardItem | None = None
    case_id: CaseId | None = None
    treatment_id: TreatmentId | None = None
    state: ItemState = ItemState.PLANNED
    access: Access = OPEN
    public_title: str = ""
    archive_case_no: str = ""
    starts_at: time | None = None
    speaker: str = ""
    text: Text = ()
    number: ItemNumber | None = None
    frozen: bool = False
    urgent_for: CommitteeId | None = None
    reports: ItemId | None = None
    reports_mayor: int | None = None

    @property
    def is_closed(self) -> bool:
        """Whether it is exempt; undecided stands where it was put until somebody decides."""
        return self.access.state is AccessState.EXEMPT


@dataclass(frozen=True, slots=True)
class Agenda:
    """All lines of one meeting in order. ``version`` is the meeting's, for lost updates."""

    meeting_id: MeetingId
    items: tuple[AgendaItem, ...] = ()
    version: int = 0


_AFTER_CASES = {
    StandardItem.REFERRALS,
    StandardItem.QUESTION_TIME,
    StandardItem.ANY_OTHER_BUSINESS,
}
_AFTER_REFERRALS = _AFTER_CASES - {StandardItem.REFERRALS}


def add(agenda: Agenda, item: AgendaItem, position: int | None = None) -> Agenda:
    """Put an item on the agenda: at a position, or where its kind usually stands.

    That is: cases before the referrals, referrals and delegated cases after their standard item,
    and exempt ones last.
    """
    items = list(agenda.items)
    place = _usual_place(agenda, item) if position is None else position
    items.insert(max(0, min(place, len(items))), item)
    return _ordered(agenda, items)


def _usual_place(agenda: Agenda, item: AgendaItem) -> int:
    if item.standard is not None:
        return len(agenda.items)
    after = _AFTER_REFERRALS if item.type in {ItemType.RS, ItemType.DS} else _AFTER_CASES
    first = index_of(agenda, lambda other: other.standard in after and not other.frozen)
    if first is None or any(other.frozen for other in agenda.items[first:]):
        return len(agenda.items)
    return first


def remove(agenda: Agenda, index: int) -> Agenda:
    """Take an item off the agenda.

    Raises:
        ValueError: it has been sent out with a number, so it must be withdrawn or postponed.
    """
    if agenda.items[index].frozen:
        raise ValueError("a sent item keeps its place and number")
    return replace(agenda, items=agenda.items[:index] + agenda.items[index + 1 :])


def move(agenda: Agenda, index: int, to: int) -> Agenda:
    """Move an item to another place; exempt items stay last, open ones before them.

    ``to`` is the index the item has afterwards, before exempt items are put last.

    Raises:
        ValueError: the item, or one it would pass, has been sent out with its number.
    """
    to = max(0, min(to, len(agenda.items) - 1))
    low, high = sorted((index, to))
    if index != to and any(item.frozen for item in agenda.items[low : high + 1]):
        raise ValueError("a sent item keeps its place and number")
    items = list(agenda.items)
    items.insert(to, items.pop(index))
    return _ordered(agenda, items)


def change(agenda: Agenda, index: int, item: AgendaItem) -> Agenda:
    """Replace one item by a changed one."""
    items = list(agenda.items)
    items[index] = item
    return _ordered(agenda, items)


def set_state(agenda: Agenda, index: int, state: ItemState) -> Agenda:
    """Mark an item as treated, postponed, withdrawn or planned; its number stays."""
    return change(agenda, index, replace(agenda.items[index], state=state))


def index_of(agenda: Agenda, wanted: Callable[[AgendaItem], bool]) -> int | None:
    """Return the place of the first item that is wanted, None when there is none."""
    return next((i for i, item in enumerate(agenda.items) if wanted(item)), None)


def _ordered(agenda: Agenda, items: Iterable[AgendaItem]) -> Agenda:
    return replace(agenda, items=exempt_last(items))


def exempt_last(items: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
    """Put exempt items last, for they are treated when the public has left; the rest keeps order.

    Items that were sent stay where they are.
    """
    return tuple(sorted(items, key=lambda item: item.is_closed and not item.frozen))


def number_items(
    items: Iterable[AgendaItem], year: int, next_serial: Mapping[ItemType, int]
) -> tuple[AgendaItem, ...]:
    """Give every unfrozen numbered item the next number of its series.

    Args:
        items: the items of one committee's meetings in a year, in the order of the meetings.
        year: the year of the series.
        next_serial: the first free serial of each series; a missing series starts at 1.
    """
    following = dict(next_serial)
    numbered = []
    for item in items:
        if item.type is None:
            numbered.append(replace(item, number=None))
        elif item.frozen:
            numbered.append(item)
        else:
            serial = following.get(item.type, 1)
            following[item.type] = serial + 1
            numbered.append(replace(item, number=ItemNumber(item.type, serial, year)))
    return tuple(numbered)
