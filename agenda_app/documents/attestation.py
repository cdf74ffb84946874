"""The end of an extract: that it says what the minutes say, or that these are not locked yet."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.meeting_paper import place_and_day
from agenda_app.documents.signatures import signatures
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.printed_minutes import Attestation


def attestation(attested: Attestation, head: MeetingHead, parent: Element) -> list[Flowable]:
    """Return "Rett utskrift" with place, day and room for the hand of who attests it."""
    if attested.signer is None:
        words = label("provisional_extract", head.language)
        return [Spacer(1, style.GAP), paragraph(words, style.NOTE, Element("P", parent))]
    dated = f"{label('true_copy', head.language)} · {place_and_day(head)}"
    return signatures((attested.signer,), parent, dated=dated)
