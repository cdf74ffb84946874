"""The sample's attachments as the files they came as: reports, letters, a scan, a map, a table."""

from __future__ import annotations

from agenda_app.domain.language import Language
from agenda_app.files.names import safe_name
from agenda_app.sample.calendar import Calendar
from agenda_app.sample.email_file import email_file
from agenda_app.sample.markup import read_text
from agenda_app.sample.papers import SampleAttachment, attachment_text
from agenda_app.sample.pdf_file import pdf_file
from agenda_app.sample.pictures import picture
from agenda_app.sample.scans import map_file, scanned_letter

_AS_PDF = frozenset({"scan", "map"})
_WRITTEN = frozenset({"txt", "csv"})
_ENCLOSED = "hurtigbat-innstilt.csv"


def attachment_of(
    wanted: SampleAttachment, language: Language, calendar: Calendar
) -> tuple[bytes, str]:
    """Return the bytes of an attachment and the name of its file."""
    form, title = wanted.form, wanted.title
    name = safe_name(f"{title}.{'pdf' if form in _AS_PDF else form}")
    if form == "png":
        return picture(wanted.source, calendar.today.year), name
    if form == "map":
        return map_file(wanted.source, calendar.today.year), name
    written = attachment_text(wanted.source)
    if form in _WRITTEN:
        return written.encode("utf-8"), name
    if form == "scan":
        return scanned_letter(title, written), name
    if form == "eml":
        enclosed = (_ENCLOSED, attachment_text(_ENCLOSED))
        return email_file(title, written, calendar.today, enclosed), name
    text = read_text(written, _no_picture)
    data = pdf_file(title, text, calendar.today, images={}, language=language, heading=title)
    return data, name


def _no_picture(name: str) -> str:
    raise ValueError(f"an attachment of the sample shows {name!r}")
