"""What the secretary is told of the letters of a case before they go."""

from __future__ import annotations

import pytest

from agenda_app.domain.case import Case, CaseId
from agenda_app.domain.complaint_deadlines import ReviewKind
from agenda_app.domain.decision_facts import DecisionFacts
from agenda_app.services.letter_notes import of_appeal


@pytest.mark.parametrize(
    ("title", "individual", "review", "told"),
    [
        ("Klage på avslag om brygge", True, ReviewKind.FINAL, "velg det under"),
        ("Behandling av klagesak om brygge", True, ReviewKind.FINAL, "velg det under"),
        ("Klage på avslag om brygge", True, ReviewKind.APPEAL, "er endelig"),
        ("Søknad om brygge", True, ReviewKind.APPEAL, "er endelig"),
        # No letter tells how to complain about what is no individual decision.
        ("Klage på avslag om brygge", False, ReviewKind.FINAL, ""),
        ("Søknad om brygge", True, ReviewKind.FINAL, ""),
        ("Valg av klagenemnd", True, ReviewKind.FINAL, ""),
    ],
)
def test_that_a_decision_is_final_is_looked_at_before_it_is_told(
    title: str, individual: bool, review: ReviewKind, told: str
) -> None:
    facts = DecisionFacts(CaseId(1), is_individual=individual, review=review)
    notes = list(of_appeal(Case(CaseId(1), title), facts, by_act_of_2025=False))
    assert len(notes) == bool(told)
    assert all(told in note.bokmal and "§ 28 tredje ledd" in note.bokmal for note in notes)
