"""What is doubtful about a point that is followed up, and how it was put right, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from agenda_app.domain.corrected_points import PointCorrections
from agenda_app.domain.correction_words import change_words
from agenda_app.domain.followup import FollowUpDoubt
from agenda_app.domain.language import Language
from agenda_app.domain.printed_minutes import CorrectionLine
from agenda_app.domain.sentence import Sentence, alike, filled, listed
from agenda_app.domain.typography import date_short

DOUBT_WORDS = {
    FollowUpDoubt.NO_OWNER: Sentence(
        "Ingen er satt til å gjøre det.", "Ingen er sett til å gjere det."
    ),
    FollowUpDoubt.NO_DUE_DATE: alike("Det har ingen frist."),
    FollowUpDoubt.DUE_BEFORE_DECISION: Sentence(
        "Fristen er før vedtaket ble fattet.", "Fristen er før vedtaket vart gjort."
    ),
    FollowUpDoubt.REPORTED_BEFORE_DECISION: Sentence(
        "Noe er meldt før vedtaket ble fattet.", "Noko er meldt før vedtaket vart gjort."
    ),
    FollowUpDoubt.DONE_WITHOUT_EVIDENCE: alike("Det står som utført, men ingenting viser det."),
}
"""Of each, what somebody should look at."""

_NEW_DUE = alike("ny frist {}")
_APPLIED = Sentence("Rettet, se rettelse {} i protokollen.", "Retta, sjå retting {} i protokollen.")
_BESIDE = Sentence("Rettelse {} i protokollen: {}", "Retting {} i protokollen: {}")
_WITHHELD = Sentence(
    "Ikke rettet her, se rettelse {} i protokollen.",
    "Ikkje retta her, sjå retting {} i protokollen.",
)


def due_words(due: date) -> Sentence:
    """Return "ny frist 31.10.2026" of a due date that was reported."""
    return filled(_NEW_DUE, date_short(due))


def point_correction_words(corrections: PointCorrections, language: Language) -> Iterator[str]:
    """Yield that a point was corrected, and what is to be read beside it."""
    if corrections.applied:
        yield _APPLIED.said(language, listed([*map(str, corrections.applied)]))
    for one in corrections.beside:
        told = " ".join(change_words(CorrectionLine("", one.was, one.becomes), language))
        yield _BESIDE.said(language, one.number, told)
    if corrections.withheld:
        yield _WITHHELD.said(language, listed([*map(str, corrections.withheld)]))
