"""Whether somebody may have a statement in the minutes (protokolltilførsel), and the register then.

The act knows no such statements: they follow the right to speak, and the committee's own rules.
"""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.proposal_rules import Standing, Standings
from agenda_app.domain.proposals import MinuteStatement, ProposalRegister
from agenda_app.domain.sentence import Sentence, filled

_NO_TEXT = Sentence(
    "Protokolltilførselen har ingen tekst. Skriv den inn.",
    "Protokolltilførselen har ingen tekst. Skriv han inn.",
)
_BARRED = {
    Standing.DISQUALIFIED: Sentence(
        "{} er inhabil og kan ikke gi protokolltilførsel i saken (koml. § 11-10).",
        "{} er ugild og kan ikkje gi protokolltilførsel i saka (koml. § 11-10).",
    ),
    Standing.EXCUSED: Sentence(
        "{} har fritak og kan ikke gi protokolltilførsel i saken (koml. § 11-11).",
        "{} har fritak og kan ikkje gi protokolltilførsel i saka (koml. § 11-11).",
    ),
    Standing.ABSENT: Sentence(
        "{} er ikke til stede og kan ikke gi protokolltilførsel i saken.",
        "{} er ikkje til stades og kan ikkje gi protokolltilførsel i saka.",
    ),
    Standing.NOT_ENTITLED: Sentence(
        "{} har ikke talerett her og kan ikke gi protokolltilførsel.",
        "{} har ikkje talerett her og kan ikkje gi protokolltilførsel.",
    ),
}


def statement_refusals(statement: MinuteStatement, standings: Standings) -> tuple[Sentence, ...]:
    """Return why a statement cannot be put forward, nothing when it can.

    Who is disqualified (koml. § 11-10) or excused (§ 11-11) has left the case.

    Args:
        statement: the statement.
        standings: who may speak in the case.
    """
    mover = statement.mover
    standing = standings.get(mover.person_id, Standing.NOT_ENTITLED)
    barred = () if standing is Standing.ENTITLED else (filled(_BARRED[standing], mover.name),)
    return (*barred, *(() if statement.text else (_NO_TEXT,)))


def with_statement(
    register: ProposalRegister, statement: MinuteStatement, standings: Standings
) -> ProposalRegister:
    """Return the register with one more statement, which gets the next number.

    Raises:
        ValueError: it is refused (``statement_refusals``).
    """
    for reason in statement_refusals(statement, standings):
        raise ValueError(reason.bokmal)
    number = max((s.number for s in register.statements), default=0) + 1
    return replace(register, statements=(*register.statements, replace(statement, number=number)))
