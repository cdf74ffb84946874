"""Where the text goes on from one page to the next, without what stands around it on every page.

Our own pages mark their heads and feet as decoration; those of attachments seldom do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

_LINES, _CHARACTERS = 3, 200
_COUNTED = frozenset(("", "side", "sideav", "page", "pageof"))
_NUMBERS = re.compile(r"[0-9 .\-–/\u00a0]+")


def over_pages(texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Return the end of a page and the beginning of the next one, where something lies between.

    Args:
        texts: of the pages.

    Returns:
        The page, from 1, and its part; always two after each other.
    """
    pages = [[line for line in text.splitlines() if line.strip()] for text in texts]
    heads_of = [list(map(_bare, page[:_LINES])) for page in pages]
    feet_of = [list(map(_bare, page[: -_LINES - 1 : -1])) for page in pages]
    around = [frozenset((*one, *other)) for one, other in zip(heads_of, feet_of, strict=True)]
    for number, (page, other) in enumerate(pairwise(pages)):
        before = around[number - 1] if number else frozenset()
        after = around[number + 2] if number + 2 < len(pages) else frozenset()
        feet = _decoration(feet_of[number], before | around[number + 1])
        heads = _decoration(heads_of[number + 1], around[number] | after)
        if feet or heads:
            yield number + 1, "\n".join(page[: len(page) - feet])[-_CHARACTERS:]
            yield number + 2, "\n".join(other[heads : heads + 2 * _LINES])[:_CHARACTERS]


def _decoration(lines: Sequence[str], elsewhere: frozenset[str]) -> int:
    """Return how many bare lines stand on other pages too, or count them."""
    known = elsewhere | _COUNTED
    return len(list(takewhile(known.__contains__, lines)))


def _bare(line: str) -> str:
    return _NUMBERS.sub("", line).casefold()
