"""Where words of running text may be divided at the end of a line."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

import pyphen

from agenda_app.domain.language import Language

_SHORTEST_PART = 3
_DICTIONARIES = {Language.BOKMAL: "nb_NO", Language.NYNORSK: "nn_NO"}

Divisions = tuple[tuple[str, str], ...]


@cache
def hyphenator(language: Language) -> Callable[[str], Divisions]:
    """Return the function that gives a word's divisions, the longest first part first.

    Words with a capital letter are left whole: they are mostly names, and the patterns know
    neither Norwegian nor Sámi names ("Gu-ov-dage-aidnu"). So are words with a hyphen of their own.
    """
    dictionary = pyphen.Pyphen(lang=_DICTIONARIES[language])

    @lru_cache(maxsize=20_000)
    def divisions(word: str) -> Divisions:
        if not (word.islower() and word.isalpha()):
            return ()
        return tuple(
            (first, rest)
            for first, rest in dictionary.iterate(word)
            if len(first) >= _SHORTEST_PART and len(rest) >= _SHORTEST_PART
        )

    return divisions
