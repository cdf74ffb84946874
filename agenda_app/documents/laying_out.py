"""Lays out the parts of a bundle. Whoever only joins parts does not need what this loads."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.documents.attachment_pdf import stand_in_part
from agenda_app.documents.case_pdf import Links, case_part
from agenda_app.documents.divider_pdf import divider_part
from agenda_app.documents.glyphs import missing_in
from agenda_app.documents.layout import Layout
from agenda_app.documents.notice_pdf import notice_part
from agenda_app.documents.page import blank_part
from agenda_app.documents.part import Part
from agenda_app.documents.placeholder_pdf import placeholder_part
from agenda_app.domain.printed import (
    AttachmentContent,
    CaseContent,
    DividerContent,
    PlaceholderContent,
)


def laid_out(layout: Layout) -> Part:
    """Return a laid-out part."""
    return replace(_part(layout), missing=missing_in(layout.content))


def _part(layout: Layout) -> Part:
    match layout.content:
        case None:
            return blank_part()
        case DividerContent() as divider:
            return divider_part(divider)
        case CaseContent() as paper:
            return case_part(paper, links=Links(to_agenda=layout.linked, to_attachments=True))
        case PlaceholderContent() as paper:
            return placeholder_part(paper, layout.pages, linked=layout.linked)
        case AttachmentContent() as paper:
            return stand_in_part(paper)
        case notice:
            return notice_part(notice, linked=True)
