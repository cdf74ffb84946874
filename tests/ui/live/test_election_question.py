"""What the screen of an election says of the law follows who elects."""

from __future__ import annotations

import pytest

from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.votes import Room
from agenda_app.ui.live.election_question import ElectionQuestion


@pytest.mark.parametrize(
    ("kind", "law"),
    [
        (CommitteeKind.MUNICIPAL_COUNCIL, "koml.\u00a0§§\u00a08-1\u00a0og\u00a011-9"),
        (CommitteeKind.COMPANY_BOARD, "koml.\u00a0§§\u00a08-1\u00a0og\u00a09-9"),
    ],
)
def test_a_company_board_appoints_by_a_law_of_its_own(kind: CommitteeKind, law: str) -> None:
    assert ElectionQuestion(Room((), seats=5), kind=kind).law_of_appointment == law
