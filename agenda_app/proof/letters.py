"""Words without what may change about them on the way to a page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_NO_LETTER = re.compile(r"[\W_]+")
_NOT_IN_LINE = re.compile(r"[^\w\n]+|_+")
_SOFT = ("\xad", "\ufffe", "\x02")
"""How a hyphen at the end of a line comes out of a PDF: the word goes on."""
_PLAIN = {"æ": "ae", "ø": "o", "đ": "d", "ŧ": "t", "ŋ": "n", "ł": "l", "þ": "th"}


def letters(text: str) -> str:
    """Return letters and digits only, small and without accents.

    Spaces, line and page breaks, hyphens, soft hyphens, ligatures, composed and decomposed
    letters, and capitals make no difference any more, nor does the way a web address or a file
    name writes "ø" and "å".
    """
    return _NO_LETTER.sub("", _folded(text))


def letters_of_words(words: Iterable[str]) -> list[str]:
    """Return the ``letters`` of each word; words hold no line break."""
    return _NOT_IN_LINE.sub("", _folded("\n".join(words))).split("\n")


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text).casefold()
    for letter, plain in _PLAIN.items():
        folded = folded.replace(letter, plain)
    return folded


def is_word(text: str, first: int, last: int) -> bool:
    """Tell whether some letters of a text begin and end where words do.

    Args:
        text: as it was before ``letters``.
        first: the place of the first of them in ``letters(text)``.
        last: the place after the last of them.
    """
    whole, spots = _spots(text)
    begin, end = spots[first], spots[last - 1] + 1
    return not (_joins(whole[begin - 1 : begin]) or _joins(whole[end : end + 1]))


@lru_cache(maxsize=16)
def _spots(text: str) -> tuple[str, list[int]]:
    """Return a text with composed letters, and the place in it of each of its ``letters``."""
    whole = unicodedata.normalize("NFC", text)
    return whole, [at for at, character in enumerate(whole) for _ in _of(character)]


@lru_cache(maxsize=4096)
def _of(character: str) -> str:
    return letters(character)


def _joins(character: str) -> bool:
    return character.isalnum() or character in _SOFT
