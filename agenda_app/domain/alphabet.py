"""The order of the Norwegian alphabet, for lists that people look things up in."""

from __future__ import annotations

_LAST = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})
"""Characters that come after "z" in the order in which æ, ø and å do."""


def alphabetical(text: str) -> str:
    """Return a key that sorts texts as Norwegians do: æ, ø and å last, "aa" as "å"."""
    return " ".join(text.casefold().split()).replace("aa", "å").translate(_LAST)


def by_surname(name: str) -> tuple[str, str]:
    """Return a key that sorts persons by their last name, then by the whole."""
    whole = alphabetical(name)
    return whole.rsplit(" ", 1)[-1], whole
