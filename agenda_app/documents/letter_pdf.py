"""A letter that tells a party of a resolution (melding om vedtak)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.blocks import Setting
from agenda_app.documents.closing import Closing
from agenda_app.documents.facts import Fact, fact_grid
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import finished, furniture
from agenda_app.documents.minutes_corrections import corrections_story
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.proposals import proposal
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed_letter import LetterContent
from agenda_app.domain.typography import nobreak_law


def render_letter(content: LetterContent) -> bytes:
    """Return a letter as PDF."""
    part = letter_part(content)
    return finished([part], content.head, part.title)


def letter_part(content: LetterContent) -> Part:
    """Return a letter as a part of a document."""
    head, language = content.head, content.head.language
    top = section(content.title, language)
    setting = Setting(top, language, content.images)
    address = "\n".join((content.party.name, *content.party.address.splitlines()))
    case = Element(setting.headings.tag(2), top)
    story: list[Flowable] = [
        letterhead(head, top),
        paragraph(escaped(address), style.PLAIN, Element("P", top)),
        Spacer(1, 10 * MM),
        paragraph(
            escaped(content.title), style.TITLE, Element("H1", top), outline=(1, content.title)
        ),
        paragraph(escaped(content.case_title), style.SHEET_TITLE, case),
        *letter_facts(content.facts, top),
        Spacer(1, style.GAP),
        paragraph(escaped(content.opening), setting.body, Element("P", top)),
        *proposal(content.resolution, setting),
        *corrections_story(content.corrections, setting, 2),
        Spacer(1, style.GAP),
    ]
    for told in content.sections:
        element = Element(setting.headings.tag(2), top)
        story.append(
            paragraph(escaped(told.title), style.HEADINGS[2], element, outline=(2, told.title))
        )
        story += [
            paragraph(escaped(nobreak_law(words)), setting.body, Element("P", top))
            for words in told.paragraphs
        ]
    lines = [paragraph(escaped(line), style.PLAIN, Element("P", top)) for line in content.closing]
    story.append(Closing([Spacer(1, 6 * MM), *lines]))
    # Who gets it is outside the office, so the foot says nothing of an internal version.
    page = replace(furniture(head, content.number, header_on_first=False), footer=content.title)
    return render(content.title, top, story, page)


def letter_facts(facts: Iterable[tuple[str, str]], top: Element) -> list[Flowable]:
    """Return what a letter is about as names and values beside each other, one a line."""
    lines = [Fact(name, nobreak_law(value)) for name, value in facts]
    return [fact_grid(lines, top)] if lines else []
