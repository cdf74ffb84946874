"""Words that stand near each other on a page, but not one after the other as PDFium reads it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from agenda_app.domain.secrets import SecretKind
from agenda_app.proof.letters import letters_of_words
from agenda_app.proof.needles import Needle
from agenda_app.proof.piece import Piece
from agenda_app.proof.shared_runs import BREAK

_WORD = re.compile(r"\w+")
_LEAST_HALF = 3
_NEAR = 40
"""Words from one of them to the next: as many as stand in the other cells of a line."""
_Places = dict[str, list[int]]
"""Where each word stands on a page, counted in words."""


def pages_with_scattered(
    needles: Iterable[Needle], pages: Sequence[tuple[Piece, str]]
) -> list[int]:
    """Return the pages that hold all words of a needle without the needle as it stands.

    A word may be cut in two, as long ones are in narrow cells.

    Args:
        needles: of one word or of several.
        pages: each with its letters.

    Returns:
        Their places in ``pages``, in order.
    """
    every = [said for _, said in pages]
    whole = BREAK.join(every)

    @cache
    def having(word: str) -> frozenset[int]:
        held = enumerate(every) if word in whole else ()
        return frozenset(number for number, said in held if word in said)

    @cache
    def places(number: int) -> _Places:
        return _places_of_words(pages[number][0].text)

    found: set[int] = set()
    for needle, words in _of_several_words(needles):
        longest, second, *_ = sorted(words, key=len, reverse=True)
        some = having(longest)
        if len(longest) >= 2 * _LEAST_HALF:
            some |= having(second)
        for number in some - found:
            said = every[number]
            if (
                needle.letters not in said
                and all(word in said or any(_halves(word, said)) for word in words)
                and _are_near(words, places(number))
            ):
                found.add(number)
    return sorted(found)


def _of_several_words(needles: Iterable[Needle]) -> Iterator[tuple[Needle, list[str]]]:
    """Return each needle of several words once, with the letters of these."""
    known: set[str] = set()
    for needle in needles:
        if needle.kind is not SecretKind.NUMBER and needle.words not in known:
            known.add(needle.words)
            words = letters_of_words(_WORD.findall(needle.words))
            if len(words) > 1 and all(words) and "".join(words) == needle.letters:
                yield needle, words


def _halves(word: str, held: str | _Places) -> Iterator[str]:
    """Return the beginnings of a word that are held, as the rest of it is."""
    for cut in range(_LEAST_HALF, len(word) - _LEAST_HALF + 1):
        if word[:cut] in held and word[cut:] in held:
            yield word[:cut]


def _places_of_words(text: str) -> _Places:
    places: _Places = {}
    for place, word in enumerate(letters_of_words(_WORD.findall(text))):
        places.setdefault(word, []).append(place)
    return places


def _are_near(words: Iterable[str], places: _Places) -> bool:
    """Tell whether a way leads through all words in which each is near the one before."""
    reached: list[int] | None = None
    for word in words:
        here = sorted(
            set(places.get(word, ())).union(*map(places.__getitem__, _halves(word, places)))
        )
        if reached is not None:
            before = reached
            here = [place for place in here if _is_near(place, before)]
        if not here:
            return False
        reached = here
    return True


def _is_near(place: int, others: Sequence[int]) -> bool:
    first = bisect_left(others, place - _NEAR)
    return first < len(others) and others[first] <= place + _NEAR
