"""The index at the end of a year's volume; every number leads to its page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from agenda_app.documents import measures, style
from agenda_app.documents.flowables import TaggedParagraph, paragraph
from agenda_app.documents.furniture import Furniture
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.period_paper import heading
from agenda_app.documents.tagging import COLUMN_HEAD, Element
from agenda_app.domain.language import Language
from agenda_app.domain.typography import NBSP
from agenda_app.domain.year_index import IndexLine, Place, YearIndex

_WORD, _PLACES = 30 * MM, 62 * MM
_THREE = (_WORD, measures.TEXT_WIDTH - _WORD - _PLACES, _PLACES)
_TWO = (58 * MM, measures.TEXT_WIDTH - 58 * MM)


def index_part(index: YearIndex, language: Language, furniture: Furniture) -> Part:
    """Return the index as a part of a document.

    Args:
        index: what it says.
        language: of its own words.
        furniture: header and footer.
    """
    title = label("index", language)
    top = section(title, language)
    story: list[Flowable] = [
        paragraph(escaped(title), style.SECTION, Element("H1", top), outline=(1, title))
    ]
    for key, heads, lines in (
        ("index_cases", ("archive", "title", "item_and_page"), index.cases),
        ("index_keywords", ("keyword", "item_and_page"), index.keywords),
        ("index_laws", ("law", "paragraph", "item_and_page"), index.laws),
    ):
        if lines:
            story += heading(label(key, language), top)
            story.append(_table(heads, lines, language, top))
    return render(title, top, story, furniture)


def _table(
    heads: Sequence[str], lines: Iterable[IndexLine], language: Language, top: Element
) -> Flowable:
    table = Element("Table", top)
    head = Element("TR", table)
    cells = tuple(
        GridCell(
            (paragraph(label(key, language), style.SMALL, Element("TH", head, COLUMN_HEAD)),), n
        )
        for n, key in enumerate(heads)
    )
    rows = [GridRow(cells, below=style.HAIR_LINE, top=0, bottom=3)]
    before = ""
    for line in lines:
        texts = [line.word] if len(heads) == 2 else [line.word, line.beside]
        if heads[0] == "law":
            texts = ["" if line.beside == before else line.beside, line.word]
            before = line.beside
        row = Element("TR", table)
        elements = [Element("TD", row) for _ in heads]
        made = [
            GridCell((paragraph(escaped(text), style.TABLE_SMALL, Element("P", cell)),), n)
            for n, (text, cell) in enumerate(zip(texts, elements, strict=False))
            if text
        ]
        made.append(GridCell((_places(line.places, elements[-1]),), len(heads) - 1))
        rows.append(GridRow(tuple(made), top=1, bottom=1))
    widths = _TWO if len(heads) == 2 else _THREE
    if heads[0] == "law":
        widths = (_TWO[0], _WORD, measures.TEXT_WIDTH - _TWO[0] - _WORD)
    return Grid(widths, tuple(rows), head=1, space_after=style.GAP)


def _places(places: Iterable[Place], cell: Element) -> TaggedParagraph:
    """Return "PS 12/26 s. 45, PS 14/26 s. 61", each with a link."""
    links = (f'<a href="#{escaped(one.key)}">{escaped(_place(one))}</a>' for one in places)
    return paragraph(", ".join(links), style.TABLE_SMALL, Element("P", cell))


def _place(one: Place) -> str:
    number = f"{one.name} " if one.name else ""
    return f"{number}s.{NBSP}{one.page}".replace(" ", NBSP)
