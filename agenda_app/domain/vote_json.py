"""Votes as they are stored: what was entered, never what came of it; and the order chosen."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from agenda_app.domain.ballots import Ballots, Method, NamedVote, PartyVotes
from agenda_app.domain.majorities import Majority
from agenda_app.domain.matters import Matter
from agenda_app.domain.votes import Motion, Vote
from agenda_app.domain.voting_order import ChosenOrder


def to_json(vote: Vote) -> str:
    """Return a vote as compact JSON with a stable order of keys."""
    fields = asdict(vote)
    fields["majority"] = vote.majority.value
    fields["ballots"] = ballots_fields(vote.ballots)
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_json(stored: str) -> Vote:
    """Return the vote that ``to_json`` wrote.

    Raises:
        ValueError: the JSON is not a vote.
    """
    try:
        fields: dict[str, Any] = json.loads(stored)
        fields["motion"] = _motion(fields["motion"])
        fields["ballots"] = ballots_from(fields["ballots"])
        fields["majority"] = Majority(fields["majority"])
        return Vote(**fields)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a stored vote: {error!r}") from error


def order_to_json(order: ChosenOrder) -> str:
    """Return the order of votes as compact JSON with a stable order of keys."""
    return json.dumps(asdict(order), separators=(",", ":"), sort_keys=True)


def order_from_json(stored: str) -> ChosenOrder:
    """Return the order that ``order_to_json`` wrote.

    Raises:
        ValueError: the JSON is not an order of votes.
    """
    try:
        fields: dict[str, Any] = json.loads(stored)
        motions = tuple(map(_motion, fields["motions"]))
        return ChosenOrder(str(fields["of"]), int(fields["after"]), motions)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a stored order: {error!r}") from error


def _motion(stored: dict[str, Any]) -> Motion:
    options = (Matter(o["proposal"], tuple(o["points"])) for o in stored["options"])
    return Motion(tuple(options), stored["is_trial"])


def ballots_fields(ballots: Ballots) -> dict[str, Any]:
    """Return how votes were cast as what JSON can hold."""
    return asdict(ballots) | {"method": ballots.method.value}


def ballots_from(stored: dict[str, Any]) -> Ballots:
    """Return the ballots that ``ballots_fields`` wrote.

    Raises:
        KeyError, TypeError, ValueError: they are none.
    """
    parties = (
        PartyVotes(p["party"], tuple(p["votes"]), p["blank"], tuple(p.get("people", ())))
        for p in stored["parties"]
    )
    named = (NamedVote(**vote) for vote in stored["named"])
    return Ballots(Method(stored["method"]), tuple(parties), tuple(named))
