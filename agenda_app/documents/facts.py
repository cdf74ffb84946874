"""The labels and values under a paper's title: committee, place, date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from agenda_app.documents import measures, style
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.tagging import Element
from agenda_app.domain.language import Language
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.typography import clock
from agenda_app.words import date_long

_COLUMN = 28 * measures.MM


@dataclass(frozen=True, slots=True)
class Fact:
    """A name in small type and what stands beside it."""

    name: str
    value: str
    look: ParagraphStyle = style.PLAIN


def labelled(language: Language, *pairs: tuple[str, str]) -> tuple[Fact, ...]:
    """Return facts from keys of labels and their values."""
    return tuple(Fact(label(key, language), value) for key, value in pairs)


def fact_grid(
    facts: Sequence[Fact], parent: Element, *, column: float = _COLUMN, space_after: float = 0
) -> Flowable:
    """Return facts under each other, a paragraph each for who listens.

    Args:
        facts: those without a value are left out.
        parent: the element that they hang under.
        column: how wide the names' column is, in points.
        space_after: air below, in points.
    """
    rows = []
    for fact in facts:
        if fact.value:
            element = Element("P", parent)
            name = paragraph(escaped(fact.name), style.LABEL, element)
            text = paragraph(escaped(fact.value), fact.look, element)
            rows.append(GridRow((GridCell((name,), 0), GridCell((text,), 1)), top=0, bottom=0))
    widths = (column, measures.TEXT_WIDTH - column)
    return Grid(widths, tuple(rows), space_after=space_after)


def meeting_facts(head: MeetingHead, parent: Element) -> Flowable:
    """Return committee, place, date and time of a meeting under each other."""
    language = head.language
    committee = Fact(label("committee", language), head.committee, style.BOLD)
    day, hour = date_long(head.starts.date(), language), clock(head.starts.time())
    when = (("meeting_date", day), ("time", hour))
    others = labelled(
        language,
        ("treated_how" if head.is_written else "meeting_form", head.form),
        ("place", "" if head.is_written else head.place),
        *((("answer_by", f"{day}, {hour}"),) if head.is_written else when),
    )
    return fact_grid((committee, *others), parent)
