"""Names in a text: who a paper is about is often all that must not be known."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.proof.given_names import is_given_name

_WORD = r"[A-ZÆØÅÄÖÁČŠŽĐ][a-zæøåäöéèüáčšžđŋ']+(?:-[A-ZÆØÅ][a-zæøåäöéü]+)?"
_SMALL = r"(?:van|von|der|den|de|da|la|af|el|al|bin)"
_PART = rf"(?:{_SMALL}[ \u00a0])*(?:{_WORD}|[A-ZÆØÅ]\.)"
_NAME = re.compile(rf"\b{_WORD}(?:[ \u00a0]{_PART}){{1,5}}(?![\wæøå])")
_STREET = re.compile(r"\s+(?:gate|gata|vei|veg|vegen|veien|plass|allé|minde|stiftelse|skole)\b")
_MOST_WORDS = 5


def names(text: str) -> Iterator[tuple[str, bool]]:
    """Return what looks like a name, and whether it is surely a person's.

    A person's name begins with a given name and has another word. Other words with capitals after
    each other may be a person too, or an office or a place.
    """
    for match in _NAME.finditer(text):
        if _STREET.match(text, match.end()):
            continue
        words = match[0].split()
        first = next((n for n, word in enumerate(words) if is_given_name(word)), None)
        if first is None:
            yield " ".join(words), False
        elif first + 1 < len(words):
            yield " ".join(words[first : first + _MOST_WORDS]), True
