"""The minutes of a meeting (møteprotokoll): who was there, and what became of every item."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.blocks import Setting, flowables, heading
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import finished, furniture, place_and_day
from agenda_app.documents.minutes_attendance import attendance_story
from agenda_app.documents.minutes_corrections import corrections_story
from agenda_app.documents.minutes_item import item_story
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.signatures import signatures
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.typography import clock, item_number
from agenda_app.words import date_long

_FACTS = (28 * MM, measures.TEXT_WIDTH - 28 * MM)


def render_minutes(content: MinutesContent) -> bytes:
    """Return the minutes as PDF."""
    part = minutes_part(content)
    return finished([part], content.head, part.title)


def minutes_part(content: MinutesContent, named: str = "") -> Part:
    """Return the minutes as a part of a document.

    Args:
        content: the minutes.
        named: what they are called among others of the same committee; "Møteprotokoll" when not
            given.
    """
    head, language = content.head, content.head.language
    title = label("minutes", language)
    called = named or title
    top = section(called, language)
    setting = Setting(top, language, content.images)
    setting.headings.tag(2)
    story: list[Flowable] = [
        letterhead(head, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, called)),
        _facts(content, top),
        *attendance_story(content, setting),
        *_remarks(content, setting),
    ]
    for item in content.items:
        story += item_story(item, setting)
    story += _end(content, setting)
    story += corrections_story(content.corrections, setting)
    return render(called, top, story, furniture(head, name="minutes", header_on_first=False))


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


def _remarks(content: MinutesContent, setting: Setting) -> list[Flowable]:
    """Return what belongs to no item, and which items were treated out of order."""
    if not content.remarks and not content.order:
        return []
    order = (
        paragraph(escaped(text), setting.body, Element("P", setting.parent))
        for text in content.order
    )
    title = heading(label("remarks", setting.language), 1, setting)
    return [title, *flowables(content.remarks, setting), *order]


def _end(content: MinutesContent, setting: Setting) -> list[Flowable]:
    """Return when the meeting ended, and who signs for what stands above."""
    language, top = setting.language, setting.parent
    story: list[Flowable] = []
    if content.ends_at is not None:
        words = label("adjourned", language).format(clock(content.ends_at))
        story += [
            Spacer(1, 1.1 * style.LEADING),
            paragraph(escaped(words), setting.body, Element("P", top)),
        ]
    if content.signers:
        words = label("confirmed", language)
        story += [
            heading(label("signatures", language), 1, setting),
            paragraph(escaped(words), setting.body, Element("P", top)),
        ]
    return [*story, *signatures(content.signers, top, dated=place_and_day(content.head))]
