"""The recommendation as it was put to the vote: what was voted on never changes under the numbers.

The minutes tell what was voted on and how it fell (koml. § 11-4 first para letters d and e), so
words that come into the case afterwards are not what the committee has resolved.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from agenda_app.domain.case import Proposal
from agenda_app.domain.text import (
    Heading,
    ListItem,
    Paragraph,
    Run,
    Text,
    from_json,
    image_hashes,
    plain_block,
    plain_runs,
    to_json,
)


@dataclass(frozen=True, slots=True)
class VotedText:
    """What was put to the vote as the recommendation.

    Attributes:
        was: whose it was and what it said at the first vote; no text where there was none.
        passed_over: what the case said afterwards instead, when somebody has looked at that and
            let the vote stand; None as long as nobody has.
    """

    was: Proposal
    passed_over: Proposal | None = None

    def in_force(self, now: Proposal) -> Proposal:
        """Return the recommendation that the votes are about.

        Whatever of its words are the same still has the looks and the exempt passages of today:
        what is marked as exempt after the vote is to be withheld.

        Args:
            now: what the case recommends by now.
        """
        if says_the_same(self.was.text, now.text):
            return replace(self.was, text=now.text)
        return replace(self.was, text=_as_marked(self.was.text, now.text))

    def came_instead(self, now: Proposal) -> Proposal | None:
        """Return what the case recommends by now, None where nobody has to choose.

        That is where it says the same as what was voted on, or as what was passed over already.
        """
        known = (self.was, *([self.passed_over] if self.passed_over else []))
        return None if any(says_the_same(one.text, now.text) for one in known) else now


def says_the_same(one: Text, other: Text) -> bool:
    """Tell whether two texts have the same words in the same points, and the same pictures."""
    return _said(one) == _said(other) and image_hashes(one) == image_hashes(other)


def _as_marked(was: Text, now: Text) -> Text:
    """Return a text whose paragraphs and points are exempt as they are where they stand today."""
    today: dict[str, tuple[Run, ...]] = {}
    for block in now:
        if isinstance(block, Paragraph | Heading | ListItem):
            said = plain_runs(block.runs)
            # Of two that say the same, the one with exempt passages counts.
            if said not in today or any(run.exempt for run in block.runs):
                today[said] = block.runs
    return tuple(
        replace(block, runs=today.get(plain_runs(block.runs), block.runs))
        if isinstance(block, Paragraph | Heading | ListItem)
        else block
        for block in was
    )


def _said(text: Text) -> list[list[str]]:
    words = (plain_block(block).replace("\u00ad", "").split() for block in text)
    return [said for said in words if said]


def to_stored(voted: VotedText) -> str:
    """Return what was voted on as compact JSON with a stable order of keys."""
    fields = {"was": _fields(voted.was)}
    if voted.passed_over is not None:
        fields["passed_over"] = _fields(voted.passed_over)
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_stored(stored: str) -> VotedText:
    """Return what ``to_stored`` wrote.

    Raises:
        ValueError: the JSON is nothing that was voted on.
    """
    try:
        fields: dict[str, Any] = json.loads(stored)
        passed_over = fields.get("passed_over")
        return VotedText(
            _proposal(fields["was"]), None if passed_over is None else _proposal(passed_over)
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a stored text that was voted on: {error!r}") from error


def _fields(proposal: Proposal) -> dict[str, str]:
    return {"owner": proposal.owner, "text": to_json(proposal.text)}


def _proposal(fields: dict[str, str]) -> Proposal:
    return Proposal(str(fields["owner"]), from_json(fields["text"]))
