"""The divider: a sheet before a case."""

from __future__ import annotations

from reportlab.platypus import Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.meeting_paper import furniture
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed import DividerContent
from agenda_app.domain.typography import item_number

_DOWN = 0.3 * measures.TEXT_HEIGHT


def divider_part(content: DividerContent) -> Part:
    """Return the sheet before a case: its number and the title that this version may show."""
    language = content.head.language
    number = item_number(content.number) if content.number else ""
    shown = content.title or label("exempt", language)
    top = section(f"{number} {shown}".strip(), language)
    story = [Spacer(1, _DOWN)]
    if number:
        story.append(paragraph(escaped(number), style.DIVIDER_NUMBER, Element("P", top)))
    story.append(paragraph(escaped(shown), style.TITLE, Element("P", top)))
    return render(number or shown, top, story, furniture(content.head, number))
