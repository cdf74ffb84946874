"""The recommendation as it was put to the vote: what was voted on never changes under the numbers.

The minutes tell what was voted on and how it fell (koml. § 11-4 first para letters d and e), so
words that come into the case afterwards are not what the committee has resolved.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, groupby, repeat
from operator import itemgetter
from typing import Any

from agenda_app.domain.case import Proposal
from agenda_app.domain.text import (
    Block,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Run,
    Runs,
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
        is_marked: somebody has gone through ``was`` and said what is exempt in it.
    """

    was: Proposal
    passed_over: Proposal | None = None
    is_marked: bool = False

    def in_force(self, now: Proposal) -> Proposal:
        """Return the recommendation that the votes are about.

        Whatever of its words are the same still has the looks and the exempt passages of today:
        what is marked as exempt after the vote is to be withheld. What somebody marked here is
        withheld as well, whatever the case says by now.

        Args:
            now: what the case recommends by now.
        """
        if self.is_marked:
            return replace(self.was, text=_with_marks(self.was.text, now.text))
        if says_the_same(self.was.text, now.text):
            return replace(self.was, text=now.text)
        return replace(self.was, text=_as_marked(self.was.text, now.text))

    def came_instead(self, now: Proposal) -> Proposal | None:
        """Return what the case recommends by now, None where nobody has to choose.

        That is where it says the same as what was voted on, or as what was passed over already.
        """
        known = (self.was, *([self.passed_over] if self.passed_over else []))
        return None if any(says_the_same(one.text, now.text) for one in known) else now


def with_marks(voted: VotedText, marked: Text) -> VotedText:
    """Return what was voted on with the exempt passages of another text, which says the same.

    Raises:
        ValueError: it says something else.
    """
    if not says_the_same(voted.was.text, marked):
        raise ValueError("what was voted on has other words")
    return replace(voted, was=replace(voted.was, text=marked), is_marked=True)


def says_the_same(one: Text, other: Text) -> bool:
    """Tell whether two texts have the same words in the same points, and the same pictures."""
    return _said(one) == _said(other) and image_hashes(one) == image_hashes(other)


def _today(now: Text) -> dict[str, Runs]:
    """Return the paragraphs and points of today by what they say."""
    today: dict[str, Runs] = {}
    for block in now:
        if isinstance(block, Paragraph | Heading | ListItem):
            said = plain_runs(block.runs)
            # Of two that say the same, the one with exempt passages counts.
            if said not in today or any(run.exempt for run in block.runs):
                today[said] = block.runs
    return today


def _with_marks(was: Text, now: Text) -> Text:
    """Return a text in which is exempt what is marked in it, and what is where it stands today."""
    today = _today(now)
    pictures = {block.sha256: block.exempt for block in now if isinstance(block, Image)}
    found: list[Block] = []
    for block in was:
        if isinstance(block, Paragraph | Heading | ListItem):
            other = today.get(plain_runs(block.runs), ())
            found.append(replace(block, runs=tuple(_marked(block.runs, other))))
        elif isinstance(block, Image):
            found.append(replace(block, exempt=block.exempt or pictures.get(block.sha256, "")))
        else:
            found.append(block)
    return tuple(found)


def _marked(runs: Runs, other: Runs) -> Iterator[Run]:
    """Yield runs in which is exempt, letter by letter, what is in them or in others like them."""
    bases = chain((run.exempt for run in other for _ in run.text), repeat(""))
    for run in runs:
        letters = [
            (letter, run.exempt or basis) for letter, basis in zip(run.text, bases, strict=False)
        ]
        for basis, group in groupby(letters, key=itemgetter(1)):
            yield replace(run, text="".join(letter for letter, _ in group), exempt=basis)


def _as_marked(was: Text, now: Text) -> Text:
    """Return a text whose paragraphs and points are exempt as they are where they stand today."""
    today = _today(now)
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
    fields: dict[str, Any] = {"was": _fields(voted.was)}
    if voted.passed_over is not None:
        fields["passed_over"] = _fields(voted.passed_over)
    if voted.is_marked:
        fields["is_marked"] = True
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
            _proposal(fields["was"]),
            None if passed_over is None else _proposal(passed_over),
            bool(fields.get("is_marked", False)),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a stored text that was voted on: {error!r}") from error


def _fields(proposal: Proposal) -> dict[str, str]:
    return {"owner": proposal.owner, "text": to_json(proposal.text)}


def _proposal(fields: dict[str, str]) -> Proposal:
    return Proposal(str(fields["owner"]), from_json(fields["text"]))
