"""The minutes of a meeting (møteprotokoll): who sits there, and what became of every item."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.blocks import Setting, flowables
from agenda_app.documents.case_pdf import proposal
from agenda_app.documents.flowables import RoomFor, paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import finished, furniture, place_and_day
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.signatures import signatures
from agenda_app.documents.tagging import COLUMN_HEAD, Element
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.language import Language
from agenda_app.domain.printed import AttendanceLine, MinutesContent, MinutesItem
from agenda_app.terms import word
from agenda_app.words import clock, date_long, item_number, nobreak_law

_FACTS = (28 * MM, measures.TEXT_WIDTH - 28 * MM)
_MEMBERS = (70 * MM, 50 * MM, measures.TEXT_WIDTH - 120 * MM)
_FATES = {ItemState.POSTPONED: "postponed", ItemState.WITHDRAWN: "withdrawn"}


def render_minutes(content: MinutesContent) -> bytes:
    """Return the minutes as PDF."""
    part = minutes_part(content)
    return finished([part], content.head, part.title)


def minutes_part(content: MinutesContent) -> Part:
    """Return the minutes as a part of a document."""
    head, language = content.head, content.head.language
    title = label("minutes", language)
    top = section(title, language)
    setting = Setting(top, language, content.images)
    setting.headings.tag(2)
    story: list[Flowable] = [
        letterhead(head, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, title)),
        _facts(content, top),
        *_members(content.members, language, top),
    ]
    for item in content.items:
        story += _item(item, setting)
    story += signatures(content.signers, top, dated=place_and_day(head))
    return render(title, top, story, furniture(head, name="minutes", header_on_first=False))


def _facts(content: MinutesContent, top: Element) -> Flowable:
    head, language = content.head, content.head.language
    hours = clock(head.starts.time())
    if content.ends_at is not None:
        hours += f"–{content.ends_at.hour:02d}.{content.ends_at.minute:02d}"
    pairs = (
        ("committee", head.committee, style.BOLD),
        ("place", head.place, style.PLAIN),
        ("meeting_date", f"{date_long(head.starts.date(), language)}, {hours}", style.PLAIN),
        ("items", _numbers(content.items), style.PLAIN),
    )
    rows = []
    for key, value, look in pairs:
        if value:
            element = Element("P", top)
            name = paragraph(escaped(label(key, language)), style.LABEL, element)
            text = paragraph(escaped(value), look, element)
            rows.append(GridRow((GridCell((name,), 0), GridCell((text,), 1)), top=0, bottom=0))
    return Grid(_FACTS, tuple(rows))


def _numbers(items: Sequence[MinutesItem]) -> str:
    """Return "PS 10/26–PS 14/26, RS 5/26": first and last of each series."""
    numbers = sorted(
        (item.number for item in items if item.number is not None),
        key=lambda number: (number.type.value, number.serial),
    )
    spans = []
    for _, group in groupby(numbers, key=lambda number: number.type):
        series = [item_number(number) for number in group]
        spans.append(series[0] if len(series) == 1 else f"{series[0]}–{series[-1]}")
    return ", ".join(spans)


def _members(members: Sequence[AttendanceLine], language: Language, top: Element) -> list[Flowable]:
    """Return the members of the committee; who was there is not known here."""
    if not members:
        return []
    table = Element("Table", top)
    head = Element("TR", table)
    cells = tuple(
        GridCell(
            (paragraph(label(key, language), style.SMALL, Element("TH", head, COLUMN_HEAD)),), n
        )
        for n, key in enumerate(("members", "office", "list"))
    )
    rows = [GridRow(cells, below=style.HAIR_LINE, top=0, bottom=3)]
    for member in members:
        row = Element("TR", table)
        texts = (member.name, member.office, member.list_abbreviation)
        made = []
        for column, text in enumerate(texts):
            cell = Element("TD", row)
            if text:
                line = paragraph(escaped(text), style.PLAIN, Element("P", cell))
                made.append(GridCell((line,), column))
        rows.append(GridRow(tuple(made), top=1.5, bottom=1.5))
    rows[-1] = GridRow(rows[-1].cells, below=style.HAIR_LINE, top=1.5, bottom=4)
    return [Spacer(1, 5 * MM), Grid(_MEMBERS, tuple(rows), head=1, space_after=6 * MM)]


def _item(item: MinutesItem, setting: Setting) -> list[Flowable]:
    """Return an item under its number and title, with what it came to."""
    language, top = setting.language, setting.parent
    number = item_number(item.number) if item.number else ""
    fate = label(_FATES[item.state], language) if item.state in _FATES else ""
    over = " · ".join(filter(None, (number, fate)))
    look = style.SHEET_TITLE
    story: list[Flowable] = [RoomFor(_room(item)), Spacer(1, 1.1 * style.LEADING)]
    if over:
        story.append(paragraph(escaped(over), style.CASE_NUMBER, Element("P", top)))
    bookmark = (2, f"{number} {item.title}".strip())
    element = Element(setting.headings.tag(2), top)
    story.append(paragraph(escaped(item.title), look, element, outline=bookmark))
    if item.exempt:
        basis = f" · {nobreak_law(item.exempt_basis)}" if item.exempt_basis else ""
        words = f"{label('exempt', language)}{basis}"
        story.append(paragraph(escaped(words), style.SMALL, Element("P", top)))
    elif item.partly_exempt:
        words = item.partly_exempt[:1].upper() + item.partly_exempt[1:]
        story.append(paragraph(escaped(words), style.SMALL, Element("P", top)))
    story += flowables(item.text, setting)
    if item.voted_on is not None:
        story += proposal(item.voted_on, setting, main=False)
        story.append(Spacer(1, style.GAP))
    if item.decided is not None:
        story += proposal(item.decided, setting)
    elif item.number is not None and not fate:
        story.append(paragraph(_nothing(item, language), style.NOTE, Element("P", top)))
    return story


def _room(item: MinutesItem) -> float:
    """Return what must fit on a page under an item's number, so that its title is not alone."""
    title: float = style.CASE_NUMBER.leading + 2 * style.SHEET_TITLE.leading
    has_text = item.decided is not None or item.voted_on is not None
    proposals: float = 2 * style.PROPOSAL_HEADING.leading if has_text else 0.0
    return title + 1.1 * style.LEADING + style.HEADING_KEEP + proposals


def _nothing(item: MinutesItem, language: Language) -> str:
    if item.state is ItemState.TREATED:
        return label("not_written_down", language)
    return word(item.state, language)
