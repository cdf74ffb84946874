"""A committee's minutes of a year as one volume: title page, contents, minutes, index.

The pages are numbered through. Contents and index lead to where each item begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.about import About
from agenda_app.documents.assembly import Look, Piece, assembled, inner_key
from agenda_app.documents.facts import fact_grid, labelled
from agenda_app.documents.flowables import PageNumber, paragraph
from agenda_app.documents.furniture import Furniture
from agenda_app.documents.glyphs import missing_in
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import audience, label
from agenda_app.documents.letterhead import dated_letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import day_of
from agenda_app.documents.minutes_pdf import minutes_part
from agenda_app.documents.page import render, section
from agenda_app.documents.page_numbers import counted
from agenda_app.documents.page_writing import Binding
from agenda_app.documents.part import Part
from agenda_app.documents.saving import taken
from agenda_app.documents.source import own_source
from agenda_app.documents.tagging import Element
from agenda_app.documents.year_index_pdf import index_part
from agenda_app.domain.minutes_layout import Wording
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.typography import item_number
from agenda_app.domain.year_book import YearBookContent
from agenda_app.domain.year_index import OutsideItems, Place, Treated, year_index
from agenda_app.jobs import Progress, Work

_FACTS = 40 * MM
_LINES = (22 * MM, measures.TEXT_WIDTH - 34 * MM, 12 * MM)
_DROP = 45 * MM


@dataclass(frozen=True, slots=True)
class YearBook:
    """The finished volume; ``missing`` are characters that are printed as a box."""

    pdf: bytes
    pages: int
    missing: str = ""


def build_year_book(content: YearBookContent) -> Work[YearBook]:
    """Build the volume as a job.

    Yields:
        Progress, a step for each minutes and one for putting it together.
    """
    total = len(content.meetings) + 1
    minutes: list[Part] = []
    for done, meeting in enumerate(content.meetings):
        yield Progress(done, total)
        minutes.append(minutes_part(meeting, _called(meeting)))
    yield Progress(total - 1, total)
    keys = [f"minutes-{n}" for n in range(len(minutes))]
    front = [_title_part(content), _contents_part(content, keys, minutes)]
    first = sum(part.pages for part in front) + 1
    places = tuple(_places(content, keys, minutes, first))
    index = year_index(places, content.language, label("no_act", content.language))
    parts = [*front, *minutes, index_part(index, content.language, _furniture(content))]
    named = ["", "", *keys, ""]
    pages = sum(part.pages for part in parts)
    numbers = iter(counted(1, pages))
    pieces = [
        Piece(key, own_source(part), tuple(next(numbers) for _ in range(part.pages)))
        for key, part in zip(named, parts, strict=True)
    ]
    out = yield from assembled(pieces, _about(content), Look(binding=_binding(content)))
    missing = "".join(sorted({c for one in content.meetings for c in missing_in(one)}))
    return YearBook((yield from taken(out)), pages, missing)


def _places(
    content: YearBookContent, keys: Sequence[str], minutes: Sequence[Part], first: int
) -> Iterator[Place]:
    """Yield every meeting and every item with the number of the page on which it begins."""
    for key, meeting, part in zip(keys, content.meetings, minutes, strict=True):
        yield OutsideItems(meeting, key, str(first))
        for item, mark in _marked(meeting, part):
            page = str(first + part.bookmarks[mark].page)
            yield Treated(item, inner_key(key, mark), page, content.keywords_of(item))
        first += part.pages


def _marked(meeting: MinutesContent, part: Part) -> Iterator[tuple[MinutesItem, int]]:
    """Yield the items of a meeting with the bookmark of each, in order."""
    marks = iter(enumerate(part.bookmarks))
    for item in meeting.items:
        title = f"{item_number(item.number) if item.number else ''} {item.title}".strip()
        yield item, next(n for n, mark in marks if mark.title == title)


def _called(meeting: MinutesContent) -> str:
    head = meeting.head
    day = day_of(head, with_weekday=False)
    return f"{meeting.layout.said(Wording.MINUTES, head.language)} {day}"


def _binding(content: YearBookContent) -> Binding:
    """Return where the paper is bound; the public volume is for the screen."""
    margin = content.plan.binding_mm if content.audience is Audience.INTERNAL else 0
    return Binding(margin * MM, content.plan.two_sided)


def _name(content: YearBookContent) -> str:
    return f"{label('year_book', content.language)} {content.year}"


def _furniture(content: YearBookContent) -> Furniture:
    return Furniture(
        left=f"{content.letterhead.municipality} · {content.committee} {content.year}",
        footer=f"{_name(content)}, {audience(content.audience, content.language)}",
        header_on_first=True,
    )


def _about(content: YearBookContent) -> About:
    return About(
        title=f"{_name(content)}: {content.committee}",
        author=content.letterhead.municipality,
        language=f"{content.language.value}-NO",
        printed=content.printed,
    )


def _title_part(content: YearBookContent) -> Part:
    language = content.language
    title = f"{_name(content)}"
    top = section(title, language)
    story: list[Flowable] = [
        dated_letterhead(content.letterhead, language, content.printed, top),
        Spacer(1, _DROP),
        paragraph(escaped(content.committee), style.SHEET_TITLE, Element("P", top)),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, title)),
        _facts(content, top),
    ]
    if content.audience is Audience.PUBLIC:
        note = label("year_exempt", language)
        story += [Spacer(1, style.GAP), paragraph(escaped(note), style.PLAIN, Element("P", top))]
    if content.lacking:
        heading = label("year_lacking", language)
        story.append(paragraph(escaped(heading), style.HEADINGS[2], Element("H2", top)))
        story += [
            paragraph(escaped(text), style.PLAIN, Element("P", top)) for text in content.lacking
        ]
    return render(title, top, story, None)


def _facts(content: YearBookContent, top: Element) -> Flowable:
    language = content.language
    numbers = sum(item.number is not None for one in content.meetings for item in one.items)
    facts = labelled(
        language,
        ("year_meetings", str(len(content.meetings))),
        ("items", str(numbers)),
        ("version", audience(content.audience, language)),
    )
    return fact_grid(facts, top, column=_FACTS, space_after=style.GAP)


def _contents_part(content: YearBookContent, keys: Sequence[str], minutes: Sequence[Part]) -> Part:
    title = label("contents", content.language)
    top = section(title, content.language)
    story: list[Flowable] = [
        paragraph(escaped(title), style.SECTION, Element("H1", top), outline=(1, title))
    ]
    for key, meeting, part in zip(keys, content.meetings, minutes, strict=True):
        table = Element("Table", top)
        rows = [_meeting_row(key, meeting, Element("TR", table))]
        rows += [
            _item_row(inner_key(key, mark), item, Element("TR", table))
            for item, mark in _marked(meeting, part)
        ]
        story.append(Grid(_LINES, tuple(rows), head=1, space_after=style.GAP))
    return render(title, top, story, _furniture(content))


def _meeting_row(key: str, meeting: MinutesContent, row: Element) -> GridRow:
    head = meeting.head
    called = day_of(head)
    if head.number:
        numbered = label("written_no" if head.is_written else "meeting_no", head.language).lower()
        called += f", {numbered} {head.number}/{head.starts.year}"
    if head.is_written:
        called += f", {head.form.lower()}"
    called = called[:1].upper() + called[1:]
    return _row(key, "", called, row, bold=True)


def _item_row(key: str, item: MinutesItem, row: Element) -> GridRow:
    return _row(key, item_number(item.number) if item.number else "", item.title, row)


def _row(key: str, number: str, title: str, row: Element, *, bold: bool = False) -> GridRow:
    look = style.BOLD if bold else style.PLAIN
    cells = [Element("TD", row) for _ in _LINES]
    markup = f'<a href="#{escaped(key)}">{escaped(title)}</a>'
    where = 0 if bold else 1
    span = 2 if bold else 1
    made = [
        GridCell((paragraph(markup, look, Element("P", cells[1])),), where, span),
        GridCell((PageNumber(key, look, Element("P", cells[2])),), 2),
    ]
    if number:
        made.insert(0, GridCell((paragraph(escaped(number), look, Element("P", cells[0])),), 0))
    line = style.HAIR_LINE if bold else None
    return GridRow(tuple(made), below=line, top=style.ROW_PADDING, bottom=style.ROW_PADDING)
