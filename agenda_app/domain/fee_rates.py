"""The rates by which elected people are paid, as the municipality's own regulation sets them.

The council itself gives the regulation (koml. §§ 8-3, 8-4). It changes over the years, so rates
have a day from which they hold, and nothing is paid by a rate that was not in force that day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from agenda_app.domain.committee import CommitteeId, Role

ORE = Decimal("0.01")
KRONE = Decimal(1)
ZERO = Decimal(0)
ZERO_SHARE = Fraction(0)


@dataclass(frozen=True, slots=True)
class FeeRate:
    """What a role is paid for a meeting, in one committee, or (None) in all that have no own."""

    role: Role
    amount: Decimal
    committee_id: CommitteeId | None = None


@dataclass(frozen=True, slots=True)
class PartRule:
    """Who was present for at least this share, and so many hours, gets this part of the fee.

    Who was there for the whole meeting has as many hours as anybody can have, however short it was.
    """

    from_share: Fraction
    factor: Fraction
    from_hours: Decimal = ZERO

    def holds(self, share: Fraction, hours: Fraction | None) -> bool:
        """Tell whether somebody was there long enough; unknown hours are judged by the share."""
        enough = share == 1 or hours is None or hours >= Fraction(self.from_hours)
        return self.from_share <= share and enough


@dataclass(frozen=True, slots=True)
class HourStep:
    """What undocumented lost earnings of at least so many hours in a day are paid with."""

    from_hours: Decimal
    amount: Decimal


WHOLE = (PartRule(Fraction(0), Fraction(1)),)
"""The whole fee for everybody who was there: no act says otherwise (koml. § 8-4), and where a body
gives somebody half a fee, it resolves so for the one meeting."""


def half_under(share: Fraction = ZERO_SHARE, hours: Decimal = ZERO) -> tuple[PartRule, ...]:
    """Return the rule of half a fee to who was there for less than a share, or so many hours.

    Args:
        share: of the meeting; 1 halves the fee of whoever missed anything, 0 is no limit.
        hours: likewise; 0 is no limit.
    """
    if not (share or hours):
        return WHOLE
    return (PartRule(Fraction(0), Fraction(1, 2)), PartRule(share, Fraction(1), hours))


def limits_in(parts: tuple[PartRule, ...]) -> tuple[Fraction, Decimal] | None:
    """Return the share and the hours that ``half_under`` made a rule of, None for another rule."""
    last = parts[-1] if parts else None
    if last is not None and parts == half_under(last.from_share, last.from_hours):
        return last.from_share, last.from_hours
    return None


@dataclass(frozen=True, slots=True)
class Rates:
    """A regulation's rates, from the day on which they hold.

    Documented and undocumented lost earnings have rates of their own, by the day (koml. § 8-3).

    Attributes:
        starts: the first day.
        fees: per meeting. A role without a fee of its own is paid as a member.
        parts: how much of a fee a part of a meeting gives.
        documented_most: the most that documented lost earnings are paid with in a day, None for
            no limit.
        undocumented: what undocumented ones are paid with, by hours in the day.
        care_most: the most that care for others is paid with in a day, None for no limit.
        per_kilometre: for a journey by own car.
        unit: what amounts are rounded to, ``ORE`` or ``KRONE``.
        source: which resolution set them ("KST 12/24").

    Raises:
        ValueError: an amount is negative or no number, the steps of hours do not rise with the
            hours, or the unit is not above nothing.
    """

    starts: date
    fees: tuple[FeeRate, ...]
    parts: tuple[PartRule, ...] = WHOLE
    documented_most: Decimal | None = None
    undocumented: tuple[HourStep, ...] = ()
    care_most: Decimal | None = None
    per_kilometre: Decimal = ZERO
    unit: Decimal = ORE
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse what no regulation can mean."""
        steps = sorted(self.undocumented, key=lambda step: step.from_hours)
        limits = [limit for limit in (self.documented_most, self.care_most) if limit is not None]
        amounts = [fee.amount for fee in self.fees] + [step.amount for step in steps] + limits
        hours = [step.from_hours for step in steps] + [part.from_hours for part in self.parts]
        for amount in (*amounts, *hours, self.per_kilometre):
            require_amount(amount)
        paid = [step.amount for step in steps]
        if paid != sorted(paid):
            raise ValueError("more hours cannot be paid less")
        if not (self.unit.is_finite() and self.unit > 0):
            raise ValueError("amounts are rounded to something")
        if any(not 0 <= value <= 1 for p in self.parts for value in (p.from_share, p.factor)):
            raise ValueError("a part of a meeting is between nothing and all of it")

    def fee_for(self, role: Role, committee_id: CommitteeId) -> Decimal | None:
        """Return what a role is paid for a meeting of a committee, None when no rate says.

        The committee's own fees come before those for all; within either the role's own comes
        before that of a member.
        """
        found = {(fee.committee_id, fee.role): fee.amount for fee in self.fees}
        for committee in (committee_id, None):
            for kind in (role, Role.MEMBER):
                if (committee, kind) in found:
                    return found[committee, kind]
        return None

    def factor_for(self, share: Fraction, hours: Fraction | None = None) -> Fraction:
        """Return which part of the fee somebody gets; who was not there gets 0.

        Args:
            share: for how much of the meeting they were there.
            hours: for how long, None when nobody noted it.
        """
        reached = [part for part in self.parts if part.holds(share, hours)]
        if share <= 0 or not reached:
            return Fraction(0)
        return max(reached, key=lambda part: (part.from_share, part.from_hours)).factor

    def asks_for_share(self, share: Fraction) -> bool:
        """Tell whether it matters to the fee how large a part of a meeting a share is."""
        return 0 < share < 1 and any(0 < part.from_share < 1 for part in self.parts)

    def asks_for_hours(self, share: Fraction) -> bool:
        """Tell whether the fee for a share of a meeting depends on the hours too."""
        hours = [part.from_hours for part in self.parts if part.from_share <= share]
        return share not in (0, 1) and any(hours)

    def undocumented_for(self, hours: Decimal) -> Decimal:
        """Return what so many hours of undocumented lost earnings in a day are paid with."""
        reached = [step.amount for step in self.undocumented if step.from_hours <= hours]
        return max(reached, default=ZERO) if hours > 0 else ZERO

    def rounded(self, amount: Decimal) -> Decimal:
        """Return an amount in whole units, halves up, written with two decimals."""
        units = (amount / self.unit).quantize(Decimal(1), ROUND_HALF_UP)
        return (units * self.unit).quantize(ORE)


def rates_on(every: Iterable[Rates], day: date) -> Rates | None:
    """Return the rates that hold on a day, the last that had begun, None before the first."""
    begun = [rates for rates in every if rates.starts <= day]
    return max(begun, key=lambda rates: rates.starts, default=None)


def part_of(amount: Decimal, factor: Fraction) -> Decimal:
    """Return a part of an amount, not rounded yet."""
    return amount * factor.numerator / factor.denominator


def require_amount(amount: Decimal) -> None:
    """Refuse an amount that nobody can be paid.

    Raises:
        ValueError: it is negative or no number.
    """
    if not amount.is_finite() or amount < 0:
        raise ValueError(f"not an amount: {amount}")


def total_of(amounts: Iterable[Decimal]) -> Decimal:
    """Return the sum of amounts, written with two decimals also where there are none."""
    return sum(amounts, ZERO).quantize(ORE)
