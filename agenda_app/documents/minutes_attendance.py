"""Who was there, as the minutes print it: the sums in a sentence, then a table for each role."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from agenda_app.documents import measures, style
from agenda_app.documents.blocks import Setting, heading
from agenda_app.documents.column_widths import Needs, widths
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.plain_table import plain_table
from agenda_app.documents.tagging import Element
from agenda_app.domain.minutes_layout import Wording
from agenda_app.domain.printed_minutes import MinutesAttendance, MinutesContent

_MEMBERS = (56 * MM, 34 * MM, 20 * MM)
_SEATS = (70 * MM, 50 * MM)
"""As much as the columns before the last are given if they need it, however long a remark is."""
_BETWEEN = 4.5 * MM
_PLACES = ("function", "list", "remark")
_TABLES = (
    ("members_met", _PLACES),
    ("deputies_met", ("deputy_no", "list", "met_for")),
    ("members_away", _PLACES),
)


def attendance_story(content: MinutesContent, setting: Setting) -> list[Flowable]:
    """Return who was there; before it is written down, who sits in the committee."""
    language, top = setting.language, setting.parent
    story: list[Flowable] = []
    if content.attendance is not None:
        story += _attended(content, content.attendance, setting)
    elif content.members:
        nobody = "nobody_met" if content.head.is_written else "attendance_unknown"
        words = label(nobody, language)
        keys = ("members", "office", "list")
        rows = [(one.name, one.office, one.list_abbreviation) for one in content.members]
        labels = [label(key, language) for key in keys]
        is_written = content.head.is_written
        story = [
            heading(labels[0], 1, setting) if is_written else _title(content, setting),
            paragraph(words, style.NOTE, Element("P", top)),
            plain_table(labels, rows, _widths([labels], rows, _SEATS), top, space_after=_BETWEEN),
        ]
    if content.others:
        others = [(line,) for line in content.others]
        labels = [label("others_met", language)]
        wide = (measures.TEXT_WIDTH,)
        story.append(plain_table(labels, others, wide, top, space_after=_BETWEEN))
    return story


def _title(content: MinutesContent, setting: Setting) -> Flowable:
    return heading(escaped(content.layout.said(Wording.ATTENDANCE, setting.language)), 1, setting)


def _attended(
    content: MinutesContent, attendance: MinutesAttendance, setting: Setting
) -> list[Flowable]:
    language, top = setting.language, setting.parent
    opening = paragraph(escaped(attendance.opening), style.body(language), Element("P", top))
    story = [_title(content, setting), opening]
    groups = [
        [(row.name, row.place, row.party, row.remark) for row in rows]
        for rows in (attendance.members, attendance.deputies, attendance.away)
    ]
    heads = [[label(one, language) for one in (key, *columns)] for key, columns in _TABLES]
    wide = _widths(heads, [row for rows in groups for row in rows], _MEMBERS)
    for labels, rows in zip(heads, groups, strict=True):
        if rows:
            story.append(plain_table(labels, rows, wide, top, space_after=_BETWEEN))
    for sentence in attendance.visitors:
        story.append(paragraph(escaped(sentence), style.body(language), Element("P", top)))
    return story


def _widths(
    heads: Sequence[Sequence[str]], rows: Sequence[Sequence[str]], first: Sequence[float]
) -> tuple[float, ...]:
    """Return the widths of columns that have room for the longest names, the same for all tables.

    Args:
        heads: the labels over the columns of each table.
        rows: of all tables, which stand under each other.
        first: the width that the columns before the last are not narrower than if they need it.
    """
    sizes = ((heads, style.SMALL.fontSize), (rows, style.PLAIN.fontSize))
    labels, texts = (
        Needs.of(list(zip(*every, strict=True)) or [()] * len(heads[0]), size)
        for every, size in sizes
    )
    most = [max(pair) for pair in zip(labels.most, texts.most, strict=True)]
    floors = (*first, *[0.0] * (len(most) - len(first)))
    least = [
        max(*narrow, min(wide, floor))
        for *narrow, wide, floor in zip(labels.least, texts.least, most, floors, strict=True)
    ]
    return widths(Needs(least, most), set(), measures.TEXT_WIDTH)
