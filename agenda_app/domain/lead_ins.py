"""The words in front of an amendment that say which point it changes: "Punkt 2 endres til: …"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from agenda_app.domain.text import Block, ListItem, Paragraph, Text

_LEAD_IN = re.compile(
    r"\s*(?:punkt|pkt\.?)\s+(?P<name>\d+|[a-zæøå])[.)]?"
    r"(?:\s+(?:endres til|endrast til|blir endra til|skal lyde|skal lyda|lyder|lyd))?\s*:\s*",
    re.IGNORECASE,
)


def with_labels(text: Text, labels: Mapping[str, str]) -> Text:
    """Return a text whose paragraphs that begin so are points under the labels that they name.

    A text with points of its own stays as it is, and so does a paragraph that names another point
    than those there are, or says nothing more.

    Args:
        text: as it was typed.
        labels: of the points that can be changed, by what each is called ("2": "2.").
    """
    if any(isinstance(block, ListItem) for block in text):
        return text
    return tuple(_as_point(block, labels) for block in text)


def _as_point(block: Block, labels: Mapping[str, str]) -> Block:
    if not isinstance(block, Paragraph) or not block.runs:
        return block
    first, *others = block.runs
    found = _LEAD_IN.match(first.text)
    label = labels.get(found["name"].lower()) if found else None
    if found is None or not label:
        return block
    rest = first.text[found.end() :]
    runs = (*([replace(first, text=rest)] if rest else []), *others)
    return ListItem(0, label, runs) if runs else block
