"""The attendance sheet (frammøteark): who is here, and who is called in which order."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.form_table import BOX, CROSSED, form_table
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import day_of, furniture
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.pen import Entry, FormLine
from agenda_app.documents.tagging import Element
from agenda_app.domain.language import Language
from agenda_app.domain.printed_sheets import AttendanceLine, AttendanceSheetContent, DeputyGroup
from agenda_app.domain.typography import nobreak_law

_MEMBER_COLUMNS = (12 * MM, 15 * MM, 48 * MM, 14 * MM, 27 * MM, 24 * MM, 23 * MM)
_DEPUTY_COLUMNS = (8 * MM, 12 * MM, 55 * MM, 14 * MM, 27 * MM, 47 * MM)
_NAME, _CLOCK = 62 * MM, 18 * MM
_DEPUTY_KEYS = ("", "met", "name", "list", "phone", "meets_for")
_LIST = _DEPUTY_KEYS.index("list")


def attendance_part(content: AttendanceSheetContent) -> Part:
    """Return the attendance sheet as a part of a document."""
    head, language = content.head, content.head.language
    title = label("attendance_sheet", language)
    top = section(title, language)
    when = f"{head.committee} {day_of(head)}"
    quorum = label("quorum", language).format(seats=content.seats, quorum=content.quorum)
    story: list[Flowable] = [
        paragraph(escaped(when), style.SMALL, Element("P", top)),
        paragraph(escaped(title), style.SHEET_TITLE, Element("H1", top), outline=(1, title)),
        paragraph(escaped(quorum), style.FORM_TEXT, Element("P", top)),
        Spacer(1, 4),
        FormLine(
            (
                Entry(label("starts", language), blank=22 * MM),
                Entry(label("ends", language), blank=22 * MM),
                Entry(
                    label("present", language),
                    blank=14 * MM,
                    after=f"{label('of', language)} {content.seats}",
                ),
            ),
            top,
        ),
        _heading("members", language, top),
        *_members(content.members, language, top),
    ]
    if content.mayor is not None:
        story += _mayor(content.mayor, content.mayors_right, language, top)
    if content.deputies:
        story.append(_heading("deputies", language, top))
    for group in content.deputies:
        story += _deputies(group, language, top)
    return render(title, top, story, furniture(head, name="attendance_sheet"))


def _heading(key: str, language: Language, top: Element) -> Flowable:
    return paragraph(label(key, language), style.HEADINGS[2], Element("H2", top))


def _members(members: Sequence[AttendanceLine], language: Language, top: Element) -> list[Flowable]:
    if not members:
        return [paragraph(label("no_members", language), style.NOTE, Element("P", top))]
    return [_table(members, language, top)]


def _table(lines: Sequence[AttendanceLine], language: Language, top: Element) -> Flowable:
    rows = [
        (
            *(BOX, CROSSED if line.is_absent else BOX, line.name, line.list_abbreviation),
            *(line.office, line.phone, line.remark),
        )
        for line in lines
    ]
    keys = ("met", "absent", "name", "list", "office", "phone", "remark")
    return form_table(keys, rows, _MEMBER_COLUMNS, language, top)


def _mayor(line: AttendanceLine, right: str, language: Language, top: Element) -> list[Flowable]:
    """Return the mayor's line, with room for whom the mayor sends and for when they come and go."""
    blanks = (("sent_instead", _NAME), ("came_at", _CLOCK), ("left_at", _CLOCK))
    entries = [Entry(label(key, language), blank=room) for key, room in blanks]
    heading = nobreak_law(label("without_seat", language).format(right=right))
    return [
        paragraph(escaped(heading), style.HEADINGS[2], Element("H2", top)),
        _table([line], language, top),
        FormLine(entries, top),
    ]


def _deputies(group: DeputyGroup, language: Language, top: Element) -> list[Flowable]:
    name = group.list_name
    if group.abbreviation and group.abbreviation != name:
        name = f"{name} ({group.abbreviation})"
    if not group.deputies:
        return []
    rows = [
        (f"{number}.", BOX, line.name, _other_list(line, group), line.phone, line.remark)
        for number, line in enumerate(group.deputies, start=1)
    ]
    columns = [n for n in range(len(_DEPUTY_KEYS)) if n != _LIST or any(row[n] for row in rows)]
    keys = [_DEPUTY_KEYS[n] for n in columns]
    widths = [_DEPUTY_COLUMNS[n] for n in columns]
    widths[-1] += sum(_DEPUTY_COLUMNS) - sum(widths)
    heading = paragraph(escaped(name), style.HEADINGS[3], Element("H3", top))
    return [
        heading,
        form_table(keys, [[row[n] for n in columns] for row in rows], tuple(widths), language, top),
    ]


def _other_list(line: AttendanceLine, group: DeputyGroup) -> str:
    """Return the list of a deputy where it is not the one that stands above the table."""
    same = line.list_abbreviation in {group.abbreviation, group.list_name}
    return "" if same else line.list_abbreviation
