"""How a name is written in Latin letters of any language: the parts of patterns that find one.

They find one in what ``by_size`` returns. Patterns with a thousand letters take as long to load as
everything else that looks for names.
"""

from __future__ import annotations

_LATIN = [chr(code) for code in (*range(0x80, 0x250), *range(0x1E00, 0x1F00))]
_LARGE_ONE, _SMALL_ONE = "À", "à"
CAPITAL = f"A-Z{_LARGE_ONE}"
"""For a class in a pattern, as ``SMALL``."""
SMALL = f"a-z{_SMALL_ONE}"
_BY_SIZE = dict.fromkeys((one for one in _LATIN if one.isupper()), _LARGE_ONE) | dict.fromkeys(
    (one for one in _LATIN if one.islower()), _SMALL_ONE
)
APOSTROPHE = "'\u2019"
WORD = (
    rf"[{CAPITAL}](?:[{APOSTROPHE}]?[{CAPITAL}])?[{SMALL}{APOSTROPHE}]+(?:[{CAPITAL}][{SMALL}]+)?"
)
"""A word with a capital of its own, or with two: "Wójcik", "O'Brien", "McDonald"."""
LOUD = rf"[{CAPITAL}]{{2,}}(?:[{APOSTROPHE}\-][{CAPITAL}]+)*"
"""A word in capitals."""


def by_size(text: str) -> str:
    """Return a text with one capital and one small letter in place of those that English lacks."""
    # A text has few of them, many times.
    for letter in () if text.isascii() else _BY_SIZE.keys() & set(text):
        text = text.replace(letter, _BY_SIZE[letter])
    return text
