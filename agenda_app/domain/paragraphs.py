"""Which paragraphs the acts have that an exemption is usually by: nobody can look up any other."""

from __future__ import annotations

import re

from agenda_app.domain.law_references import Reference, named_references
from agenda_app.domain.sentence import NOTHING, Sentence, filled

_LAST = {"offl.": 33, "fvl.": 100}
"""Of offentleglova, and of the two acts that are called forvaltningsloven the longer."""
_BY_CHAPTER = "koml."
_LAST_CHAPTER, _LAST_OF_CHAPTER = 31, 30
_NO_SUCH = Sentence(
    "Hjemmelen «{}» er feil: det finnes ingen {} § {}.",
    "Heimelen «{}» er feil: det finst ingen {} § {}.",
)


def no_such_paragraph(basis: str) -> Sentence:
    """Return what is wrong with a legal basis by a paragraph that cannot exist; nothing if none is.

    Only what is said of offentleglova, forvaltningsloven and kommuneloven by name is looked at.
    """
    for one in named_references(basis):
        if not _can_exist(one):
            return filled(_NO_SUCH, " ".join(basis.split()), one.act, one.paragraph)
    return NOTHING


def _can_exist(one: Reference) -> bool:
    parts = [int(part) for part in re.findall(r"\d+", one.paragraph)]
    if one.act in _LAST:
        return all(0 < part <= _LAST[one.act] for part in parts)
    if one.act != _BY_CHAPTER:
        return True
    return len(parts) == 2 and 0 < parts[0] <= _LAST_CHAPTER and 0 < parts[1] <= _LAST_OF_CHAPTER
