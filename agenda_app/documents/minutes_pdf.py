"""The minutes of a meeting (møteprotokoll): who was there, and what became of every item."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.attestation import note_of_open
from agenda_app.documents.blocks import Setting, flowables, heading
from agenda_app.documents.facts import Fact, fact_grid, labelled
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.meeting_paper import finished, furniture, place_and_day
from agenda_app.documents.minutes_attendance import attendance_story
from agenda_app.documents.minutes_corrections import corrections_story
from agenda_app.documents.minutes_item import item_story, put_forward_story
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.signatures import signatures
from agenda_app.documents.tagging import Element
from agenda_app.domain.minutes_layout import TIME, FramePart, Wording
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.typography import clock, item_number
from agenda_app.words import date_long


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
    title = content.layout.said(Wording.MINUTES, language)
    called = named or title
    top = section(called, language)
    setting = Setting(top, language, content.images)
    setting.headings.tag(2)
    story: list[Flowable] = [
        letterhead(content.dated_head, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, called)),
        minutes_facts(content, top),
        *(note_of_open("provisional_minutes", head, top) if content.locked_on is None else ()),
    ]
    for frame_part in content.layout.frame:
        story += _FRAME[frame_part](content, setting)
    story += corrections_story(content.corrections, setting)
    return render(called, top, story, furniture(head, title=title, header_on_first=False))


def minutes_facts(content: MinutesContent, top: Element) -> Flowable:
    """Return committee, place, date with hours, and which items, under each other."""
    head, language = content.head, content.head.language
    hours = clock(head.starts.time())
    if content.ends_at is not None:
        hours += f"–{content.ends_at.hour:02d}.{content.ends_at.minute:02d}"
    committee = Fact(label("committee", language), head.committee, style.BOLD)
    others = labelled(
        language,
        ("treated_how" if head.is_written else "meeting_form", head.form),
        ("place", "" if head.is_written else head.place),
        (
            "answer_by" if head.is_written else "meeting_date",
            f"{date_long(head.starts.date(), language)}, {hours}",
        ),
        ("items", _numbers(content.items)),
    )
    return fact_grid((committee, *others), top)


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
    """Return the opening and what belongs to no item, and which items were treated out of order."""
    if not (content.opening or content.remarks or content.order or content.breaks):
        return []
    title = heading(_said(Wording.REMARKS, content), 1, setting)
    remarks = flowables(content.remarks, setting)
    after = _sentences((*content.order, *content.breaks), setting)
    return [title, *_sentences(content.opening, setting), *remarks, *after]


def _sentences(sentences: Sequence[str], setting: Setting) -> list[Flowable]:
    return [
        paragraph(escaped(text), setting.body, Element("P", setting.parent)) for text in sentences
    ]


def _questions(content: MinutesContent, setting: Setting) -> list[Flowable]:
    """Return the questions and interpellations that belong to no item."""
    if not content.questions:
        return []
    title = heading(_said(Wording.QUESTIONS, content), 1, setting)
    return [title, *(part for q in content.questions for part in put_forward_story(q, setting))]


def _said(wording: Wording, content: MinutesContent) -> str:
    """Return what the office calls something, as markup."""
    return escaped(content.layout.said(wording, content.head.language))


def _cases(content: MinutesContent, setting: Setting) -> list[Flowable]:
    return [part for item in content.items for part in item_story(item, setting, content.layout)]


def _adjourned(content: MinutesContent, setting: Setting) -> list[Flowable]:
    """Return when the meeting ended."""
    if content.ends_at is None:
        return []
    words = _said(Wording.ADJOURNED, content).replace(TIME, clock(content.ends_at))
    element = Element("P", setting.parent)
    return [Spacer(1, 1.1 * style.LEADING), paragraph(words, setting.body, element)]


def _signatures(content: MinutesContent, setting: Setting) -> list[Flowable]:
    """Return who signs for the minutes."""
    top = setting.parent
    story: list[Flowable] = []
    if content.signers:
        story += [
            heading(_said(Wording.SIGNATURES, content), 1, setting),
            paragraph(_said(Wording.CONFIRMED, content), setting.body, Element("P", top)),
        ]
    dated = place_and_day(content.dated_head)
    return [*story, *signatures(content.signers, top, dated=dated, by_hand=True)]


_FRAME: dict[FramePart, Callable[[MinutesContent, Setting], list[Flowable]]] = {
    FramePart.ATTENDANCE: attendance_story,
    FramePart.REMARKS: _remarks,
    FramePart.CASES: _cases,
    FramePart.QUESTIONS: _questions,
    FramePart.ADJOURNED: _adjourned,
    FramePart.SIGNATURES: _signatures,
}
"""How each part of the minutes is told."""
