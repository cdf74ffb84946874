"""What the members answered in writing, as it is stored."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from agenda_app.domain.people import PersonId
from agenda_app.domain.written import Answer, Answers, Reply


def to_json(answers: Iterable[Answer]) -> str:
    """Return answers as JSON."""
    return json.dumps(
        [
            {
                "person_id": one.person_id,
                "reply": one.reply.value,
                "at": one.at and one.at.isoformat(timespec="minutes"),
                **({"is_after": True} if one.is_after else {}),
            }
            for one in answers
        ]
    )


def from_json(stored: str) -> Answers:
    """Return the answers that ``to_json`` wrote.

    Raises:
        ValueError: the JSON is no answers.
    """
    try:
        return tuple(
            Answer(
                PersonId(int(one["person_id"])),
                Reply(one["reply"]),
                None if one["at"] is None else datetime.fromisoformat(one["at"]),
                bool(one.get("is_after", False)),
            )
            for one in json.loads(stored)
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not stored answers: {error!r}") from error
