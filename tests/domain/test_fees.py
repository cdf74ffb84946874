"""What people are paid: by role, by how long they were there, by what it cost them to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.committee import CommitteeId, Role
from agenda_app.domain.fee_lines import FeeDoubt
from agenda_app.domain.fee_rates import (
    KRONE,
    FeeRate,
    HourStep,
    PartRule,
    Rates,
    half_under,
    limits_in,
    rates_on,
)
from agenda_app.domain.fee_words import hours_text
from agenda_app.domain.fees import FeeStatement, fee_statement
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import PersonId
from agenda_app.domain.sittings import Claim, ClaimKind, Sitting, SittingKind

FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
DAY = date(2026, 4, 29)
KST, FSK = CommitteeId(1), CommitteeId(2)
RATES = Rates(
    date(2024, 1, 1),
    (
        FeeRate(Role.MEMBER, Decimal(800)),
        FeeRate(Role.CHAIR, Decimal(1605)),
        FeeRate(Role.DEPUTY, Decimal(900)),
        FeeRate(Role.MEMBER, Decimal("1235.50"), FSK),
    ),
    documented_most=Decimal(2000),
    undocumented=(HourStep(Decimal(0), Decimal(750)), HourStep(Decimal(4), Decimal(1500))),
    care_most=Decimal(400),
    per_kilometre=Decimal("3.50"),
)


def sitting(number: int = 1, **changes: object) -> Sitting:
    made = Sitting(
        MeetingId(number), PersonId(1), "Ada Vik", KST, "Kommunestyret", DAY, Role.MEMBER
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def claim(kind: ClaimKind, quantity: str, receipt: str = "bilag 1") -> Claim:
    return Claim(kind, Decimal(quantity), receipt)


def paid(*sittings: Sitting, rates: Rates = RATES) -> FeeStatement:
    return fee_statement(sittings, (rates,), FIRST, LAST)


def claimed(*claims: Claim, rates: Rates = RATES) -> list[str]:
    """Return what claims of one sitting are paid with, without its fee."""
    found = paid(sitting(claims=claims), rates=rates)
    return [str(line.amount) for line in found.lines if line.claim is not None]


def doubts(found: FeeStatement) -> list[FeeDoubt]:
    return [remark.doubt for remark in found.remarks]


@pytest.mark.parametrize(
    ("role", "committee", "amount"),
    [
        (Role.MEMBER, KST, "800.00"),
        (Role.CHAIR, KST, "1605.00"),
        (Role.DEPUTY, KST, "900.00"),
        (Role.VICE_CHAIR, KST, "800.00"),
        (Role.MEMBER, FSK, "1235.50"),
        (Role.CHAIR, FSK, "1235.50"),
    ],
)
def test_a_role_has_its_fee_in_its_committee(
    role: Role, committee: CommitteeId, amount: str
) -> None:
    assert str(paid(sitting(role=role, committee_id=committee)).total) == amount


@pytest.mark.parametrize(
    ("share", "amount"),
    [(Fraction(1), "1605.00"), (Fraction(9, 10), "802.50"), (Fraction(1, 100), "802.50")],
)
def test_a_regulation_may_halve_the_fee_of_who_was_absent_for_some_of_it(
    share: Fraction, amount: str
) -> None:
    own = replace(RATES, parts=half_under(Fraction(1)))
    assert str(paid(sitting(role=Role.CHAIR, share=share), rates=own).total) == amount


def test_everybody_who_met_gets_the_whole_fee_unless_the_regulation_says_otherwise() -> None:
    assert str(paid(sitting(share=Fraction(1, 100))).total) == "800.00"


@pytest.mark.parametrize(
    ("share", "hours", "amount"),
    [
        (Fraction(9, 10), Fraction(5, 2), "800.00"),
        (Fraction(9, 10), Fraction(2), "800.00"),
        (Fraction(9, 10), Fraction(119, 60), "400.00"),
        (Fraction(1, 3), Fraction(3), "400.00"),
        (Fraction(1), Fraction(1), "800.00"),
        (Fraction(1), None, "800.00"),
    ],
)
def test_half_the_fee_under_half_of_the_meeting_or_two_hours(
    share: Fraction, hours: Fraction | None, amount: str
) -> None:
    own = replace(RATES, parts=half_under(Fraction(1, 2), Decimal(2)))
    found = paid(sitting(share=share, hours=hours), rates=own)
    assert str(found.total) == amount
    assert doubts(found) == []


@pytest.mark.parametrize(
    ("parts", "share", "told"),
    [
        (half_under(Fraction(1, 2)), Fraction(1, 3), [FeeDoubt.BY_ITEMS]),
        (half_under(Fraction(1, 2)), Fraction(1), []),
        (half_under(hours=Decimal(2)), Fraction(1), []),
        (half_under(Fraction(1)), Fraction(1, 3), []),
    ],
)
def test_a_part_that_was_counted_in_items_is_told_where_the_fee_hangs_on_it(
    parts: tuple[PartRule, ...], share: Fraction, told: list[FeeDoubt]
) -> None:
    own = replace(RATES, parts=parts)
    assert doubts(paid(sitting(share=share, by_items=True), rates=own)) == told


def test_each_stretch_is_told_and_not_only_the_first_and_last_time() -> None:
    away = ((time(18, 2), time(19, 0)), (time(21, 30), None))
    assert hours_text(sitting(stays=away)) == "18.02–19.00, 21.30–"
    assert hours_text(sitting(stays=((None, None),))) == ""


def test_hours_that_nobody_noted_are_told() -> None:
    own = replace(RATES, parts=half_under(hours=Decimal(2)))
    found = paid(sitting(share=Fraction(1, 2)), rates=own)
    assert (str(found.total), doubts(found)) == ("800.00", [FeeDoubt.NO_HOURS])
    decided = sitting(share=Fraction(1, 2), decided_factor=Fraction(1, 2))
    assert doubts(paid(decided, rates=own)) == []
    assert doubts(paid(sitting(share=Fraction(1, 2)))) == []


def test_a_rule_is_read_back_as_its_limits() -> None:
    for share, hours in ((Fraction(1, 2), Decimal(0)), (Fraction(0), Decimal("2.5"))):
        assert limits_in(half_under(share, hours)) == (share, hours)
    assert limits_in(half_under()) == (0, 0)
    assert limits_in(()) is None
    assert (
        limits_in((PartRule(Fraction(0), Fraction(1, 3)), PartRule(Fraction(1), Fraction(1))))
        is None
    )


def test_who_was_not_there_has_no_line() -> None:
    assert paid(sitting(share=Fraction(0))).persons == ()


def test_a_regulation_may_say_how_much_a_part_gives() -> None:
    parts = (PartRule(Fraction(1, 4), Fraction(1, 2)), PartRule(Fraction(3, 4), Fraction(1)))
    own = replace(RATES, parts=parts)
    shares = [Fraction(1, 5), Fraction(1, 4), Fraction(3, 4), Fraction(1)]
    totals = [str(paid(sitting(share=share), rates=own).total) for share in shares]
    assert totals == ["0.00", "400.00", "800.00", "800.00"]


def test_what_somebody_decided_goes_before_the_rule() -> None:
    assert str(paid(sitting(decided_factor=Fraction(1, 2))).total) == "400.00"
    absent = sitting(share=Fraction(0), decided_factor=Fraction(1))
    assert str(paid(absent).total) == "800.00"


def test_halves_are_rounded_up_to_the_unit_of_the_regulation() -> None:
    half = sitting(committee_id=FSK, decided_factor=Fraction(1, 2))
    assert str(paid(half).total) == "617.75"
    assert str(paid(half, rates=replace(RATES, unit=KRONE)).total) == "618.00"
    third = replace(half, decided_factor=Fraction(1, 3))
    assert str(paid(third).total) == "411.83"


def test_training_gives_what_was_lost_and_no_fee() -> None:
    came = sitting(
        kind=SittingKind.TRAINING,
        claims=(claim(ClaimKind.DOCUMENTED_EARNINGS, "1200"),),
    )
    found = paid(came)
    assert [(line.kind, str(line.amount)) for line in found.lines] == [
        (ClaimKind.DOCUMENTED_EARNINGS, "1200.00")
    ]


@pytest.mark.parametrize(
    ("hours", "amount"),
    [("0", "0.00"), ("0.5", "750.00"), ("3.9", "750.00"), ("4", "1500.00"), ("9", "1500.00")],
)
def test_undocumented_earnings_are_paid_by_the_hours_of_the_day(hours: str, amount: str) -> None:
    assert claimed(claim(ClaimKind.UNDOCUMENTED_EARNINGS, hours, "")) == [amount]


def test_journeys_and_expenses_are_paid_as_they_were() -> None:
    claims = (claim(ClaimKind.TRAVEL, "41", ""), claim(ClaimKind.EXPENSES, "312.40"))
    assert claimed(*claims) == ["143.50", "312.40"]


def test_the_limits_hold_for_the_day_and_not_for_the_meeting() -> None:
    morning = sitting(1, claims=(claim(ClaimKind.DOCUMENTED_EARNINGS, "1500"),))
    evening = sitting(2, committee_id=FSK, claims=(claim(ClaimKind.DOCUMENTED_EARNINGS, "900"),))
    found = paid(morning, evening)
    lost = [str(line.amount) for line in found.lines if line.claim]
    assert lost == ["1500.00", "500.00"]
    assert doubts(found) == [FeeDoubt.CUT]
    next_day = replace(evening, day=DAY + timedelta(days=1))
    assert doubts(paid(morning, next_day)) == []


def test_two_short_meetings_on_a_day_are_one_day_s_lost_hours() -> None:
    hours = (claim(ClaimKind.UNDOCUMENTED_EARNINGS, "3", ""),)
    found = paid(sitting(1, claims=hours), sitting(2, claims=hours))
    assert str(found.total_for(ClaimKind.UNDOCUMENTED_EARNINGS)) == "1500.00"
    assert found.remarks == ()


def test_care_is_paid_up_to_its_limit() -> None:
    found = paid(sitting(claims=(claim(ClaimKind.CARE, "650"),)))
    assert str(found.total_for(ClaimKind.CARE)) == "400.00"
    assert doubts(found) == [FeeDoubt.CUT]
    free = replace(RATES, care_most=None)
    assert claimed(claim(ClaimKind.CARE, "650"), rates=free) == ["650.00"]


def test_what_has_no_limit_is_rounded_by_itself_and_never_cut() -> None:
    halves = (claim(ClaimKind.EXPENSES, "10.50"), claim(ClaimKind.EXPENSES, "10.50"))
    found = paid(sitting(claims=halves), rates=replace(RATES, unit=KRONE))
    assert str(found.total_for(ClaimKind.EXPENSES)) == "22.00"
    assert found.remarks == ()


def test_rounding_does_not_carry_a_day_over_its_limit() -> None:
    claims = (
        claim(ClaimKind.DOCUMENTED_EARNINGS, "1999.50"),
        claim(ClaimKind.DOCUMENTED_EARNINGS, "0.50"),
    )
    found = paid(sitting(claims=claims), rates=replace(RATES, unit=KRONE))
    assert str(found.total_for(ClaimKind.DOCUMENTED_EARNINGS)) == "2000.00"
    assert found.remarks == ()


def test_a_claim_in_kroner_needs_a_paper_and_hours_need_none() -> None:
    found = paid(
        sitting(
            claims=(
                claim(ClaimKind.DOCUMENTED_EARNINGS, "100", " "),
                claim(ClaimKind.UNDOCUMENTED_EARNINGS, "2", ""),
                claim(ClaimKind.EXPENSES, "0", ""),
            )
        )
    )
    assert doubts(found) == [FeeDoubt.NO_RECEIPT, FeeDoubt.BOTH_KINDS]


def test_the_rates_of_the_day_hold() -> None:
    raised = replace(RATES, starts=date(2026, 4, 1), fees=(FeeRate(Role.MEMBER, Decimal(1000)),))
    every = (raised, RATES)
    sat = [sitting(1, day=date(2026, 3, 31)), sitting(2, day=date(2026, 4, 1))]
    found = fee_statement(sat, every, FIRST, LAST)
    assert [str(line.amount) for line in found.lines] == ["800.00", "1000.00"]
    assert rates_on(every, date(2023, 12, 31)) is None


def test_what_has_no_rate_is_said_and_never_left_out_in_silence() -> None:
    early = fee_statement([sitting()], (replace(RATES, starts=LAST),), FIRST, LAST)
    assert (early.persons, doubts(early)) == ((), [FeeDoubt.NO_RATES])
    bare = Rates(date(2024, 1, 1), ())
    claims = (claim(ClaimKind.TRAVEL, "41"), claim(ClaimKind.UNDOCUMENTED_EARNINGS, "4"))
    found = paid(sitting(claims=claims), rates=bare)
    assert [(r.doubt, r.claim and r.claim.kind) for r in found.remarks] == [
        (FeeDoubt.NO_RATE, None),
        (FeeDoubt.NO_RATE, ClaimKind.TRAVEL),
        (FeeDoubt.NO_RATE, ClaimKind.UNDOCUMENTED_EARNINGS),
    ]


def test_somebody_with_two_entries_for_a_meeting_is_shown() -> None:
    assert doubts(paid(sitting(), sitting())) == [FeeDoubt.TWICE]
    other = sitting(person_id=PersonId(2), person_name="Odd Lien")
    assert doubts(paid(sitting(), other)) == []


def test_who_was_called_but_aside_is_paid_only_what_somebody_decided() -> None:
    called = sitting(share=Fraction(0), never_sat=True)
    found = paid(called)
    assert (found.lines, doubts(found)) == ((), [FeeDoubt.NEVER_SAT])
    half = paid(replace(called, decided_factor=Fraction(1, 2)))
    assert (str(half.total), doubts(half)) == ("400.00", [])


def test_the_period_has_its_first_and_last_day() -> None:
    outside = [FIRST - timedelta(days=1), LAST + timedelta(days=1)]
    sat = [sitting(n, day=day) for n, day in enumerate([FIRST, LAST, *outside])]
    found = paid(*sat)
    assert [line.sitting.day for line in found.lines] == [FIRST, LAST]


def test_each_person_has_a_sum_and_each_committee_and_kind() -> None:
    found = paid(
        sitting(1, committee_id=FSK, claims=(claim(ClaimKind.TRAVEL, "10"),)),
        sitting(2, person_id=PersonId(2), person_name="Odd Lien"),
        sitting(3, day=DAY + timedelta(days=1)),
    )
    assert [(p.person_name, str(p.total)) for p in found.persons] == [
        ("Ada Vik", "2070.50"),
        ("Odd Lien", "800.00"),
    ]
    assert str(found.persons[0].total_for(None)) == "2035.50"
    assert [str(found.total_in(body)) for body in (KST, FSK)] == ["1600.00", "1270.50"]
    assert str(found.total) == "2870.50"


@pytest.mark.parametrize("amount", ["-1", "NaN", "Infinity"])
def test_what_is_no_amount_is_refused(amount: str) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        claim(ClaimKind.EXPENSES, amount)
    with pytest.raises(ValueError, match="not an amount"):
        Rates(FIRST, (FeeRate(Role.MEMBER, Decimal(amount)),))
    with pytest.raises(ValueError, match="not an amount"):
        replace(RATES, care_most=Decimal(amount))


def test_what_no_regulation_can_mean_is_refused() -> None:
    falling = (HourStep(Decimal(0), Decimal(750)), HourStep(Decimal(4), Decimal(700)))
    with pytest.raises(ValueError, match="more hours"):
        replace(RATES, undocumented=falling)
    with pytest.raises(ValueError, match="rounded"):
        replace(RATES, unit=Decimal(0))
    with pytest.raises(ValueError, match="part of a meeting"):
        replace(RATES, parts=(PartRule(Fraction(0), Fraction(2)),))
    with pytest.raises(ValueError, match="part of a meeting"):
        sitting(share=Fraction(3, 2))
    with pytest.raises(ValueError, match="part of a meeting"):
        sitting(decided_factor=Fraction(-1))


quantities = st.decimals(0, 3000, places=2)
sittings = st.builds(
    sitting,
    st.integers(1, 9),
    person_id=st.integers(1, 3).map(PersonId),
    committee_id=st.sampled_from([KST, FSK]),
    day=st.dates(FIRST - timedelta(days=2), FIRST + timedelta(days=4)),
    role=st.sampled_from(Role),
    share=st.fractions(0, 1, max_denominator=12),
    claims=st.lists(st.builds(Claim, st.sampled_from(ClaimKind), quantities), max_size=3).map(
        tuple
    ),
)


@given(st.lists(sittings, max_size=8), st.sampled_from([Decimal("0.01"), KRONE]))
def test_the_lines_add_up_to_every_total(sat: list[Sitting], unit: Decimal) -> None:
    found = paid(*sat, rates=replace(RATES, unit=unit))
    total = sum((line.amount for line in found.lines), Decimal(0))
    assert found.total == total
    assert sum((person.total for person in found.persons), Decimal(0)) == total
    kinds = (None, *ClaimKind)
    assert sum((found.total_for(kind) for kind in kinds), Decimal(0)) == total
    assert sum((found.total_in(body) for body in (KST, FSK)), Decimal(0)) == total


@given(st.lists(sittings, max_size=8))
def test_no_amount_is_negative_and_nothing_is_paid_over_the_day_s_limit(
    sat: list[Sitting],
) -> None:
    lost: dict[tuple[PersonId, date], Decimal] = {}
    for line in paid(*sat).lines:
        assert line.amount >= 0
        if line.kind is ClaimKind.DOCUMENTED_EARNINGS:
            key = (line.sitting.person_id, line.sitting.day)
            lost[key] = lost.get(key, Decimal(0)) + line.amount
    assert all(amount <= 2000 for amount in lost.values())


@given(st.lists(sittings, max_size=8), st.dates(FIRST, FIRST + timedelta(days=3)))
def test_two_periods_cost_what_one_does(sat: list[Sitting], middle: date) -> None:
    early = fee_statement(sat, (RATES,), FIRST, middle)
    late = fee_statement(sat, (RATES,), middle + timedelta(days=1), LAST)
    assert early.total + late.total == paid(*sat).total
