"""Findings as lines for people and as values for programs."""

from __future__ import annotations

from typing import Any

from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike

LOOK_AT = Sentence("Se på", "Sjå på")
NOTE = alike("Merk")
STOP = alike("STOPP")
_MARKS = {Level.STOP: STOP, Level.WARN: LOOK_AT, Level.INFO: NOTE}


def as_json(finding: Finding) -> dict[str, Any]:
    """Return a finding's stable code, its level, its sentences and the passages it is about."""
    return {
        "code": finding.code,
        "level": finding.level.value,
        "stops_public": finding.stops_public,
        "text": finding.text,
        "remedy": finding.remedy,
        "quotes": list(finding.quotes),
    }


def as_line(finding: Finding, language: Language) -> str:
    """Return a finding on one line, with a mark in its language and the law behind it."""
    basis = f" ({finding.legal_basis})" if finding.legal_basis else ""
    return f"{_MARKS[finding.level].said(language)}: {finding.told}{basis}"
