"""What attachments are called on paper."""

from __future__ import annotations

from agenda_app.documents.labels import label, state
from agenda_app.domain.agenda import ItemNumber
from agenda_app.domain.language import Language
from agenda_app.domain.printed import AttachmentContent
from agenda_app.domain.typography import item_number


def attachment_name(place: int, number: ItemNumber | None, language: Language) -> str:
    """Return "Vedlegg 3 til PS 12/26", the case's number alone for the paper itself (place 0)."""
    printed = item_number(number) if number else ""
    if not place:
        return printed
    if not printed:
        return label("attachment", language).format(place=place)
    return label("attachment_to", language).format(place=place, number=printed)


def attachment_stamp(content: AttachmentContent) -> str:
    """Return what stands at the foot of its pages: "Vedlegg 3 til PS 12/26", then "– TRUKKET"."""
    language = content.head.language
    name = attachment_name(content.place, content.number, language)
    return " – ".join(filter(None, (name, state(content.state, language))))


def attachment_title(place: int, title: str, language: Language) -> str:
    """Return "Vedlegg 3: Kart", the title alone for the paper itself (place 0)."""
    return f"{label('attachment', language).format(place=place)}: {title}" if place else title
