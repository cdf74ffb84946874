"""The recommendation as it was put to the vote: what was voted on never changes under the numbers.

The minutes tell what was voted on and how it fell (koml. § 11-4 first para letters d and e), so
words that come into the case afterwards are not what the committee has resolved.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import Any

from agenda_app.domain.case import Proposal
from agenda_app.domain.points import split
from agenda_app.domain.text import (
    Block,
    Image,
    ListItem,
    Run,
    Runs,
    Table,
    Text,
    from_json,
    image_hashes,
    plain_block,
    plain_runs,
    to_json,
)

_SOFT_HYPHEN = "\u00ad"

_Place = tuple[tuple[str, ...], int, bool]
"""Where a letter stands: in which words, after how many letters, and whether it is a blank."""
_Weigh = Callable[[str, str], str]
"""Returns which basis holds, of the one in a text itself and the one in another."""


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

        It looks as it does today where it says the same still, in as many points: a vote on point 2
        stays one. What is exempt in it today is to be withheld, also where only some of its words
        or pictures still stand in the case, and so is what was exempt at the vote or is marked here
        since.

        Args:
            now: what the case recommends by now.
        """
        then, today = self.was.text, now.text
        is_same = says_the_same(then, today) and len(split(then).points) == len(split(today).points)
        text, other = (today, then) if is_same else (then, today)
        return replace(self.was, text=also_exempt(text, other))

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
    return replace(voted, was=replace(voted.was, text=marked))


def says_the_same(one: Text, other: Text) -> bool:
    """Tell whether two texts have the same words in the same points, and the same pictures."""
    return _said(one) == _said(other) and image_hashes(one) == image_hashes(other)


def also_exempt(text: Text, other: Text) -> Text:
    """Return a text in which is exempt what is marked in it, or in another one.

    Where the two say the same, letter stands for letter. Else a mark counts in every paragraph,
    heading, point and cell that has the same words as the one it is in. A picture that is exempt
    in one place is so in all: it shows the same everywhere.
    """
    return _weighed(text, other, _pictures((*other, *text)), lambda here, there: here or there)


def exempt_here_alone(text: Text, other: Text) -> Text:
    """Return a text in which only that is exempt which another one does not mark the same.

    What counts as the same place is as in ``also_exempt``.
    """
    return _weighed(
        text, other, _pictures(other), lambda here, there: "" if here == there else here
    )


def _pictures(text: Text) -> dict[str, str]:
    return {
        block.sha256: block.exempt for block in text if isinstance(block, Image) and block.exempt
    }


def _weighed(text: Text, other: Text, pictures: dict[str, str], weigh: _Weigh) -> Text:
    """Return a text in which all has the basis weighed of its own and that of another text."""
    by_words = not says_the_same(text, other)
    marks: dict[_Place, str] = {}
    bases = (
        run.exempt for block in other for runs in _parts(block) for run in runs for _ in run.text
    )
    for place, basis in zip(_places(other, by_words=by_words), bases, strict=True):
        marks[place] = marks.get(place) or basis
    found = (marks.get(place, "") for place in _places(text, by_words=by_words))
    return tuple(_weighed_block(block, found, pictures, weigh) for block in text)


def _weighed_block(
    block: Block, found: Iterator[str], pictures: dict[str, str], weigh: _Weigh
) -> Block:
    match block:
        case Image(sha256, _, _, basis):
            return replace(block, exempt=weigh(basis, pictures.get(sha256, "")))
        case Table(rows, _):
            cells = (
                tuple(
                    replace(cell, runs=tuple(_weighed_runs(cell.runs, found, weigh)))
                    for cell in row
                )
                for row in rows
            )
            return replace(block, rows=tuple(cells))
        case _:
            return replace(block, runs=tuple(_weighed_runs(block.runs, found, weigh)))


def _weighed_runs(runs: Runs, found: Iterator[str], weigh: _Weigh) -> Iterator[Run]:
    """Yield runs in which each letter has the basis weighed of its own and the next one found."""
    for run in runs:
        letters = [
            (letter, weigh(run.exempt, basis))
            for letter, basis in zip(run.text, found, strict=False)
        ]
        for basis, group in groupby(letters, key=itemgetter(1)):
            yield replace(run, text="".join(letter for letter, _ in group), exempt=basis)


def _parts(block: Block) -> tuple[Runs, ...]:
    match block:
        case Image():
            return ()
        case Table(rows, _):
            return tuple(cell.runs for row in rows for cell in row)
        case _:
            return (block.runs,)


def _places(text: Text, *, by_words: bool) -> Iterator[_Place]:
    """Yield where the letters of a text stand: each in its own part, or else in the text.

    A soft hyphen stands where the letter before it does, and blanks beside each other as one.
    """
    before = 0
    for block in text:
        match block:
            case ListItem(_, beside, _) | Image(_, beside, _, _):
                before += len("".join(_words(beside)))
        for runs in _parts(block):
            said = plain_runs(runs)
            words = tuple(_words(said)) if by_words else ()
            before = 0 if by_words else before
            for letter in said:
                before += not letter.isspace() and letter != _SOFT_HYPHEN
                yield words, before, letter.isspace()


def _said(text: Text) -> list[list[str]]:
    return [said for said in map(_words, map(plain_block, text)) if said]


def _words(said: str) -> list[str]:
    return said.replace(_SOFT_HYPHEN, "").split()


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
