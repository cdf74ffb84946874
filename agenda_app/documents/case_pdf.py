"""A case paper (saksframlegg) as it goes to a meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.attachment_list import attachment_list
from agenda_app.documents.blocks import Setting, flowables, heading
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.labels import label, state
from agenda_app.documents.letterhead import letterhead
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import finished, furniture
from agenda_app.documents.page import in_language, render, section
from agenda_app.documents.part import Part
from agenda_app.documents.plain_table import plain_table
from agenda_app.documents.proposals import proposal
from agenda_app.documents.signatures import signatures
from agenda_app.documents.tagging import Element
from agenda_app.documents.titles import back_to_agenda, title_lines
from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.printed import CaseContent
from agenda_app.domain.text import ListItem, runs
from agenda_app.domain.typography import date_short, item_number, nobreak_law

_LABEL_WIDTH = 28 * MM


def render_case(content: CaseContent) -> bytes:
    """Return a case paper alone as PDF."""
    part = case_part(content)
    return finished([part], content.head, part.title, content.language)


@dataclass(frozen=True, slots=True)
class Links:
    """Which links of a case paper lead somewhere in the file that it becomes a part of."""

    to_agenda: bool = False
    to_attachments: bool = False


@dataclass(frozen=True, slots=True)
class ExtractFrame:
    """What an extract has besides the paper; like a letter, it begins with the letterhead.

    Attributes:
        note: returns what has to be said under the title.
        treated: returns how the case was treated, for right under what was resolved.
        end: returns who attests it, under the paper.
    """

    note: Callable[[Element], list[Flowable]]
    treated: Callable[[Setting], list[Flowable]]
    end: Callable[[Element], list[Flowable]]


def case_part(
    content: CaseContent,
    name: str = "",
    links: Links | None = None,
    extract: ExtractFrame | None = None,
) -> Part:
    """Return a case paper as a part of a document, in the paper's own language.

    What the meeting says of the case is in the meeting's: what became of it, the way back to the
    agenda, and in an extract where the case has been.

    Args:
        content: the case.
        name: the label of the document that the foot of its pages names; the notice or the
            supplement when not given.
        links: what else is in the file.
        extract: what its extract has besides.
    """
    language, said, links = content.language, content.head.language, links or Links()
    number = item_number(content.number) if content.number else ""
    title = f"{number} {content.title}".strip()
    top = section(title, language)
    setting = Setting(top, language, content.images)
    kind = label(name, said) if extract else ""
    fate = state(content.state, said)
    over = " · ".join(filter(None, (kind, number, fate)))
    back = back_to_agenda(said) if links.to_agenda else None
    story = [
        *([letterhead(content.head, top)] if extract else []),
        *title_lines(over, content.title, top, bookmark=title, back=back),
        *(extract.note(in_language(top, language, said)) if extract else []),
        *_box(content, top),
        *_treatments(content, said if extract else language, top),
        *(proposal(content.main, setting) if content.main is not None else []),
        *(extract.treated(setting) if extract else []),
        *_others((*content.others, *content.statements), setting),
        *(flowables(content.body, setting) or _no_text(content, top)),
        *attachment_list(content.attachments, setting, linked=links.to_attachments),
        *_referenced(content.referenced, setting),
        *signatures(content.signers, top),
        *(extract.end(in_language(top, language, said)) if extract else []),
    ]
    on_first = extract is None
    page = furniture(content.head, number, name=name, mark=fate, header_on_first=on_first)
    return render(title, top, story, page)


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


def _treatments(content: CaseContent, language: Language, top: Element) -> list[Flowable]:
    """Return the table of the committees that the case goes through, its words in a language."""
    if not content.treatments:
        return []
    labels = [label(key, language) for key in ("case_no", "committee", "meeting_date")]
    rows = [
        (line.number, line.committee, date_short(line.date) if line.date else "")
        for line in content.treatments
    ]
    table = in_language(top, content.language, language)
    widths = (24 * MM, measures.TEXT_WIDTH - 54 * MM, 30 * MM)
    return [plain_table(labels, rows, widths, table, space_after=12)]


def _others(others: Sequence[Proposal], setting: Setting) -> list[Flowable]:
    """Return the proposals beside the text to vote on, and statements, each behind a grey rule."""
    story: list[Flowable] = []
    for other in others:
        story += [Spacer(1, style.GAP), *proposal(other, setting, main=False)]
    return story


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
