"""Words that stand near each other on a page, but not one after the other as PDFium reads it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, islice
from typing import TYPE_CHECKING, NamedTuple

from agenda_app.domain.secrets import SecretKind
from agenda_app.proof.letters import letters_of_words
from agenda_app.proof.shared_runs import BREAK

if TYPE_CHECKING:
    from agenda_app.proof.needles import Needle

_WORD = re.compile(r"\w+")
_LEAST_HALF = 3
_NARROWEST = 8
"""Letters of a line in a narrow cell; more where a word is longer."""
_NEXT_LINES = 2
"""How many lines farther the next part of a cell is at most. PDFium takes lines that stand a little
lower beside them as one line or as several."""
_FEW_PAGES, _RARE = 20, 25
"""On how many pages all words may stand that tell anything, or on which part of all pages."""
_NAMES = frozenset((SecretKind.NAME, SecretKind.PARTY, SecretKind.SUBJECT))


class Words(NamedTuple):
    """Something that is searched for: the letters of its words, in order, and of it as a whole.

    ``is_name`` tells that every word has a capital.
    """

    letters: tuple[str, ...]
    whole: str
    is_name: bool

    @property
    def most_gaps(self) -> int:
        """How many lines more than one it takes in the narrowest cell."""
        widest = max(_NARROWEST, *map(len, self.letters))
        gaps, room = 0, widest
        for word in self.letters:
            if len(word) > room:
                gaps, room = gaps + 1, widest
            room -= len(word) + 1
        return gaps


def places_of_scattered(several: Iterable[Words], pages: Sequence[tuple[str, str]]) -> list[int]:
    """Return the pages that may hold a needle in parts, each below the one before.

    They hold all its words, near each other, and not the needle as it stands. A word may be cut in
    two, as long ones are in narrow cells. Words that everybody uses on many pages tell nothing.

    Args:
        several: the words of needles that have several.
        pages: the text of each with its letters.

    Returns:
        Their places in ``pages``, in order.
    """
    every = _Pages(pages)
    found: set[int] = set()
    for words in several:
        found.update(every.with_parts_of(words, found))
    return sorted(found)


def of_several_words(needles: Iterable[Needle]) -> Iterator[Words]:
    """Return the words of each needle of several words, once."""
    known: set[str] = set()
    for needle in needles:
        if needle.kind is not SecretKind.NUMBER and needle.words not in known:
            known.add(needle.words)
            words = tuple(letters_of_words(_WORD.findall(needle.words)))
            if len(words) > 1 and all(words) and "".join(words) == needle.letters:
                yield Words(words, needle.letters, needle.kind in _NAMES)


class _Pages:
    """The pages of a file: which of them hold what, each question answered once."""

    def __init__(self, pages: Sequence[tuple[str, str]]) -> None:
        self._every = [said for _, said in pages]
        self._whole = BREAK.join(self._every)
        self._ends = tuple(accumulate(len(said) + len(BREAK) for said in self._every))
        self._most = max(_FEW_PAGES, len(pages) // _RARE)
        self._having = cache(self._pages_having)
        self._lines = cache(lambda number: _Lines(pages[number][0]))

    def with_parts_of(self, words: Words, known: set[int]) -> list[int]:
        """Return the pages that may hold parts of something, but for those that are known."""
        return [
            number
            for number in self._holding(words)
            if number not in known
            and words.whole not in self._every[number]
            and self._lines(number).lead_through(words)
        ]

    def _pages_having(self, word: str) -> frozenset[int]:
        found: list[int] = []
        at = self._whole.find(word)
        while at >= 0:
            found.append(bisect_right(self._ends, at))
            at = self._whole.find(word, self._ends[found[-1]])
        return frozenset(found)

    def _holding(self, words: Words) -> list[int]:
        """Return the few pages that hold all words, of which the longest may be cut."""
        longest, *others = sorted(set(words.letters), key=len, reverse=True)
        whole = self._having(longest)
        if not whole and (words.is_name or len(longest) < 2 * _LEAST_HALF):
            return []
        held = self._having(others[0]) if others else whole
        for word in others[1:]:
            held = frozenset([number for number in held if word in self._every[number]])
        whole &= held
        cut = (number for number in held - whole if _is_cut(longest, self._every[number]))
        few = list(islice(cut, self._most + 1))
        return [n for some in (whole, few) if len(some) <= self._most for n in some]


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

    def lead_through(self, words: Words) -> bool:
        """Tell whether a way leads through all words, with no more gaps than a cell has lines."""
        most, (first, *others) = words.most_gaps, words.letters
        reached = {place: self._is_part(place, first) for place in self._places(first, words)}
        for word in others:
            lines: dict[int, int] = {}
            for place, gaps in reached.items():
                lines[self._line[place]] = min(gaps, lines.get(self._line[place], gaps))
            before, reached = reached, {}
            for place in self._places(word, words):
                line = self._line[place]
                near = range(line - _NEXT_LINES, line + _NEXT_LINES + 1)
                ways = [lines[other] + 1 for other in near if other in lines]
                ways += [before[place - 1]] if place - 1 in before else []
                if ways and (gaps := min(ways) + self._is_part(place, word)) <= most:
                    reached[place] = gaps
            if not reached:
                break
        return bool(reached)

    def _is_part(self, place: int, word: str) -> int:
        """Return -1 where a part of a word stands, since the rest of it is in the next line."""
        return -1 if self._said[place] != word else 0

    def _places(self, word: str, words: Words) -> list[int]:
        """Return where a word stands, or the first part of it."""
        parts = {word, *_beginnings(word, self._known)} & self._known
        return [
            place
            for place, said in enumerate(self._said if parts else ())
            if said in parts and (self._capitals[place] or not words.is_name)
        ]


def _is_cut(word: str, said: str) -> bool:
    is_likely = word[:_LEAST_HALF] in said and word[-_LEAST_HALF:] in said
    return is_likely and any(_beginnings(word, said))


def _beginnings(word: str, held: str | frozenset[str]) -> Iterator[str]:
    """Return the beginnings of a word that are held, as the rest of it is."""
    for cut in range(_LEAST_HALF, len(word) - _LEAST_HALF + 1):
        if word[:cut] in held and word[cut:] in held:
            yield word[:cut]
