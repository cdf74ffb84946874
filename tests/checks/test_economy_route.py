"""The executive committee recommends on budget and accounts, the control committee before that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.checks.economy_route import economy_route
from agenda_app.domain.case import Treatment
from agenda_app.domain.committee import CommitteeId, CommitteeKind
from agenda_app.domain.findings import Level
from tests.checks.cases import COMMITTEES, EXECUTIVE, EXECUTIVE_ID, FIRST, LAST, NB, a_case, codes

CONTROL = CommitteeId(77)
KNOWN = {
    **COMMITTEES,
    CONTROL: replace(
        EXECUTIVE, id=CONTROL, name="Kontrollutvalget", kind=CommitteeKind.CONTROL_COMMITTEE
    ),
}
STATED = replace(FIRST, id=None, committee_id=CONTROL, order=0)


def found(title: str, *steps: Treatment) -> list[str]:
    return codes(economy_route(a_case(title=title, treatments=steps), NB, KNOWN))


@pytest.mark.parametrize("title", ["Årsbudsjett 2027", "Økonomiplan 2027–2030"])
def test_the_executive_committee_recommends_on_a_budget(title: str) -> None:
    assert found(title, LAST) == ["executive_missing"]
    assert found(title, FIRST, LAST) == []


def test_what_is_no_budget_goes_as_it_likes() -> None:
    assert found("Budsjettregulering 2026", LAST) == []
    assert found("Årsbudsjett 2027", FIRST) == []


def test_the_control_committee_states_before_the_executive_recommends() -> None:
    title = "Årsregnskap og årsberetning 2025"
    late = replace(STATED, order=FIRST.order + 1)
    last = replace(LAST, order=late.order + 1)
    assert found(title, STATED, FIRST, LAST) == []
    assert found(title, FIRST, late, last) == ["control_statement_missing"]
    assert found(title, LAST) == ["executive_missing", "control_statement_missing"]
    said = list(economy_route(a_case(title=title, treatments=(FIRST, LAST)), NB, KNOWN))
    assert [one.level for one in said] == [Level.INFO]


def test_without_an_executive_committee_nobody_is_missed() -> None:
    known = {key: body for key, body in KNOWN.items() if key != EXECUTIVE_ID}
    case = a_case(title="Årsbudsjett 2027", treatments=(LAST,))
    assert codes(economy_route(case, NB, known)) == []
