"""The agenda (saksliste) as a table: number, title, archive case, page."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus import Flowable

from agenda_app.documents import measures, style
from agenda_app.documents.flowables import PageNumber, TaggedParagraph, paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label, state
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.tagging import COLUMN_HEAD, ROW_HEAD, Element
from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.language import Language
from agenda_app.domain.printed import AgendaLine, NoticeContent
from agenda_app.domain.typography import clock, item_number, law_in, nobreak_law

_HEADING_AIR = 5.0
_NUMBER, _ARCHIVE, _PAGE = 22 * MM, 27 * MM, 12 * MM


class _Columns:
    """Which columns this agenda has; archive numbers and pages only where some are known."""

    def __init__(self, lines: tuple[AgendaLine, ...], *, linked: bool) -> None:
        self.archive = any(line.archive_case_no for line in lines)
        self.page = linked and any(line.key for line in lines)
        fixed = _NUMBER + self.archive * _ARCHIVE + self.page * _PAGE
        self.widths = (
            _NUMBER,
            measures.TEXT_WIDTH - fixed,
            *([_ARCHIVE] if self.archive else []),
            *([_PAGE] if self.page else []),
        )


def agenda_table(content: NoticeContent, parent: Element, *, linked: bool) -> Flowable:
    """Return the table, or a sentence that says that there is nothing on the agenda.

    Args:
        content: the notice with its lines.
        parent: the element that the table belongs to.
        linked: whether lines with a key lead to their case and say on which page it is.
    """
    language = content.head.language
    if not content.lines:
        return paragraph(label("no_items", language), style.PLAIN, Element("P", parent))
    columns = _Columns(content.lines, linked=linked)
    table = Element("Table", parent)
    rows = [_head(columns, language, table)]
    for line in content.lines:
        rows.append(_row(line, content, columns, Element("TR", table), linked=linked))
    rows[-1] = replace(rows[-1], below=style.NAVY_LINE, bottom=6)
    return Grid(columns.widths, tuple(rows), head=1)


def _head(columns: _Columns, language: Language, table: Element) -> GridRow:
    keys = ["case_no", "title", *["archive"] * columns.archive, *["page"] * columns.page]
    row = Element("TR", table)
    cells = []
    for number, key in enumerate(keys):
        look = style.right(style.SMALL) if key == "page" else style.SMALL
        element = Element("TH", row, COLUMN_HEAD)
        cells.append(GridCell((paragraph(label(key, language), look, element),), number))
    return GridRow(tuple(cells), above=style.NAVY_LINE, below=style.HAIR_LINE, top=3.5, bottom=4)


def _row(
    line: AgendaLine, content: NoticeContent, columns: _Columns, row: Element, *, linked: bool
) -> GridRow:
    key = line.key if linked else ""
    number = item_number(line.number) if line.number else ""
    elements = [Element("TH", row, ROW_HEAD) if number else Element("TD", row)]
    elements += [Element("TD", row) for _ in columns.widths[1:]]
    title = _title(line, content, elements[1], key)
    cells = [GridCell(title, 1)]
    if number:
        cells.append(GridCell((_linked(number, elements[0], key),), 0))
    if line.archive_case_no:
        cells.append(GridCell((_linked(line.archive_case_no, elements[2], ""),), 2))
    if key:
        page = PageNumber(key, style.PLAIN, Element("P", elements[-1]))
        cells.append(GridCell((page,), len(elements) - 1))
    above = _HEADING_AIR if line.kind is ItemKind.HEADING else 0.0
    return GridRow(tuple(cells), top=style.ROW_PADDING + above)


def _linked(text: str, cell: Element, key: str) -> TaggedParagraph:
    markup = escaped(text)
    if key:
        markup = f'<a href="#{escaped(key)}">{markup}</a>'
    return paragraph(markup, style.PLAIN, Element("P", cell))


def _title(
    line: AgendaLine, content: NoticeContent, cell: Element, key: str
) -> tuple[TaggedParagraph, ...]:
    """Return the title with what became of the item, and under it why it is exempt."""
    language = content.head.language
    if line.kind is ItemKind.HEADING:
        return (paragraph(escaped(line.title), style.AGENDA_HEADING, Element("P", cell)),)
    mark = label("exempt", language)
    title = line.title.strip()
    only_mark = line.exempt and (not title or title == mark)
    text = escaped(mark if only_mark else title)
    if line.starts_at is not None:
        text = f"{clock(line.starts_at)} {text}"
    if line.speaker:
        text = f"{text} {label('by', language)} {escaped(line.speaker)}"
    fate = state(line.state, language)
    if fate:
        text = f'<strike>{text}</strike> <font name="{style.BOLD.fontName}">{fate}</font>'
    elif key:
        text = f'<a href="#{escaped(key)}">{text}</a>'
    look = style.BOLD if only_mark else style.PLAIN
    parts = [paragraph(text, look, Element("P", cell))]
    if line.exempt:
        shown = "" if only_mark else f"<b>{mark}</b>"
        basis = escaped(nobreak_law(law_in(line.exempt_basis, language)))
        below = " · ".join(filter(None, (shown, basis)))
        if below:
            parts.append(paragraph(below, style.SMALL, Element("P", cell)))
    return tuple(parts)
