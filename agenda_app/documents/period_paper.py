"""What the lists of a period have in common: their first lines, header, footer, and the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.about import About
from agenda_app.documents.facts import fact_grid, labelled
from agenda_app.documents.flowables import RoomFor, paragraph
from agenda_app.documents.furniture import Furniture
from agenda_app.documents.labels import audience
from agenda_app.documents.letterhead import dated_letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.page import render
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_lists import PeriodHead
from agenda_app.words import date_long

_FACTS = 40 * MM
_ROOM = 4 * style.LEADING


def top_of(
    head: PeriodHead, title: str, facts: Sequence[tuple[str, str]], top: Element
) -> list[Flowable]:
    """Return the letterhead, the title, and what the list is about.

    Args:
        head: what every page says.
        title: of the list.
        facts: more labels with their values, below the period; empty values are left out.
        top: the element that they hang under.
    """
    told = labelled(head.language, ("period", period(head)), ("applies_to", head.about), *facts)
    return [
        dated_letterhead(head.letterhead, head.language, head.printed, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, title)),
        fact_grid(told, top, column=_FACTS, space_after=style.GAP),
    ]


def period(head: PeriodHead) -> str:
    """Return "1. januar 2026 – 30. juni 2026"."""
    days = (head.first, head.last)
    return " – ".join(date_long(day, head.language, with_weekday=False) for day in days)


def heading(title: str, top: Element) -> list[Flowable]:
    """Return a heading that is not left alone at the foot of a page."""
    element = Element("H2", top)
    return [
        RoomFor(_ROOM),
        paragraph(escaped(title), style.HEADINGS[2], element, outline=(2, title)),
    ]


def lines(texts: Iterable[str], look: ParagraphStyle, top: Element) -> list[Flowable]:
    """Return a paragraph for each text, with some air after the last."""
    made: list[Flowable] = [paragraph(escaped(t), look, Element("P", top)) for t in texts]
    return [*made, Spacer(1, style.GAP)] if made else []


def finished_list(
    head: PeriodHead, title: str, top: Element, story: Sequence[Flowable], *, footer: str = ""
) -> bytes:
    """Return a list as a file of its own; it is for the office unless the footer says another."""
    from agenda_app.documents.assembly import alone  # slow to load, as in meeting_paper

    furniture = Furniture(
        left=f"{head.letterhead.municipality} · {period(head)}",
        right=head.about,
        footer=footer or f"{title}, {audience(Audience.INTERNAL, head.language)}",
        header_on_first=False,
    )
    part = render(title, top, story, furniture)
    said = About(
        title=": ".join(filter(None, (title, head.about))) + f", {period(head)}",
        author=head.letterhead.municipality,
        language=f"{head.language.value}-NO",
        printed=head.printed,
    )
    return alone([part], said)
