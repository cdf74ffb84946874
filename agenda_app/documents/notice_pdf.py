"""The notice of a meeting (møteinnkalling) with its agenda."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from agenda_app.documents import style
from agenda_app.documents.agenda_table import agenda_table
from agenda_app.documents.assembly import Keyed, assemble
from agenda_app.documents.flowables import RoomFor, paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import audience, label
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.page import Furniture, Part, render, section
from agenda_app.documents.tagging import Element
from agenda_app.domain.case import Signer
from agenda_app.domain.printed import MeetingHead, NoticeContent
from agenda_app.words import clock, date_long

_FACT_COLUMNS = (28 * mm, style.TEXT_WIDTH - 28 * mm)


def render_notice(content: NoticeContent) -> bytes:
    """Return the notice alone as PDF; lines link nowhere, as nothing follows."""
    return _alone(notice_part(content, linked=False), content.head)


def render_agenda(content: NoticeContent) -> bytes:
    """Return the agenda alone as PDF."""
    return _alone(agenda_part(content), content.head)


def notice_part(content: NoticeContent, *, linked: bool) -> Part:
    """Return the notice as a part of a document.

    Args:
        content: what it says.
        linked: whether the cases follow in the same file, so that the lines lead to them.
    """
    head, language = content.head, content.head.language
    title = label("notice", language)
    top = section(title, language)
    story = [
        letterhead(head, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, title)),
        facts(head, top),
        Spacer(1, 4 * mm),
        *_paragraphs((content.absence_text, content.deputies_text, content.note), content, top),
        *_agenda(content, top, linked=linked),
        *signatures(content.signers, top, dated=_dated(head)),
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
        Spacer(1, 7 * mm),
        agenda_table(content, top, linked=False),
    ]
    return render(title, top, story, furniture(head, header_on_first=False))


def furniture(
    head: MeetingHead, right: str = "", *, name: str = "notice", header_on_first: bool = True
) -> Furniture:
    """Return header and footer of a meeting's papers; ``name`` is the label of the document."""
    day = date_long(head.starts.date(), head.language, with_weekday=False)
    return Furniture(
        left=f"{head.letterhead.municipality} · {head.committee} {day}",
        right=right,
        footer=f"{label(name, head.language)}, {audience(head.audience, head.language)}",
        header_on_first=header_on_first,
    )


def document_title(name: str, head: MeetingHead) -> str:
    """Return the title of a file: what it is, whose, and of which day."""
    return f"{name}: {head.committee} {date_long(head.starts.date(), head.language)}"


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


def signatures(signers: Sequence[Signer], parent: Element, *, dated: str = "") -> list[Flowable]:
    """Return date and signers, two beside each other, that stay on one page."""
    if not signers and not dated:
        return []
    rows = []
    for at in range(0, len(signers), 2):
        cells = []
        for column, signer in enumerate(signers[at : at + 2]):
            element = Element("P", parent)
            lines = [paragraph(escaped(signer.name), style.PLAIN, element)]
            if signer.title:
                lines.append(paragraph(escaped(signer.title), style.SMALL, element))
            cells.append(GridCell(tuple(lines), column))
        rows.append(GridRow(tuple(cells), top=9 * mm, bottom=0))
    parts: list[Flowable] = [Spacer(1, (8 if dated else 2) * mm)]
    if dated:
        parts.append(paragraph(escaped(dated), style.PLAIN, Element("P", parent)))
    if rows:
        parts.append(Grid((style.TEXT_WIDTH / 2, style.TEXT_WIDTH / 2), tuple(rows)))
    return [KeepTogether(parts)]


def _agenda(content: NoticeContent, top: Element, *, linked: bool) -> list[Flowable]:
    title = label("agenda", content.head.language)
    return [
        RoomFor(style.SECTION.leading + style.HEADING_KEEP + 2 * style.LEADING),
        paragraph(escaped(title), style.SECTION, Element("H2", top), outline=(2, title)),
        agenda_table(content, top, linked=linked),
    ]


def _paragraphs(texts: Sequence[str], content: NoticeContent, parent: Element) -> list[Flowable]:
    look = style.body(content.head.language)
    return [
        paragraph(escaped(line.strip()), look, Element("P", parent))
        for text in texts
        for line in text.splitlines()
        if line.strip()
    ]


def _dated(head: MeetingHead) -> str:
    day = date_long(head.printed, head.language, with_weekday=False)
    return f"{head.letterhead.municipality}, {day}" if head.letterhead.municipality else day


def _alone(part: Part, head: MeetingHead) -> bytes:
    return assemble(
        [Keyed("", part)],
        title=document_title(part.title, head),
        author=head.letterhead.municipality,
        language=f"{head.language.value}-NO",
        printed=head.printed,
    )
