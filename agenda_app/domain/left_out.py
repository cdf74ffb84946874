"""What the reading of a case paper left out, and what it is called when somebody reads of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike


class LeftOutKind(Enum):
    """What it was in the file."""

    TEXT = "text"
    """Words that stand as they were: a page foot, a prompt of the template."""
    FIGURE = "figure"
    PICTURE = "picture"
    FILE = "file"
    FIELD = "field"
    PICTURE_IN_HEAD = "picture_in_head"
    PICTURE_IN_MARGIN = "picture_in_margin"
    """In the head or the foot of the pages."""
    INSERTION = "insertion"
    DELETION = "deletion"
    COMMENT = "comment"
    HIDDEN = "hidden"


_CALLED = {
    LeftOutKind.FIGURE: Sentence("Figur som ikke kan vises", "Figur som ikkje kan visast"),
    LeftOutKind.PICTURE: Sentence("Bilde som ikke kan vises", "Bilete som ikkje kan visast"),
    LeftOutKind.FILE: Sentence("Fil som ikke kan vises", "Fil som ikkje kan visast"),
    LeftOutKind.FIELD: Sentence("Felt som ikke kan vises", "Felt som ikkje kan visast"),
    LeftOutKind.PICTURE_IN_HEAD: Sentence("Bilde i hodet", "Bilete i hovudet"),
    LeftOutKind.PICTURE_IN_MARGIN: Sentence(
        "Bilde i topp- eller bunntekst", "Bilete i topp- eller botntekst"
    ),
    LeftOutKind.INSERTION: Sentence("Forkastet tillegg", "Forkasta tillegg"),
    LeftOutKind.DELETION: Sentence("Godtatt sletting", "Godteken sletting"),
    LeftOutKind.COMMENT: alike("Merknad"),
    LeftOutKind.HIDDEN: alike("Skjult tekst"),
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that is not in the paper: what it was, and its words or its name."""

    kind: LeftOutKind
    text: str = ""

    def said(self, language: Language) -> str:
        """Return a line that tells of it: "Figur som ikke kan vises: Folketall"."""
        called = _CALLED[self.kind].said(language) if self.kind in _CALLED else ""
        return ": ".join(filter(None, (called, self.text)))


def texts_left_out(texts: Iterable[str]) -> tuple[LeftOut, ...]:
    """Return words that stand as they were; those that are only white space are nothing."""
    return tuple(LeftOut(LeftOutKind.TEXT, text.strip()) for text in texts if text.strip())
