"""Words that something stands between: the numbers of lines, or a reference in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

_NUMBERED = re.compile(r"\n[ \t]*([0-9]{1,4})[.):]?[ \t]+(?=\S)")
_STEPS = frozenset((1, 5))
"""From one number to the next; some number every fifth line."""
_FEWEST = 3
_REFERENCE = re.compile(r"\s?\((?:jf|jfr|se)\b[^()\n]{0,60}\)", re.IGNORECASE)
_AROUND = 150
"""Letters before and behind a reference that are read together."""


def uninterrupted(text: str) -> Iterator[str]:
    """Return what a text says without the numbers of its lines, and around each reference."""
    lines = f"\n{text}"
    numbers = [int(match[1]) for match in _NUMBERED.finditer(lines)]
    if len(numbers) >= _FEWEST and _counts(numbers):
        yield _NUMBERED.sub("\n", lines)[1:]
    if "(" in text:
        for match in _REFERENCE.finditer(text):
            begin, end = match.span()
            yield text[max(begin - _AROUND, 0) : begin] + text[end : end + _AROUND]


def _counts(numbers: list[int]) -> bool:
    """Tell whether some of the numbers count the lines, one after the other."""
    following = 1
    for one, other in pairwise(numbers):
        following = following + 1 if other - one in _STEPS else 1
        if following == _FEWEST:
            return True
    return False
