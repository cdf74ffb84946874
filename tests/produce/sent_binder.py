"""A made-up meeting whose papers are lists of words, and the binder of somebody who has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from agenda_app.documents.bundle import NoFiles
from agenda_app.domain.agenda import ItemKind, ItemState
from agenda_app.domain.correction import PartContent
from agenda_app.domain.frozen import FrozenVersion, SentBundle, SentPart
from agenda_app.domain.page_label import Letters, PageLabel, in_words, labels_instead, labels_like
from agenda_app.domain.printed import (
    NOTICE_KEY,
    AgendaLine,
    AttachmentContent,
    Audience,
    CaseContent,
    NoticeContent,
    Paper,
    PlaceholderContent,
)
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.put_aside import AWAY
from agenda_app.jobs import run_to_end
from agenda_app.produce.correcting import parts_of, plan_version
from agenda_app.produce.correction_sheets import in_sheets
from agenda_app.produce.planned_version import PlannedVersion
from tests.documents.papers import a_head, number


@dataclass
class Attached:
    key: str
    pages: list[str]
    exempt: bool


@dataclass
class Case:
    """A case of a meeting.

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
    withdrawn: bool = False
    removed: bool = False

    def shown(self, audience: Audience) -> str:
        """Return its pages as this audience may read them."""
        if audience is Audience.INTERNAL:
            return " ".join(f"{page}{'(exempt)' if self.exempt else ''}" for page in self.pages)
        some = [page for page in self.pages if page not in self.left_out] or self.pages
        return " ".join(f"{page}*" if page in self.hidden else page for page in some)


def looks(
    content: PartContent, labels: Sequence[PageLabel], files: object = None
) -> tuple[str, ...]:
    """Return what is drawn on pages, in the place of rendering them."""
    named = labels[0].counted if isinstance(content, PlaceholderContent) and labels else ""
    return tuple(f"{look} {named}".strip() for look in _drawn(content))


def _drawn(content: PartContent) -> tuple[str, ...]:
    match content:
        case NoticeContent():
            return ("the notice",)
        case PlaceholderContent(attachment=place):
            fate = "away" if content.state in AWAY and not place else ""
            return (f"instead of {content.key} {place or ''} {fate}",)
        case AttachmentContent():
            return tuple(f"{content.place}: {page}" for page in content.pdf.split())
        case CaseContent():
            first, *rest = content.case_officer.split()
            return (f"{first} away" if content.state in AWAY else first, *rest)
    raise TypeError(content)


def content_of(cases: Sequence[Case], audience: Audience) -> BundleContent:
    """Return the meeting for an audience."""
    head = a_head(audience=audience)
    there = [case for case in cases if not case.removed]
    lines = tuple(
        AgendaLine(number(case.serial), ItemKind.CASE, "Sak", key=case.key, state=_state(case))
        for case in there
    )
    papers = tuple(paper for case in there for paper in _papers(case, audience))
    return BundleContent(NoticeContent(head, lines, "", ""), papers)


def _state(case: Case) -> ItemState:
    return ItemState.WITHDRAWN if case.withdrawn else ItemState.PLANNED


def _papers(case: Case, audience: Audience) -> Iterator[Paper]:
    head, its, fate = a_head(audience=audience), number(case.serial), _state(case)
    public = audience is Audience.PUBLIC
    if public and case.exempt:
        yield PlaceholderContent(case.key, head, its, "", "offl. § 13", state=fate)
        return
    yield CaseContent(case.key, head, its, "Sak", case_officer=case.shown(audience), state=fate)
    for place, one in enumerate(case.attached, 1):
        if public and one.exempt:
            yield PlaceholderContent(
                one.key, head, its, "", "offl. § 13", 1, place, case.key, state=fate
            )
        else:
            pages = " ".join(one.pages)
            yield AttachmentContent(one.key, head, its, case.key, place, "", pages, state=fate)


@dataclass
class Binder:
    """What a reader has, page by page in order, who does what a correction says.

    ``ever`` is what stood on each number that the reader was given.
    """

    pages: list[tuple[str, str]] = field(default_factory=list)
    ever: dict[str, str] = field(default_factory=dict)

    def put(self, at: int, label: PageLabel, page: str) -> None:
        """Put a page in; its number must not have stood on another."""
        assert self.ever.setdefault(label.stamped, page) == page, (label.stamped, "on two pages")
        self.pages.insert(at, (label.stamped, page))

    def at(self, label: PageLabel) -> int:
        """Return where a page is that is held."""
        return [held for held, _ in self.pages].index(label.stamped)

    def names(self, said: str) -> list[str]:
        """Return the pages that are held by the names that are printed: "2, 4–6"."""
        return [label for name in filter(None, said.split(", ")) for label in self._named(name)]

    def _named(self, name: str) -> list[str]:
        held = [label for label, _ in self.pages]
        if name in held:
            return [name]
        first, last = re.fullmatch(r"(\d+)–(\d+)", name).groups()  # type: ignore[union-attr]
        run = [str(page) for page in range(int(first), int(last) + 1)]
        assert set(run) <= set(held), (name, "is not held", held)
        return run

    def follow(self, version: PlannedVersion) -> None:
        """Do what is printed: on the page in front, and at the foot of each page."""
        instead = {
            part.key
            for part in version.planned
            if isinstance(part.content, PlaceholderContent) and part.plan.new
        }
        for part in version.planned:
            new = part.plan.new
            assert not (part.plan.gone and _case_of(part.content) in instead)
            out = [*(label for page in new for label in page.out), *part.plan.gone]
            assert self.names(in_words(sorted(out))) == [label.stamped for label in sorted(out)]
            drawn = _drawn(part.content)
            for page in new:
                assert not page.is_other_side
                alike = [out for out in page.out if page.label.until or not out.until]
                told_apart = page.label.is_for_one and any(not out.until for out in alike)
                assert told_apart or str(page.label) not in map(str, alike)
                if page.out:
                    at = self.at(page.out[0])
                    for label in page.out:
                        del self.pages[self.at(label)]
                else:
                    assert page.after is not None
                    at = self.at(page.after) + 1
                self.put(at, page.label, drawn[page.page])
            for label in part.plan.gone:
                del self.pages[self.at(label)]


def _case_of(content: PartContent) -> str:
    return content.case_key if isinstance(content, AttachmentContent | PlaceholderContent) else ""


class Office:
    """Who sends a meeting, and corrections of it, to members and public."""

    def __init__(self, cases: list[Case]) -> None:
        self.cases = cases
        self.letters = Letters()
        members = content_of(cases, Audience.INTERNAL)
        parts, last = [], 0
        for key, part in parts_of(members).items():
            pages = len(_drawn(part))
            parts.append(SentPart(key, tuple(PageLabel(last + n + 1) for n in range(pages))))
            last += pages
        held = SentBundle(0, members, tuple(parts))
        public = content_of(cases, Audience.PUBLIC)
        papers = tuple(
            replace(paper, pages=len(held.labels_behind(paper)))
            if isinstance(paper, PlaceholderContent)
            else paper
            for paper in public.papers
        )
        public = replace(public, papers=papers)
        given = [SentPart(NOTICE_KEY, held.labels_of(NOTICE_KEY))]
        for paper in papers:
            counted = held.labels_behind(paper)
            labels = (
                labels_instead(counted)
                if isinstance(paper, PlaceholderContent)
                else labels_like(counted, len(_drawn(paper)), self.letters)
            )
            given.append(SentPart(paper.key, labels))
        self.members = FrozenVersion((held,))
        self.public = FrozenVersion((SentBundle(0, public, tuple(given)),))
        self.binders = (Binder(), Binder())
        for binder, version in zip(self.binders, (self.members, self.public), strict=True):
            for label, page in pages_of(version):
                binder.put(len(binder.pages), label, page)

    def correct(self) -> None:
        """Send a correction of all that changed; both readers follow it."""
        before = dict(self.binders[0].pages)
        now, shown = (content_of(self.cases, a) for a in (Audience.INTERNAL, Audience.PUBLIC))
        files = NoFiles()
        members = run_to_end(plan_version(self.members, now, self.letters, files))
        public = run_to_end(
            plan_version(self.public, shown, self.letters, files, members.numbers, members.sent)
        )
        self.members = FrozenVersion(tuple(members.sent))
        self.public = FrozenVersion(tuple(public.sent))
        for binder, version in zip(self.binders, (members, public), strict=True):
            binder.follow(version)
        for part in in_sheets(members):
            for page in part.pages:
                if page.is_other_side:
                    assert before[page.label.stamped] == _drawn(part.content)[page.page]


def pages_of(version: FrozenVersion) -> list[tuple[PageLabel, str]]:
    """Return the pages of a version as they are meant to be, in order."""
    (bundle,) = version.sent
    contents: Mapping[str, PartContent] = parts_of(bundle.content)
    return [
        pair
        for part in bundle.parts
        for pair in zip(part.labels, _drawn(contents[part.key]), strict=True)
    ]
