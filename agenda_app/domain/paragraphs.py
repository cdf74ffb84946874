"""Which paragraphs the acts have that an exemption is usually by: nobody can look up any other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.domain.sentence import NOTHING, Sentence, filled

_LAST = {"offl.": 33, "fvl.": 100}
"""Of offentleglova, and of the two acts that are called forvaltningsloven the longer."""
_LAST_CHAPTER, _LAST_OF_CHAPTER = 31, 30
_ACT = (
    r"(?:(?P<offl{0}>offl\b\.?|offentleglov\w*|offentlighetslov\w*)"
    r"|(?P<fvl{0}>fvl\b\.?|forvaltningslov\w*)|(?P<koml{0}>koml\b\.?|kommunelov\w*))"
)
_NUMBER = r"\d+(?:\s?[-–]\s?\d+)?(?!\d|\.\s*(?:ledd|punktum|pkt))"
_NUMBERS = rf"(?:§§\s*{_NUMBER}(?:\s*(?:,|og|til)\s*{_NUMBER})*|§\s*{_NUMBER})"
_NAMED = re.compile(
    rf"(?<![\w-]){_ACT.format('')}\s*(?P<before>{_NUMBERS})"
    rf"|(?P<after>{_NUMBERS})[^.,;§]{{0,40}}\si\s+{_ACT.format('_after')}",
    re.IGNORECASE,
)
_EACH = re.compile(r"(\d+)(?:\s?[-–]\s?(\d+))?")
_NO_SUCH = Sentence(
    "Hjemmelen «{}» er feil: det finnes ingen {} § {}.",
    "Heimelen «{}» er feil: det finst ingen {} § {}.",
)


def no_such_paragraph(basis: str) -> Sentence:
    """Return what is wrong with a legal basis by a paragraph that cannot exist; nothing if none is.

    Only what is said of offentleglova, forvaltningsloven and kommuneloven by name is looked at.
    """
    for act, paragraph in _named(basis):
        if not _can_exist(act, paragraph):
            return filled(_NO_SUCH, " ".join(basis.split()), act, paragraph)
    return NOTHING


def _named(basis: str) -> Iterator[tuple[str, str]]:
    for found in _NAMED.finditer(basis.replace("\u00a0", " ")):
        acts = ("offl", "fvl", "koml")
        act = next(one for one in acts if found[one] or found[f"{one}_after"])
        for each in _EACH.finditer(found["before"] or found["after"]):
            yield f"{act}.", "-".join(filter(None, each.groups()))


def _can_exist(act: str, paragraph: str) -> bool:
    parts = [int(part) for part in paragraph.split("-")]
    if act in _LAST:
        return all(0 < part <= _LAST[act] for part in parts)
    if len(parts) == 1:
        return False
    chapter, number = parts
    return 0 < chapter <= _LAST_CHAPTER and 0 < number <= _LAST_OF_CHAPTER
