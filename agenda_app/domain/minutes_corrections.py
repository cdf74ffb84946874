"""Corrections of minutes that are locked: numbered, with a reason; what was locked stays as it is.

What is wrong in minutes is put right beside them, and both stay to be read (arkivlova § 5).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from agenda_app.domain.access import basis_refusal
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class MinutesCorrection:
    """A place in locked minutes that is put right.

    Attributes:
        number: counts the corrections of one meeting from 1; 0 before it is kept.
        item_id: the item it is in, None when it is in what belongs to no item.
        was: what the minutes say, word for word; empty when something was left out.
        becomes: what they are to say; empty when something is to go.
        reason: why.
        made_at: when it was entered.
        agreed_in: the item of a later meeting in which the committee agreed, None when the
            secretary put a slip right alone.
        exempt_basis: by which paragraph the public may not read its words, empty when it may
            (offl. § 31).
    """

    number: int
    item_id: ItemId | None
    was: str
    becomes: str
    reason: str
    made_at: datetime
    agreed_in: ItemId | None = None
    exempt_basis: str = ""


def correction_refusals(correction: MinutesCorrection) -> Iterator[Sentence]:
    """Yield why a correction cannot be entered as it is."""
    was, becomes = correction.was.split(), correction.becomes.split()
    if not was and not becomes:
        yield Sentence(
            "Skriv hva som står i protokollen, og hva som skal stå der.",
            "Skriv kva som står i protokollen, og kva som skal stå der.",
        )
    elif was == becomes:
        yield Sentence(
            "Det som skal stå, er det samme som det som står. Skriv det som er riktig.",
            "Det som skal stå, er det same som det som står. Skriv det som er rett.",
        )
    if not correction.reason.strip():
        yield Sentence("Skriv hvorfor protokollen rettes.", "Skriv kvifor protokollen blir retta.")
    if correction.exempt_basis.strip() and (refusal := basis_refusal(correction.exempt_basis)):
        yield refusal


def stands_in(was: str, said: Iterable[str]) -> bool:
    """Return whether what is put right stands in some texts, whatever the space between letters.

    Spaces, the ends of lines and soft hyphens are how a text is laid out, and no part of it.
    """
    return _letters(was) in _letters("\n".join(said))


def _letters(text: str) -> str:
    return "".join(text.replace("\u00ad", "").split())
