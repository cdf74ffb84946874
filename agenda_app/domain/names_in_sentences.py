"""How the name of a committee or a unit stands inside a sentence."""

from __future__ import annotations


def in_sentence(name: str) -> str:
    """Return "formannskapet" for "Formannskapet".

    A short form keeps its capital: "AMU", "NAV-nemnda" and "U18-rådet" are told by further
    capitals or digits in the first word.
    """
    first = name.split(" ", 1)[0][1:]
    if any(letter.isupper() or letter.isdigit() for letter in first):
        return name
    return name[:1].lower() + name[1:]
