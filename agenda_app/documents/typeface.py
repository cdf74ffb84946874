"""What the typefaces are called, and the subset of letters that every document of ours has.

The subset has the same codes everywhere, so that numbers can be written on pages that were laid
out long ago.
"""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

REGULAR = "SourceSans3-Regular"
ITALIC = "SourceSans3-It"
BOLD = "SourceSans3-Bold"
BOLD_ITALIC = "SourceSans3-BoldIt"
SEMIBOLD = "SourceSans3-Semibold"
SEMIBOLD_ITALIC = "SourceSans3-SemiboldIt"

_LATIN_1 = "".join(map(chr, range(0xA1, 0x100)))
_SAMI = "ČčĐđŊŋŠšŦŧŽž"
_SIGNS = "–—‘’‚“”„•…€™−≈≤≥→□☐✓‑◦▪‰"
_NEIGHBOURS = "ĄąĆćĘęŁłŃńŚśŹźŻżŐőŰűĖėŪūĀā"
FIXED_SUBSET = _LATIN_1 + _SAMI + _SIGNS + _NEIGHBOURS
_ASCII = range(0x20, 0x7F)
_FREE_CODES = (*range(1, 0x20), *range(0x80, 0x100))
"""ASCII letters keep their codes; the others get what is left, in their order."""
_AS_OTHERS = {"\u00a0": " ", "‑": "-"}


def fixed_codes(text: str) -> bytes:
    """Return a text in the codes of the first subset of every document of ours.

    Raises:
        UnicodeEncodeError: a character is not in the fixed subset.
    """
    return codecs.charmap_encode(text, "strict", _codes())[0]


@cache
def _codes() -> dict[int, int]:
    codes = {code: code for code in _ASCII}
    codes.update(zip(map(ord, FIXED_SUBSET), _FREE_CODES, strict=False))
    return {**codes, **{ord(odd): codes[ord(as_this)] for odd, as_this in _AS_OTHERS.items()}}


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of the fixed subset as a document has them.

    ``widths`` are in thousandths of the size, by their codes.
    """

    widths: Sequence[float]

    def width(self, text: str, size: float) -> float:
        """Return the width of a text in points.

        Raises:
            UnicodeEncodeError: a character is not in the fixed subset.
        """
        return sum(map(self.widths.__getitem__, fixed_codes(text))) * size * 0.001
