"""A paper as plain text: one line a paragraph, tabs in tables, a blank line between blocks."""

from __future__ import annotations

from itertools import pairwise

from agenda_app.domain.text import Block, ListItem, Paragraph, Text, plain_block

_INDENT = "   "
_SHORT = 60


def text_file(text: Text) -> bytes:
    """Return a text as UTF-8 with Windows line ends, as an office PC saves it."""
    lines = [_written(block) for block in text]
    spaced = [lines[0]] if lines else []
    for (before, block), line in zip(pairwise(text), lines[1:], strict=True):
        spaced.append(f"{'' if _belongs(before, block) else chr(10)}{line}")
    return ("\n".join(spaced) + "\n").replace("\n", "\r\n").encode("utf-8")


def _belongs(before: Block, block: Block) -> bool:
    """Tell whether two blocks stand together without a blank line: points, lines of the head."""
    if isinstance(before, ListItem) and isinstance(block, ListItem):
        return True
    both = isinstance(before, Paragraph) and isinstance(block, Paragraph)
    return both and all(len(plain_block(part)) < _SHORT for part in (before, block))


def _written(block: Block) -> str:
    match block:
        case ListItem(level):
            return _INDENT * level + (
                plain_block(block) if block.label else f"- {plain_block(block)}"
            )
        case _:
            return plain_block(block)
