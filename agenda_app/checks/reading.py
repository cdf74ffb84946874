"""A case paper as the rules read it: parts under their headings, sentences, points."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from agenda_app.domain.case import CasePaper
from agenda_app.domain.text import (
    Block,
    Heading,
    Image,
    ListItem,
    Text,
    plain_block,
    plain_runs,
    sections,
)

_GAP = re.compile(r"(?<=[.!?])\s+(?=[A-ZÆØÅ«\"])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(«])(?:jf|jfr|nr|kl|kr|ca|pkt|bl\.?a|f\.?eks|m\.?m|mv|dvs|ev|evt|offl|koml|fvl|pbl|"
    r"gnr|bnr|mill|avd|str|tlf|[A-ZÆØÅ])\.$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the body: its heading as the author wrote it ("" before the first), its text."""

    title: str
    text: Text


def parts(paper: CasePaper) -> tuple[Part, ...]:
    """Split the body at every heading, of whatever level."""
    return tuple(
        Part(plain_block(section.heading).strip() if section.heading else "", section.blocks)
        for section in sections(paper.body, level=3)
    )


def headings(paper: CasePaper) -> list[str]:
    """Return the headings of the body in order."""
    return [plain_block(block).strip() for block in paper.body if isinstance(block, Heading)]


def proposal_text(paper: CasePaper) -> Text:
    """Return the proposal that is voted on: the paper's first one, empty when it has none."""
    return paper.proposals[0].text if paper.proposals else ()


def points(paper: CasePaper) -> list[str]:
    """Return what the proposal consists of, one point or paragraph each, without labels."""
    return [text for block in proposal_text(paper) if (text := _written(block).strip())]


def sentences(text: Iterable[Block]) -> list[str]:
    """Return the sentences of a text in order, as they can be found in their block.

    Headings, labels of points and picture texts are none.
    """
    return [
        sentence
        for block in text
        if not isinstance(block, Heading | Image)
        for line in _written(block).splitlines()
        for sentence in _split(line)
    ]


def _written(block: Block) -> str:
    """Return the characters of a block without the label of a point."""
    return plain_runs(block.runs) if isinstance(block, ListItem) else plain_block(block)


def _split(line: str) -> Iterator[str]:
    """Split at full stops that end a sentence; those of abbreviations and initials do not."""
    start = 0
    for gap in _GAP.finditer(line):
        sentence = line[start : gap.start()].strip()
        if not _ABBREVIATION.search(sentence):
            start = gap.end()
            yield sentence
    if rest := line[start:].strip():
        yield rest
