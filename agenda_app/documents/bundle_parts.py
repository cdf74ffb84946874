"""The pages of a bundle's papers: laid out, or opened when they come from outside."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace

from agenda_app.documents.assembly import Foreign, Piece
from agenda_app.documents.attachment_pdf import attachment_name, attachment_title, stand_in_part
from agenda_app.documents.bundle_plan import Slot, SlotKind
from agenda_app.documents.case_pdf import Links, case_part
from agenda_app.documents.divider_pdf import divider_part
from agenda_app.documents.glyphs import missing_in
from agenda_app.documents.ink import free_feet
from agenda_app.documents.labels import label
from agenda_app.documents.notice_pdf import notice_part
from agenda_app.documents.page import Part, blank_part
from agenda_app.documents.page_numbers import PageNumber, numbered
from agenda_app.documents.placeholder_pdf import placeholder_part
from agenda_app.documents.render_cache import RenderCache
from agenda_app.documents.source import Source, foreign_source, own_source
from agenda_app.domain.printed import (
    NOTICE_KEY,
    AttachmentContent,
    BundleContent,
    CaseContent,
    NoticeContent,
    Paper,
    PlaceholderContent,
)
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files import FileStore
from agenda_app.jobs import Progress, Work

_LAID_OUT = tuple[Hashable, object, Callable[[], Part]]


def _not_as_it_was(paper: AttachmentContent) -> UserError:
    return UserError(
        Sentence(
            f"Sidene av vedlegget «{paper.title}» er ikke de samme som da det ble lagt til.",
            f"Sidene av vedlegget «{paper.title}» er ikkje dei same som då det vart lagt til.",
        ),
        Sentence(
            "Ta vedlegget bort og legg det til igjen.", "Ta vedlegget bort og legg det til att."
        ),
    )


def laid_out(content: NoticeContent | Paper, pages: str = "", *, linked: bool = True) -> Part:
    """Lay out a notice, or a paper that has no pages from outside.

    Args:
        content: what is printed.
        pages: which pages a page in place of others stands for.
        linked: whether the agenda is in the same file.
    """
    match content:
        case CaseContent():
            part = case_part(content, links=Links(to_agenda=linked, to_attachments=True))
        case PlaceholderContent():
            part = placeholder_part(content, pages, linked=linked)
        case AttachmentContent():
            part = stand_in_part(content)
        case _:
            part = notice_part(content, linked=True)
    return replace(part, missing=missing_in(content))


class BundleParts:
    """Finds each paper's pages, in the cache when they have not changed."""

    def __init__(
        self,
        content: BundleContent,
        cache: RenderCache,
        files: FileStore,
        used: set[int] | None = None,
        agenda: str = NOTICE_KEY,
    ) -> None:
        """Take a bundle, what was laid out before, and where the attachments are.

        Several bundles in one file share ``used``: what one has used, no other may use again; and
        each has an ``agenda`` of its own, the key by which its papers lead back to it.
        """
        self._cache, self._files = cache, files
        head = content.notice.head
        self._meeting = (head.committee_code, head.starts, head.audience, head.supplement)
        keys = {paper.key for paper in content.papers}
        lines = (
            line if line.key in keys else replace(line, key="") for line in content.notice.lines
        )
        self._notice = replace(content.notice, lines=tuple(lines))
        self._whole = content.only is None
        self._used = set() if used is None else used
        self._agenda = agenda

    def pages(self, paper: Paper | None) -> int:
        """Return how many pages a paper has, or the notice."""
        if isinstance(paper, PlaceholderContent):
            return 1
        if isinstance(paper, AttachmentContent) and paper.pdf:
            return paper.pages
        return self._cache.part(*self._own(paper)).pages

    def missing(self, paper: Paper | None) -> str:
        """Return the characters of a paper, or of the notice, that are printed as a box."""
        if isinstance(paper, PlaceholderContent):
            return missing_in(paper)
        if isinstance(paper, AttachmentContent) and paper.pdf:
            return ""
        return self._cache.part(*self._own(paper)).missing

    def piece(self, slot: Slot, total: int) -> Work[Piece]:
        """Return the pages of a slot out of so many, ready to be joined, as a job."""
        paper, numbers = slot.paper, numbered(slot.labels, total)
        if slot.kind is SlotKind.NOTICE:
            target = label("agenda", self._notice.head.language)
            source = self._source(*self._own(None))
            return Piece(self._agenda, source, numbers, target=target)
        if slot.kind is SlotKind.BLANK:
            return Piece("", self._source("blank", "blank", blank_part), numbers)
        if slot.kind is SlotKind.DIVIDER:
            return Piece("", self._source(*self._divider(paper)), numbers)
        if isinstance(paper, AttachmentContent) and paper.pdf:
            return (yield from self._attached(paper, numbers))
        pages = slot.labels[0] if isinstance(paper, PlaceholderContent) else ""
        source = self._source(*self._own(paper, pages))
        renamed = {} if self._agenda == NOTICE_KEY else {NOTICE_KEY: self._agenda}
        return Piece(paper.key if paper else "", source, numbers, renamed=renamed)

    def stamps(self) -> Source:
        """Return a page of ours whose typeface serves for stamps."""
        return self._cache.source("blank", "blank", blank_part)

    def _source(self, place: Hashable, content: object, render: Callable[[], Part]) -> Source:
        """Return an opened part that this bundle has not used: pages are copied once from each."""
        source = self._cache.source(place, content, render)
        if id(source) in self._used:
            return own_source(self._cache.part(place, content, render))
        self._used.add(id(source))
        return source

    def _own(self, paper: Paper | None, pages: str = "") -> _LAID_OUT:
        """Return a part of our own: where it stands, what it depends on, how it is laid out.

        Only the page in place of others says itself which ``pages`` these are.
        """
        content: NoticeContent | Paper = paper or self._notice
        place = (paper.key if paper else NOTICE_KEY, self._meeting, self._whole)
        return (
            place,
            (content, self._whole, pages),
            lambda: laid_out(content, pages, linked=self._whole),
        )

    def _divider(self, paper: Paper | None) -> _LAID_OUT:
        if not isinstance(paper, CaseContent | PlaceholderContent):
            raise TypeError("a divider stands before a case")
        shown = replace(paper, body=(), images={}) if isinstance(paper, CaseContent) else paper
        return (
            ("divider", paper.key, self._meeting),
            ("divider", shown),
            lambda: divider_part(shown),
        )

    def _attached(self, paper: AttachmentContent, numbers: tuple[PageNumber, ...]) -> Work[Piece]:
        language = paper.head.language
        yield Progress(0, 0)
        source = self._cache.attachment(paper.pdf, self._files)
        if id(source) in self._used:
            source = foreign_source(paper.pdf, self._files)
        self._used.add(id(source))
        if len(source.seen) != paper.pages:
            raise _not_as_it_was(paper)
        feet = paper.feet or (yield from self._looked_at(paper))
        title = attachment_title(paper.place, paper.title, language)
        stamp = attachment_name(paper.place, paper.number, language)
        foreign = Foreign(stamp, title, title if paper.place else "", feet)
        return Piece(paper.key, source, numbers, foreign)

    def _looked_at(self, paper: AttachmentContent) -> Work[tuple[tuple[float, ...], ...]]:
        """Return what is free at the foot of an attachment's pages, as a job."""
        known = self._cache.feet.get(paper.pdf)
        if known is None:
            found = []
            for foot in free_feet(self._files.get(paper.pdf)):
                found.append(foot)
                yield Progress(0, 0)
            known = self._cache.feet[paper.pdf] = tuple(found)
        return known
