"""A correction (rettelse): a page that says what changed, then only the pages that did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeGuard

from agenda_app.documents.assembly import Foreign, Look, Piece, assembled
from agenda_app.documents.attachment_names import (
    attachment_name,
    attachment_stamp,
    attachment_title,
)
from agenda_app.documents.bundle import Bundle
from agenda_app.documents.correction_cover import correction_name, cover_part
from agenda_app.documents.glyphs import missing_in
from agenda_app.documents.ink import free_feet
from agenda_app.documents.labels import label
from agenda_app.documents.laying_out import laid_out
from agenda_app.documents.layout import Layout
from agenda_app.documents.meeting_paper import about
from agenda_app.documents.page import blank_part
from agenda_app.documents.page_looks import page_looks
from agenda_app.documents.page_numbers import PageNumber
from agenda_app.documents.page_subset import only_pages, subset
from agenda_app.documents.saving import taken
from agenda_app.documents.source import foreign_source, own_source
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.correction import (
    ChangedPart,
    CorrectionContent,
    CorrectionPaper,
    PartContent,
)
from agenda_app.domain.page_label import PageLabel, in_words, page_label
from agenda_app.domain.page_plan import NewPage
from agenda_app.domain.printed import (
    AttachmentContent,
    CaseContent,
    NoticeContent,
    PlaceholderContent,
)
from agenda_app.domain.put_aside import AWAY
from agenda_app.files.store import FileStore, checked, sha256_of
from agenda_app.jobs import Progress, Work


def looks_of(
    content: PartContent, labels: Sequence[PageLabel], files: FileStore
) -> tuple[str, ...]:
    """Return what is drawn on each page of a notice or of a paper, its number left out.

    What became of a case is told by its first page alone here: it stands on all of them and on all
    pages of its attachments, but forty pages are not printed again to say so on each. What an
    attachment is called does count: a page that says "Vedlegg 2" is another one once it is the
    third.

    Args:
        content: the notice, or the paper.
        labels: the numbers of its pages, which a page in place of others names.
        files: where the pages of attachments are.
    """
    if isinstance(content, AttachmentContent) and content.pdf:
        looks = page_looks(files.get(content.pdf))
        stamp = attachment_name(content.place, content.number, content.head.language)
        return tuple(f"{stamp} {look}" for look in looks)
    looks = page_looks(laid_out(Layout(_as_planned(content), _named(labels))).pdf)
    if _tells_of_case(content) and content.state in AWAY:
        return (page_looks(laid_out(Layout(content, _named(labels))).pdf)[0], *looks[1:])
    return looks


def _as_planned(content: PartContent) -> PartContent:
    if isinstance(content, NoticeContent):
        return content
    return replace(content, state=ItemState.PLANNED)


def _tells_of_case(content: PartContent) -> TypeGuard[CaseContent | PlaceholderContent]:
    """Tell whether a paper is a case's own, or the page in its place, and no attachment."""
    whole = isinstance(content, PlaceholderContent) and not content.attachment
    return whole or isinstance(content, CaseContent)


def _named(labels: Sequence[PageLabel]) -> str:
    return labels[0].counted if labels else ""


def build_correction(
    paper: CorrectionPaper,
    files: FileStore,
    only: frozenset[str] | None = None,
    front: CorrectionContent | None = None,
) -> Work[Bundle]:
    """Build a correction as a job.

    Args:
        paper: the page in front, and which pages of which papers follow it.
        files: where the pages of attachments are.
        only: the keys of the papers that a file of some holds; None for all.
        front: the page in front of such a file; None where an earlier program made none.

    Yields:
        Progress, a step for each paper.

    Raises:
        UserError: the file of an attachment is gone or damaged.
    """
    parts = paper.parts if only is None else tuple(_apart(paper.parts, only))
    total = len(parts) + 1
    cover = cover_part(front or paper.cover)
    pieces: list[Piece] = []
    missing: set[str] = set()
    if only is None or front is not None:
        numbers = tuple(_cover_numbers(paper.cover, cover.pages))
        pieces.append(Piece("", own_source(cover), numbers))
        missing.update(missing_in(front or paper.cover))
    opens_at: dict[str, int] = {}
    for done, changed in enumerate(_runs(parts, sum(len(piece.numbers) for piece in pieces))):
        yield Progress(min(done, total - 1), total)
        if changed is None:
            pieces.append(_blank(paper.cover))
            continue
        piece = _piece(changed, paper, files)
        if changed.key in opens_at:
            piece = replace(piece, key="")
        opens_at.setdefault(changed.key, 1 + sum(len(piece.numbers) for piece in pieces))
        pieces.append(piece)
        missing.update(missing_in(changed.content))
    yield Progress(total - 1, total)
    attached = [p.content for p in parts if isinstance(p.content, AttachmentContent)]
    said = replace(
        about(paper.cover.head, cover.title),
        accessible=all(content.accessible for content in attached),
        archivable=all(content.archivable for content in attached),
    )
    has_own = any(piece.foreign is None for piece in pieces)
    stamps = None if has_own else own_source(cover)
    out = yield from assembled(pieces, said, Look(), stamps, begins=paper.elsewhere)
    first_pages = {part.key: part.pages[0].label.number for part in reversed(parts)}
    pages = sum(len(piece.numbers) for piece in pieces)
    written = yield from taken(out)
    return Bundle(written, pages, first_pages, opens_at, "".join(sorted(missing)))


def _apart(parts: Sequence[ChangedPart], only: frozenset[str]) -> Iterator[ChangedPart]:
    """Yield some papers for a file of their own: in it no page stands on the back of another's."""
    for part in parts:
        pages = tuple(page for page in part.pages if not page.is_other_side)
        if part.key in only and pages:
            yield replace(part, pages=pages)


def _runs(parts: Sequence[ChangedPart], before: int) -> Iterator[ChangedPart | None]:
    """Yield papers, and None for a blank side where one is needed to begin a new sheet.

    Args:
        parts: the papers; those with such a side between their pages come in several pieces.
        before: how many pages stand in front of them.
    """
    last = 0
    for part in parts:
        begins = 0
        for at, page in enumerate(part.pages):
            if page.sheet != last and before % 2 == 1:
                if at > begins:
                    yield replace(part, pages=part.pages[begins:at])
                yield None
                begins, before = at, before + 1
            last, before = page.sheet, before + 1
        yield replace(part, pages=part.pages[begins:])


def _blank(cover: CorrectionContent) -> Piece:
    words = label("stamp_blank_side", cover.head.language)
    number = PageNumber("", words.format(title=correction_name(cover)))
    return Piece("", own_source(blank_part()), (number,))


def _piece(changed: ChangedPart, paper: CorrectionPaper, files: FileStore) -> Piece:
    content, wanted = changed.content, [new.page for new in changed.pages]
    numbered = _names_letters(content, paper.elsewhere)
    numbers = tuple(_number(paper.cover, new, numbered=numbered) for new in changed.pages)
    if isinstance(content, AttachmentContent) and content.pdf:
        whole = files.get(content.pdf)
        feet = content.feet or tuple(free_feet(whole))
        some = _Held(whole if len(wanted) == len(feet) else subset(whole, wanted))
        title = attachment_title(content.place, content.title, content.head.language)
        foreign = Foreign(attachment_stamp(content), title, title, [feet[page] for page in wanted])
        return Piece(changed.key, foreign_source(some.sha256, some), numbers, foreign)
    part = laid_out(Layout(content, _named([new.label for new in changed.pages])))
    return Piece(changed.key, own_source(only_pages(part, wanted)), numbers)


class _Held:
    """A file store that holds one file."""

    def __init__(self, data: bytes) -> None:
        self._data, self.sha256 = data, sha256_of(data)

    def put(self, data: bytes) -> str:
        raise LookupError("this store is full")

    def path(self, sha256: str) -> Path | None:
        return None

    def check(self, sha256: str) -> None:
        """Do nothing: the file is not read by a path."""

    def get(self, sha256: str) -> bytes:
        return checked(sha256, self._data)


def _cover_numbers(cover: CorrectionContent, pages: int) -> Iterator[PageNumber]:
    title = correction_name(cover)
    words = label("stamp_cover", cover.head.language)
    for page in range(1, pages + 1):
        stamp = words.format(title=title, page=page, total=pages)
        yield PageNumber(f"R{cover.serial}.{page}", stamp)


def _names_letters(content: PartContent, begins: Mapping[str, str]) -> bool:
    """Tell whether an agenda names pages with letters, which it did not when it was sent."""
    if not isinstance(content, NoticeContent):
        return False
    return any(page_label(begins[line.key]).letter for line in content.lines if line.key in begins)


def _number(cover: CorrectionContent, new: NewPage, *, numbered: bool) -> PageNumber:
    key = "stamp_replaces" if new.replaces else "stamp_put_in"
    if new.is_other_side:
        key = "stamp_other_side_numbered" if numbered else "stamp_other_side"
    words = label(key, cover.head.language)
    was = in_words(new.out or tuple(filter(None, (new.after,))))
    stamp = words.format(title=correction_name(cover), page=new.label.stamped, old=was)
    if new.theirs is not None:
        stamp += label("stamp_theirs", cover.head.language).format(page=new.theirs.stamped)
    return PageNumber(new.label.stamped, stamp)
