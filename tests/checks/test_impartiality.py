"""Who prepared a case as an employee is told of when that one sits in the committee."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.checks.impartiality import prepared_by_members
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import Signer
from tests.checks.cases import NB, NN, TODAY, a_case, a_paper, an_item, codes, facts

OFFICER = a_case(paper=a_paper(case_officer="medlem  4, rådgiver"))


def told(title: str = "Ny molo", state: ItemState = ItemState.PLANNED) -> list[str]:
    case = replace(OFFICER, title=title)
    item = an_item(case, state=state)
    return codes(prepared_by_members(facts(case, items=[item]), NB, TODAY))


def test_the_officer_or_signer_of_a_case_who_is_a_member_is_named() -> None:
    (found,) = prepared_by_members(facts(OFFICER), NN, TODAY)
    assert found.text.startswith("Medlem 4 har førebudd saka")
    assert found.case_id == OFFICER.id
    signed = a_case(paper=a_paper(signers=(Signer("Medlem 2", "kommunalsjef"),)))
    assert codes(prepared_by_members(facts(signed), NB, TODAY)) == ["member_prepared_case"]
    assert not list(prepared_by_members(facts(a_case()), NB, TODAY))


@pytest.mark.parametrize(
    ("title", "is_told"),
    [
        ("Budsjett og økonomiplan 2027–2030", False),
        ("Kommuneplanens arealdel", False),
        ("Detaljregulering for havna", True),
    ],
)
def test_budgets_and_municipal_plans_are_excepted(title: str, *, is_told: bool) -> None:
    assert told(title) == (["member_prepared_case"] if is_told else [])


def test_nothing_is_told_of_what_is_not_treated() -> None:
    assert told(state=ItemState.WITHDRAWN) == []
