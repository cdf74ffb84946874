"""How a correction of locked minutes is told on every paper: what stood, and what is to stand."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.language import Language
from agenda_app.domain.printed_minutes import CorrectionLine
from agenda_app.domain.sentence import Sentence, alike

CORRECTIONS = Sentence("Rettelser", "Rettingar")
BESIDE = Sentence(
    "Protokollen er rettet etter at den ble låst. Det som sto der, står uendret ovenfor.",
    "Protokollen er retta etter at han vart låst. Det som stod der, står uendra ovanfor.",
)
FURTHER_DOWN = Sentence(
    "Protokollen er rettet i denne saken etter at den ble låst, se «Rettelser» lenger ned.",
    "Protokollen er retta i denne saka etter at han vart låst, sjå «Rettingar» lenger nede.",
)
_SAID_BEFORE = alike("Det står: {}")
_SHALL_SAY = alike("Det skal stå: {}")
_ADDED = Sentence("Tilføyes: {}", "Blir lagt til: {}")
_STRUCK = alike("Går ut: {}")


def change_words(line: CorrectionLine, language: Language) -> Iterator[str]:
    """Yield what stood and what is to stand, or the one of them that there is."""
    was, becomes = f"«{line.was}»", f"«{line.becomes}»"
    if line.was and line.becomes:
        yield _SAID_BEFORE.said(language, was)
        yield _SHALL_SAY.said(language, becomes)
    elif line.was:
        yield _STRUCK.said(language, was)
    elif line.becomes:
        yield _ADDED.said(language, becomes)
