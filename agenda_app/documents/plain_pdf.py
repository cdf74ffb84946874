"""Plain text, tables and e-mails as tagged pages: no letterhead, no header, no footer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from agenda_app.documents import style
from agenda_app.documents.blocks import Setting, flowables
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.glyphs import REPLACEMENT, drawable
from agenda_app.documents.markup import escaped
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import Element
from agenda_app.domain.language import Language
from agenda_app.domain.text import Block, plain


def render_plain(
    text: Sequence[Block],
    language: Language,
    title: str = "",
    images: Mapping[str, bytes] | None = None,
) -> Part:
    """Return the pages of a text.

    Args:
        text: what they hold.
        language: of the text.
        title: stands on top; none when it is empty.
        images: bytes of its pictures by their SHA-256.
    """
    top = section(title, language)
    story = []
    if title:
        story.append(paragraph(escaped(title), style.SHEET_TITLE, Element("H1", top)))
    story += flowables(text, Setting(top, language, images or {}))
    part = render(title, top, story, None)
    whole = plain(text) + title
    missing = "".join(sorted({c for c in whole if c != REPLACEMENT and drawable(c) == REPLACEMENT}))
    return replace(part, missing=missing)
