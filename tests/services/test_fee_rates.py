"""Rates are kept as they were typed, and nobody's change of them is overwritten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.committee import Role
from agenda_app.domain.fee_rates import KRONE, FeeRate, HourStep, PartRule, Rates
from agenda_app.errors import ConflictError, UserError
from agenda_app.services.committee_removal import remove_committee
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.fee_rates import every_rates, replace_rates
from tests.builders import a_committee, a_municipality

RATES = Rates(
    date(2026, 1, 1),
    (FeeRate(Role.MEMBER, Decimal("905.10")), FeeRate(Role.CHAIR, Decimal(1800))),
    parts=(
        PartRule(Fraction(0), Fraction(1, 3)),
        PartRule(Fraction(1, 2), Fraction(1), Decimal("2.5")),
    ),
    documented_most=Decimal(3200),
    undocumented=(HourStep(Decimal(0), Decimal(750)), HourStep(Decimal("4.5"), Decimal(1500))),
    per_kilometre=Decimal("4.25"),
    unit=KRONE,
    source="KST 12/24",
)


def kept(storage: Storage) -> tuple[Rates, ...]:
    with storage.database.read() as session:
        return every_rates(session)


def put(storage: Storage, before: Rates | None, after: Rates | None) -> None:
    with storage.database.write("test") as session:
        replace_rates(session, before, after)


def test_rates_come_back_as_they_were_with_those_of_a_committee(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        own = FeeRate(Role.MEMBER, Decimal(1100), committee_by_code(session, "FSK").id)
        replace_rates(session, None, replace(RATES, fees=(*RATES.fees, own)))
    assert kept(storage) == (replace(RATES, fees=(*RATES.fees, own)),)


def test_the_newest_rates_come_first_and_older_ones_stay(storage: Storage) -> None:
    put(storage, None, RATES)
    put(storage, None, replace(RATES, starts=date(2027, 1, 1)))
    assert [rates.starts.year for rates in kept(storage)] == [2027, 2026]


def test_rates_are_changed_and_taken_away(storage: Storage) -> None:
    put(storage, None, RATES)
    later = replace(RATES, starts=date(2026, 2, 1), fees=())
    put(storage, RATES, later)
    assert kept(storage) == (later,)
    put(storage, later, None)
    assert kept(storage) == ()


def test_what_somebody_changed_in_between_is_not_overwritten(storage: Storage) -> None:
    put(storage, None, RATES)
    put(storage, RATES, replace(RATES, source="KST 13/24"))
    with pytest.raises(ConflictError, match="Noen andre"):
        put(storage, RATES, replace(RATES, source="KST 14/24"))
    assert kept(storage)[0].source == "KST 13/24"


def test_two_sets_cannot_begin_on_the_same_day(storage: Storage) -> None:
    put(storage, None, RATES)
    with pytest.raises(UserError, match=r"01\.01\.2026"):
        put(storage, None, replace(RATES, source="en annen"))
    assert kept(storage) == (RATES,)


def test_a_committee_with_rates_of_its_own_is_not_removed(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        body = save_committee(session, a_committee("PLU"))
        own = FeeRate(Role.MEMBER, Decimal(1100), body.id)
        replace_rates(session, None, replace(RATES, fees=(own,)))
        with pytest.raises(UserError, match="egne satser"):
            remove_committee(session, body.id)
