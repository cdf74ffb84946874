"""Whether the text of a PDF has all its letters: a broken font can leave one out everywhere."""

from __future__ import annotations

from collections import Counter

# Each of these is more than 2 % of any Norwegian text; 400 letters without one do not happen.
_COMMON = "enrtsialdogk"
_ENOUGH = 400
_LEAST_READABLE = 0.6
_MOST_UNKNOWN = 0.005


def lost_letters(text: str) -> bool:
    """Return whether a common letter never comes, or too few characters are letters and digits."""
    counts = Counter(text)
    small = sum(count for sign, count in counts.items() if sign.islower())
    large = sum(count for sign, count in counts.items() if sign.isupper())
    if small >= _ENOUGH and any(not counts[letter] for letter in _COMMON):
        return True
    if large >= _ENOUGH > small and any(not counts[letter] for letter in _COMMON.upper()):
        return True
    seen = sum(not sign.isspace() for sign in text)
    readable = sum(map(str.isalnum, text))
    if seen >= _ENOUGH and readable < seen * _LEAST_READABLE:
        return True
    return unknown_characters(text) > max(3, len(text) * _MOST_UNKNOWN)


def unknown_characters(text: str) -> int:
    """Return how many characters of a text stand for nothing that can be read."""
    return sum("\ue000" <= sign <= "\uf8ff" or sign == "\ufffd" for sign in text)
