"""One item of the minutes: what it was, how it was treated, the votes, and what was resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.blocks import Setting, barred, flowables
from agenda_app.documents.election_story import election_story
from agenda_app.documents.flowables import RoomFor, paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.plain_table import plain_table
from agenda_app.documents.proposals import proposal
from agenda_app.documents.tagging import Element
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.printed import PutForward, TreatmentLine
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.typography import (
    NBSP,
    clock,
    date_short,
    item_number,
    nobreak_counts,
    nobreak_law,
)
from agenda_app.domain.vote_rows import VoteRow
from agenda_app.terms import word

_FATES = {ItemState.POSTPONED: "postponed", ItemState.WITHDRAWN: "withdrawn"}
_VOTES = (60 * MM, 12 * MM, 14 * MM, measures.TEXT_WIDTH - 86 * MM)
_SUMS = (1, 2)


def item_story(item: MinutesItem, setting: Setting) -> list[Flowable]:
    """Return an item under its number and title, with what it came to."""
    language = setting.language
    story = [*_title(item, setting), *flowables(item.text, setting)]
    for number, earlier in enumerate(_recommended(item)):
        air = [Spacer(1, style.GAP)] if number else []
        story += [*air, *proposal(earlier, setting, main=False, level=3)]
    story += treatment_story(item, setting)
    if item.decided is not None:
        story += [Spacer(1, 0.4 * style.LEADING), *proposal(item.decided, setting, level=3)]
    elif item.number is not None and item.state not in _FATES and not item.exempt:
        story.append(_line(_nothing(item, language), setting, style.NOTE))
    return [*story, *_lines(item.after, setting)]


def treatment_story(item: MinutesItem, setting: Setting) -> list[Flowable]:
    """Return how an item was treated: proceedings, proposals, statements, votes, elections."""
    language = setting.language
    story: list[Flowable] = []
    if item.has_proceedings:
        story.append(_heading("proceedings", setting))
        for lines in (item.before, item.opening, item.closed, item.breaks):
            story += _lines(lines, setting)
        story += flowables(item.proceedings, setting)
        story += _lines((item.spoken,) if item.spoken else (), setting)
        story += _lines((item.aside,) if item.aside else (), setting)
        for one in (*item.questions, *item.proposals, *item.statements):
            story += put_forward_story(one, setting)
    if item.votes:
        story += [_heading("vote", setting), _votes(item.votes, language, setting.parent)]
    if item.elections:
        story.append(_heading("elections", setting))
        for election in item.elections:
            story += election_story(election, setting)
    return story


def _recommended(item: MinutesItem) -> Iterator[Proposal]:
    yield from item.recommendations
    if item.voted_on is not None:
        yield item.voted_on


def _title(item: MinutesItem, setting: Setting) -> Iterator[Flowable]:
    language, top = setting.language, setting.parent
    number = item_number(item.number) if item.number else ""
    fate = label(_FATES[item.state], language) if item.state in _FATES else ""
    over = " · ".join(filter(None, (number, fate)))
    yield RoomFor(_room(item))
    yield Spacer(1, 1.1 * style.LEADING)
    if over:
        yield paragraph(escaped(over), style.CASE_NUMBER, Element("P", top))
    bookmark = (2, f"{number} {item.title}".strip())
    element = Element(setting.headings.tag(2), top)
    yield paragraph(escaped(item.title), style.SHEET_TITLE, element, outline=bookmark)
    for text in _facts(item, language):
        yield _line(text, setting, style.SMALL)
    yield Spacer(1, 0.5 * style.LEADING)


def _facts(item: MinutesItem, language: Language) -> Iterator[str]:
    """Yield the small lines under the title: access, archive, clock, presence, earlier meetings."""
    if item.exempt:
        basis = f" · {nobreak_law(item.exempt_basis)}" if item.exempt_basis else ""
        yield f"{label('exempt', language)}{basis}"
    elif item.partly_exempt:
        yield item.partly_exempt[:1].upper() + item.partly_exempt[1:]
    if item.speaker:
        yield f"{word(item.kind, language)} {label('by', language)} {item.speaker}"
    archive = item.archive_case_no and label("archive_short", language).format(item.archive_case_no)
    known = " · ".join(filter(None, (archive.replace(" ", NBSP), _hours(item), item.present)))
    if known:
        yield known[:1].upper() + known[1:]
    if item.earlier:
        before = "; ".join(met(line) for line in item.earlier)
        yield label("treated_before", language).format(before)


def _hours(item: MinutesItem) -> str:
    """Return "kl. 18.40–19.05", or as much of it as somebody noted."""
    if item.begun_at is None:
        return ""
    end = f"–{item.ended_at:%H.%M}" if item.ended_at else ""
    return f"{clock(item.begun_at)}{end}"


def met(line: TreatmentLine) -> str:
    """Return "Formannskapet 15.04.2026, sak 8/26"."""
    met = f"{line.committee} {date_short(line.date)}" if line.date else line.committee
    return f"{met}, sak{NBSP}{line.number}" if line.number else met


def put_forward_story(content: PutForward, setting: Setting) -> list[Flowable]:
    """Return who put something forward, what it says behind a grey rule, and its fate."""
    if not content.text:
        return _lines(filter(None, (content.heading, content.fate)), setting)
    look = style.above_bar(setting.language)
    heading = paragraph(escaped(content.heading), look, Element("P", setting.parent))
    within = Setting(
        setting.parent,
        setting.language,
        setting.images,
        setting.headings,
        heading_level=4,
        width=setting.width - style.BAR_INDENT,
    )
    story = [RoomFor(3.5 * style.LEADING), heading]
    story += barred(flowables(content.text, within), style.HAIRLINE)
    return [*story, *_lines((content.fate,) if content.fate else (), setting)]


def _votes(votes: Iterable[VoteRow], language: Language, top: Element) -> Flowable:
    """Return the table of what was voted on, for and against, and how the votes fell."""
    keys = ("was_voted_on", "votes_for", "votes_against", "votes_fell")
    rows = tuple(votes)
    texts = [
        (
            row.about,
            *(_figure(n) for n in (row.votes_for, row.against)),
            nobreak_law(nobreak_counts(row.fell)),
        )
        for row in rows
    ]
    return plain_table(
        [label(key, language) for key in keys],
        texts,
        _VOTES,
        top,
        figures=_SUMS,
        goes_on=[n for n, row in enumerate(rows) if row.goes_on],
        space_after=style.GAP,
    )


def _figure(number: int | None) -> str:
    return "" if number is None else str(number)


def _heading(key: str, setting: Setting) -> Flowable:
    element = Element(setting.headings.tag(3), setting.parent)
    return paragraph(label(key, setting.language), style.MINUTES_HEADING, element)


def _lines(texts: Iterable[str], setting: Setting) -> list[Flowable]:
    return [_line(text, setting, style.body(setting.language)) for text in texts]


def _line(text: str, setting: Setting, look: ParagraphStyle) -> Flowable:
    return paragraph(escaped(text), look, Element("P", setting.parent))


def _room(item: MinutesItem) -> float:
    """Return what must fit on a page under an item's number, so that its title is not alone."""
    title: float = style.CASE_NUMBER.leading + 2 * style.SHEET_TITLE.leading
    has_text = item.decided is not None or item.voted_on is not None
    proposals: float = 2 * style.PROPOSAL_HEADING.leading if has_text else 0.0
    return title + 1.1 * style.LEADING + style.HEADING_KEEP + proposals


def _nothing(item: MinutesItem, language: Language) -> str:
    if item.state is ItemState.TREATED:
        return label("not_written_down", language)
    return word(item.state, language)
