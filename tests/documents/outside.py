"""Files from outside in normal form, the way the bundle takes them, made without the program."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

INK = b"0 g"


@dataclass(frozen=True)
class OutsidePage:
    """A page: its boxes, how it is turned, and black rectangles as a reader of the file sees them
    when it is not turned (left, bottom, width, height)."""

    media: tuple[float, float, float, float] = (0, 0, 595.28, 841.89)
    crop: tuple[float, float, float, float] | None = None
    turn: int = 0
    marks: Sequence[tuple[float, float, float, float]] = ((70, 400, 300, 12),)
    links_to: int | None = None


@dataclass
class Files:
    """A store in memory."""

    kept: dict[str, bytes] = field(default_factory=dict)

    def put(self, data: bytes) -> str:
        name = hashlib.sha256(data).hexdigest()
        self.kept[name] = data
        return name

    def get(self, sha256: str) -> bytes:
        return self.kept[sha256]

    def path(self, sha256: str) -> None:
        return None

    def check(self, sha256: str) -> None:
        return None


def outside(
    pages: Sequence[OutsidePage], bookmarks: Sequence[tuple[str, int]] = (), figure: str = ""
) -> bytes:
    """Return pages as a file in normal form; ``figure`` is the alternative text of each page."""
    pdf = pikepdf.new()
    for page in pages:
        pdf.add_blank_page(page_size=(100, 100))
        made = pdf.pages[-1].obj
        made.MediaBox = Array(page.media)
        made.CropBox = Array(page.crop or page.media)
        if page.turn:
            made.Rotate = page.turn
        made.Resources = Dictionary()
        tag = b"/Figure" if figure else b"/P"
        drawn = b"\n".join(b"%.2f %.2f %.2f %.2f re f" % tuple(mark) for mark in page.marks)
        content = b"q " + tag + b" <</MCID 0>> BDC " + INK + b"\n" + drawn + b"\nEMC Q"
        made.Contents = pdf.make_indirect(Stream(pdf, content))
        made.Tabs = Name.S
    _tag(pdf, pages, figure)
    if bookmarks:
        with pdf.open_outline() as outline:
            for title, number in bookmarks:
                target = Array([pdf.pages[number].obj, Name.XYZ, 10, 500, None])
                outline.root.append(pikepdf.OutlineItem(title, target))
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True)
    return out.getvalue()


def _tag(pdf: pikepdf.Pdf, pages: Sequence[OutsidePage], figure: str) -> None:
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    section = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Sect, P=root))
    entries: list[object] = []
    kids, links = [], []
    for number, page in enumerate(pages):
        made = pdf.pages[number].obj
        kind = Name.Figure if figure else Name.P
        element = Dictionary(Type=Name.StructElem, S=kind, P=section, Pg=made, K=Array([0]))
        if figure:
            element.Alt = String(figure)
            element.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array(page.media))
        element = pdf.make_indirect(element)
        kids.append(element)
        made.StructParents = number
        entries += [number, Array([element])]
        if page.links_to is not None:
            links.append((made, element, page.links_to))
    for made, element, target in links:
        key = len(entries) // 2
        annotation = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                F=4,
                Rect=Array([70, 400, 370, 412]),
                Contents=String("Se en annen side"),
                StructParent=key,
                A=Dictionary(
                    S=Name.GoTo, D=Array([pdf.pages[target].obj, Name.XYZ, 70, 700, None])
                ),
            )
        )
        made.Annots = Array([annotation])
        reference = Dictionary(Type=Name.OBJR, Obj=annotation, Pg=made)
        link = pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Link, P=element, Pg=made, K=reference)
        )
        element.K.append(link)
        entries += [key, link]
    section.K = Array(kids)
    root.K = section
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(entries)))
    root.ParentTreeNextKey = len(entries) // 2
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)
