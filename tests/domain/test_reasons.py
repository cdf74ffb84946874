"""The reasons stand in the paper for what it proposes, for other things in the proceedings only."""

from __future__ import annotations

import pytest

from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.case import CasePaper, Proposal
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.reasons import REASON_DOUBTS, Reasons, reasons_of
from agenda_app.domain.text import paragraphs

PAPER = CasePaper(
    proposals=(
        Proposal("Forslag", paragraphs("Søknaden innvilges.")),
        Proposal("Alternativ", paragraphs("Søknaden avslås.")),
    )
)


@pytest.mark.parametrize(
    ("resolved", "told", "expected"),
    [
        ("Søknaden  innvilges.", "", Reasons.IN_PAPER),
        ("Søknaden innvilges.", "Ordføreren orienterte.", Reasons.IN_PAPER_AND_PROCEEDINGS),
        ("Søknaden innvilges.\nTilskuddet er kr 1.", " ", Reasons.NOWHERE),
        ("Søknaden avslås.", "", Reasons.NOWHERE),
        ("Søknaden avslås.", "Flertallet viste til planen.", Reasons.IN_PROCEEDINGS),
    ],
)
def test_reasons_are_claimed_only_where_they_can_stand(
    resolved: str, told: str, expected: Reasons
) -> None:
    line = MinutesItem(
        None,
        ItemKind.CASE,
        "Søknad",
        decided=Proposal("Vedtak", paragraphs(resolved)),
        proceedings=paragraphs(told),
    )
    assert reasons_of(line, PAPER, is_resolved=True) is expected
    assert reasons_of(line, PAPER, is_resolved=False) is Reasons.NOTHING_RESOLVED


def test_a_paper_without_a_proposal_gives_no_reasons() -> None:
    line = MinutesItem(None, ItemKind.CASE, "Sak", decided=Proposal("Vedtak", paragraphs("Ja.")))
    assert reasons_of(line, CasePaper(), is_resolved=True) is Reasons.NOWHERE


def test_the_secretary_is_told_unless_the_paper_has_them() -> None:
    assert set(Reasons) - {*REASON_DOUBTS} == {Reasons.IN_PAPER, Reasons.IN_PAPER_AND_PROCEEDINGS}
