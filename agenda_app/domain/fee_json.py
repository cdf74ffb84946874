"""Rates and claims as they are stored: amounts and fractions as text, never as binary numbers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from agenda_app.domain.fee_rates import HourStep, PartRule
from agenda_app.domain.sittings import Claim, ClaimKind


def parts_to_json(parts: Iterable[PartRule]) -> str:
    """Return how much of a fee a part of a meeting gives, as JSON."""
    stored = [[str(one.from_share), str(one.factor), str(one.from_hours)] for one in parts]
    return json.dumps(stored)


def parts_from_json(stored: str) -> tuple[PartRule, ...]:
    """Return what ``parts_to_json`` wrote; rules once had no hours."""
    return tuple(
        PartRule(Fraction(share), Fraction(part), *map(Decimal, hours))
        for share, part, *hours in json.loads(stored)
    )


def steps_to_json(steps: Iterable[HourStep]) -> str:
    """Return what undocumented lost earnings are paid with, as JSON."""
    return json.dumps([[str(step.from_hours), str(step.amount)] for step in steps])


def steps_from_json(stored: str) -> tuple[HourStep, ...]:
    """Return what ``steps_to_json`` wrote."""
    return tuple(HourStep(Decimal(hours), Decimal(paid)) for hours, paid in json.loads(stored))


def claims_to_json(claims: Iterable[Claim]) -> str:
    """Return claims as JSON."""
    stored = [
        {"kind": one.kind.value, "quantity": str(one.quantity), "receipt": one.receipt}
        for one in claims
    ]
    return json.dumps(stored, ensure_ascii=False)


def claims_from_json(stored: str) -> tuple[Claim, ...]:
    """Return what ``claims_to_json`` wrote.

    Raises:
        ValueError: the JSON holds no claims.
    """
    try:
        return tuple(
            Claim(ClaimKind(one["kind"]), Decimal(one["quantity"]), one["receipt"])
            for one in json.loads(stored)
        )
    except (KeyError, TypeError, InvalidOperation) as error:
        raise ValueError(f"not stored claims: {error!r}") from error
