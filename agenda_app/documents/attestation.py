"""What makes an extract a true copy of the minutes, or says that these are not locked yet."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.meeting_paper import place_and_day
from agenda_app.documents.signatures import signatures
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.printed_extract import Attestation, ExtractContent


def provisional(attested: Attestation | None, head: MeetingHead, top: Element) -> list[Flowable]:
    """Return a line for under the title where the minutes can still change."""
    if attested is None or attested.signer is not None:
        return []
    return note_of_open("provisional_extract", head, top)


def paper_of_today(content: ExtractContent, top: Element) -> list[Flowable]:
    """Return a line for under the title where the paper may be another than the meeting had."""
    if content.attested is None or not content.is_of_today:
        return []
    return note_of_open("paper_of_today", content.case.head, top)


def note_of_open(key: str, head: MeetingHead, top: Element) -> list[Flowable]:
    """Return a line for under the title that says, by its label, what may still be otherwise."""
    line = paragraph(label(key, head.language), style.NOTE, Element("P", top))
    return [Spacer(1, 0.4 * style.LEADING), line]


def attestation(attested: Attestation | None, head: MeetingHead, top: Element) -> list[Flowable]:
    """Return "Rett utskrift" with place, day and room for the hand of who attests it."""
    if attested is None or attested.signer is None:
        return []
    dated = f"{label('true_copy', head.language)} · {place_and_day(head)}"
    return signatures((attested.signer,), top, dated=dated, by_hand=True)
