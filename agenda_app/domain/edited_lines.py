"""What has become of a paper's text since it was read in: paragraphs that differ, words marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from agenda_app.domain.case import CasePaper
from agenda_app.domain.text import plain_block

Pieces = tuple[tuple[str, bool], ...]
"""Words and whether they differ, in order."""


@dataclass(frozen=True, slots=True)
class EditedLine:
    """A paragraph as it stood in the file and as it is now; one of them may be empty."""

    before: str
    after: str

    def pieces(self) -> tuple[Pieces, Pieces]:
        """Return both sides with the words marked that the other one does not have."""
        old, new = self.before.split(), self.after.split()
        before: list[tuple[str, bool]] = []
        after: list[tuple[str, bool]] = []
        for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            differs = kind != "equal"
            before += [(" ".join(old[a:b]), differs)] if b > a else []
            after += [(" ".join(new[c:d]), differs)] if d > c else []
        return tuple(before), tuple(after)


def edited_lines(before: CasePaper, after: CasePaper) -> tuple[EditedLine, ...]:
    """Return the paragraphs and rows of tables that differ, in reading order."""
    old, new = _lines(before), _lines(after)
    found: list[EditedLine] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            found += _paired(old[a:b], new[c:d])
    return tuple(found)


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterable[EditedLine]:
    return (EditedLine(before, after) for before, after in zip_longest(old, new, fillvalue=""))


def _lines(paper: CasePaper) -> list[str]:
    """Return every line of a paper; one kind of space is as good as another."""
    found = []
    for proposal in paper.proposals:
        found += [proposal.owner, *map(plain_block, proposal.text)]
    found += map(plain_block, paper.body)
    return [" ".join(line.split()) for text in found for line in text.split("\n") if line.strip()]
