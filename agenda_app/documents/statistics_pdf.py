"""How often everybody was present in a period: by person, by party and by committee."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from agenda_app.documents import measures, style
from agenda_app.documents.labels import label
from agenda_app.documents.measures import MM
from agenda_app.documents.page import section
from agenda_app.documents.period_paper import finished_list, heading, lines, top_of
from agenda_app.documents.plain_table import plain_table
from agenda_app.documents.tagging import Element
from agenda_app.domain.attendance_statistics import Attendance
from agenda_app.domain.language import Language
from agenda_app.domain.presence import UNREPORTED
from agenda_app.domain.printed_lists import StatisticsContent, StatisticsLine
from agenda_app.words import percent, quantity_of

FIGURES = ("expected", "whole", "part", "away", "unreported", "presence", "as_deputy", "filled")
_FIGURES = tuple(wide * MM for wide in (14, 13.5, 13.5, 13.5, 14.5, 20.5, 13, 19))
_BETWEEN = 5 * MM


def render_statistics(content: StatisticsContent) -> bytes:
    """Return the statistics as PDF."""
    head, language = content.head, content.head.language
    title = label("statistics", language)
    top = section(title, language)
    story = top_of(head, title, (("statistics_meetings", str(content.meetings)),), top)
    if not content.meetings:
        story += lines((label("no_statistics", language),), style.PLAIN, top)
    else:
        story += lines((label("statistics_how", language),), style.SMALL, top)
        groups = (
            ("by_committee", "committee", content.committees),
            ("by_party", "party", content.parties),
            ("by_person", "person", content.persons),
        )
        for key, name, rows in groups:
            story += heading(label(key, language), top)
            story.append(_table(name, rows, content.total, language, top))
    if content.lacking:
        story += heading(label("fees_lacking", language), top)
        story += lines((sentence.said(language) for sentence in content.lacking), style.PLAIN, top)
    return finished_list(head, title, top, story)


def figures_of(attendance: Attendance) -> tuple[str, ...]:
    """Return the figures of a line in the order of ``FIGURES``; empty where there is no share."""
    unreported = dict(attendance.reasons).get(UNREPORTED, 0)
    share, filled = attendance.share, attendance.filled
    return (
        *(str(n) for n in (attendance.expected, attendance.whole, attendance.part)),
        *(str(n) for n in (attendance.absent, unreported)),
        "" if share is None else percent(share),
        quantity_of(attendance.by_deputies),
        "" if filled is None else percent(filled),
    )


def _table(
    name: str,
    rows: Sequence[StatisticsLine],
    total: Attendance,
    language: Language,
    top: Element,
) -> Flowable:
    # How many seats were filled is told of a group: a person fills those of others as a deputy.
    shown = len(FIGURES) - 1 if name == "person" else len(FIGURES)
    keys, widths = (name, *FIGURES[:shown]), _FIGURES[:shown]
    texts = [(_called(row, language), *figures_of(row.attendance)[:shown]) for row in rows]
    texts.append((label("sum", language), *figures_of(total)[:shown]))
    return plain_table(
        [label(key, language) for key in keys],
        texts,
        (measures.TEXT_WIDTH - sum(widths), *widths),
        top,
        figures=range(1, len(keys)),
        space_after=_BETWEEN,
        look=style.TABLE_SMALL,
        total=True,
    )


def _called(row: StatisticsLine, language: Language) -> str:
    if row.beside:
        return f"{row.name}, {row.beside}"
    return row.name or label("without_party", language)
