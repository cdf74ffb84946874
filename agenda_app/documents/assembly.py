"""Parts to one file: pages and structure trees joined, pages numbered, outline and links set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import accumulate
from typing import BinaryIO

import pikepdf
from pikepdf import Array, Dictionary, String

from agenda_app.documents import measures
from agenda_app.documents.about import About
from agenda_app.documents.metadata import describe
from agenda_app.documents.outline import Entry, destination, write_outline
from agenda_app.documents.page_labels import page_labels
from agenda_app.documents.page_numbers import PageNumber, counted
from agenda_app.documents.page_writing import Binding, PageWriter, regular_in
from agenda_app.documents.part import LINK_KEY, Part
from agenda_app.documents.saving import saved, taken
from agenda_app.documents.seen_page import Matrix
from agenda_app.documents.source import Place, Source, own_source
from agenda_app.documents.stamps import Stamp, reference_content
from agenda_app.documents.structure_tree import StructureTree
from agenda_app.jobs import Progress, Work, run_to_end, said_as

_KEY = f"/{LINK_KEY}"
_A_STEP = Progress(0, 0)


@dataclass(frozen=True, slots=True)
class Foreign:
    """What is known of a piece that comes from outside.

    Attributes:
        stamp: what stands at the left of its foot, "Vedlegg 3 til PS 12/26".
        title: of its section in the structure tree.
        bookmark: its own, above those that it brings along; empty for none.
        feet: how much is free at the foot of each page.
    """

    stamp: str
    title: str
    bookmark: str
    feet: Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Piece:
    """Pages that go into a file.

    Attributes:
        key: by which links of other pieces lead here, empty when none do.
        source: where the pages are.
        numbers: of its pages.
        foreign: what is known of it when it is not our own.
        target: the title of the bookmark that links lead to, empty for the first page.
        renamed: the keys of other pieces by what its links call them, where that is another key.
    """

    key: str
    source: Source
    numbers: tuple[PageNumber, ...]
    foreign: Foreign | None = None
    target: str = ""
    renamed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Look:
    """How the pages of a file are treated.

    ``shrink`` lets content from outside become smaller where the page number has no room.
    """

    shrink: bool = True
    binding: Binding = field(default_factory=Binding)


def alone(parts: Sequence[Part], about: About, numbers: Sequence[PageNumber] = ()) -> bytes:
    """Return parts as one file of their own; ``numbers`` are of its pages, else from 1."""
    ends = list(accumulate(part.pages for part in parts))
    numbers = numbers or counted(1, ends[-1])
    pieces = [
        Piece("", own_source(part), tuple(numbers[end - part.pages : end]))
        for part, end in zip(parts, ends, strict=True)
    ]
    return run_to_end(taken(run_to_end(assembled(pieces, about, Look()))))


def assembled(
    pieces: Sequence[Piece],
    about: About,
    look: Look,
    stamps: Source | None = None,
    begins: Mapping[str, str] | None = None,
    meanwhile: Iterable[object] = (),
    into: BinaryIO | None = None,
) -> Work[BinaryIO]:
    """Join pieces to one tagged, numbered PDF, as a job; the same pieces give the same bytes.

    The file is returned for reading, so that a large one need not be in memory beside its sources.

    Args:
        pieces: in order.
        about: what the file says of itself.
        look: how its pages are treated.
        stamps: a page of ours, opened, whose typeface pages from outside get for their numbers;
            only needed where no piece is ours.
        begins: the numbers of first pages by the keys of their papers, where the file has not all
            pages of them: there a paper's first page is not always its first one here.
        meanwhile: other work in small steps, done while the file is written.
        into: where it is written, open for reading too; a file of its own when left out.

    Yields:
        Progress, a step for each piece; stopping it leaves nothing behind.
    """
    typeface = stamps or next(piece.source for piece in pieces if piece.foreign is None)
    joined = _Joined(pieces, look, typeface, begins or {})
    for done, piece in enumerate(pieces):
        yield Progress(done, len(pieces))
        joined.add(piece)
    yield from said_as(Progress(len(pieces), len(pieces)), joined.finish(about))
    # In order of the keys: what is built again is read from JSON, which keeps no other order.
    numbers = begins and tuple(sorted(begins.items()))
    identity = sha256(repr((about, look, numbers)).encode())
    for piece in pieces:
        identity.update(piece.source.identity)
        identity.update(repr((piece.numbers, piece.foreign)).encode())
    size = sum(piece.source.size for piece in pieces)
    out = yield from saved(joined.pdf, identity.digest(), size, meanwhile, into)
    del joined  # thousands of pages are let go of in a step of their own
    yield Progress(len(pieces), len(pieces))
    return out


class _Joined:
    """The file as it grows."""

    def __init__(
        self, pieces: Sequence[Piece], look: Look, stamps: Source, begins: Mapping[str, str]
    ) -> None:
        self.pdf = pikepdf.new()
        self._begins = begins
        self._look = look
        self._targets = dict(_targets(pieces))
        self._numbers = [number for piece in pieces for number in piece.numbers]
        self._tree = StructureTree(self.pdf)
        self._fonts: dict[bytes, pikepdf.Object] = {}
        self._writer = PageWriter(self.pdf, self._stamp_font(stamps), look.binding)
        self._pages: list[pikepdf.Object] = []
        self._matrices: list[Matrix | None] = []
        self._entries: list[Entry] = []
        self._waiting: list[tuple[pikepdf.Object, Place]] = []

    def add(self, piece: Piece) -> None:
        """Add a piece's pages with all that belongs to them."""
        first, source = len(self._pages), piece.source
        self.pdf.pages.extend(source.pdf.pages)
        every = self.pdf.Root.Pages.Kids  # the tree of a new file is flat
        pages = [every[number] for number in range(first, first + len(piece.numbers))]
        self._pages += pages
        if piece.foreign is None:
            self._share_fonts(source, pages)
            matrices = self._write_own(piece, pages, first)
        else:
            matrices = self._write_foreign(piece, piece.foreign, pages, first)
        self._matrices += matrices
        title = piece.foreign.title if piece.foreign else ""
        self._tree.add(source, pages, matrices, title)
        self._note_links(piece, pages, first)
        self._note_bookmarks(piece, first)

    def finish(self, about: About) -> Work[None]:
        """Write what needs all pages, as a job: links, outline, labels, tree and metadata."""
        yield _A_STEP
        for annotation, place in self._waiting:
            annotation.Dest = destination(place, self._pages, self._matrices)
        yield _A_STEP
        self._tree.finish()
        yield _A_STEP
        write_outline(self.pdf, self._entries, self._pages, self._matrices)
        yield _A_STEP
        self.pdf.Root.PageLabels = Dictionary(Nums=Array(page_labels(self._numbers)))
        describe(self.pdf, about)

    def _stamp_font(self, source: Source) -> pikepdf.Object:
        page = source.pdf.pages[0].obj
        name = regular_in(page)
        font = self.pdf.copy_foreign(page.Resources.Font[name])
        self._fonts[(source.fonts or {})[name]] = font
        return font

    def _share_fonts(self, source: Source, pages: Sequence[pikepdf.Object]) -> None:
        """Replace typefaces that are in the file already: the same subset is stored once."""
        fonts = pages[0].Resources.Font
        for name, mark in (source.fonts or {}).items():
            fonts[name] = self._fonts.setdefault(mark, fonts[name])

    def _write_own(
        self, piece: Piece, pages: Sequence[pikepdf.Object], first: int
    ) -> list[Matrix | None]:
        font, letters = regular_in(pages[0]), self._writer.letters
        more: dict[int, list[bytes]] = {}
        for reference in piece.source.references:
            key = piece.renamed.get(reference.key, reference.key)
            text = reference.text.format(self._number_of(key))
            more.setdefault(reference.page, []).append(
                reference_content(reference, text, font, letters)
            )
        return [
            self._writer.on_own(page, first + at, number.stamp, font, more.get(at, ()))
            for at, (page, number) in enumerate(zip(pages, piece.numbers, strict=True))
        ]

    def _write_foreign(
        self, piece: Piece, foreign: Foreign, pages: Sequence[pikepdf.Object], first: int
    ) -> list[Matrix | None]:
        shrink = self._look.shrink
        return [
            self._writer.on_foreign(
                page,
                piece.source.seen[at],
                first + at,
                Stamp(piece.numbers[at].stamp, foreign.stamp),
                foreign.feet[at],
                shrink=shrink,
            )
            for at, page in enumerate(pages)
        ]

    def _number_of(self, key: str) -> str:
        """Return the number of the first page of a paper."""
        if key in self._begins:
            return self._begins[key]
        return self._numbers[self._targets[key].page].label.split("–")[0].strip("()")

    def _note_links(self, piece: Piece, pages: Sequence[pikepdf.Object], first: int) -> None:
        source = piece.source
        if source.fonts is None:
            for link in source.links:
                annotation = pages[link.page].Annots[link.annotation]
                if "/A" in annotation:
                    del annotation["/A"]
                place = Place(first + link.target.page, link.target.left, link.target.top)
                self._waiting.append((annotation, place))
            return
        for page in pages:
            for annotation in page.get("/Annots", ()):
                if _KEY in annotation:
                    key = str(annotation[_KEY])
                    key = piece.renamed.get(key, key)
                    del annotation[_KEY]
                    annotation.Contents = String(f"Side {self._number_of(key)}")
                    self._waiting.append((annotation, self._targets[key]))

    def _note_bookmarks(self, piece: Piece, first: int) -> None:
        below = 0
        if piece.foreign is not None:
            below = 1
            if piece.foreign.bookmark:
                below = 2
                self._entries.append(Entry(2, piece.foreign.bookmark, Place(first)))
        for mark in piece.source.bookmarks:
            place = Place(first + mark.page, mark.left, mark.top)
            self._entries.append(Entry(mark.level + below, mark.title, place))


def inner_key(key: str, bookmark: int) -> str:
    """Return the key of a bookmark (from 0) of a piece of our own, which links may name too."""
    return f"{key}/{bookmark}"


def _targets(pieces: Sequence[Piece]) -> Iterator[tuple[str, Place]]:
    """Return where links to each key lead."""
    first = 0
    for piece in pieces:
        marks = piece.source.bookmarks if piece.target else ()
        mark = next((mark for mark in marks if mark.title == piece.target), None)
        top = measures.PAGE_HEIGHT if piece.foreign is None else None
        place = Place(first, 0.0 if top else None, top)
        if mark is not None:
            place = Place(first + mark.page, mark.left, mark.top)
        yield piece.key, place
        if piece.key and piece.foreign is None:
            for number, mark in enumerate(piece.source.bookmarks):
                at = Place(first + mark.page, mark.left, mark.top)
                yield inner_key(piece.key, number), at
        first += len(piece.numbers)
