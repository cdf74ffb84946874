"""The rows that the fees are shown in: a person of the period, and a meeting of that person."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from agenda_app.domain.alphabet import Key, by_surname
from agenda_app.domain.fee_rates import total_of
from agenda_app.domain.fee_words import factor_text
from agenda_app.domain.fees import PersonFees
from agenda_app.domain.people import PersonId
from agenda_app.domain.sittings import LOST_EARNINGS, Sitting
from agenda_app.services.fees import Fees


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person of the period, with what they are paid; zeros before any rates hold."""

    id: PersonId
    name: str
    meetings: int
    fees: PersonFees

    @property
    def lost(self) -> Decimal:
        """What is paid for lost earnings."""
        return total_of(self.fees.total_for(kind) for kind in LOST_EARNINGS)

    @property
    def other(self) -> Decimal:
        """What is paid besides fees and lost earnings."""
        return self.fees.total - self.fees.total_for(None) - self.lost

    @property
    def order(self) -> tuple[Key, Key]:
        """What a list of people is sorted by."""
        return by_surname(self.name)


@dataclass(frozen=True, slots=True)
class SittingRow:
    """A meeting of the chosen person, with what is paid for it."""

    sitting: Sitting
    fee: Decimal
    factor: str
    claimed: Decimal


def person_rows(fees: Fees) -> list[PersonRow]:
    """Return everybody who met in the period, by surname, also those who are paid nothing."""
    paid = {one.person_id: one for one in fees.statement.persons}
    met: dict[PersonId, list[Sitting]] = {}
    for sitting in fees.sittings:
        met.setdefault(sitting.person_id, []).append(sitting)
    rows = [
        PersonRow(
            person,
            own[0].person_name,
            sum(sitting.share > 0 for sitting in own),
            paid.get(person) or PersonFees(person, own[0].person_name, ()),
        )
        for person, own in met.items()
    ]
    return sorted(rows, key=lambda row: row.order)


def sitting_rows(fees: Fees, person: PersonRow) -> list[SittingRow]:
    """Return the meetings of a person in the period."""
    own = (sitting for sitting in fees.sittings if sitting.person_id == person.id)
    return [_row(sitting, person.fees) for sitting in own]


def _row(sitting: Sitting, fees: PersonFees) -> SittingRow:
    own = [line for line in fees.lines if line.sitting == sitting]
    fee = next((line for line in own if line.claim is None), None)
    return SittingRow(
        sitting,
        total_of(line.amount for line in own if line.claim is None),
        "" if fee is None else factor_text(fee.factor),
        total_of(line.amount for line in own if line.claim is not None),
    )
