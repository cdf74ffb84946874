"""A case paper (saksframlegg) as it goes to a meeting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.attachment_list import attachment_list
from agenda_app.documents.blocks import Setting, barred, flowables, heading
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label, state
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import finished, furniture
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.signatures import signatures
from agenda_app.documents.tagging import COLUMN_HEAD, Element
from agenda_app.documents.titles import back_to_agenda, title_lines
from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.printed import CaseContent, TreatmentLine
from agenda_app.domain.text import ListItem, runs
from agenda_app.words import date_short, item_number, nobreak_law

_LABEL_WIDTH = 28 * MM


def render_case(content: CaseContent, name: str = "") -> bytes:
    """Return a case paper alone as PDF; ``name`` as for ``case_part``."""
    part = case_part(content, name)
    return finished([part], content.head, part.title, content.language)


@dataclass(frozen=True, slots=True)
class Links:
    """Which links of a case paper lead somewhere in the file that it becomes a part of."""

    to_agenda: bool = False
    to_attachments: bool = False


def case_part(content: CaseContent, name: str = "", links: Links | None = None) -> Part:
    """Return a case paper as a part of a document, in the paper's own language.

    Args:
        content: the case.
        name: the label of the document that the foot of its pages names; the notice or the
            supplement when not given.
        links: what else is in the file.
    """
    language, links = content.language, links or Links()
    number = item_number(content.number) if content.number else ""
    title = f"{number} {content.title}".strip()
    top = section(title, language)
    setting = Setting(top, language, content.images)
    over = " · ".join(filter(None, (number, state(content.state, language))))
    back = back_to_agenda(language) if links.to_agenda else None
    story = [
        *title_lines(over, content.title, top, bookmark=title, back=back),
        *_box(content, top),
        *_treatments(content.treatments, language, top),
        *_proposals(content, setting),
        *(flowables(content.body, setting) or _no_text(content, top)),
        *attachment_list(content.attachments, setting, linked=links.to_attachments),
        *_referenced(content.referenced, setting),
        *signatures(content.signers, top),
    ]
    return render(title, top, story, furniture(content.head, number, name=name))


def _box(content: CaseContent, top: Element) -> list[Flowable]:
    """Return the grey box: what is known of the case, in two columns."""
    date = date_short(content.paper_date) if content.paper_date else ""
    left = (("case_officer", content.case_officer), ("unit", content.unit), ("date", date))
    right = (
        ("archive_no", content.archive_case_no),
        ("journal_no", content.journal_no),
        ("access", content.access_text),
    )
    columns = [[pair for pair in side if pair[1].strip()] for side in (left, right)]
    if not any(columns):
        return []
    cells: list[tuple[int, int, tuple[Flowable, ...]]] = []
    for side, pairs in enumerate(columns):
        for row, (key, value) in enumerate(pairs):
            element = Element("P", top)
            name = label(key, content.language)
            cells.append((row, 2 * side, (paragraph(name, style.SMALL_LABEL, element),)))
            cells.append(
                (
                    row,
                    2 * side + 1,
                    (paragraph(escaped(nobreak_law(value)), style.SMALL_INK, element),),
                )
            )
    count = max(len(pairs) for pairs in columns)
    rows = tuple(
        GridRow(
            tuple(GridCell(words, column) for at, column, words in cells if at == row),
            top=9 if row == 0 else 0.5,
            bottom=9 if row == count - 1 else 0.5,
        )
        for row in range(count)
    )
    half = measures.TEXT_WIDTH / 2
    widths = (_LABEL_WIDTH, half - _LABEL_WIDTH + 5, _LABEL_WIDTH - 5, half - _LABEL_WIDTH)
    return [Grid(widths, rows, inset=9, background=style.PANEL, space_after=12)]


def _treatments(lines: Sequence[TreatmentLine], language: Language, top: Element) -> list[Flowable]:
    """Return the table of the committees that the case goes through."""
    if not lines:
        return []
    table = Element("Table", top)
    rows = [_treatment_head(language, table)]
    for line in lines:
        row = Element("TR", table)
        texts = (line.number, line.committee, date_short(line.date) if line.date else "")
        cells = []
        for column, text in enumerate(texts):
            cell = Element("TD", row)
            words = (paragraph(escaped(text), style.PLAIN, Element("P", cell)),) if text else ()
            cells.append(GridCell(words, column))
        rows.append(GridRow(tuple(cells), top=2, bottom=1.4))
    rows[-1] = GridRow(rows[-1].cells, below=style.HAIR_LINE, top=2, bottom=3.5)
    widths = (24 * MM, measures.TEXT_WIDTH - 54 * MM, 30 * MM)
    return [Grid(widths, tuple(rows), head=1, space_after=12)]


def _treatment_head(language: Language, table: Element) -> GridRow:
    row = Element("TR", table)
    cells = tuple(
        GridCell(
            (paragraph(label(key, language), style.SMALL, Element("TH", row, COLUMN_HEAD)),), column
        )
        for column, key in enumerate(("case_no", "committee", "meeting_date"))
    )
    return GridRow(cells, below=style.HAIR_LINE, top=0, bottom=3)


def _proposals(content: CaseContent, setting: Setting) -> list[Flowable]:
    """Return the text to vote on behind a navy rule, then the other proposals behind a grey one."""
    story: list[Flowable] = []
    if content.main is not None:
        story += proposal(content.main, setting)
    for other in content.others:
        story += [Spacer(1, style.GAP), *proposal(other, setting, main=False)]
    return story


def proposal(content: Proposal, setting: Setting, *, main: bool = True) -> list[Flowable]:
    """Return a proposal under its owner's name behind a rule."""
    name = content.owner.strip() or label("proposal", setting.language)
    look = style.PROPOSAL_HEADING if main else style.OTHER_PROPOSAL_HEADING
    title = paragraph(
        escaped(name), look, Element(setting.headings.tag(2), setting.parent), outline=(2, name)
    )
    within = Setting(
        setting.parent,
        setting.language,
        setting.images,
        setting.headings,
        heading_level=3,
        width=setting.width - style.BAR_INDENT,
    )
    colour = style.NAVY if main else style.HAIRLINE
    return barred([title, *flowables(content.text, within)], colour)


def _no_text(content: CaseContent, top: Element) -> list[Flowable]:
    if content.main is not None or content.others:
        return []
    words = label("as_it_came" if content.as_it_came else "no_text", content.language)
    return [paragraph(words, style.NOTE, Element("P", top))]


def _referenced(titles: Sequence[str], setting: Setting) -> list[Flowable]:
    if not titles:
        return []
    items = [ListItem(0, "", runs(title)) for title in titles]
    title = escaped(label("referenced", setting.language))
    return [heading(title, 1, setting), *flowables(items, setting)]
