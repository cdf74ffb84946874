"""One item of the minutes: what it was, how it was treated, the votes, and what was resolved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.blocks import Setting, barred, flowables
from agenda_app.documents.closing import LastWords
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
from agenda_app.domain.minutes_layout import (
    HEADING_OF,
    RUN_ON,
    PrintedLayout,
    Section,
    Wording,
)
from agenda_app.domain.printed import PutForward, TreatmentLine
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.typography import (
    NBSP,
    clock,
    date_short,
    item_number,
    law_in,
    nobreak_counts,
    nobreak_law,
)
from agenda_app.domain.vote_rows import VoteRow
from agenda_app.domain.written_words import IN_WRITING
from agenda_app.terms import word

_FATES = {ItemState.POSTPONED: "postponed", ItemState.WITHDRAWN: "withdrawn"}
_VOTES = (60 * MM, 12 * MM, 14 * MM, measures.TEXT_WIDTH - 86 * MM)
_HEADS = ("was_voted_on", "votes_for", "votes_against", "votes_fell")
_HEADS_OF_ANSWERS = ("was_answered", "answers_yes", "answers_no", "answers_came_to")
_SUMS = (1, 2)
_TREATMENT = frozenset({Section.PROCEEDINGS, Section.VOTES, Section.ELECTIONS, *RUN_ON})


def item_story(item: MinutesItem, setting: Setting, layout: PrintedLayout) -> list[Flowable]:
    """Return an item under its number and title, with what it came to, laid out as is wanted."""
    telling = _Telling(item, setting, layout)
    leads = layout.order[0] is Section.HISTORY
    story = [*_title(item, setting, telling.history() if leads else ())]
    for section in layout.order[int(leads) :]:
        story += telling.section(section)
    return story


def treatment_story(item: MinutesItem, setting: Setting, layout: PrintedLayout) -> list[Flowable]:
    """Return how an item was treated: proceedings, proposals, statements, votes, elections."""
    telling = _Telling(item, setting, layout)
    return [
        part
        for section in layout.order
        if section in _TREATMENT
        for part in telling.section(section)
    ]


class _Telling:
    """Tells the parts of one item."""

    def __init__(self, item: MinutesItem, setting: Setting, layout: PrintedLayout) -> None:
        self._item, self._setting, self._layout = item, setting, layout
        self._run_on = layout.run_on
        self._told: dict[Section, Callable[[], list[Flowable]]] = {
            Section.HISTORY: lambda: [_line(t, setting, style.SMALL) for t in self.history()],
            Section.AGENDA_TEXT: lambda: flowables(item.text, setting),
            Section.RECOMMENDATION: self._recommendations,
            Section.PROCEEDINGS: self._proceedings,
            Section.VOTES: self._votes,
            Section.ELECTIONS: self._elections,
            Section.RESOLUTION: self._resolution,
            Section.LATER: lambda: _lines(item.after, setting),
        }

    def section(self, section: Section) -> list[Flowable]:
        """Return a part; nothing where the item has nothing of it."""
        if section in RUN_ON:
            return [] if section in self._run_on else self._apart(section)
        return self._told[section]()

    def history(self) -> Iterator[str]:
        """Yield the line about the meetings that had it before."""
        if self._item.earlier:
            before = "; ".join(met(line) for line in self._item.earlier)
            yield f"{self._said(Wording.HISTORY)}: {before}"

    def _recommendations(self) -> list[Flowable]:
        story: list[Flowable] = []
        for number, earlier in enumerate(_recommended(self._item)):
            air = [Spacer(1, style.GAP)] if number else []
            story += [*air, *proposal(earlier, self._setting, main=False, level=3)]
        return story

    def _proceedings(self) -> list[Flowable]:
        """Return the proceedings with what runs on under their heading."""
        item, setting = self._item, self._setting
        story: list[Flowable] = []
        for lines in (item.came_and_closed, item.opening, item.breaks):
            story += _lines(lines, setting)
        story += flowables(item.proceedings, setting)
        story += _lines((item.spoken,) if item.spoken else (), setting)
        story += _lines((item.aside,) if item.aside else (), setting)
        return self._under(Section.PROCEEDINGS, [*story, *self._all_put_forward(self._run_on)])

    def _apart(self, section: Section) -> list[Flowable]:
        return self._under(section, self._all_put_forward((section,)))

    def _all_put_forward(self, sections: Iterable[Section]) -> list[Flowable]:
        item = self._item
        texts = {
            Section.QUESTIONS: item.questions,
            Section.PROPOSALS: item.proposals,
            Section.STATEMENTS: item.statements,
        }
        return [
            part
            for section in sections
            for one in texts[section]
            for part in put_forward_story(one, self._setting)
        ]

    def _votes(self) -> list[Flowable]:
        setting, votes = self._setting, self._item.votes
        table = [_votes(votes, setting.language, setting.parent)] if votes else []
        return self._under(Section.VOTES, table)

    def _elections(self) -> list[Flowable]:
        setting, elections = self._setting, self._item.elections
        story = [part for election in elections for part in election_story(election, setting)]
        return self._under(Section.ELECTIONS, story)

    def _resolution(self) -> list[Flowable]:
        item, setting = self._item, self._setting
        if item.decided is not None:
            return [Spacer(1, 0.4 * style.LEADING), *proposal(item.decided, setting, level=3)]
        if item.number is not None and item.state not in _FATES and not item.exempt:
            return [_line(said, setting, style.NOTE) for said in _nothing(item, setting.language)]
        return []

    def _under(self, section: Section, story: list[Flowable]) -> list[Flowable]:
        """Return a part under its heading; no heading where there is nothing."""
        if not story:
            return []
        element = Element(self._setting.headings.tag(3), self._setting.parent)
        words = escaped(self._said(HEADING_OF[section]))
        return [paragraph(words, style.MINUTES_HEADING, element), *story]

    def _said(self, wording: Wording) -> str:
        return self._layout.said(wording, self._setting.language)


def _recommended(item: MinutesItem) -> Iterator[Proposal]:
    yield from item.recommendations
    if item.voted_on is not None:
        yield item.voted_on


def _title(item: MinutesItem, setting: Setting, history: Iterable[str]) -> Iterator[Flowable]:
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
    for text in (*_facts(item, language), *history):
        yield _line(text, setting, style.SMALL)
    yield Spacer(1, 0.5 * style.LEADING)


def _facts(item: MinutesItem, language: Language) -> Iterator[str]:
    """Yield the small lines under the title: access, archive, clock, presence."""
    if item.exempt:
        basis = nobreak_law(law_in(item.exempt_basis, language))
        yield " · ".join(filter(None, (label("exempt", language), basis)))
    elif item.partly_exempt:
        yield law_in(item.partly_exempt[:1].upper() + item.partly_exempt[1:], language)
    if item.speaker:
        yield f"{word(item.kind, language)} {label('by', language)} {item.speaker}"
    archive = item.archive_case_no and label("archive_short", language).format(item.archive_case_no)
    known = " · ".join(filter(None, (archive.replace(" ", NBSP), _hours(item), item.present)))
    if known:
        yield known[:1].upper() + known[1:]


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
    look = style.above_bar(setting.language) if content.text else style.body(setting.language)
    heading = paragraph(escaped(content.heading), look, Element("P", setting.parent))
    heading.leads = bool(content.text or content.fate)
    within = Setting(
        setting.parent,
        setting.language,
        setting.images,
        setting.headings,
        heading_level=4,
        width=setting.width - style.BAR_INDENT,
    )
    text = barred(flowables(content.text, within), style.HAIRLINE) if content.text else []
    fate = [LastWords(_lines((content.fate,), setting))] if content.fate else []
    return [heading, *text, *fate]


def _votes(votes: Iterable[VoteRow], language: Language, top: Element) -> Flowable:
    """Return the table of what was voted on or answered, for and against, and what came of it."""
    rows = tuple(votes)
    is_answered = bool(rows) and all(row.about == IN_WRITING.said(language) for row in rows)
    keys = _HEADS_OF_ANSWERS if is_answered else _HEADS
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


def _nothing(item: MinutesItem, language: Language) -> Iterator[str]:
    """Yield why there is no resolution; what is only taken note of can be without one."""
    if item.state is not ItemState.TREATED:
        yield word(item.state, language)
    elif item.wants_resolution:
        yield label("not_written_down", language)
