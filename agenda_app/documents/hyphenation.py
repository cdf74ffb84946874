"""Where words of running text may be divided at the end of a line."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path

import pyphen

from agenda_app.domain.language import Language

_SHORTEST_PART = 3
_LONGEST_WORD = 100
"""What is longer is no word, and each of its many divisions is a copy of all its letters."""
_DICTIONARIES = {Language.BOKMAL: "nb_NO", Language.NYNORSK: "nn_NO"}
_DIGITS, _BLANKS = b"0123456789", b" \t\r"

Divisions = tuple[tuple[str, str], ...]


@cache
def hyphenator(language: Language) -> Callable[[str], Divisions]:
    """Return the function that gives a word's divisions, the longest first part first.

    Words with a capital letter are left whole: they are mostly names, and the patterns know
    neither Norwegian nor Sámi names ("Gu-ov-dage-aidnu"). So are words with a hyphen of their
    own, and rows of letters that are no word.
    """
    patterns = Patterns(Path(str(pyphen.LANGUAGES[_DICTIONARIES[language]])))

    @lru_cache(maxsize=20_000)
    def divisions(word: str) -> Divisions:
        if len(word) > _LONGEST_WORD or not (word.islower() and word.isalpha()):
            return ()
        return tuple(
            (word[:at], word[at:])
            for at in reversed(patterns.positions(word))
            if _SHORTEST_PART <= at <= len(word) - _SHORTEST_PART
        )

    return divisions


class Patterns:
    """The patterns of a dictionary of pyphen's, each one read when a word first needs it.

    Pyphen reads all 27 000 before the first word, which takes longer than laying out a paper. The
    Norwegian dictionaries have neither comments nor alternative spellings.
    """

    def __init__(self, file: Path) -> None:
        """Read a dictionary: its encoding in the first line, then a pattern a line ("ak5tr")."""
        encoding, _, lines = file.read_bytes().partition(b"\n")
        patterns = lines.translate(None, _BLANKS)  # one Norwegian pattern has a space behind it
        letters = patterns.translate(None, _DIGITS).decode(encoding.decode()).split("\n")
        written = patterns.decode(encoding.decode()).split("\n")
        self._written = dict(zip(letters, written, strict=True))
        self._written.pop("", None)
        self._longest = max(map(len, self._written))
        self._values = lru_cache(maxsize=None)(_values)

    def positions(self, word: str) -> list[int]:
        """Return after how many letters a word may be divided."""
        pointed = f".{word}."
        weights = [0] * (len(pointed) + 1)
        for start in range(len(pointed) - 1):
            for end in range(start + 1, min(start + self._longest, len(pointed)) + 1):
                pattern = self._written.get(pointed[start:end])
                if pattern is not None:
                    for at, weight in self._values(pattern):
                        weights[start + at] = max(weights[start + at], weight)
        return [at - 1 for at, weight in enumerate(weights) if weight % 2]


def _values(pattern: str) -> tuple[tuple[int, int], ...]:
    """Return where in a pattern's letters its digits stand, and which ones."""
    found, letters = [], 0
    for sign in pattern:
        if sign.isdigit():
            found.append((letters, int(sign)))
        else:
            letters += 1
    return tuple(found)
