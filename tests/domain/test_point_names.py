"""Tests of what the points of a text are called when they are voted on."""

from __future__ import annotations

import pytest

from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter, Matters
from agenda_app.domain.proposal_words import proposal_text
from agenda_app.domain.proposals import (
    MeetingProposal,
    Mover,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
    from_text,
)
from agenda_app.domain.text import paragraphs, plain
from tests.builders import a_point

FIGURES = ("1.", "2.", "3.", "4.", "5.")
LETTERS = ("a)", "b)", "c)", "d)", "e)")
NESTED = ("1.1", "1.2", "2.1", "2.2", "2.3")
SPELT = ("Punkt 1:", "Punkt 2:", "Punkt 3:", "Punkt 4:", "Punkt 5:")


def changing(labels: tuple[str, ...], *at: int) -> Matters:
    points = tuple(ProposalPoint(paragraphs(f"Nytt {n}."), n) for n in at)
    amendment = MeetingProposal(1, ProposalKind.AMENDMENT, points, (Mover(2, "Bo Vik", "H"),))
    text = tuple(a_point(label, "Noe.") for label in labels)
    return Matters(Proposal("Innstillingen", text), ProposalRegister((amendment,)))


@pytest.mark.parametrize(
    ("labels", "at", "points", "called"),
    [
        (FIGURES, (2, 3), (1,), "2"),
        (FIGURES, (5, 2), (1, 2), "2 og 5"),
        (FIGURES, (2, 3, 4, 5), (1, 2, 3), "2–4"),
        (LETTERS, (2, 4), (2,), "d"),
        (LETTERS, (2, 3, 4, 5), (1, 2, 3), "b–d"),
        (LETTERS, (1, 3, 5), (1, 2), "a og c"),
        (NESTED, (2, 4), (2,), "2.2"),
        (SPELT, (3, 4), (1,), "3"),
        (("", "", ""), (2, 3), (1,), "2"),
    ],
)
def test_a_point_of_an_amendment_is_called_as_the_one_it_changes(
    labels: tuple[str, ...], at: tuple[int, ...], points: tuple[int, ...], called: str
) -> None:
    said = matter_words(Matter(1, points), changing(labels, *at)).bokmal
    assert said == f"endringsforslag fra H, punkt {called}"


@pytest.mark.parametrize(
    ("labels", "called"),
    [(FIGURES, "1–3"), (LETTERS, "a–c"), (("1.", "1.", "2.", "3.", "4."), "1–3")],
)
def test_a_point_of_the_text_is_called_by_its_label_unless_two_have_the_same(
    labels: tuple[str, ...], called: str
) -> None:
    said = matter_words(Matter(0, (1, 2, 3)), changing(labels, 1)).bokmal
    assert said == f"Innstillingen, punkt {called}"


def test_what_is_struck_is_called_by_its_label() -> None:
    matters = changing(LETTERS)
    struck = MeetingProposal(1, ProposalKind.AMENDMENT, (ProposalPoint((), 2),))
    assert plain(proposal_text(struck, matters, Language.BOKMAL)) == "Punkt b strykes."


def test_a_label_written_another_way_names_the_same_point() -> None:
    typed = (a_point("b.", "Nytt."),)
    changed = tuple((a_point(label, "Noe."),) for label in LETTERS)
    assert from_text(typed, ProposalKind.AMENDMENT, changed)[1][0].at == 2
