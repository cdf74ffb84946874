"""What is to be decided, and money."""

from __future__ import annotations

import pytest

from agenda_app.checks import proposal
from agenda_app.domain.case import Proposal
from agenda_app.domain.text import paragraphs
from tests.checks.cases import NB, a_case, a_paper, body, codes, points


@pytest.mark.parametrize("proposals", [(), (Proposal("Innstilling", ()),)])
def test_a_case_without_a_proposal_is_said(proposals: tuple[Proposal, ...]) -> None:
    case = a_case(paper=a_paper(proposals=proposals))
    assert codes(proposal.proposal(case, NB)) == ["proposal_missing"]


def test_a_proposal_of_blank_lines_is_none() -> None:
    blank = (Proposal("Innstilling", paragraphs(" \n ")),)
    assert codes(proposal.proposal(a_case(paper=a_paper(proposals=blank)), NB)) != []


@pytest.mark.parametrize(
    "point",
    [
        "Kommunestyret legger til grunn at moloen er gammel.",
        "Prøvevik kommune viser til brev fra fylket.",
        "Formannskapet er kjent med at kaia er stengd.",
    ],
)
def test_a_point_that_gives_a_reason_is_quoted(point: str) -> None:
    case = a_case(paper=a_paper(proposals=points("Moloen bygges.", point)))
    (finding,) = proposal.decisions(case, NB)
    assert finding.quotes == (point,)


@pytest.mark.parametrize(
    "point", ["Moloen bygges.", "Kommunestyret vedtar planen som viser til A."]
)
def test_a_point_that_decides_is_left_alone(point: str) -> None:
    assert codes(proposal.decisions(a_case(paper=a_paper(proposals=points(point))), NB)) == []


@pytest.mark.parametrize(
    ("point", "is_open_ended"),
    [
        ("Kommunedirektøren bes legge fram en plan.", True),
        ("Kommunestyret ber administrasjonen utrede saken.", True),
        ("Kommunedirektøren bes legge fram en plan innen 1. mai.", False),
        ("Formannskapet ber kommunedirektøren komme tilbake i neste møte.", False),
        ("Moloen bygges.", False),
    ],
)
def test_an_order_needs_a_deadline(point: str, is_open_ended: bool) -> None:
    case = a_case(paper=a_paper(proposals=points(point)))
    assert bool(codes(proposal.deadlines(case, NB))) is is_open_ended


def test_money_without_a_heading_is_said() -> None:
    text = "Moloen koster kr 2 220 000 med mer."
    case = a_case(paper=a_paper(body=body(("Sammendrag", text))))
    (finding,) = proposal.economy(case, NB)
    assert finding.quotes == (text,)


@pytest.mark.parametrize(
    "parts",
    [
        (("Sammendrag", "Moloen koster kr 5 000."), ("Økonomiske konsekvenser", "Ingen.")),
        (("Sammendrag", "Moloen koster 5 mill."), ("Kostnader og finansiering", "Se over.")),
        (("Sammendrag", "Moloen er lang."),),
    ],
)
def test_money_under_its_heading_or_no_money_is_fine(parts: tuple[tuple[str, str], ...]) -> None:
    assert codes(proposal.economy(a_case(paper=a_paper(body=body(*parts))), NB)) == []
