"""Findings as lines for people and as values for programs."""

from __future__ import annotations

from typing import Any

from agenda_app.domain.findings import Finding, Level

_MARKS = {Level.STOP: "STOPP", Level.WARN: "Se på", Level.INFO: "Merk"}


def as_json(finding: Finding) -> dict[str, Any]:
    """Return a finding's stable code, its level, its sentence and the passages it is about."""
    return {
        "code": finding.code,
        "level": finding.level.value,
        "text": finding.text,
        "quotes": list(finding.quotes),
    }


def as_line(finding: Finding) -> str:
    """Return a finding on one line, with the paragraph of the law behind it."""
    basis = f" ({finding.legal_basis})" if finding.legal_basis else ""
    return f"{_MARKS[finding.level]}: {finding.text}{basis}"
