"""What a text says its case is about: places, farms, surnames, the numbers of properties."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.proof.capitals import CAPITAL, SMALL, WORD, by_size
from agenda_app.proof.given_names import is_given_name
from agenda_app.proof.letters import letters

_WORD = re.compile(rf"(?<![\w-]){WORD}(?:-[{CAPITAL}]?[{SMALL}]+)*(?![\w-])")
_BEGINS = re.compile(r"(?:^|[.:;?!–—«»\"(/]|\s-)\s*$")
"""What stands before a word that has a capital because a sentence begins."""
_NUMBER = r"n(?:umme)?r\.?"
_PROPERTY = re.compile(
    rf"\bg(?:[åa]rds|\.)?\s?{_NUMBER}\s*(?P<farm>\d+)\s*,?\s*(?:og\s+)?b(?:ruks|\.)?\s?{_NUMBER}\s*"
    rf"(?P<unit>\d+)|\bg(?:nr)?\.?/?(?:b?{_NUMBER})\s*(?P<both>\d+\s*/\s*\d+)",
    re.IGNORECASE,
)
_LONG = (("gnr", "bnr"), ("gardsnr", "bruksnr"), ("gardsnummer", "bruksnummer"))


def proper_nouns(title: str) -> Iterator[str]:
    """Return the words of a title that have a capital of their own, given names left out.

    A word that begins a sentence has one whatever it is, so it is not known what that one is.
    """
    for match in _WORD.finditer(by_size(title)):
        word = title[match.start() : match.end()]
        if not _BEGINS.search(title, 0, match.start()) and not is_given_name(word):
            yield word


def properties(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Return the properties that a text names by their number in the cadastre.

    Returns:
        Each as it is usually written, and the ``letters`` of the ways in which it is written.
    """
    for match in _PROPERTY.finditer(text):
        farm, unit = match["farm"], match["unit"]
        if match["both"]:
            farm, unit = (part.strip() for part in match["both"].split("/"))
        written = (
            *(f"{g}{farm}{between}{b}{unit}" for g, b in _LONG for between in ("", "og")),
            *(f"{begin}{farm}{unit}" for begin in ("gbnr", "gnr", "gnrbnr", "gbr")),
        )
        yield f"gnr. {farm} bnr. {unit}", tuple(map(letters, written))
