"""How resolutions are carried out, on paper: a list of points, or the half-yearly report."""

from __future__ import annotations

from reportlab.platypus import Flowable

from agenda_app.documents import style
from agenda_app.documents.about import About
from agenda_app.documents.blocks import Setting, flowables
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.furniture import Furniture
from agenda_app.documents.labels import audience
from agenda_app.documents.letterhead import dated_letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed_status import StatusContent


def render_status(content: StatusContent) -> bytes:
    """Return a list or a report as PDF."""
    from agenda_app.documents.assembly import alone  # loads pikepdf, which laying out needs not

    about = About(
        title=content.title,
        author=content.letterhead.municipality,
        language=f"{content.language.value}-NO",
        printed=content.printed,
    )
    return alone([status_part(content)], about, ())


def status_part(content: StatusContent) -> Part:
    """Return a list or a report as a part of a document."""
    language, title = content.language, content.title
    top = section(title, language)
    setting = Setting(top, language)
    story: list[Flowable] = [
        dated_letterhead(content.letterhead, language, content.printed, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, title)),
        paragraph(escaped(content.note), setting.body, Element("P", top)),
        *flowables(content.text, setting),
    ]
    page = Furniture(
        left=content.letterhead.municipality,
        footer=f"{title}, {audience(content.audience, language)}",
        header_on_first=False,
    )
    return render(title, top, story, page)
