"""The last day to demand a review of legality.

It counts three weeks by forvaltningsloven (1967) §§ 29, 30, to which koml. § 27-1 refers, and
domstolloven §§ 148, 149: the first day is not counted, the last is the same day of the week, and
a deadline that ends on a Saturday, a Sunday or a holiday ends on the next working day instead.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

IsHoliday = Callable[[date], bool]

_THREE_WEEKS = timedelta(weeks=3)
_SATURDAY = 5
_REVIEW = "koml. § 27-1"
_TIME_OF_1967 = "fvl. § 30"
_ACT_OF_2025 = "fvl. §§ 63 og 64"


class ReviewKind(Enum):
    """What a decision is, for whether its legality can be reviewed (koml. § 27-2).

    Final decisions, on appeals too, and those on open or closed doors and on disqualification, can;
    other procedural ones (a case is postponed, a recommendation is made), hiring and dismissal,
    breaches of procurement law and the validity of the election cannot.
    """

    FINAL = "final"
    APPEAL = "appeal"
    DOORS = "doors"
    DISQUALIFICATION = "disqualification"
    PROCEDURAL = "procedural"
    HIRING = "hiring"
    PROCUREMENT = "procurement"
    ELECTION_VALIDITY = "election_validity"


_REVIEWED = frozenset(
    {ReviewKind.FINAL, ReviewKind.APPEAL, ReviewKind.DOORS, ReviewKind.DISQUALIFICATION}
)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A last day and how it was found.

    Attributes:
        begins: the day from which it is counted; the next is the first that counts.
        counted: where the count ends, day off or not.
        last: the last day on which one can complain.
        basis: the paragraphs behind it.
    """

    begins: date
    counted: date
    last: date
    basis: str


def first_working_day(day: date, is_holiday: IsHoliday) -> date:
    """Return the day itself, or the first after it that is no Saturday, Sunday or holiday."""
    while day.weekday() >= _SATURDAY or is_holiday(day):
        day += timedelta(days=1)
    return day


def review_deadline(
    decided: date, kind: ReviewKind, is_holiday: IsHoliday, *, by_act_of_2025: bool = False
) -> Deadline | None:
    """Return the last day on which three council members can demand a review of legality.

    Three weeks from the decision (koml. § 27-1 first paragraph).

    Args:
        decided: when the decision was made.
        kind: what it decides.
        is_holiday: tells the public holidays, 1 and 17 May among them.
        by_act_of_2025: that act was in force when it was made; it counts alike.

    Returns:
        None for a decision that cannot be reviewed (§ 27-2).
    """
    if kind not in _REVIEWED:
        return None
    basis = f"{_REVIEW}, jf. {_ACT_OF_2025 if by_act_of_2025 else _TIME_OF_1967}"
    return _deadline(decided, decided + _THREE_WEEKS, basis, is_holiday)


def months_after(day: date, months: int) -> date:
    """Return the same day some months on, or the last of a month that has no such day.

    Domstolloven § 148 second paragraph. Months below zero go back.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _deadline(begins: date, counted: date, basis: str, is_holiday: IsHoliday) -> Deadline:
    return Deadline(begins, counted, first_working_day(counted, is_holiday), basis)
