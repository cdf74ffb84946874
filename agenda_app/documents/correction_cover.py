"""The page in front of a correction: what changed, where, and who has the former pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.facts import meeting_facts
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import furniture
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import COLUMN_HEAD, Element
from agenda_app.domain.correction import CorrectedPaper, CorrectionContent, Holder
from agenda_app.domain.dispatch import Channel, Version
from agenda_app.domain.language import Language
from agenda_app.domain.page_label import in_words
from agenda_app.domain.sentence import listed
from agenda_app.domain.typography import item_number
from agenda_app.terms import word
from agenda_app.words import date_long

_CHANGES = (23 * MM, measures.TEXT_WIDTH - 63 * MM, 20 * MM, 20 * MM)
_HOLDERS = (62 * MM, 49 * MM, 24 * MM, measures.TEXT_WIDTH - 135 * MM)
_HOW = {
    None: "correction_how",
    Version.PUBLIC: "correction_how_public",
    Version.EXEMPT: "correction_how_exempt",
}
_Cell = tuple[tuple[str, ParagraphStyle], ...]


def correction_name(content: CorrectionContent) -> str:
    """Return "Rettelse 1", the name that its pages carry."""
    return f"{label('correction', content.head.language)} {content.serial}"


def cover_part(content: CorrectionContent) -> Part:
    """Return the page in front as a part of a document."""
    head, language = content.head, content.head.language
    is_exempt = content.part is Version.EXEMPT
    named = label("correction_to_exempt" if is_exempt else "correction_to", language)
    title = named.format(content.serial, listed(tuple(_titles(content))))
    top = section(title, language)
    look = style.body(language)
    how = " ".join(_how(content))
    story: list[Flowable] = [
        letterhead(head, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, title)),
        meeting_facts(head, top),
        Spacer(1, 4 * MM),
        paragraph(escaped(how), look, Element("P", top)),
    ]
    story += [
        paragraph(escaped(line.strip()), look, Element("P", top))
        for line in content.note.splitlines()
        if line.strip()
    ]
    if content.rows:
        story += [_heading("what_changed", language, top), _changes(content, top)]
    if content.holders:
        story += [_heading("former_holders", language, top), _holders(content, top)]
    name = correction_name(content)
    return render(title, top, story, furniture(head, title=name, header_on_first=False))


def _how(content: CorrectionContent) -> Iterator[str]:
    language, is_exempt = content.head.language, content.part is Version.EXEMPT
    of = label("correction_of_exempt" if is_exempt else "correction_of", language)
    yield of.format(listed(tuple(_of_what(content))))
    yield label(_HOW[content.part] if content.rows else "correction_no_exempt", language)
    if is_exempt:
        yield label("correction_of_the_rest", language)
    goes_out = any(row.gone or any(page.replaces for page in row.new) for row in content.rows)
    if content.in_sheets and goes_out:
        yield label("correction_sheets", language)
    elif content.two_sided and goes_out:
        yield label("correction_backs", language)
    if is_exempt and goes_out:
        yield label("correction_shred", language)


def _titles(content: CorrectionContent) -> Iterator[str]:
    """Yield "møteinnkalling", "tilleggsinnkalling 1"."""
    language = content.head.language
    if content.of_notice:
        yield label("corrected_notice", language)
    for one in content.supplements:
        yield label("corrected_supplement", language).format(one.serial)


def _of_what(content: CorrectionContent) -> Iterator[str]:
    """Yield what is corrected, each with its day: "møteinnkallingen som ble sendt 22. april"."""
    language = content.head.language
    if content.of_notice and content.sent_on is None:
        yield label("notice_of_meeting", language)
    elif content.of_notice and content.sent_on is not None:
        yield label("notice_sent", language).format(_day(content.sent_on, language))
    for one in content.supplements:
        if one.sent_on is None:
            yield label("corrected_supplement", language).format(one.serial)
        else:
            sent = _day(one.sent_on, language)
            yield label("supplement_sent", language).format(one.serial, sent)


def _day(day: date, language: Language) -> str:
    return date_long(day, language, with_weekday=False)


def _heading(key: str, language: Language, top: Element) -> Flowable:
    words = label(key, language)
    return paragraph(escaped(words), style.SECTION, Element("H2", top), outline=(2, words))


def _changes(content: CorrectionContent, top: Element) -> Flowable:
    language = content.head.language
    rows = [_change_cells(row, language) for row in content.rows]
    return _table(("case", "change", "pages_out", "pages_in"), rows, _CHANGES, language, top)


def _change_cells(row: CorrectedPaper, language: Language) -> tuple[_Cell, ...]:
    number = item_number(row.number) if row.number else ""
    if not number and not row.title:
        number = label("the_notice", language)
    out = in_words(sorted([*(label for page in row.new for label in page.out), *row.gone]))
    into = in_words([page.label for page in row.new])
    title = ((row.title, style.BOLD),) if row.title else ()
    changes = tuple((change, style.SMALL_INK) for change in row.changes)
    return (
        ((number, style.PLAIN),),
        (*title, *changes),
        ((out, style.PLAIN),),
        ((into, style.PLAIN),),
    )


def _holders(content: CorrectionContent, top: Element) -> Flowable:
    language = content.head.language
    rows = [_holder_cells(holder, language) for holder in content.holders]
    return _table(("who", "has", "version", "how"), rows, _HOLDERS, language, top)


def _holder_cells(holder: Holder, language: Language) -> tuple[_Cell, ...]:
    channel = word(holder.channel, language).lower()
    if holder.channel is Channel.PAPER and holder.copies != 1:
        channel = f"{channel} × {holder.copies}"
    version = word(holder.version, language).lower()
    look = style.TABLE_SMALL
    texts = (holder.name, holder.of, version, channel)
    return tuple(((text, look),) for text in texts)


def _table(
    keys: Sequence[str],
    rows: Sequence[tuple[_Cell, ...]],
    widths: tuple[float, ...],
    language: Language,
    top: Element,
) -> Flowable:
    table = Element("Table", top)
    line = Element("TR", table)
    head = tuple(
        GridCell(
            (paragraph(label(key, language), style.SMALL, Element("TH", line, COLUMN_HEAD)),), at
        )
        for at, key in enumerate(keys)
    )
    made = [GridRow(head, above=style.NAVY_LINE, below=style.HAIR_LINE, top=3.5, bottom=4)]
    for number, row in enumerate(rows, start=1):
        line = Element("TR", table)
        cells = tuple(_cell(cell, at, Element("TD", line)) for at, cell in enumerate(row))
        last = number == len(rows)
        rule = style.NAVY_LINE if last else style.HAIR_LINE
        made.append(GridRow(cells, below=rule, top=3, bottom=4))
    return Grid(widths, tuple(made), head=1)


def _cell(cell: _Cell, at: int, element: Element) -> GridCell:
    words = tuple(
        paragraph(escaped(text), look, Element("P", element)) for text, look in cell if text
    )
    return GridCell(words, at)
