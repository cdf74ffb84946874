"""What it takes to say why nothing of a file can be shown, and remedies that serve for several."""

from __future__ import annotations

from typing import NamedTuple

from agenda_app.domain.sentence import Sentence


class Why(NamedTuple):
    """Why nothing is shown, and what to do about it.

    The clause stands alone and behind "at": no "ikke" in it may hang on its main verb, for then
    the order of words would be another.
    """

    clause: Sentence
    remedy: Sentence


NEW_COPY = Sentence(
    "Be avsenderen om filen på nytt, helst som PDF.",
    "Be avsendaren om fila på nytt, helst som PDF.",
)
AS_PDF = Sentence(
    "Åpne den i programmet den ble laget i, lagre som PDF og legg ved den.",
    "Opne ho i programmet ho vart laga i, lagre som PDF og legg ved den.",
)
SMALLER = Sentence(
    "Del filen, eller lagre den i lavere oppløsning.",
    "Del fila, eller lagre ho i lågare oppløysing.",
)
