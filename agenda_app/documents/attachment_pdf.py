"""The page in the place of an attachment that cannot be shown."""

from __future__ import annotations

from agenda_app.documents import style
from agenda_app.documents.attachment_names import attachment_name, attachment_title
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.labels import state
from agenda_app.documents.markup import escaped
from agenda_app.documents.meeting_paper import furniture
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import Element
from agenda_app.documents.titles import title_lines
from agenda_app.domain.printed import AttachmentContent


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
    fate = state(content.state, language)
    return render(title, top, story, furniture(content.head, name, mark=fate))
