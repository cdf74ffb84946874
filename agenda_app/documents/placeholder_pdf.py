"""The page that stands where the public may not see a case: number, public title, legal basis."""

from __future__ import annotations

from agenda_app.documents import style
from agenda_app.documents.assembly import Keyed
from agenda_app.documents.case_pdf import title_lines
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.meeting_paper import finished, furniture
from agenda_app.documents.page import Part, render, section
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed import PlaceholderContent
from agenda_app.words import item_number, nobreak_law


def render_placeholder(content: PlaceholderContent) -> bytes:
    """Return the page alone as PDF."""
    part = placeholder_part(content)
    return finished([Keyed(content.key, part)], content.head, part.title)


def placeholder_part(content: PlaceholderContent) -> Part:
    """Return the page as a part of a document."""
    language = content.head.language
    number = item_number(content.number) if content.number else ""
    shown = content.public_title.strip() or label("exempt", language)
    title = f"{number} {shown}".strip()
    top = section(title, language)
    sentence = label("exempt_page", language)
    story = [
        *title_lines(content.number, shown, top),
        paragraph(sentence, style.body(language), Element("P", top)),
    ]
    if content.basis:
        basis = f"{label('basis', language)}: {nobreak_law(content.basis)}"
        story.append(paragraph(escaped(basis), style.SMALL, Element("P", top)))
    return render(title, top, story, furniture(content.head, number))
