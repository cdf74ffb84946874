"""The register of proposals as it is stored."""

from __future__ import annotations

import json
from datetime import time
from typing import Any

from agenda_app.domain import text
from agenda_app.domain.proposals import (
    MeetingProposal,
    MinuteStatement,
    Mover,
    NotTakenUp,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
)

_TIMES = ("spoken_at", "handed_in_at")


def to_json(register: ProposalRegister) -> str:
    """Return a register as compact JSON with a stable order of keys."""
    fields = {
        "proposals": [_stored_proposal(proposal) for proposal in register.proposals],
        "statements": [_stored_statement(statement) for statement in register.statements],
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_json(stored: str) -> ProposalRegister:
    """Return the register that ``to_json`` wrote.

    Raises:
        ValueError: the JSON is not a register.
    """
    try:
        fields: dict[str, Any] = json.loads(stored)
        return ProposalRegister(
            tuple(_proposal(proposal) for proposal in fields["proposals"]),
            tuple(_statement(statement) for statement in fields["statements"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a stored register: {error!r}") from error


def _point(point: ProposalPoint) -> dict[str, Any]:
    stored: dict[str, Any] = {"text": text.to_json(point.text), "at": point.at}
    # A point that changes all of another is stored as before, so that it is the same to vote on.
    return stored | ({"part": point.part} if point.part else {})


def _stored_proposal(proposal: MeetingProposal) -> dict[str, Any]:
    return {
        "number": proposal.number,
        "kind": proposal.kind.value,
        "points": [_point(point) for point in proposal.points],
        "movers": [_stored_mover(mover) for mover in proposal.movers],
        "parties": list(proposal.parties),
        "owner": proposal.owner,
        "introduction": text.to_json(proposal.introduction),
        "changes": proposal.changes,
        "spoken_at": proposal.spoken_at and proposal.spoken_at.isoformat(),
        "handed_in_at": proposal.handed_in_at and proposal.handed_in_at.isoformat(),
        "withdrawn": proposal.withdrawn,
        "fell": proposal.fell,
        # Only where it is so: a chosen order is known again by what is stored of its proposals.
        **({"only_spoken": True} if proposal.only_spoken else {}),
        **({"not_taken_up": proposal.not_taken_up.value} if proposal.not_taken_up else {}),
        **({"receiver": proposal.receiver} if proposal.receiver else {}),
    }


def _proposal(stored: dict[str, Any]) -> MeetingProposal:
    fields = dict(stored)
    fields["kind"] = ProposalKind(fields["kind"])
    fields["points"] = tuple(
        ProposalPoint(text.from_json(p["text"]), p["at"], p.get("part", ""))
        for p in fields["points"]
    )
    fields["movers"] = tuple(Mover(**mover) for mover in fields["movers"])
    fields["parties"] = tuple(fields["parties"])
    fields["introduction"] = text.from_json(fields["introduction"])
    if "not_taken_up" in fields:
        fields["not_taken_up"] = NotTakenUp(fields["not_taken_up"])
    for name in _TIMES:
        fields[name] = time.fromisoformat(fields[name]) if fields[name] else None
    return MeetingProposal(**fields)


def _stored_mover(mover: Mover) -> dict[str, Any]:
    return {"person_id": mover.person_id, "name": mover.name, "party": mover.party}


def _stored_statement(statement: MinuteStatement) -> dict[str, Any]:
    return {
        "number": statement.number,
        "mover": _stored_mover(statement.mover),
        "text": text.to_json(statement.text),
        "parties": list(statement.parties),
        "entered": statement.entered,
    }


def _statement(stored: dict[str, Any]) -> MinuteStatement:
    fields = dict(stored)
    fields["mover"] = Mover(**fields["mover"])
    fields["text"] = text.from_json(fields["text"])
    fields["parties"] = tuple(fields["parties"])
    return MinuteStatement(**fields)
