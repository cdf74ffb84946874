"""The amounts that somebody is paid for one day, and what somebody should look at in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from agenda_app.domain.fee_rates import ZERO, Rates, part_of
from agenda_app.domain.sittings import Claim, ClaimKind, Sitting, SittingKind

_NEEDS_RECEIPT = frozenset({ClaimKind.DOCUMENTED_EARNINGS, ClaimKind.CARE, ClaimKind.EXPENSES})
"""What is claimed in kroner: a paper has to show them."""


@dataclass(frozen=True, slots=True)
class FeeLine:
    """One amount that is paid.

    Attributes:
        sitting: for what.
        claim: what is claimed, None for the fee itself.
        amount: what is paid, rounded.
        rate: the fee of a whole meeting, or what a kilometre is paid with; None for other claims.
        factor: which part of the fee is paid, 1 for a claim.
        is_cut: the day's limit left less than was claimed.
    """

    sitting: Sitting
    claim: Claim | None
    amount: Decimal
    rate: Decimal | None = None
    factor: Fraction = Fraction(1)
    is_cut: bool = False

    @property
    def kind(self) -> ClaimKind | None:
        """What is claimed, None for a fee."""
        return None if self.claim is None else self.claim.kind


class FeeDoubt(Enum):
    """What somebody should look at before it is paid.

    No rates hold on the day; there is no rate for this; the fee depends on hours that nobody noted;
    the part of the meeting is counted in items, since times are missing; no paper shows the claim;
    the day's limit cut it; lost earnings are claimed both with and without papers; somebody has two
    entries for one meeting; somebody was called in for an item and was aside in it, too.
    """

    NO_RATES = "no_rates"
    NO_RATE = "no_rate"
    NO_HOURS = "no_hours"
    BY_ITEMS = "by_items"
    NO_RECEIPT = "no_receipt"
    CUT = "cut"
    BOTH_KINDS = "both_kinds"
    TWICE = "twice"
    NEVER_SAT = "never_sat"


@dataclass(frozen=True, slots=True)
class FeeRemark:
    """A doubt and the sitting it is about, with the claim where it is about one."""

    doubt: FeeDoubt
    sitting: Sitting
    claim: Claim | None = None


def day_lines(day: Sequence[Sitting], rates: Rates) -> Iterator[FeeLine]:
    """Yield what one person is paid for the sittings of one day.

    The limits on lost earnings and care hold for the day, not the meeting: a claim is paid with
    what it adds to those before it.
    """
    so_far = dict.fromkeys(ClaimKind, ZERO)
    for sitting in day:
        yield from _fee(sitting, rates)
        for claim in sitting.claims:
            yield _claimed(sitting, claim, so_far[claim.kind], rates)
            so_far[claim.kind] += claim.quantity


def _claimed(sitting: Sitting, claim: Claim, before: Decimal, rates: Rates) -> FeeLine:
    """Return what a claim is paid with after others of its kind on the same day."""
    if claim.kind is ClaimKind.TRAVEL:
        amount = rates.rounded(claim.quantity * rates.per_kilometre)
        return FeeLine(sitting, claim, amount, rates.per_kilometre)
    if claim.kind is ClaimKind.EXPENSES:
        return FeeLine(sitting, claim, rates.rounded(claim.quantity))
    after, limit = before + claim.quantity, _limit(claim.kind, rates)
    amount = _in_a_day(claim.kind, after, rates) - _in_a_day(claim.kind, before, rates)
    return FeeLine(sitting, claim, amount, is_cut=limit is not None and after > limit)


def _in_a_day(kind: ClaimKind, claimed: Decimal, rates: Rates) -> Decimal:
    """Return what lost earnings or care of one day are paid with, rounded."""
    if kind is ClaimKind.UNDOCUMENTED_EARNINGS:
        return rates.rounded(rates.undocumented_for(claimed))
    limit = _limit(kind, rates)
    return rates.rounded(claimed if limit is None else min(claimed, limit))


def _limit(kind: ClaimKind, rates: Rates) -> Decimal | None:
    match kind:
        case ClaimKind.DOCUMENTED_EARNINGS:
            return rates.documented_most
        case ClaimKind.CARE:
            return rates.care_most
        case _:
            return None


def _fee(sitting: Sitting, rates: Rates) -> Iterator[FeeLine]:
    fee = rates.fee_for(sitting.role, sitting.committee_id)
    if fee is None or not _has_fee(sitting):
        return
    factor = rates.factor_for(sitting.share, sitting.hours)
    if sitting.decided_factor is not None:
        factor = sitting.decided_factor
    yield FeeLine(sitting, None, rates.rounded(part_of(fee, factor)), fee, factor)


def _has_fee(sitting: Sitting) -> bool:
    """Tell whether somebody came to a meeting, or a part of its fee was given all the same."""
    came = sitting.share > 0 or sitting.decided_factor is not None
    return sitting.kind is SittingKind.MEETING and came


def _lacks_hours(sitting: Sitting, rates: Rates) -> bool:
    """Tell whether the fee hangs on how long somebody was there, and nobody noted it."""
    return _is_judged(sitting) and sitting.hours is None and rates.asks_for_hours(sitting.share)


def _is_judged(sitting: Sitting) -> bool:
    """Tell whether the fee hangs on how much of the meeting somebody was there for."""
    return _has_fee(sitting) and sitting.decided_factor is None


def day_remarks(day: Sequence[Sitting], rates: Rates | None) -> Iterator[FeeRemark]:
    """Yield what is doubtful about one person's day, None being no rates at all."""
    meetings = set()
    for sitting in day:
        if sitting.meeting_id in meetings:
            yield FeeRemark(FeeDoubt.TWICE, sitting)
        meetings.add(sitting.meeting_id)
        if sitting.never_sat and not _has_fee(sitting):
            yield FeeRemark(FeeDoubt.NEVER_SAT, sitting)
        for claim in sitting.claims:
            if claim.kind in _NEEDS_RECEIPT and claim.quantity and not claim.receipt.strip():
                yield FeeRemark(FeeDoubt.NO_RECEIPT, sitting, claim)
        if rates is None:
            yield FeeRemark(FeeDoubt.NO_RATES, sitting)
        elif _has_fee(sitting) and rates.fee_for(sitting.role, sitting.committee_id) is None:
            yield FeeRemark(FeeDoubt.NO_RATE, sitting)
        elif _lacks_hours(sitting, rates):
            yield FeeRemark(FeeDoubt.NO_HOURS, sitting)
        elif sitting.by_items and _is_judged(sitting) and rates.asks_for_share(sitting.share):
            yield FeeRemark(FeeDoubt.BY_ITEMS, sitting)
    kinds = {claim.kind for sitting in day for claim in sitting.claims if claim.quantity}
    if {ClaimKind.DOCUMENTED_EARNINGS, ClaimKind.UNDOCUMENTED_EARNINGS} <= kinds:
        yield FeeRemark(FeeDoubt.BOTH_KINDS, day[0])
    if rates is not None:
        yield from _claim_remarks(day, rates)


def _claim_remarks(day: Sequence[Sitting], rates: Rates) -> Iterator[FeeRemark]:
    for line in day_lines(day, rates):
        claim = line.claim
        if claim is None or not claim.quantity:
            continue
        if line.is_cut:
            yield FeeRemark(FeeDoubt.CUT, line.sitting, claim)
        elif _lacks_rate(claim.kind, rates):
            yield FeeRemark(FeeDoubt.NO_RATE, line.sitting, claim)


def _lacks_rate(kind: ClaimKind, rates: Rates) -> bool:
    if kind is ClaimKind.UNDOCUMENTED_EARNINGS:
        return not rates.undocumented
    return kind is ClaimKind.TRAVEL and not rates.per_kilometre
