"""What elected people are paid in a period, by person, kind and committee (koml. ch. 8).

Every amount is rounded in its line, so that the lines add up to the totals to the øre. Lists of
what persons are paid never go on the internet (offentlegforskrifta § 7 second paragraph letter e).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.fee_lines import FeeLine, FeeRemark, day_lines, day_remarks
from agenda_app.domain.fee_rates import Rates, rates_on, total_of
from agenda_app.domain.people import PersonId
from agenda_app.domain.sittings import ClaimKind, Sitting


@dataclass(frozen=True, slots=True)
class PersonFees:
    """Everything that one person is paid in a period."""

    person_id: PersonId
    person_name: str
    lines: tuple[FeeLine, ...]

    @property
    def total(self) -> Decimal:
        """The sum of the lines."""
        return total_of(line.amount for line in self.lines)

    def total_for(self, kind: ClaimKind | None) -> Decimal:
        """Return the sum of one kind of claim, or (None) of the fees."""
        return total_of(line.amount for line in self.lines if line.kind is kind)


@dataclass(frozen=True, slots=True)
class FeeStatement:
    """What everybody is paid for a period, first and last day included."""

    first: date
    last: date
    persons: tuple[PersonFees, ...]
    remarks: tuple[FeeRemark, ...]

    @property
    def lines(self) -> tuple[FeeLine, ...]:
        """Everybody's lines."""
        return tuple(line for person in self.persons for line in person.lines)

    @property
    def total(self) -> Decimal:
        """What the period costs."""
        return total_of(line.amount for line in self.lines)

    def total_for(self, kind: ClaimKind | None) -> Decimal:
        """Return what one kind of claim costs, or (None) the fees."""
        return total_of(line.amount for line in self.lines if line.kind is kind)

    def total_in(self, committee_id: CommitteeId) -> Decimal:
        """Return what one committee costs."""
        own = (line for line in self.lines if line.sitting.committee_id == committee_id)
        return total_of(line.amount for line in own)


def fee_statement(
    sittings: Iterable[Sitting], every: Sequence[Rates], first: date, last: date
) -> FeeStatement:
    """Return what everybody is paid for the sittings of a period.

    People come in the order of their first day, their lines by day. What cannot be paid for want
    of a rate has a remark instead of a line: nothing is left out in silence.

    Args:
        sittings: of everybody, from any time; one for each person and meeting.
        every: all rates there have been, each with the day it holds from.
        first: the first day of the period.
        last: the last.
    """
    inside = [sitting for sitting in sittings if first <= sitting.day <= last]
    names = {sitting.person_id: sitting.person_name for sitting in inside}
    lines: dict[PersonId, list[FeeLine]] = {}
    remarks: list[FeeRemark] = []
    for (person, day), sat in _days(inside).items():
        rates = rates_on(every, day)
        remarks += day_remarks(sat, rates)
        if rates is not None:
            lines.setdefault(person, []).extend(day_lines(sat, rates))
    persons = tuple(PersonFees(person, names[person], tuple(n)) for person, n in lines.items() if n)
    return FeeStatement(first, last, persons, tuple(remarks))


def _days(sittings: Iterable[Sitting]) -> dict[tuple[PersonId, date], list[Sitting]]:
    """Return everybody's sittings day by day, in the order of the days."""
    days: dict[tuple[PersonId, date], list[Sitting]] = {}
    for sitting in sorted(sittings, key=lambda sitting: sitting.day):
        days.setdefault((sitting.person_id, sitting.day), []).append(sitting)
    return days
