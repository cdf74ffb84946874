"""Closed doors as they are stored: why, when, and the votes on them as they were entered."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import time
from typing import Any

from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.vote_json import ballots_fields, ballots_from


def to_json(sessions: Iterable[ClosedSession]) -> str:
    """Return closed doors as JSON."""
    return json.dumps([_fields(one) for one in sessions], ensure_ascii=False)


def from_json(stored: str) -> tuple[ClosedSession, ...]:
    """Return the closed doors that ``to_json`` wrote, or that were written before votes were.

    Raises:
        ValueError: the JSON is not closed doors.
    """
    try:
        return tuple(_session(fields) for fields in json.loads(stored))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not stored doors: {error!r}") from error


def _fields(one: ClosedSession) -> dict[str, Any]:
    return {
        "ground": one.ground.value,
        "basis": one.basis,
        "closed_at": one.closed_at and one.closed_at.isoformat(),
        "opened_at": one.opened_at and one.opened_at.isoformat(),
        "vote": one.vote,
        "ballots": one.ballots and ballots_fields(one.ballots),
        "is_refused": one.is_refused,
        "opening": one.opening and ballots_fields(one.opening),
        "taken": one.taken,
        "opening_taken": one.opening_taken,
    }


def _session(fields: dict[str, Any]) -> ClosedSession:
    ballots, opening = fields.get("ballots"), fields.get("opening")
    return ClosedSession(
        ClosingGround(fields["ground"]),
        fields["basis"],
        fields["closed_at"] and time.fromisoformat(fields["closed_at"]),
        fields["opened_at"] and time.fromisoformat(fields["opened_at"]),
        fields["vote"],
        ballots and ballots_from(ballots),
        fields.get("is_refused", False),
        opening and ballots_from(opening),
        fields.get("taken", 0),
        fields.get("opening_taken", 0),
    )
