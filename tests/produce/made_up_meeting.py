"""A made-up meeting whose papers are lists of words, one for each page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from agenda_app.domain.agenda import ItemKind, ItemState
from agenda_app.domain.correction import PartContent
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import (
    AgendaLine,
    AttachmentContent,
    AttachmentLine,
    Audience,
    CaseContent,
    DividerContent,
    NoticeContent,
    Paper,
    PlaceholderContent,
)
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.text import Paragraph, runs
from tests.documents.papers import a_head, number

BASIS = "offl. § 13"


@dataclass
class Attached:
    key: str
    pages: list[str]
    exempt: bool


@dataclass
class Case:
    """A case of a meeting; what stands on its pages begins with its key ("c1.4").

    ``hidden`` are pages with an exempt passage, ``left_out`` such that the public does without.
    ``differs`` tells that its pages are or were others than the members'. No number is given twice,
    so they may be numbered otherwise from then on.
    """

    key: str
    serial: int
    pages: list[str]
    exempt: bool
    attached: list[Attached] = field(default_factory=list)
    hidden: set[str] = field(default_factory=set)
    left_out: set[str] = field(default_factory=set)
    differs: bool = False
    state: ItemState = ItemState.PLANNED
    removed: bool = False

    def shown(self, audience: Audience) -> str:
        """Return its pages as this audience may read them."""
        if audience is Audience.INTERNAL:
            first, *rest = self.pages
            return " ".join((f"{first}(exempt)" if self.exempt else first, *rest))
        some = [page for page in self.pages if page not in self.left_out] or self.pages
        return " ".join(f"{page}*" if page in self.hidden else page for page in some)

    @property
    def marks(self) -> tuple[Paragraph, ...]:
        """What stands for its exempt passages in the public's text."""
        passages = (self.hidden | self.left_out) & {*self.pages}
        return tuple(Paragraph(runs(f"[{BASIS}]")) for _ in passages)


def looks(
    content: PartContent, labels: Sequence[PageLabel], files: object = None
) -> tuple[str, ...]:
    """Return what is drawn on pages, in the place of rendering them."""
    named = labels[0].counted if isinstance(content, PlaceholderContent) and labels else ""
    return tuple(f"{look} {named}".strip() for look in drawn(content))


def drawn(content: PartContent) -> tuple[str, ...]:
    """Return what is drawn on the pages of a paper, but for the number that a page names."""
    match content:
        case NoticeContent():
            lines = (f"{line.number} {line.state.value} {line.exempt}" for line in content.lines)
            return (f"notice {content.head.supplement}: {', '.join(lines)}",)
        case PlaceholderContent(attachment=place):
            fate = "away" if content.state in AWAY and not place else ""
            return (f"instead of {content.key} {place or ''} {fate}",)
        case AttachmentContent():
            return tuple(f"{content.place}: {page}" for page in content.pdf.split())
        case CaseContent():
            first, *rest = content.case_officer.split()
            return (f"{first} away" if content.state in AWAY else first, *rest)
        case DividerContent():
            return (f"before {content.number} {content.title}",)
    raise TypeError(content)


def content_of(
    cases: Sequence[Case],
    audience: Audience,
    *,
    withdrawn: bool = True,
    plan: PrintPlan | None = None,
) -> BundleContent:
    """Return the meeting for an audience, perhaps with the papers of withdrawn cases."""
    head = a_head(audience=audience)
    there = [case for case in cases if not case.removed]
    lines = tuple(
        AgendaLine(
            number(case.serial),
            ItemKind.CASE,
            "Sak",
            exempt=case.exempt,
            exempt_basis=BASIS if case.exempt else "",
            key="" if case.state is ItemState.WITHDRAWN else case.key,
            state=case.state,
        )
        for case in there
    )
    papers = tuple(
        paper
        for case in there
        if withdrawn or case.state is not ItemState.WITHDRAWN
        for paper in _papers(case, audience)
    )
    return BundleContent(NoticeContent(head, lines, "", ""), papers, plan or PrintPlan())


def _papers(case: Case, audience: Audience) -> Iterator[Paper]:
    head, its, fate = a_head(audience=audience), number(case.serial), case.state
    public = audience is Audience.PUBLIC
    if public and case.exempt:
        yield PlaceholderContent(case.key, head, its, "", BASIS, state=fate)
        return
    yield CaseContent(
        case.key,
        head,
        its,
        "Sak",
        case_officer=case.shown(audience),
        body=case.marks if public else (),
        attachments=tuple(
            AttachmentLine("", exempt_basis=BASIS if public and one.exempt else "", key=one.key)
            for one in case.attached
        ),
        state=fate,
    )
    for place, one in enumerate(case.attached, 1):
        if public and one.exempt:
            yield PlaceholderContent(one.key, head, its, "", BASIS, 1, place, case.key, state=fate)
        else:
            pages = " ".join(one.pages)
            yield AttachmentContent(one.key, head, its, case.key, place, "", pages, state=fate)
