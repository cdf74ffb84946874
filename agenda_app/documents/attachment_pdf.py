"""What attachments are called on paper, and the page in the place of one that cannot be shown."""

from __future__ import annotations

from agenda_app.documents import style
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.meeting_paper import furniture
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import Element
from agenda_app.documents.titles import title_lines
from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.language import Language
from agenda_app.domain.printed import AttachmentContent
from agenda_app.words import item_number


def attachment_name(place: int, number: ItemNumber | None, language: Language) -> str:
    """Return "Vedlegg 3 til PS 12/26", the case's number alone for the paper itself (place 0)."""
    printed = item_number(number) if number else ""
    if not place:
        return printed
    if not printed:
        return label("attachment", language).format(place=place)
    return label("attachment_to", language).format(place=place, number=printed)


def attachment_title(place: int, title: str, language: Language) -> str:
    """Return "Vedlegg 3: Kart", the title alone for the paper itself (place 0)."""
    return f"{label('attachment', language).format(place=place)}: {title}" if place else title


def stand_in_part(content: AttachmentContent) -> Part:
    """Return the page in the place of an attachment: its title, and why it cannot be shown."""
    language = content.head.language
    name = attachment_name(content.place, content.number, language)
    title = attachment_title(content.place, content.title, language)
    top = section(title, language)
    story = [
        *title_lines(name, content.title, top, bookmark=title, level=2),
        paragraph(escaped(content.reason), style.body(language), Element("P", top)),
    ]
    return render(title, top, story, furniture(content.head, name))
