"""The notice of a meeting (møteinnkalling) with its agenda."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.agenda_table import agenda_table
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import finished, furniture, notice_title, place_and_day
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.signatures import signatures
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed import MeetingHead, NoticeContent
from agenda_app.domain.typography import clock
from agenda_app.words import date_long

_FACT_COLUMNS = (28 * MM, measures.TEXT_WIDTH - 28 * MM)


def render_notice(content: NoticeContent) -> bytes:
    """Return the notice alone as PDF; lines link nowhere, as nothing follows."""
    part = notice_part(content, linked=False)
    return finished([part], content.head, part.title)


def render_agenda(content: NoticeContent) -> bytes:
    """Return the agenda alone as PDF."""
    part = agenda_part(content)
    return finished([part], content.head, part.title)


def notice_part(content: NoticeContent, *, linked: bool) -> Part:
    """Return the notice as a part of a document.

    Args:
        content: what it says.
        linked: whether the cases follow in the same file, so that the lines lead to them.
    """
    head, language = content.head, content.head.language
    title = notice_title(head)
    top = section(title, language)
    story = [
        letterhead(head, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, title)),
        facts(head, top),
        Spacer(1, 4 * MM),
        *_paragraphs((content.absence_text, content.deputies_text, content.note), content, top),
        *_agenda(content, top, linked=linked),
        *signatures(content.signers, top, dated=place_and_day(head)),
    ]
    return render(title, top, story, furniture(head, header_on_first=False))


def agenda_part(content: NoticeContent) -> Part:
    """Return the agenda as a part of its own."""
    head, language = content.head, content.head.language
    title = label("agenda", language)
    top = section(title, language)
    story = [
        letterhead(head, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, title)),
        facts(head, top),
        Spacer(1, 7 * MM),
        agenda_table(content, top, linked=False),
    ]
    return render(title, top, story, furniture(head, name="agenda", header_on_first=False))


def facts(head: MeetingHead, parent: Element) -> Flowable:
    """Return committee, place, date and time under each other."""
    language = head.language
    pairs = (
        ("committee", head.committee, style.BOLD),
        ("place", head.place, style.PLAIN),
        ("meeting_date", date_long(head.starts.date(), language), style.PLAIN),
        ("time", clock(head.starts.time()), style.PLAIN),
    )
    rows = []
    for key, value, look in pairs:
        if value:
            element = Element("P", parent)
            name = paragraph(escaped(label(key, language)), style.LABEL, element)
            text = paragraph(escaped(value), look, element)
            rows.append(GridRow((GridCell((name,), 0), GridCell((text,), 1)), top=0, bottom=0))
    return Grid(_FACT_COLUMNS, tuple(rows))


def _agenda(content: NoticeContent, top: Element, *, linked: bool) -> list[Flowable]:
    title = label("agenda", content.head.language)
    table = agenda_table(content, top, linked=linked)
    heading = paragraph(escaped(title), style.SECTION, Element("H2", top), outline=(2, title))
    return [heading, table]


def _paragraphs(texts: Sequence[str], content: NoticeContent, parent: Element) -> list[Flowable]:
    look = style.body(content.head.language)
    return [
        paragraph(escaped(line.strip()), look, Element("P", parent))
        for text in texts
        for line in text.splitlines()
        if line.strip()
    ]
