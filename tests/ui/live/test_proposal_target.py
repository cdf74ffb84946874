"""What an amendment can be chosen to change: points, and points inside them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agenda_app.domain.proposals import ProposalKind, ProposalPoint
from agenda_app.ui.live.proposal_question import ProposalQuestion
from agenda_app.ui.live.proposal_target import ProposalTarget
from tests.domain.test_point_parts import TEXT
from tests.domain.voting import a_list, a_proposal, matters


def test_a_point_inside_a_point_can_be_chosen_and_is_shown_again(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    target = ProposalTarget(ProposalQuestion(matters(text=TEXT), (), {}, None), parent)
    target.show_kind(ProposalKind.AMENDMENT)
    offered = [target.point.itemText(row) for row in range(target.point.count())]
    assert [words.split(":")[0].split()[-1] for words in offered[4:]] == ["a", "b", "c"]
    target.point.setCurrentIndex(5)
    text = a_list("Vorren.")
    made = ProposalPoint(text, 3, "b")
    assert target.points(text) == ((), (made,))
    target.point.setCurrentIndex(0)
    target.show_known(replace(a_proposal(ProposalKind.AMENDMENT, "", number=1), points=(made,)))
    assert target.point.currentIndex() == 5
