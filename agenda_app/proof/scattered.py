"""Words that stand near each other on a page, but not one after the other as PDFium reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from agenda_app.domain.secrets import SecretKind
from agenda_app.proof.letters import letters_of_words
from agenda_app.proof.needles import Needle
from agenda_app.proof.piece import Piece
from agenda_app.proof.shared_runs import BREAK

_WORD = re.compile(r"\w+")
_LEAST_HALF = 3
_NEXT_LINES = 2
"""How many lines farther the next part of a cell is at most. PDFium takes lines that stand a little
lower beside them as one line or as several."""
_FEW_PAGES, _RARE = 20, 25
"""On how many pages all words may stand that tell anything, or on which part of all pages."""
_CAPITALISED = frozenset((SecretKind.NAME, SecretKind.PARTY, SecretKind.SUBJECT))


class _Words(NamedTuple):
    """The words of something that is searched for: their letters, in order."""

    letters: tuple[str, ...]
    whole: str
    capitalised: bool


def pages_with_scattered(
    needles: Iterable[Needle], pages: Sequence[tuple[Piece, str]]
) -> list[int]:
    """Return the pages that may hold a needle in parts, each below the one before.

    They hold all its words, near each other, and not the needle as it stands. A word may be cut in
    two, as long ones are in narrow cells. Words that everybody uses on many pages tell nothing.

    Args:
        needles: of one word or of several.
        pages: each with its letters.

    Returns:
        Their places in ``pages``, in order.
    """
    every = _Pages(pages)
    found: set[int] = set()
    for words in _of_several_words(needles):
        found.update(every.with_parts_of(words, found))
    return sorted(found)


def _of_several_words(needles: Iterable[Needle]) -> Iterator[_Words]:
    """Return the words of each needle of several words, once."""
    known: set[str] = set()
    for needle in needles:
        if needle.kind is not SecretKind.NUMBER and needle.words not in known:
            known.add(needle.words)
            words = tuple(letters_of_words(_WORD.findall(needle.words)))
            if len(words) > 1 and all(words) and "".join(words) == needle.letters:
                yield _Words(words, needle.letters, needle.kind in _CAPITALISED)


class _Pages:
    """The pages of a file: which of them hold what, each question answered once."""

    def __init__(self, pages: Sequence[tuple[Piece, str]]) -> None:
        self._every = [said for _, said in pages]
        self._whole = BREAK.join(self._every)
        self._most = max(_FEW_PAGES, len(pages) // _RARE)
        self._having = cache(self._pages_having)
        self._lines = cache(lambda number: _Lines(pages[number][0].text))

    def with_parts_of(self, words: _Words, known: set[int]) -> list[int]:
        """Return the pages that may hold parts of something, but for those that are known."""
        return [
            number
            for number in self._holding(words.letters)
            if number not in known
            and words.whole not in self._every[number]
            and self._lines(number).lead_through(words)
        ]

    def _pages_having(self, word: str) -> frozenset[int]:
        if word not in self._whole:  # which is seen soon
            return frozenset()
        return frozenset([number for number, said in enumerate(self._every) if word in said])

    def _holding(self, words: tuple[str, ...]) -> list[int]:
        """Return the few pages that hold all words, of which the longest may be cut."""
        longest, *others = sorted(set(words), key=len, reverse=True)
        held = self._having(others[0]) if others else self._having(longest)
        for word in others[1:]:
            held = frozenset([number for number in held if word in self._every[number]])
        whole = held & self._having(longest)
        cut = [number for number in held - whole if _is_cut(longest, self._every[number])]
        return [n for some in (whole, cut) if len(some) <= self._most for n in some]


class _Lines:
    """The words of a page by the lines in which PDFium reads them."""

    def __init__(self, text: str) -> None:
        written, self._line = list[str](), list[int]()
        for number, line in enumerate(text.splitlines()):
            words = _WORD.findall(line)
            written += words
            self._line += [number] * len(words)
        self._said = letters_of_words(written)
        self._capitals = [not word[0].islower() for word in written]
        self._known = frozenset(self._said)

    def lead_through(self, words: _Words) -> bool:
        """Tell whether a way leads through all words, each after the one before or lines away."""
        reached: list[int] = []
        for number, word in enumerate(words.letters):
            here = self._places(word)
            if words.capitalised:
                here = [place for place in here if self._capitals[place]]
            if number:
                after = {place + 1 for place in reached}
                lines = {self._line[place] for place in reached}
                here = [
                    place
                    for place in here
                    if place in after or self._is_near(self._line[place], lines)
                ]
            if not here:
                return False
            reached = here
        return True

    def _places(self, word: str) -> list[int]:
        """Return where a word stands, or the first part of it."""
        parts = {word, *_beginnings(word, self._known)} & self._known
        return [place for place, said in enumerate(self._said) if said in parts] if parts else []

    def _is_near(self, line: int, others: set[int]) -> bool:
        near = range(line - _NEXT_LINES, line + _NEXT_LINES + 1)
        return any(other in others for other in near)


def _is_cut(word: str, said: str) -> bool:
    is_likely = word[:_LEAST_HALF] in said and word[-_LEAST_HALF:] in said
    return is_likely and any(_beginnings(word, said))


def _beginnings(word: str, held: str | frozenset[str]) -> Iterator[str]:
    """Return the beginnings of a word that are held, as the rest of it is."""
    for cut in range(_LEAST_HALF, len(word) - _LEAST_HALF + 1):
        if word[:cut] in held and word[cut:] in held:
            yield word[:cut]
