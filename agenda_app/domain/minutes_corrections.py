"""Corrections of minutes that are locked: numbered, with a reason; what was locked stays as it is.

What is wrong in minutes is put right beside them, and both stay to be read (arkivlova § 5).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
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
            (offl. § 31). An open one that quotes it is exempt by it too.
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


def with_quoted_bases(corrections: Iterable[MinutesCorrection]) -> tuple[MinutesCorrection, ...]:
    """Return the corrections of one meeting, in order, exempt where they quote one that is.

    What an open one puts right is printed, and it may be the words of an exempt one before it.
    """
    found: list[MinutesCorrection] = []
    for one in corrections:
        quoted = None if one.exempt_basis else quoted_exempt(one, found)
        found.append(one if quoted is None else replace(one, exempt_basis=quoted.exempt_basis))
    return tuple(found)


def quoted_exempt(
    correction: MinutesCorrection, before: Iterable[MinutesCorrection]
) -> MinutesCorrection | None:
    """Return the exempt correction of the same item whose words are put right again, or None."""
    was = correction.was
    return next(
        (
            one
            for one in before
            if one.exempt_basis
            and one.item_id == correction.item_id
            and one.becomes.strip()
            and (stands_in(one.becomes, (was,)) or _says(one.becomes, was))
        ),
        None,
    )


def stands_in(was: str, said: Iterable[str]) -> bool:
    """Return whether what is put right stands in some texts, whatever the space between letters.

    Spaces, the ends of lines and soft hyphens are how a text is laid out, and no part of it.
    """
    return _letters(was) in _letters("\n".join(said))


def _says(text: str, part: str) -> bool:
    """Tell whether whole words stand in a text; the letters of "2" stand in any year too."""
    words, wanted = (
        " ".join(re.findall(r"\w+", one.replace("\u00ad", ""))) for one in (text, part)
    )
    return bool(wanted) and f" {wanted} " in f" {words} "


def _letters(text: str) -> str:
    return "".join(text.replace("\u00ad", "").split())
