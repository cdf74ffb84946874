"""The sheets that are filled in by pen at a meeting: attendance, and one for each case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.answer_form import answer_form
from agenda_app.documents.attendance_pdf import attendance_part
from agenda_app.documents.blocks import Setting, barred, flowables
from agenda_app.documents.flowables import RoomFor, paragraph
from agenda_app.documents.fonts import width as wide
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.heading_room import ROUNDING
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import day_of, finished, furniture
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.pen import Entry, FormLine, WritingLines
from agenda_app.documents.tagging import COLUMN_HEAD, ROW_HEAD, Element
from agenda_app.documents.typeface import REGULAR
from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.points import split
from agenda_app.domain.printed import PutForward
from agenda_app.domain.printed_sheets import PartySeats, ProtocolSheetContent, SheetsContent
from agenda_app.domain.text import Text
from agenda_app.domain.typed_points import with_points
from agenda_app.domain.typography import NBSP, item_number, law_in, nobreak_law

_DISCUSSION_LINES = 8
_FEWEST_LINES = 3
_FREE_PROPOSALS = 2
_SIDE, _MOTION, _SHORTEST_MOTION = 13 * MM, 55 * MM, 33 * MM
_PARTY, _NARROWEST = 17 * MM, 8 * MM
_HEAD_AIR = 8.0
_RESOLUTION_AIR = 4.0


def render_sheets(content: SheetsContent) -> bytes:
    """Return all sheets of a meeting as one PDF, the attendance sheet first.

    Where nobody meets there is none, but where there is no case yet either.
    """
    head = content.attendance.head
    sheets = [protocol_part(sheet) for sheet in content.sheets]
    first = [] if head.is_written and sheets else [attendance_part(content.attendance)]
    return finished([*first, *sheets], head, label("sheets", head.language))


def protocol_part(content: ProtocolSheetContent) -> Part:
    """Return one case's sheet as a part of a document."""
    head, language = content.head, content.head.language
    number = item_number(content.number) if content.number else ""
    title = f"{number} {content.title}".strip()
    top = section(title, language)
    name = "answer_sheet" if content.answering else "protocol_sheet"
    kind = f"{label(name, language)} · {head.committee} {day_of(head)}"
    story: list[Flowable] = [paragraph(escaped(kind), style.SMALL, Element("P", top))]
    if number:
        story.append(paragraph(escaped(number), style.CASE_NUMBER, Element("P", top)))
    story.append(
        paragraph(escaped(content.title), style.SHEET_TITLE, Element("H1", top), outline=(1, title))
    )
    if content.exempt_basis:
        basis = nobreak_law(law_in(content.exempt_basis, language))
        words = f"{label('exempt', language)} · {basis}"
        story.append(paragraph(escaped(words), style.SMALL, Element("P", top)))
    story += [
        paragraph(escaped(words), style.FORM_TEXT, Element("P", top)) for words in content.known
    ]
    if content.known:
        story.append(Spacer(1, 4))
    story += _proposal(content.proposal, language, top)
    for proposal in content.proposals:
        story += _handed_in(proposal, language, top)
    if content.answering:
        story += answer_form(content, language, top)
    else:
        story += _form(content, language, top)
    return render(title, top, story, furniture(head, number, name=name))


def _form(content: ProtocolSheetContent, language: Language, top: Element) -> list[Flowable]:
    text = with_points(content.proposal.text, {}) if content.proposal is not None else ()
    has_points = len(split(text).points) > 1
    blank = (26 if has_points else 37) * MM
    present = Entry(
        label("present", language),
        blank=11 * MM,
        after=f"{label('of', language)} {content.seats}",
        strong=True,
    )
    away = Entry(label("disqualified", language), blank=blank)
    points = (Entry(label("only_points", language), blank=11 * MM),) if has_points else ()
    deputy = Entry(label("deputy_in", language), blank=blank)
    started = [
        Spacer(1, 3),
        FormLine((present, away, *points, deputy), top),
        _heading("discussion", language, top),
    ]
    ended = _ending(content, language, top)
    return [*started, WritingLines(_discussion_lines(content), ended, _FEWEST_LINES), *ended]


def _ending(content: ProtocolSheetContent, language: Language, top: Element) -> list[Flowable]:
    """Return the vote and the resolution."""
    return [
        _heading("vote", language, top),
        Spacer(1, 3),
        _votes(content, language, top),
        *_names(content.parties, language, top),
        Spacer(1, 3),
        FormLine(_outcomes(language), top),
        RoomFor(_RESOLUTION_AIR + 5 * style.WRITING_LINE - ROUNDING),
        Spacer(1, _RESOLUTION_AIR),
        FormLine(_resolution(content, language), top),
        WritingLines(),
    ]


def _discussion_lines(content: ProtocolSheetContent) -> int:
    """Return how many lines there are to write on at most: fewer where proposals are printed."""
    return max(_FEWEST_LINES, _DISCUSSION_LINES - 2 * len(content.proposals))


def _heading(key: str, language: Language, top: Element) -> Flowable:
    return paragraph(label(key, language), style.FORM_HEADING, Element("H2", top))


def _outcomes(language: Language) -> list[Entry]:
    keys = ("unanimous", "trial_vote", "by_point", "postponed_box", "withdrawn_box")
    boxes = [Entry(label(key, language), box=True) for key in keys]
    return [*boxes, Entry(label("closed_doors", language), box=True, blank=15 * MM)]


def _resolution(content: ProtocolSheetContent, language: Language) -> list[Entry]:
    entries = [Entry(label("resolution", language), strong=True)]
    if content.proposal is not None:
        entries.append(Entry(label("as_recommended", language), box=True))
    return entries


def _proposal(content: Proposal | None, language: Language, top: Element) -> list[Flowable]:
    if content is None:
        return []
    name = content.owner.strip() or label("proposal", language)
    heading = paragraph(escaped(name), style.FORM_PROPOSAL_HEADING, Element("H2", top))
    return barred([heading, *_form_text(content.text, language, top)], style.NAVY)


def _handed_in(content: PutForward, language: Language, top: Element) -> list[Flowable]:
    """Return a proposal that came beforehand: who put it forward, and what it says."""
    heading = paragraph(escaped(content.heading), style.FORM_TEXT, Element("P", top))
    text = _form_text(content.text, language, top)
    return [Spacer(1, 4), *barred([heading, *text], style.HAIRLINE)]


def _form_text(text: Text, language: Language, top: Element) -> list[Flowable]:
    setting = Setting(
        top,
        language,
        heading_level=3,
        look=style.FORM_TEXT,
        width=measures.TEXT_WIDTH - style.BAR_INDENT,
    )
    setting.headings.level = 2
    return flowables(text, setting)


def _votes(content: ProtocolSheetContent, language: Language, top: Element) -> Flowable:
    """Return the table in which each list's votes for and against are written."""
    table = Element("Table", top)
    count = len(content.parties) + 1
    party = max(_NARROWEST, min(_PARTY, (measures.TEXT_WIDTH - _MOTION) / count))
    party = min(party, (measures.TEXT_WIDTH - _SHORTEST_MOTION) / count)
    widths = (measures.TEXT_WIDTH - party * count, *([party] * count))
    columns = [(title, p.seats) for title, p in _titled(content.parties, language)]
    columns.append((label("sum", language), sum(p.seats for p in content.parties)))
    names = [f"{name}{NBSP}{seats}" for name, seats in columns]
    if max(wide(name, REGULAR, style.SMALL.fontSize) for name in names) > party - _HEAD_AIR:
        names = [f"{name}\n{seats}" for name, seats in columns]
    first = [label("the_recommendation", language)] if content.proposal is not None else []
    free = max(1, _FREE_PROPOSALS - len(content.motions))
    proposals = [*first, *content.motions, *([""] * free)]
    rows = [_vote_head(names, language, table)]
    for proposal in proposals:
        for side in ("for", "against"):
            shown = proposal if side == "for" else ""
            rows.append(_vote_row(shown, label(side, language), widths, table))
    return Grid(
        widths, tuple(rows), head=1, gutter=4, verticals=style.PEN_LINE, inset=4, space_after=4
    )


def _vote_head(names: Sequence[str], language: Language, table: Element) -> GridRow:
    row = Element("TR", table)
    title = paragraph(label("voted_on", language), style.SMALL, Element("TH", row, COLUMN_HEAD))
    cells = [GridCell((title,), 0)]
    for column, name in enumerate(names, start=1):
        words = paragraph(escaped(name), style.SMALL_CENTRED, Element("TH", row, COLUMN_HEAD))
        cells.append(GridCell((words,), column))
    return GridRow(tuple(cells), style.PEN_LINE, style.PEN_LINE, 2.6, 3.2)


def _vote_row(proposal: str, side: str, widths: tuple[float, ...], table: Element) -> GridRow:
    """Return a row: the proposal, and at the right of the same place "for" or "against"."""
    row = Element("TR", table)
    first = Element("TH", row, ROW_HEAD)
    for _ in widths[1:]:
        Element("TD", row)
    cells = [GridCell((paragraph(side, style.right(style.FORM_TEXT), first),), 1)]
    if proposal:
        cells.insert(0, GridCell((paragraph(escaped(proposal), style.FORM_TEXT, first),), 0))
    inner = (widths[0] - 8 - _SIDE, _SIDE)
    motion = Grid(inner, (GridRow(tuple(cells), top=0, bottom=0),), gutter=0)
    air = style.WRITING_LINE - style.FORM_TEXT.leading
    return GridRow(
        (GridCell((motion,), 0),), below=style.PEN_LINE, top=air / 2 - 0.6, bottom=air / 2 + 0.6
    )


def _titled(parties: Sequence[PartySeats], language: Language) -> Iterator[tuple[str, PartySeats]]:
    """Yield the columns with what stands over each; nothing over one that has no others beside it.

    In a committee that has parties, who belongs to none is independent.
    """
    without = label("independent", language) if any(p.abbreviation for p in parties) else ""
    for party in parties:
        yield party.abbreviation or without, party


def _names(parties: Sequence[PartySeats], language: Language, top: Element) -> list[Flowable]:
    """Return who sits for each list, in small print under the table."""
    lists = [
        f"<b>{escaped(title)}</b>{NBSP}{_joined(party.names)}"
        for title, party in _titled(parties, language)
        if party.names
    ]
    if not lists:
        return []
    return [paragraph(f"{NBSP}· ".join(lists), style.FORM_LABEL, Element("P", top))]


def _joined(names: Sequence[str]) -> str:
    """Return names between commas, each of them on one line."""
    return ", ".join(escaped(name).replace(" ", NBSP) for name in names)
