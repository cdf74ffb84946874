"""The sample's attachments: short reports as PDF, letters as plain text."""

from __future__ import annotations

from agenda_app.domain.language import Language
from agenda_app.files import safe_name
from agenda_app.sample.calendar import Calendar
from agenda_app.sample.markup import read_text
from agenda_app.sample.papers import SampleAttachment, attachment_text
from agenda_app.sample.pdf_file import pdf_file
from agenda_app.services.page_count import PDF, pages_in


def attachment_of(
    wanted: SampleAttachment, language: Language, calendar: Calendar
) -> tuple[bytes, str, int]:
    """Return the bytes of an attachment, the name of its file, and how many pages it has."""
    name = safe_name(f"{wanted.title}.{wanted.form}")
    written = attachment_text(wanted.source)
    if wanted.form == "txt":
        return written.encode("utf-8"), name, 0
    text = read_text(written, _no_picture)
    data = pdf_file(
        wanted.title, text, calendar.today, images={}, language=language, heading=wanted.title
    )
    return data, name, pages_in(data, PDF)


def _no_picture(name: str) -> str:
    raise ValueError(f"an attachment of the sample shows {name!r}")
