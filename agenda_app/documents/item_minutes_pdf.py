"""One case's part of the minutes on a page of its own (saksprotokoll)."""

from __future__ import annotations

from reportlab.platypus import Flowable

from agenda_app.documents import style
from agenda_app.documents.attestation import attestation, provisional
from agenda_app.documents.blocks import Setting
from agenda_app.documents.extract_story import review_line
from agenda_app.documents.facts import meeting_facts
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.meeting_paper import finished, furniture
from agenda_app.documents.minutes_corrections import corrections_story
from agenda_app.documents.minutes_item import item_story
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed_extract import ItemMinutesContent
from agenda_app.domain.typography import item_number


def render_item_minutes(content: ItemMinutesContent) -> bytes:
    """Return one case's part of the minutes as PDF."""
    part = item_minutes_part(content)
    return finished([part], content.head, part.title)


def item_minutes_part(content: ItemMinutesContent) -> Part:
    """Return one case's part of the minutes as a part of a document."""
    head, language = content.head, content.head.language
    name = label("item_minutes", language)
    number = item_number(content.item.number) if content.item.number else ""
    title = f"{name} {number}".strip()
    top = section(title, language)
    setting = Setting(top, language, content.images)
    setting.headings.tag(2)
    story: list[Flowable] = [
        letterhead(head, top),
        paragraph(escaped(name), style.TITLE, Element("H1", top), outline=(1, title)),
        meeting_facts(head, top),
        *provisional(content.attested, head, top),
        *item_story(content.item, setting, content.layout),
        *(review_line(content.review, setting) if content.review else []),
        *corrections_story(content.corrections, setting),
        *attestation(content.attested, head, top),
    ]
    page = furniture(head, number, name="item_minutes", header_on_first=False)
    return render(title, top, story, page)
