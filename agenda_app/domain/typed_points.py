"""The points of a text that was typed or pasted without a list: "1. …", or "Punkt 2 endres til: …".

"Verbalpunkt 1: …" is how points without numbers in kroner are put forward to a budget.

A number is a label where a capital letter follows: "2. Kaia males." is a point, "2. mai" a date and
"2. etasje" a floor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from agenda_app.domain.point_parts import spaced
from agenda_app.domain.text import Block, ListItem, Paragraph, Text

_NUMBER = re.compile(r"\s*(?P<label>\d{1,3}[.)])\s+(?=[«\"(]?[A-ZÆØÅ])")
_LETTER = re.compile(r"\s*(?P<label>[a-zæøå]\))\s+(?=\S)")
_VERBAL = re.compile(
    r"\s*(?P<label>verbal(?:punkt|forslag|framlegg)\s+\d{1,3}\s?[:.)])\s+(?=\S)", re.IGNORECASE
)
_PART = re.compile(r"\s*(?P<name>\d{1,3}\s?[a-zæøå]|\d{1,3}\.\d{1,3})[.)]?\s+(?=\S)", re.IGNORECASE)
_LEAD_IN = re.compile(
    r"\s*(?:punkt|pkt\.?)\s+(?P<name>\d+\.\d+|\d+(?:\s?[a-zæøå](?!\w))?|[a-zæøå])[.)]?"
    r"(?:\s+(?:endres til|endrast til|blir endra til|skal lyde|skal lyda|lyder|lyd))?\s*:\s*",
    re.IGNORECASE,
)


def with_points(text: Text, labels: Mapping[str, str]) -> Text:
    """Return a text whose paragraphs that begin with a label, or name a point, are points.

    A text with points of its own stays as it is, and so does a paragraph that names another point
    than those there are, or says nothing more. Letters after a number are points inside it.

    Args:
        text: as it was typed.
        labels: of the points that can be changed, by what each is called ("2": "2.").
    """
    if any(isinstance(block, ListItem) for block in text):
        return text
    return tuple(_points(text, labels))


def _points(text: Text, labels: Mapping[str, str]) -> Iterator[Block]:
    is_inside = False
    for block in text:
        words = block.runs[0].text if isinstance(block, Paragraph) and block.runs else ""
        number, letter = _NUMBER.match(words), _LETTER.match(words)
        lead_in = _LEAD_IN.match(words) or _PART.match(words)
        named = spaced(lead_in["name"]) if lead_in else ""
        if found := number or letter or _VERBAL.match(words):
            yield _without(block, found.end(), found["label"], 1 if letter and is_inside else 0)
        elif lead_in and named in labels:
            yield _without(block, lead_in.end(), labels[named], 0)
        else:
            yield block
        is_inside = is_inside or number is not None


def _without(block: Block, length: int, label: str, level: int) -> Block:
    """Return a paragraph as a point without what it began with, itself where nothing is left."""
    assert isinstance(block, Paragraph)
    first, *others = block.runs
    rest = first.text[length:]
    runs = (*([replace(first, text=rest)] if rest else []), *others)
    return ListItem(level, label, runs) if runs else block
