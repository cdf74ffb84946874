"""How a rule says what it found: a pair of sentences that stands next to the rule, and a level."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.language import Language

_GRAVITY = (Level.STOP, Level.WARN, Level.INFO)


class Sentence(NamedTuple):
    """The same sentence in bokmål and nynorsk; ``{}`` is filled in."""

    bokmal: str
    nynorsk: str

    def said(self, language: Language, *values: object) -> str:
        """Return the sentence in a language with its values."""
        form = self.bokmal if language is Language.BOKMAL else self.nynorsk
        return form.format(*values)


def info(code: str, text: str, *quotes: str, basis: str = "") -> Finding:
    """Return something that is good to know."""
    return Finding(code, Level.INFO, text, quotes=quotes, legal_basis=basis)


def warn(code: str, text: str, *quotes: str, basis: str = "") -> Finding:
    """Return something that a person should look at."""
    return Finding(code, Level.WARN, text, quotes=quotes, legal_basis=basis)


def stop(code: str, text: str, *quotes: str, basis: str = "") -> Finding:
    """Return something that must be put right first: only what harms people when it goes out."""
    return Finding(code, Level.STOP, text, quotes=quotes, legal_basis=basis)


def gravest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings with what stops first; among equals the order of the rules stays."""
    return tuple(sorted(findings, key=lambda finding: _GRAVITY.index(finding.level)))
