"""The committees of a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from agenda_app.checks.route import date_order, route
from agenda_app.domain.case import Outcome, Treatment
from agenda_app.domain.committee import CommitteeKind
from tests.checks.cases import COMMITTEES, EXECUTIVE, EXECUTIVE_ID, FIRST, LAST, NB, a_case, codes


def test_a_case_that_goes_nowhere_is_said() -> None:
    assert codes(route(a_case(treatments=()), NB, COMMITTEES)) == ["treatment_missing"]


def test_a_case_with_a_recommending_committee_is_fine() -> None:
    assert codes(route(a_case(), NB, COMMITTEES)) == []


def test_a_case_straight_to_the_council_is_good_to_know() -> None:
    assert codes(route(a_case(treatments=(LAST,)), NB, COMMITTEES)) == ["single_treatment"]


def test_a_case_that_a_council_only_states_about_goes_straight_too() -> None:
    council = replace(EXECUTIVE, name="Eldrerådet", kind=CommitteeKind.ADVISORY_COUNCIL)
    known = {**COMMITTEES, EXECUTIVE_ID: council}
    assert codes(route(a_case(), NB, known)) == ["single_treatment"]


def test_a_case_to_the_executive_committee_alone_is_fine() -> None:
    assert codes(route(a_case(treatments=(FIRST,)), NB, COMMITTEES)) == []


def test_a_committee_that_is_not_registered_is_named() -> None:
    unknown = Treatment(None, 1, None, "Havnestyret")
    (finding,) = route(a_case(treatments=(unknown, LAST)), NB, COMMITTEES)
    assert finding.text == "Utvalget «Havnestyret» er ikke registrert."


def test_who_took_a_step_that_is_over_needs_no_register() -> None:
    taken = Treatment(None, 1, None, "Ordføreren", outcome=Outcome.DECIDED)
    assert codes(route(a_case(treatments=(taken,)), NB, COMMITTEES)) == []


def dated(*days: date | None) -> tuple[Treatment, ...]:
    return tuple(replace(FIRST, order=n, earlier_date=day) for n, day in enumerate(days, 1))


def test_dates_that_rise_are_fine_and_empty_ones_do_not_count() -> None:
    days = dated(date(2026, 3, 1), None, date(2026, 3, 1), date(2026, 4, 1))
    assert codes(date_order(a_case(treatments=days), NB)) == []


def test_dates_that_fall_are_shown_once() -> None:
    days = dated(date(2026, 4, 1), None, date(2026, 3, 1), date(2026, 2, 1))
    (finding,) = date_order(a_case(treatments=days), NB)
    assert finding.text.endswith("01.04.2026 står før 01.03.2026.")


def test_the_order_is_the_treatments_own() -> None:
    days = dated(date(2026, 3, 1), date(2026, 4, 1))
    assert codes(date_order(a_case(treatments=days[::-1]), NB)) == []
