"""The order of the Norwegian alphabet, for lists that people look things up in."""

from __future__ import annotations

# The three signs that follow z in Unicode.
_LAST_LETTERS = str.maketrans("æäøöå", "{{||}")
Key = tuple[tuple[int, str], ...]


def norwegian_key(text: str) -> Key:
    """Return a sort key: æ, ø, å last, aa as å, and 2 before 10."""
    clean = text.casefold().replace("aa", "å").translate(_LAST_LETTERS)
    parts: list[tuple[int, str]] = []
    digits = ""
    for sign in f"{clean}\0":
        if sign.isdecimal():
            digits += sign
            continue
        if digits:
            parts.append((int(digits), ""))
            digits = ""
        parts.append((-1, sign) if sign.isspace() else (10**12, sign))
    return tuple(parts)


def by_surname(name: str) -> tuple[Key, Key]:
    """Return a key that sorts persons by their last name, then by the whole."""
    whole = " ".join(name.split())
    return norwegian_key(whole.rsplit(" ", 1)[-1]), norwegian_key(whole)
