"""Where the text goes on from one page to the next, without what stands around it on every page.

Our own pages mark their heads and feet as decoration; those of attachments seldom do.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise, takewhile

_LINES, _CHARACTERS = 3, 200
_COUNTED = frozenset(("", "side", "sideav", "page", "pageof"))
_IN_NUMBERS = "0123456789 .-–/\u00a0"


def over_pages(texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Return the end of a page and the beginning of the next one, where something lies between.

    Args:
        texts: of the pages.

    Returns:
        The page, from 1, and its part; always two after each other.
    """
    pages = [text.splitlines() for text in texts]
    heads_of = _bare([list(islice(_written(page), _LINES)) for page in pages])
    feet_of = _bare([list(islice(_written(reversed(page)), _LINES)) for page in pages])
    around = [frozenset((*one, *other)) for one, other in zip(heads_of, feet_of, strict=True)]
    for number, (page, other) in enumerate(pairwise(pages)):
        before = around[number - 1] if number else frozenset()
        after = around[number + 2] if number + 2 < len(pages) else frozenset()
        feet = _decoration(feet_of[number], before | around[number + 1])
        heads = _decoration(heads_of[number + 1], around[number] | after)
        if feet or heads:
            yield number + 1, _end(islice(_written(reversed(page)), feet, None))
            begin = islice(_written(other), heads, heads + 2 * _LINES)
            yield number + 2, "\n".join(begin)[:_CHARACTERS]


def _written(lines: Iterable[str]) -> Iterator[str]:
    """Return the lines that something is written in."""
    return filter(str.strip, lines)


def _end(backwards: Iterable[str]) -> str:
    """Return the last characters of lines, the last of which comes first."""
    lines, room = deque[str](), _CHARACTERS
    for line in backwards:
        lines.appendleft(line)
        room -= len(line) + 1
        if room < 0:
            break
    return "\n".join(lines)[-_CHARACTERS:]


def _decoration(lines: Sequence[str], elsewhere: frozenset[str]) -> int:
    """Return how many bare lines stand on other pages too, or count them."""
    known = elsewhere | _COUNTED
    return len(list(takewhile(known.__contains__, lines)))


def _bare(pages: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return lines of pages without numbers and capitals, all at once, which takes less time."""
    whole = "\n".join(line for lines in pages for line in lines)
    for sign in _IN_NUMBERS:
        whole = whole.replace(sign, "")
    bare = iter(whole.casefold().split("\n"))
    return [list(islice(bare, len(lines))) for lines in pages]
