"""No character may print blank: what the typeface lacks gets a visible replacement."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from agenda_app.documents.fonts import covered

REPLACEMENT = "□"
_BLANKS = {"\t": " ", "\u2028": "\n", "\u2029": "\n", "\r": "\n", "\u202f": "\u00a0"}
_STAND_INS = {
    "☒": "[x]",
    "☑": "[x]",
    "\u2212": "-",
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0d8": "→",
    "\uf0fc": "✓",
    "\uf0e0": "→",
}


def drawable(text: str) -> str:
    """Return text in which every character has a glyph; invisible ones are gone.

    Blanks of other widths become ordinary or no-break spaces, letters that are missing are taken
    apart into a letter and an accent when both are there, the rest becomes ``REPLACEMENT``.
    """
    text = unicodedata.normalize("NFC", text)
    if covered().issuperset(text):
        return text
    return "".join(map(_drawable, text))


def missing_in(content: object) -> str:
    """Return the characters of a document's content that are printed as ``REPLACEMENT``, sorted."""
    found: set[str] = set()
    for text in _texts(content):
        if not covered().issuperset(text):
            found.update(unicodedata.normalize("NFC", text))
    return "".join(sorted(c for c in found if c != REPLACEMENT and _drawable(c) == REPLACEMENT))


def _drawable(character: str) -> str:
    if character in covered():
        return character
    blank = _BLANKS.get(character)
    if blank is not None:
        return blank
    category = unicodedata.category(character)
    if category == "Zs":
        return "\u00a0"
    if category in {"Cc", "Cf", "Cs"} or "\ufe00" <= character <= "\ufe0f":
        return ""
    apart = _STAND_INS.get(character) or unicodedata.normalize("NFKD", character)
    return apart if covered().issuperset(apart) else REPLACEMENT


def _texts(content: object) -> Iterator[str]:
    waiting = [content]
    while waiting:
        held = waiting.pop()
        if isinstance(held, str):
            yield held
        elif isinstance(held, tuple):
            waiting += held
        elif is_dataclass(held):
            waiting += [getattr(held, name) for name in _names(held.__class__)]


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
