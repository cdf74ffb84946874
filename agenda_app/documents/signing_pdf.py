"""The sheet on which locked minutes are signed (underskriftsark).

It is signed by hand after the minutes were locked, so it names the very file: whoever has the file
can see that these are the minutes that were signed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.blocks import Setting, heading
from agenda_app.documents.facts import fact_grid, labelled
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import finished, furniture
from agenda_app.documents.minutes_pdf import minutes_facts
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import COLUMN_HEAD, Element
from agenda_app.domain.case import Signer
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import Wording
from agenda_app.domain.printed_minutes import SigningContent
from agenda_app.domain.typography import clock
from agenda_app.words import date_long

_COLUMNS = (62 * MM, measures.TEXT_WIDTH - 97 * MM, 35 * MM)
_HAND = 9 * MM
_GROUP = 8


def render_signing(content: SigningContent) -> bytes:
    """Return the sheet as PDF."""
    part = signing_part(content)
    return finished([part], content.minutes.head, part.title)


def signing_part(content: SigningContent) -> Part:
    """Return the sheet as a part of a document."""
    head, language = content.minutes.head, content.minutes.head.language
    layout = content.minutes.layout
    title = label("signing", language)
    top = section(title, language)
    setting = Setting(top, language, {})
    setting.headings.tag(2)
    story: list[Flowable] = [
        letterhead(head, top),
        paragraph(escaped(title), style.TITLE, Element("H1", top), outline=(1, title)),
        minutes_facts(content.minutes, top),
        heading(escaped(layout.said(Wording.MINUTES, language)), 1, setting),
        fact_grid(labelled(language, *_file(content)), top),
        Spacer(1, style.GAP),
        paragraph(escaped(label("signing_hash", language)), style.SMALL, Element("P", top)),
    ]
    if content.corrections:
        note = label("signing_corrected", language).format(content.corrections)
        story += [Spacer(1, style.GAP), paragraph(escaped(note), setting.body, Element("P", top))]
    words = layout.said(Wording.SIGNING_CONFIRMED, language)
    story += [
        heading(escaped(layout.said(Wording.SIGNATURES, language)), 1, setting),
        paragraph(escaped(words), setting.body, Element("P", top)),
        _lines(_signers(content), language, top),
    ]
    return render(title, top, story, furniture(head, name="signing", header_on_first=False))


def _file(content: SigningContent) -> Iterator[tuple[str, str]]:
    """Yield what tells the file that is signed from every other."""
    at, language = content.locked_at, content.minutes.head.language
    day = date_long(at.date(), language, with_weekday=False)
    yield "locked", f"{day}, {clock(at.time())}"
    yield "page_count", str(content.pages)
    yield "sha256", _grouped(content.sha256)


def _signers(content: SigningContent) -> tuple[Signer, ...]:
    """Return who signs; a line without a name for each that the rule wants besides."""
    signers = content.minutes.signers
    return (*signers, *(Signer("") for _ in range(content.at_least - len(signers))))


def _grouped(sha256: str) -> str:
    """Return a hash in groups that an eye can follow."""
    return " ".join(sha256[at : at + _GROUP] for at in range(0, len(sha256), _GROUP))


def _lines(signers: Iterable[Signer], language: Language, top: Element) -> Flowable:
    """Return a line for the hand of each who signs, with room for the date."""
    table = Element("Table", top)
    head = Element("TR", table)
    names = tuple(
        GridCell((_named(label(key, language), Element("TH", head, COLUMN_HEAD)),), column)
        for column, key in enumerate(("name", "signature", "date"))
    )
    rows = [GridRow(names, below=style.HAIR_LINE, top=1, bottom=2)]
    rows += [_line(signer, Element("TR", table)) for signer in signers]
    return Grid(_COLUMNS, tuple(rows), head=1, gutter=4)


def _named(words: str, cell: Element) -> Flowable:
    return paragraph(escaped(words), style.FORM_LABEL, Element("P", cell))


def _line(signer: Signer, row: Element) -> GridRow:
    cells = [Element("TD", row) for _ in _COLUMNS]
    parts = [paragraph(escaped(signer.name), style.PLAIN, Element("P", cells[0]))]
    if signer.title:
        parts.append(paragraph(escaped(signer.title), style.SMALL, Element("P", cells[0])))
    return GridRow((GridCell(tuple(parts), 0),), below=style.PEN_LINE, top=_HAND, bottom=2)
