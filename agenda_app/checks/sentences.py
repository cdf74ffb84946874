"""How a rule says what it found: at one of three levels, the gravest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from agenda_app.domain.findings import Finding, Level

_GRAVITY = (Level.STOP, Level.WARN, Level.INFO)


def info(code: str, text: str, *quotes: str, basis: str = "") -> Finding:
    """Return something that is good to know."""
    return Finding(code, Level.INFO, text, quotes=quotes, legal_basis=basis)


def warn(code: str, text: str, *quotes: str, basis: str = "") -> Finding:
    """Return something that a person should look at."""
    return Finding(code, Level.WARN, text, quotes=quotes, legal_basis=basis)


def warn_public(code: str, text: str, *quotes: str, basis: str = "") -> Finding:
    """Return something to look at, without which there is no bundle for the public."""
    return replace(warn(code, text, *quotes, basis=basis), against_public=True)


def stop(code: str, text: str, *quotes: str, basis: str = "") -> Finding:
    """Return something that must be put right first: only what harms people when it goes out."""
    return Finding(code, Level.STOP, text, quotes=quotes, legal_basis=basis)


def gravest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings with what stops first; among equals the order of the rules stays."""
    return tuple(sorted(findings, key=lambda finding: _GRAVITY.index(finding.level)))
