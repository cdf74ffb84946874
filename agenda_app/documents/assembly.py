"""Parts to one file: pages and structure trees joined, pages numbered, outline and links set.

PDF libraries drop the structure tree when they copy pages; here it is copied along, its numbers
moved up by what is already there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, OutlineItem, StreamDecodeLevel

from agenda_app.documents import style
from agenda_app.documents.canvas import LINK_KEY
from agenda_app.documents.fonts import REGULAR, width
from agenda_app.documents.metadata import describe
from agenda_app.documents.page import Part

_KEY = f"/{LINK_KEY}"


@dataclass(frozen=True, slots=True)
class Keyed:
    """A part and the key that links of other parts lead to; empty when none do."""

    key: str
    part: Part


def assemble(
    parts: Sequence[Keyed], *, title: str, author: str, language: str, printed: date
) -> bytes:
    """Return the parts as one tagged, numbered PDF; the same parts give the same bytes."""
    pdf = pikepdf.new()
    tree = _Tree(pdf)
    fonts: dict[bytes, pikepdf.Object] = {}
    first_pages: dict[str, int] = {}
    for keyed in parts:
        first_pages.setdefault(keyed.key, len(pdf.pages))
        with pikepdf.open(BytesIO(keyed.part.pdf)) as source:
            first = len(pdf.pages)
            pdf.pages.extend(source.pages)
            pages = [pdf.pages[number].obj for number in range(first, len(pdf.pages))]
            tree.add(source, pages)
            _share_fonts(pages, fonts)
    tree.finish()
    _set_links(pdf, first_pages)
    _number_pages(pdf)
    _set_outline(pdf, parts)
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))
    describe(pdf, title=title, author=author, language=language, printed=printed)
    out = BytesIO()
    pdf.save(
        out,
        deterministic_id=True,
        min_version="1.7",
        object_stream_mode=ObjectStreamMode.generate,
        stream_decode_level=StreamDecodeLevel.none,
    )
    return out.getvalue()


class _Tree:
    """The structure tree of the whole."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._document = pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Document, P=self._root)
        )
        self._sections: list[pikepdf.Object] = []
        self._numbers: list[pikepdf.Object | int] = []
        self._next = 0

    def add(self, source: pikepdf.Pdf, pages: Sequence[pikepdf.Object]) -> None:
        """Hang a part's tree under the document; ``pages`` are its pages as they were copied."""
        copied = self._pdf.copy_foreign(source.Root.StructTreeRoot)
        section = copied.K
        section.P = self._document
        self._sections.append(section)
        numbers = copied.ParentTree.Nums
        for at in range(0, len(numbers), 2):
            self._numbers += [self._next + int(numbers[at]), numbers[at + 1]]
        for page in pages:
            page.StructParents = self._next + int(page.StructParents)
            for annotation in page.get("/Annots", ()):
                annotation.StructParent = self._next + int(annotation.StructParent)
        self._next += int(copied.ParentTreeNextKey)

    def finish(self) -> None:
        """Write the tree into the catalog."""
        self._document.K = Array(self._sections)
        self._root.K = self._document
        self._root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(self._numbers)))
        self._root.ParentTreeNextKey = self._next
        self._pdf.Root.StructTreeRoot = self._root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)


def _share_fonts(pages: Sequence[pikepdf.Object], known: dict[bytes, pikepdf.Object]) -> None:
    """Replace fonts that an earlier part brought already: the same subset is stored once."""
    seen: set[tuple[int, int]] = set()
    for page in pages:
        fonts = page.Resources.Font
        if fonts.objgen in seen:
            continue
        seen.add(fonts.objgen)
        for name, font in fonts.items():
            data = font.FontDescriptor.FontFile2.read_raw_bytes()
            mark = hashlib.sha256(bytes(font.BaseFont) + data).digest()
            if mark in known:
                fonts[name] = known[mark]
            else:
                known[mark] = font


def _set_links(pdf: pikepdf.Pdf, first_pages: Mapping[str, int]) -> None:
    """Turn links to keys into links to the first page of what has the key."""
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", ()):
            if _KEY in annotation:
                target = pdf.pages[first_pages[str(annotation[_KEY])]].obj
                del annotation[_KEY]
                annotation.Dest = Array([target, Name.XYZ, 0, style.PAGE_HEIGHT, None])


def _number_pages(pdf: pikepdf.Pdf) -> None:
    """Write "Side n av N" at the foot of every page, as decoration."""
    total = len(pdf.pages)
    colour = " ".join(f"{part:.3f}" for part in style.GREY.rgb())
    for number, page in enumerate(pdf.pages, start=1):
        text = f"Side {number} av {total}"
        x = style.PAGE_WIDTH - style.RIGHT - width(text, REGULAR, style.SMALL_SIZE)
        font = _regular(page.obj.Resources.Font)
        page.contents_add(
            b"/Artifact <</Type/Pagination/Subtype/Footer>> BDC q BT "
            + f"{font} {style.SMALL_SIZE} Tf {colour} rg ".encode()
            + f"{x:.2f} {style.FOOTER_BASELINE:.2f} Td ({text}) Tj ET Q EMC".encode()
        )


def _regular(fonts: pikepdf.Object) -> str:
    """Return the name of the regular typeface's first subset, in which ASCII stands for itself."""
    for name, font in fonts.items():
        if str(font.BaseFont).endswith(REGULAR) and name.endswith("+0"):
            return str(name)
    raise ValueError("a part must have the regular typeface")


def _set_outline(pdf: pikepdf.Pdf, parts: Sequence[Keyed]) -> None:
    """Write the bookmarks: the parts' own, those of a deeper level under the one before."""
    first = 0
    with pdf.open_outline() as outline:
        for keyed in parts:
            branches = [outline.root]
            for mark in keyed.part.bookmarks:
                page = pdf.pages[first + mark.page].obj
                target = Array([page, Name.XYZ, 0, mark.top, None])
                item = OutlineItem(mark.title, target)
                depth = min(mark.level, len(branches))
                branches = branches[:depth]
                branches[-1].append(item)
                branches.append(item.children)
            first += keyed.part.pages
    if "/Outlines" in pdf.Root:
        pdf.Root.PageMode = Name.UseOutlines
