"""A PDF that pages are copied from: opened once, and what has to be known of it found once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

import pikepdf
from pikepdf import AccessMode, Array, Dictionary, Name, Stream

from agenda_app.documents.part import Bookmark, PageReference, Part
from agenda_app.documents.seen_page import SeenPage, seen_page
from agenda_app.domain.text import clean
from agenda_app.files.store import FileStore

_DEEPEST_BOOKMARK = 3
MOST_BOOKMARKS = 400
"""How many of the bookmarks that an attachment brings along its readers can make use of."""
_LARGE = 1_000_000
_WITH_LEFT_AND_TOP, _WITH_TOP = "/XYZ", ("/FitH", "/FitBH")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file: a page (from 0), and coordinates of the page or None for its top."""

    page: int
    left: float | None = None
    top: float | None = None


@dataclass(frozen=True, slots=True)
class InnerLink:
    """A link on a page of a file that leads to a place in the same file."""

    page: int
    annotation: int
    target: Place


@dataclass(frozen=True, slots=True)
class Source:
    """An opened PDF, one of our own parts or an attachment.

    Attributes:
        pdf: the file.
        identity: the SHA-256 of what it was opened from.
        bookmarks: its outline; the levels of an attachment's count from 1 within it.
        links: links that lead to pages of the same file.
        references: rooms for the page numbers of other parts.
        fonts: of one of our own parts: what is in each typeface, by its name on the pages.
        seen: of an attachment: how each page is seen.
        size: of an attachment's file, in bytes; the library keeps as many in memory.
        marked: form objects of an attachment that have marks of their own for the structure tree.
    """

    pdf: pikepdf.Pdf
    identity: bytes
    bookmarks: tuple[Bookmark, ...] = ()
    links: tuple[InnerLink, ...] = ()
    references: tuple[PageReference, ...] = ()
    fonts: Mapping[str, bytes] | None = None
    seen: tuple[SeenPage, ...] = ()
    size: int = 0
    marked: tuple[pikepdf.Object, ...] = ()


def own_source(part: Part) -> Source:
    """Open a part that we have laid out."""
    pdf = pikepdf.open(BytesIO(part.pdf))
    _read_whole(pdf)
    fonts = {
        name: hashlib.sha256(
            bytes(font.BaseFont) + font.FontDescriptor.FontFile2.read_raw_bytes()
        ).digest()
        for name, font in pdf.pages[0].obj.Resources.Font.items()
    }
    identity = hashlib.sha256(part.pdf).digest()
    return Source(pdf, identity, part.bookmarks, references=part.references, fonts=fonts)


def foreign_source(sha256: str, files: FileStore) -> Source:
    """Open an attachment in normal form, by the SHA-256 (hex) of its file.

    Not all damage is seen here: ``FileStore.check`` sees it.

    Raises:
        UserError: the file is gone or damaged.
    """
    try:
        return _read(sha256, files)
    except Exception:
        files.check(sha256)  # in a damaged file anything may be wrong
        raise


def _read(sha256: str, files: FileStore) -> Source:
    pdf, size = _opened(sha256, files)
    _read_whole(pdf)
    pages = list(pdf.pages)
    numbers = {page.obj.objgen: number for number, page in enumerate(pages)}
    return Source(
        pdf,
        bytes.fromhex(sha256),
        bookmarks=tuple(_outline(pdf, numbers)),
        links=tuple(_links(pages, numbers)),
        seen=tuple(seen_page(page) for page in pages),
        size=size,
        marked=tuple(_marked(pdf, pages)),
    )


def _read_whole(pdf: pikepdf.Pdf) -> None:
    """Read all objects: all will be copied, and one by one, as they are met, takes longer."""
    len(pdf.objects)


def _opened(sha256: str, files: FileStore) -> tuple[pikepdf.Pdf, int]:
    """Open a file and return its size; a large one is read piece by piece, once."""
    path = files.path(sha256)
    try:
        if path is not None and (size := path.stat().st_size) > _LARGE:
            return pikepdf.open(path, access_mode=AccessMode.stream), size
    except (OSError, pikepdf.PdfError):
        pass  # the store says what is wrong with the file
    data = files.get(sha256)
    return pikepdf.open(BytesIO(data)), len(data)


Numbers = Mapping[tuple[int, int], int]


def _marked(pdf: pikepdf.Pdf, pages: Sequence[pikepdf.Page]) -> Iterator[pikepdf.Object]:
    """Return the form objects with marks; the numbers that pages and links need say if any is."""
    needed = len(pages) + sum(len(page.obj.get("/Annots", ())) for page in pages)
    if int(pdf.Root.StructTreeRoot.ParentTreeNextKey) == needed:
        return
    for held in pdf.objects:
        if isinstance(held, Stream) and "/StructParents" in held:
            yield held


def _links(pages: Sequence[pikepdf.Page], numbers: Numbers) -> Iterator[InnerLink]:
    for number, page in enumerate(pages):
        for at, annotation in enumerate(page.obj.get("/Annots", ())):
            target = _target(annotation, numbers)
            if target is not None:
                yield InnerLink(number, at, target)


def _outline(pdf: pikepdf.Pdf, numbers: Numbers) -> Iterator[Bookmark]:
    root = pdf.Root.get("/Outlines")
    waiting = [] if root is None else [(1, root.get("/First"))]
    found, seen = 0, set[tuple[int, int]]()
    while waiting and found < MOST_BOOKMARKS:
        level, item = waiting.pop()
        if not isinstance(item, Dictionary) or item.objgen in seen:
            continue
        seen.add(item.objgen)
        waiting.append((level, item.get("/Next")))
        if level < _DEEPEST_BOOKMARK:
            waiting.append((level + 1, item.get("/First")))
        target = _target(item, numbers)
        title = clean(str(item.get("/Title", ""))).replace("\n", " ").strip()
        if target is not None and title:
            found += 1
            yield Bookmark(level, title, target.page, target.top, target.left)


def _target(holder: pikepdf.Object, numbers: Numbers) -> Place | None:
    """Return the place in the file that a link or a bookmark leads to, None for no such place."""
    destination = holder.get("/Dest")
    action = holder.get("/A")
    if destination is None and isinstance(action, Dictionary) and action.get("/S") == Name.GoTo:
        destination = action.get("/D")
    if not isinstance(destination, Array) or len(destination) < 2:
        return None
    page = destination[0]
    number = numbers.get(page.objgen) if isinstance(page, Dictionary) else None
    if number is None:
        return None
    kind, *rest = destination[1:]
    if str(kind) == _WITH_LEFT_AND_TOP and len(rest) >= 2:
        return Place(number, _number(rest[0]), _number(rest[1]))
    if str(kind) in _WITH_TOP and rest:
        return Place(number, None, _number(rest[0]))
    return Place(number)


def _number(value: object) -> float | None:
    try:
        return None if value is None else round(float(value), 2)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
