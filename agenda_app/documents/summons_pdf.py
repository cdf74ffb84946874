"""The letter that calls a deputy to a meeting (innkalling av varamedlem)."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.blocks import Setting, flowables
from agenda_app.documents.closing import Closing
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.letter_pdf import letter_facts
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import finished, furniture
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed_summons import SummonsContent
from agenda_app.domain.text import ListItem, Run
from agenda_app.domain.typography import nobreak_law


def render_summons(content: SummonsContent) -> bytes:
    """Return the letter as PDF."""
    part = summons_part(content)
    return finished([part], content.head, part.title)


def summons_part(content: SummonsContent) -> Part:
    """Return the letter as a part of a document."""
    # A letter has the day it is written on, not the meeting's number, at its right.
    head, language = replace(content.head, number=0), content.head.language
    top = section(content.title, language)
    setting = Setting(top, language)
    address = "\n".join((content.name, *content.address.splitlines()))
    cases = tuple(
        ListItem(0, "", (Run(" ".join(filter(None, (number, title)))),))
        for number, title in content.cases
    )
    title = content.cases_title
    under = Element(setting.headings.tag(2), top)
    story: list[Flowable] = [
        letterhead(head, top),
        paragraph(escaped(address), style.PLAIN, Element("P", top)),
        Spacer(1, 10 * MM),
        paragraph(
            escaped(content.title), style.TITLE, Element("H1", top), outline=(1, content.title)
        ),
        paragraph(escaped(content.opening), setting.body, Element("P", top)),
        Spacer(1, style.GAP),
        *letter_facts(content.facts, top),
        Spacer(1, style.GAP),
        *(
            paragraph(escaped(nobreak_law(words)), setting.body, Element("P", top))
            for words in content.told
        ),
        Spacer(1, style.GAP),
        paragraph(escaped(title), style.HEADINGS[2], under, outline=(2, title)),
        *flowables(cases, setting),
    ]
    lines = [paragraph(escaped(line), style.PLAIN, Element("P", top)) for line in content.closing]
    story.append(Closing([Spacer(1, 6 * MM), *lines]))
    # Who gets it is outside the office, so the foot says nothing of an internal version.
    page = replace(furniture(head, header_on_first=False), footer=content.title)
    return render(content.title, top, story, page)
