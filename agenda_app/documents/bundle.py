"""The meeting bundle: notice, agenda and all case papers as one file."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from agenda_app.documents.assembly import Keyed
from agenda_app.documents.case_pdf import case_part
from agenda_app.documents.glyphs import missing_in
from agenda_app.documents.meeting_paper import finished
from agenda_app.documents.notice_pdf import notice_part
from agenda_app.documents.page import Part
from agenda_app.documents.placeholder_pdf import placeholder_part
from agenda_app.domain.printed import (
    BundleContent,
    CaseContent,
    NoticeContent,
    PlaceholderContent,
)
from agenda_app.domain.sentence import alike
from agenda_app.jobs import Progress, Work

_LIKELY_FRONT_PAGES = 2


@dataclass(frozen=True, slots=True)
class Bundle:
    """A finished bundle.

    Attributes:
        pdf: the file.
        pages: how many it has.
        first_pages: the first page of each case by its key, from 1.
        missing: characters that no typeface of ours has, printed as a box.
    """

    pdf: bytes
    pages: int
    first_pages: Mapping[str, int]
    missing: str = ""


class RenderCache:
    """Case papers that were rendered before, in memory; the longest unused goes first.

    Contents are compared, not hashed: equal contents are found at the speed of comparing tuples,
    and two different papers can never be taken for each other.
    """

    def __init__(self, limit: int = 400) -> None:
        """Keep at most ``limit`` papers."""
        self._limit = limit
        self._kept: OrderedDict[object, tuple[object, Part]] = OrderedDict()
        self.rendered = 0

    def part(self, content: CaseContent | PlaceholderContent) -> Part:
        """Return the rendered paper, rendering it when it changed since the last time."""
        place = (content.key, content.head.committee_code, content.head.starts)
        kept = self._kept.get(place)
        if kept is None or kept[0] != content:
            kept = (content, _rendered(content))
            self.rendered += 1
            self._kept[place] = kept
        self._kept.move_to_end(place)
        while len(self._kept) > self._limit:
            self._kept.popitem(last=False)
        return kept[1]


def build_bundle(content: BundleContent, cache: RenderCache | None = None) -> Work[Bundle]:
    """Build the bundle as a job.

    Args:
        content: the notice and the papers in order. Lines of the agenda get their page numbers
            here, by their keys.
        cache: papers that were rendered before; only changed ones are rendered again.

    Yields:
        Progress, a step for each paper and one for putting it together.
    """
    cache = RenderCache() if cache is None else cache
    total = len(content.papers) + 1
    papers = []
    for done, case in enumerate(content.papers):
        yield Progress(done, total, alike(str(case.number or "")))
        papers.append(Keyed(case.key, cache.part(case)))
    yield Progress(total - 1, total)
    front, first_pages = _front(content.notice, papers)
    pdf = finished([Keyed("", front), *papers], content.notice.head, front.title)
    pages = front.pages + sum(paper.part.pages for paper in papers)
    missing = {*missing_in(content.notice), *(c for paper in papers for c in paper.part.missing)}
    return Bundle(pdf, pages, first_pages, "".join(sorted(missing)))


def _rendered(content: CaseContent | PlaceholderContent) -> Part:
    part = case_part(content) if isinstance(content, CaseContent) else placeholder_part(content)
    return replace(part, missing=missing_in(content))


def _front(notice: NoticeContent, papers: list[Keyed]) -> tuple[Part, dict[str, int]]:
    """Return the notice with the pages of the papers in it, and these pages.

    How many pages the notice takes does not depend on the numbers in it, only on whether there
    are any. So a guess is right at once, or its correction is.
    """
    pages = _LIKELY_FRONT_PAGES
    while True:
        first_pages = _first_pages(papers, pages)
        lines = tuple(
            replace(line, page=first_pages.get(line.key, 0) if line.key else 0)
            for line in notice.lines
        )
        front = notice_part(replace(notice, lines=lines), linked=True)
        if front.pages == pages:
            return front, first_pages
        pages = front.pages


def _first_pages(papers: list[Keyed], before: int) -> dict[str, int]:
    first_pages = {}
    page = before + 1
    for paper in papers:
        first_pages[paper.key] = page
        page += paper.part.pages
    return first_pages
