"""How a name is written in Latin letters of any language: the parts of patterns that find one."""

from __future__ import annotations

_LATIN = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))]
CAPITAL = "".join(letter for letter in _LATIN if letter.isupper())
"""For a class in a pattern, as ``SMALL``."""
SMALL = "".join(letter for letter in _LATIN if letter.islower())
APOSTROPHE = "'\u2019"
WORD = (
    rf"[{CAPITAL}](?:[{APOSTROPHE}]?[{CAPITAL}])?[{SMALL}{APOSTROPHE}]+(?:[{CAPITAL}][{SMALL}]+)?"
)
"""A word with a capital of its own, or with two: "Wójcik", "O'Brien", "McDonald"."""
LOUD = rf"[{CAPITAL}]{{2,}}(?:[{APOSTROPHE}\-][{CAPITAL}]+)*"
"""A word in capitals."""
