"""The pages of a bundle's papers: laid out, or opened when they come from outside."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from agenda_app.documents.assembly import Foreign, Piece
from agenda_app.documents.attachment_names import attachment_stamp, attachment_title
from agenda_app.documents.bundle_plan import Slot, SlotKind
from agenda_app.documents.ink import free_feet
from agenda_app.documents.labels import label
from agenda_app.documents.layout import BLANK, Layout
from agenda_app.documents.page_numbers import PageNumber, numbered
from agenda_app.documents.render_cache import RenderCache
from agenda_app.documents.source import Source, foreign_source, own_source
from agenda_app.domain.page_label import page_label
from agenda_app.domain.printed import (
    NOTICE_KEY,
    AttachmentContent,
    CaseContent,
    Paper,
    PlaceholderContent,
    divider_before,
)
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.jobs import Progress, Work


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


@contextmanager
def _about(paper: AttachmentContent) -> Iterator[None]:
    """Say which attachment it is that is gone or damaged."""
    try:
        yield
    except UserError as error:
        raise error.about(paper.title) from error


_Own = tuple[Hashable, Layout]


def _is_foreign(paper: Paper | None) -> bool:
    """Whether a paper has pages from outside."""
    return isinstance(paper, AttachmentContent) and bool(paper.pdf)


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
        self._papers = content.papers
        self._whole = content.only is None
        self._used = set() if used is None else used
        self._agenda = agenda

    def prepare(self, meanwhile: Iterator[object]) -> Work[None]:
        """Lay out what is missing of the notice and the papers, as a job.

        Args:
            meanwhile: other work in small steps, for the time in which a second process lays out.
        """
        return self._cache.prepare([*self._laid_out_first()], meanwhile)

    def opening(self) -> Iterator[Source]:
        """Open, one by one, what will be joined and need not be laid out any more."""
        for paper in self._papers:
            if isinstance(paper, AttachmentContent) and paper.pdf:
                with _about(paper):
                    source = self._cache.attachment(paper.pdf, self._files)
                yield source
        for place, layout in self._laid_out_first():
            if self._cache.has(place, layout):
                yield self._cache.source(place, layout)

    def _laid_out_first(self) -> Iterator[_Own]:
        """Return all parts that do not say themselves on which page they are."""
        yield self._own(None)
        for paper in self._papers:
            if not isinstance(paper, PlaceholderContent) and not _is_foreign(paper):
                yield self._own(paper)

    def pages(self, paper: Paper | None) -> int:
        """Return how many pages a paper has, or the notice."""
        if isinstance(paper, PlaceholderContent):
            return 1
        if isinstance(paper, AttachmentContent) and paper.pdf:
            return paper.pages
        return self._cache.part(*self._own(paper)).pages

    def missing(self, slot: Slot) -> str:
        """Return the characters of the pages of a slot that are printed as a box."""
        if _is_foreign(slot.paper):
            return ""
        return self._cache.part(*self._in(slot)).missing

    def piece(self, slot: Slot, total: int) -> Work[Piece]:
        """Return the pages of a slot out of so many, ready to be joined, as a job."""
        paper, numbers = slot.paper, numbered(slot.labels, total)
        if isinstance(paper, AttachmentContent) and slot.kind is SlotKind.PAPER and paper.pdf:
            return (yield from self._attached(paper, numbers))
        source = self._source(*self._in(slot))
        if slot.kind is SlotKind.NOTICE:
            target = label("agenda", self._notice.head.language)
            return Piece(self._agenda, source, numbers, target=target)
        key = paper.key if paper and slot.kind is SlotKind.PAPER else ""
        renamed = {} if self._agenda == NOTICE_KEY else {NOTICE_KEY: self._agenda}
        return Piece(key, source, numbers, renamed=renamed)

    def check(self, slot: Slot) -> None:
        """Look whether the file of an attachment is what it was.

        Raises:
            UserError: it is gone or damaged.
        """
        paper = slot.paper
        if isinstance(paper, AttachmentContent) and paper.pdf:
            with _about(paper):
                self._cache.check(paper.pdf, self._files)

    def read_again(self, slot: Slot) -> None:
        """Read the file of an attachment, whoever has looked at it before.

        Raises:
            UserError: it is gone or damaged.
        """
        paper = slot.paper
        if isinstance(paper, AttachmentContent) and paper.pdf:
            with _about(paper):
                self._files.get(paper.pdf)

    def stamps(self) -> Source:
        """Return a page of ours whose typeface serves for stamps."""
        return self._cache.source("blank", BLANK)

    def _source(self, place: Hashable, layout: Layout) -> Source:
        """Return an opened part that this bundle has not used: pages are copied once from each."""
        source = self._cache.source(place, layout)
        if id(source) in self._used:
            return own_source(self._cache.part(place, layout))
        self._used.add(id(source))
        return source

    def _in(self, slot: Slot) -> _Own:
        """Return where the part of a slot stands, and what it depends on."""
        paper = slot.paper
        match slot.kind:
            case SlotKind.BLANK:
                return "blank", BLANK
            case SlotKind.DIVIDER:
                return self._divider(paper)
            case _:
                withheld = isinstance(paper, PlaceholderContent)
                return self._own(paper, page_label(slot.labels[0]).counted if withheld else "")

    def _own(self, paper: Paper | None, pages: str = "") -> _Own:
        """Return where a paper of our own stands, or the notice, and what it depends on.

        Only the page in place of others says itself which ``pages`` these are.
        """
        place = (paper.key if paper else NOTICE_KEY, self._meeting, self._whole)
        return place, Layout(paper or self._notice, pages, linked=self._whole)

    def _divider(self, paper: Paper | None) -> _Own:
        if not isinstance(paper, CaseContent | PlaceholderContent):
            raise TypeError("a divider stands before a case")
        return ("divider", paper.key, self._meeting), Layout(divider_before(paper))

    def _attached(self, paper: AttachmentContent, numbers: tuple[PageNumber, ...]) -> Work[Piece]:
        language = paper.head.language
        yield Progress(0, 0)
        with _about(paper):
            source = self._cache.attachment(paper.pdf, self._files)
            if id(source) in self._used:
                source = foreign_source(paper.pdf, self._files)
        self._used.add(id(source))
        if len(source.seen) != paper.pages:
            raise _not_as_it_was(paper)
        feet = paper.feet or (yield from self._looked_at(paper))
        title = attachment_title(paper.place, paper.title, language)
        foreign = Foreign(attachment_stamp(paper), title, title if paper.place else "", feet)
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
