"""A vote as it is stored: what was entered, never what came of it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from agenda_app.domain.ballots import Ballots, Method, NamedVote, PartyVotes
from agenda_app.domain.majorities import Majority
from agenda_app.domain.matters import Matter
from agenda_app.domain.votes import Motion, Vote


def to_json(vote: Vote) -> str:
    """Return a vote as compact JSON with a stable order of keys."""
    fields = asdict(vote)
    fields["majority"] = vote.majority.value
    fields["ballots"]["method"] = vote.ballots.method.value
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_json(stored: str) -> Vote:
    """Return the vote that ``to_json`` wrote.

    Raises:
        ValueError: the JSON is not a vote.
    """
    try:
        fields: dict[str, Any] = json.loads(stored)
        fields["motion"] = _motion(fields["motion"])
        fields["ballots"] = _ballots(fields["ballots"])
        fields["majority"] = Majority(fields["majority"])
        return Vote(**fields)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a stored vote: {error!r}") from error


def _motion(stored: dict[str, Any]) -> Motion:
    options = (Matter(o["proposal"], tuple(o["points"])) for o in stored["options"])
    return Motion(tuple(options), stored["is_trial"])


def _ballots(stored: dict[str, Any]) -> Ballots:
    parties = (PartyVotes(p["party"], tuple(p["votes"]), p["blank"]) for p in stored["parties"])
    named = (NamedVote(**vote) for vote in stored["named"])
    return Ballots(Method(stored["method"]), tuple(parties), tuple(named))
