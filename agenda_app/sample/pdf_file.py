"""A text as a PDF of its own: the sample's attachments, and a paper from another system."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from agenda_app.documents import style
from agenda_app.documents.about import About
from agenda_app.documents.assembly import alone
from agenda_app.documents.blocks import Setting, flowables
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.furniture import Furniture
from agenda_app.documents.markup import escaped
from agenda_app.documents.page import render, section
from agenda_app.documents.tagging import Element
from agenda_app.domain.language import Language
from agenda_app.domain.text import Heading, Text, plain_block


def pdf_file(
    title: str,
    text: Text,
    printed: date,
    *,
    images: Mapping[str, bytes],
    language: Language = Language.BOKMAL,
    heading: str = "",
) -> bytes:
    """Return a text as PDF.

    Args:
        title: of the file.
        text: what it holds.
        printed: the date in the file's metadata.
        images: pictures of the text by their SHA-256.
        language: of the text.
        heading: the line on top; when empty, the first heading of the text is the title.
    """
    top = section(title, language)
    setting = Setting(top, language, images)
    before, first, after = _at_title(text, heading)
    line = paragraph(escaped(first), style.CASE_TITLE, Element("H1", top), outline=(1, title))
    story = [*flowables(before, setting), line, *flowables(after, setting)]
    part = render(title, top, story, Furniture(left="Ytterholm kommune", footer=title))
    return alone([part], About(title, "Ytterholm kommune", f"{language.value}-NO", printed))


def _at_title(text: Text, heading: str) -> tuple[Text, str, Text]:
    """Return what stands before the title, the title, and what stands after it."""
    if heading:
        return (), heading, text
    place = next(at for at, block in enumerate(text) if isinstance(block, Heading))
    return text[:place], plain_block(text[place]), text[place + 1 :]
