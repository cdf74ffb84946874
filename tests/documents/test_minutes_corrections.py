"""Corrections on paper stand under their heading, wherever the text before them ends."""

from __future__ import annotations

import pypdfium2

from agenda_app.documents import style
from agenda_app.documents.attestation import attestation
from agenda_app.documents.blocks import Setting
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.fonts import register
from agenda_app.documents.meeting_paper import finished, furniture
from agenda_app.documents.minutes_corrections import corrections_story
from agenda_app.documents.page import render, section
from agenda_app.documents.tagging import Element
from agenda_app.domain.case import Signer
from agenda_app.domain.language import Language
from agenda_app.domain.printed_extract import Attestation
from agenda_app.domain.printed_minutes import CorrectionLine
from tests.documents.papers import a_head

LINE = CorrectionLine("Rettelse 1, PS 12/26", "7 mot 4", "8 mot 3", ("Begrunnelse: feil tall",))
PAGE_OF_LINES = 46


def pages_with(lines: int) -> list[str]:
    """Return the text of each page of a paper with so many lines before its corrections."""
    register()
    head = a_head()
    top = section("Saksprotokoll", Language.BOKMAL)
    setting = Setting(top, Language.BOKMAL)
    story = [paragraph(f"L{n}", style.PLAIN, Element("P", top)) for n in range(lines)]
    story += corrections_story((LINE,), setting)
    story += attestation(Attestation(Signer("Aud Underskriver")), head, top)
    page = furniture(head, "PS 12/26", name="item_minutes", header_on_first=False)
    pdf = finished([render("Saksprotokoll", top, story, page)], head, "Saksprotokoll")
    document = pypdfium2.PdfDocument(pdf)
    found = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return found


def test_the_heading_over_corrections_never_stands_without_the_first_of_them() -> None:
    divided = 0
    for lines in range(PAGE_OF_LINES - 20, PAGE_OF_LINES + 4):
        pages = pages_with(lines)
        (over,) = (n for n, text in enumerate(pages) if "Rettelser" in text)
        (first,) = (n for n, text in enumerate(pages) if "Rettelse 1" in text)
        assert over == first
        divided += len(pages) > 1
    assert divided
