"""Who may have a statement in the minutes, and what is said to the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.proposal_rules import Standing
from agenda_app.domain.proposals import MinuteStatement, Mover, ProposalRegister
from agenda_app.domain.statement_rules import statement_refusals, with_statement
from tests.builders import a_text

OLAV = Mover(5, "Olav Tang", "Sp")
INSIDE = {5: Standing.ENTITLED}
STATEMENT = MinuteStatement(0, OLAV, a_text("Sp mener kaia haster."))


def test_statements_are_numbered_and_nothing_is_decided_of_them_yet() -> None:
    register = with_statement(ProposalRegister(), STATEMENT, INSIDE)
    register = with_statement(register, STATEMENT, INSIDE)
    assert [(s.number, s.entered) for s in register.statements] == [(1, None), (2, None)]


def test_a_statement_has_words() -> None:
    empty = replace(STATEMENT, text=())
    (no_text,) = statement_refusals(empty, INSIDE)
    assert no_text.bokmal == "Protokolltilførselen har ingen tekst. Skriv den inn."
    with pytest.raises(ValueError, match="ingen tekst"):
        with_statement(ProposalRegister(), empty, INSIDE)


@pytest.mark.parametrize(
    ("standing", "bokmal", "nynorsk"),
    [
        (
            Standing.DISQUALIFIED,
            "Olav Tang er inhabil og kan ikke gi protokolltilførsel i saken (koml. § 11-10).",
            "Olav Tang er ugild og kan ikkje gi protokolltilførsel i saka (koml. § 11-10).",
        ),
        (
            Standing.EXCUSED,
            "Olav Tang har fritak og kan ikke gi protokolltilførsel i saken (koml. § 11-11).",
            "Olav Tang har fritak og kan ikkje gi protokolltilførsel i saka (koml. § 11-11).",
        ),
        (
            Standing.ABSENT,
            "Olav Tang er ikke til stede og kan ikke gi protokolltilførsel i saken.",
            "Olav Tang er ikkje til stades og kan ikkje gi protokolltilførsel i saka.",
        ),
        (
            Standing.NOT_ENTITLED,
            "Olav Tang har ikke talerett her og kan ikke gi protokolltilførsel.",
            "Olav Tang har ikkje talerett her og kan ikkje gi protokolltilførsel.",
        ),
    ],
)
def test_who_may_not_is_told_so_of_statements_not_of_proposals(
    standing: Standing, bokmal: str, nynorsk: str
) -> None:
    (found,) = statement_refusals(STATEMENT, {5: standing})
    assert (found.bokmal, found.nynorsk) == (bokmal, nynorsk)


def test_somebody_unknown_to_the_case_has_no_right_to_it() -> None:
    assert statement_refusals(STATEMENT, {}) == statement_refusals(
        STATEMENT, {5: Standing.NOT_ENTITLED}
    )
