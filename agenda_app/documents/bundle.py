"""The meeting bundle: notice, agenda, all case papers and their attachments as one file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO, NoReturn

from pikepdf import PdfError

from agenda_app.documents.assembly import Look, Piece, assembled
from agenda_app.documents.attachment_names import attachment_name
from agenda_app.documents.bundle_parts import BundleParts
from agenda_app.documents.bundle_plan import Slot, SlotKind, slots
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import about, notice_title
from agenda_app.documents.page_writing import Binding
from agenda_app.documents.render_cache import RenderCache
from agenda_app.documents.saving import taken
from agenda_app.domain.printed import NOTICE_KEY, AttachmentContent, case_key
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.jobs import Progress, Work, said_as

_DAMAGED = Sentence(
    "Sidene av et vedlegg er skadet på disken, så møtebunken kunne ikke settes sammen.",
    "Sidene av eit vedlegg er skadde på disken, så møtebunken kunne ikkje setjast saman.",
)
_RESTORE = Sentence(
    "Hent filene tilbake fra siste sikkerhetskopi.", "Hent filene tilbake frå siste tryggingskopi."
)


Placed = tuple[Slot, BundleParts]
"""Pages of a file, and where they come from."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A finished bundle.

    Attributes:
        pdf: the file; empty when it was written where the caller wanted it.
        pages: how many the file has.
        first_pages: the number of each paper's first page by its key, as it stands on the paper.
        opens_at: where that page is in the file, from 1: numbers jump where something is withheld.
        missing: characters that no typeface of ours has, printed as a box.
        against_ua: the attachments that keep it from being accessible (PDF/UA-1).
        against_a: the attachments that keep it from being archivable (PDF/A-2a).
    """

    pdf: bytes
    pages: int
    first_pages: Mapping[str, int]
    opens_at: Mapping[str, int]
    missing: str = ""
    against_ua: tuple[str, ...] = ()
    against_a: tuple[str, ...] = ()


class NoFiles:
    """A store for bundles without attachments: a LookupError tells whoever asks it for a file."""

    def put(self, data: bytes) -> NoReturn:
        """Keep nothing."""
        raise LookupError("there are no files here")

    def path(self, sha256: str) -> NoReturn:
        """Find nothing."""
        raise LookupError(sha256)

    def check(self, sha256: str) -> NoReturn:
        """Find nothing."""
        raise LookupError(sha256)

    def get(self, sha256: str) -> NoReturn:
        """Find nothing."""
        raise LookupError(sha256)


def build_bundle(
    content: BundleContent,
    cache: RenderCache | None = None,
    files: FileStore | None = None,
    into: BinaryIO | None = None,
) -> Work[Bundle]:
    """Build the bundle as a job.

    Args:
        content: the notice and the papers in order.
        cache: what was laid out and opened before; only changed papers are laid out again.
        files: where the attachments are, by their hash.
        into: where the file is written, open for reading too; in memory when left out.

    Yields:
        Progress, a step for each paper and one for putting it together.

    Raises:
        UserError: the file of an attachment is gone or damaged.
    """
    cache = RenderCache() if cache is None else cache
    parts = BundleParts(content, cache, files or NoFiles())
    laid = slots(content, (yield from counted(content, parts, parts.opening())))
    return (yield from built([(slot, parts) for slot in laid], content, cache, into))


def built(
    laid: Sequence[Placed], content: BundleContent, cache: RenderCache, into: BinaryIO | None
) -> Work[Bundle]:
    """Put the pages of a file together, as a job.

    Args:
        laid: the pages, in order.
        content: what the file is about, and which papers it holds.
        cache: what was laid out and opened before.
        into: where the file is written, open for reading too; in memory when left out.

    Yields:
        Progress.

    Raises:
        UserError: the file of an attachment is gone or damaged.
    """
    held = list(_held(laid, content))
    joining = Progress(len(content.papers), len(content.papers) + 1)
    pieces = yield from said_as(joining, _gathered(held, laid[-1][0].last))
    against_ua, against_a = _against(held)
    head = content.notice.head
    said = about(head, notice_title(head))
    said = replace(said, accessible=not against_ua, archivable=not against_a)
    stamps = None if any(piece.foreign is None for piece in pieces) else laid[0][1].stamps()
    work = assembled(pieces, said, _look(content), stamps, meanwhile=_checks(held), into=into)
    out = yield from said_as(joining, _undamaged(work, held))
    cache.tidy()
    opens_at, count = dict(_opening(pieces)), sum(len(piece.numbers) for piece in pieces)
    yield from said_as(joining, _let_go(pieces))
    return Bundle(
        pdf=b"" if into else (yield from said_as(joining, taken(out))),
        pages=count,
        first_pages={s.paper.key: s.first for s, _ in laid if s.kind is SlotKind.PAPER and s.paper},
        opens_at=opens_at,
        missing=_missing(held),
        against_ua=against_ua,
        against_a=against_a,
    )


def _gathered(held: Sequence[Placed], total: int) -> Work[list[Piece]]:
    pieces = []
    for slot, parts in held:
        pieces.append((yield from parts.piece(slot, total)))
    return pieces


def _let_go(pieces: list[Piece]) -> Work[None]:
    """Let large attachments go, one by one, before the file is in memory."""
    while pieces:
        del pieces[-1]
        yield Progress(0, 0)


def _against(held: Sequence[Placed]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the attachments that are not accessible, and those that are not archivable."""
    attached = [slot.paper for slot, _ in held if isinstance(slot.paper, AttachmentContent)]
    return (
        tuple(_said(paper) for paper in attached if not paper.accessible),
        tuple(_said(paper) for paper in attached if not paper.archivable),
    )


def _checks(held: Sequence[Placed]) -> Iterator[None]:
    """Look, one by one, whether the attachments' files are what they were."""
    for slot, parts in held:
        parts.check(slot)
        yield


def _undamaged(joining: Work[BinaryIO], held: Sequence[Placed]) -> Work[BinaryIO]:
    """Join pages; when that fails, say which file is to blame."""
    try:
        return (yield from joining)
    except Exception as error:
        for slot, parts in held:
            parts.read_again(slot)
        if isinstance(error, PdfError):
            raise UserError(_DAMAGED, _RESTORE) from error
        raise


def page_counts(content: BundleContent, cache: RenderCache) -> Work[Mapping[str, int]]:
    """Lay out a bundle and return how many pages each paper has, by its key, as a job.

    Yields:
        Progress, a step for each paper.
    """
    return (yield from counted(content, BundleParts(content, cache, NoFiles()), iter(())))


def counted(
    content: BundleContent, parts: BundleParts, meanwhile: Iterator[object]
) -> Work[Mapping[str, int]]:
    """Lay out what is missing, and return how many pages each paper has, by its key, as a job.

    Args:
        content: the bundle.
        parts: finds the pages of its papers.
        meanwhile: other work in small steps, for the time in which a second process lays out.

    Yields:
        Progress, a step for each paper.
    """
    total = len(content.papers) + 1
    yield from said_as(Progress(0, total), parts.prepare(meanwhile))
    pages = {}
    for done, paper in enumerate(content.papers):
        yield Progress(done, total, alike(str(paper.number or "")))
        pages[paper.key] = parts.pages(paper)
    yield Progress(total - 1, total)
    pages[NOTICE_KEY] = parts.pages(None)
    return pages


def _held(laid: Sequence[Placed], content: BundleContent) -> Iterator[Placed]:
    """Yield the pages that the file has.

    A part of a bundle is laid into the rest: where cases begin on the right, what it has of
    another case begins on a sheet of its own, and of its blank pages only the backs of dividers
    are left.
    """
    if content.only is None:
        yield from laid
        return
    pages, case, before = 0, "", SlotKind.PAPER
    for slot, parts in laid:
        if slot.paper is None or slot.paper.key not in content.only:
            continue
        is_back = before is SlotKind.DIVIDER
        before = slot.kind
        if slot.kind is SlotKind.BLANK and not is_back:
            continue
        begins = case_key(slot.paper) != case
        case = case_key(slot.paper)
        if begins and content.plan.begins_right and pages % 2:
            pages += 1
            yield Slot(SlotKind.BLANK, ("",), slot.first, slot.first, slot.paper), parts
        pages += len(slot.labels)
        yield slot, parts


def _look(content: BundleContent) -> Look:
    plan = content.plan
    binding = Binding(plan.binding_mm * MM, plan.two_sided)
    return Look(plan.shrink, binding)


def _said(paper: AttachmentContent) -> str:
    name = attachment_name(paper.place, paper.number, paper.head.language)
    return f"{name}: {paper.title}"


def _opening(pieces: Sequence[Piece]) -> Iterator[tuple[str, int]]:
    page = 1
    for piece in pieces:
        if piece.key and not piece.target:
            yield piece.key, page
        page += len(piece.numbers)


def _missing(held: Sequence[Placed]) -> str:
    laid_out = [placed for placed in held if placed[0].kind in {SlotKind.NOTICE, SlotKind.PAPER}]
    return "".join(sorted({sign for slot, parts in laid_out for sign in parts.missing(slot)}))
