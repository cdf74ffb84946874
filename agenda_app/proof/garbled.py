"""Letters in UTF-8 that a program took for those of Windows, DOS or the Mac, also several times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

_UNDEFINED = frozenset((0x81, 0x8D, 0x8F, 0x90, 0x9D))
_WINDOWS = {
    bytes((code,)).decode("cp1252"): code for code in range(0x80, 0xA0) if code not in _UNDEFINED
}
_AS_BYTES = str.maketrans(_WINDOWS)
_NEXT = rf"[\x80-\xbf{''.join(_WINDOWS)}]"
_TAKEN = re.compile(rf"(?:[\xc2-\xcb]{_NEXT}|[\xe2\xef]{_NEXT}{{2}})+")
"""What letters and the usual dashes and quotes look like that were taken for a byte a letter."""
_FIRST_TAKEN = re.compile(rf"[\xc3-\xc5]{_NEXT}|\xe2\u20ac")
"""One of them stands in every such text; this is sooner looked for."""
_LETTERS = "æøåÆØÅäöüÄÖÜéèêóòôáà"


def from_garbled(text: str) -> Iterator[str]:
    """Return what a text says whose letters were taken for others; of several times, one less."""
    has_first = "\xc3" in text or "\xc5" in text or "\xc4" in text or "\u20ac" in text
    if has_first and _FIRST_TAKEN.search(text):
        yield _TAKEN.sub(_from_windows, text)
    if "\u251c" in text or "\u221a" in text:
        said = _as_older()
        yield re.sub("|".join(map(re.escape, said)), lambda match: said[match[0]], text)


@cache
def _as_older() -> Mapping[str, str]:
    """Return the letters by what DOS and the Mac made of them; few texts need them."""
    codes = ("cp437", "cp850", "mac_roman")
    return {letter.encode().decode(code): letter for code in codes for letter in _LETTERS}


def _from_windows(match: re.Match[str]) -> str:
    return match[0].translate(_AS_BYTES).encode("latin-1").decode("utf-8", "replace")
