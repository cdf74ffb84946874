"""Some pages of a part, with the structure tree of just these.

Elements that had content on other pages only are dropped, so that a screen reader finds nothing
that is not there. Links to other papers go: what they lead to is in another file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name

from agenda_app.documents.part import LINK_KEY, Bookmark, Part

_LINK = f"/{LINK_KEY}"
_KEPT_WHEN_EMPTY = {"/TD", "/TH"}
_HEADINGS = {f"/H{level}": level for level in range(1, 7)}


def only_pages(part: Part, pages: Sequence[int]) -> Part:
    """Return a part with some of its pages, which are counted from 0 and in order.

    Headings never skip a level after the title that stands before them.
    """
    references = (
        replace(reference, page=pages.index(reference.page))
        for reference in part.references
        if reference.page in pages
    )
    return replace(
        part,
        pdf=subset(part.pdf, pages),
        pages=len(pages),
        bookmarks=_bookmarks(part, tuple(pages)),
        references=tuple(references),
    )


def subset(pdf: bytes, pages: Sequence[int]) -> bytes:
    """Return a tagged PDF with some of its pages, counted from 0 and in order."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        kept = [opened.pages[number].obj for number in pages]
        tree = opened.Root.StructTreeRoot
        for name in ("/Outlines", "/Names", "/Dests", "/OpenAction", "/PageLabels"):
            if name in opened.Root:
                del opened.Root[name]
        _drop_links(kept)
        chosen = _Subset(kept)
        chosen.keep(tree.K)
        chosen.level_headings(tree.K)
        _renumber(opened, kept)
        for number in range(len(opened.pages) - 1, -1, -1):
            if number not in pages:
                del opened.pages[number]
        opened.remove_unreferenced_resources()
        out = BytesIO()
        opened.save(out, deterministic_id=True)
    return out.getvalue()


def _bookmarks(part: Part, pages: tuple[int, ...]) -> tuple[Bookmark, ...]:
    """Return the bookmarks of the pages, the first one on the outermost level."""
    kept = [replace(m, page=pages.index(m.page)) for m in part.bookmarks if m.page in pages]
    if kept and kept[0].level == 1:
        return tuple(kept)
    inner = tuple(replace(mark, level=max(mark.level, 2)) for mark in kept)
    return (Bookmark(1, part.title, 0, None), *inner)


def _drop_links(pages: Sequence[pikepdf.Object]) -> None:
    for page in pages:
        if "/Annots" in page:
            stay = [annotation for annotation in page.Annots if not _is_inner(annotation)]
            page.Annots = Array(stay)
            if not stay:
                del page["/Annots"]


def _is_inner(annotation: pikepdf.Object) -> bool:
    """Whether a link leads to a place in the file, or to one of our own papers."""
    action = annotation.get("/A", Dictionary())
    return _LINK in annotation or "/Dest" in annotation or action.get("/S") == Name.GoTo


class _Subset:
    """Knows which pages and links stay, and takes the rest out of a tree."""

    def __init__(self, pages: Sequence[pikepdf.Object]) -> None:
        self._pages = {page.objgen for page in pages}
        self._links = {a.objgen for page in pages for a in page.get("/Annots", ())}

    def keep(self, element: pikepdf.Object) -> bool:
        """Take out of an element what is on other pages; return whether something is left."""
        home = element.get("/Pg")
        at_home = home is not None and home.objgen in self._pages
        kids = [kid for kid in _kids(element) if self._keep_kid(kid, at_home=at_home)]
        if home is not None and not at_home:
            del element["/Pg"]
        element.K = Array(kids)
        return bool(kids) or str(element.S) in _KEPT_WHEN_EMPTY

    def _keep_kid(self, kid: pikepdf.Object | int, *, at_home: bool) -> bool:
        if isinstance(kid, int):
            return at_home
        kind = kid.get("/Type")
        if kind == Name.MCR:
            return kid.Pg.objgen in self._pages
        if kind == Name.OBJR:
            return kid.Obj.objgen in self._links
        return self.keep(kid)

    def level_headings(self, element: pikepdf.Object, before: int = 1) -> int:
        """Let no heading skip a level; return the level of the last one."""
        for kid in _kids(element):
            if isinstance(kid, int) or kid.get("/Type") in (Name.MCR, Name.OBJR):
                continue
            level = _HEADINGS.get(str(kid.S))
            if level is not None:
                before = min(level, before + 1)
                kid.S = Name(f"/H{before}")
            before = self.level_headings(kid, before)
        return before


def _kids(element: pikepdf.Object) -> list[pikepdf.Object | int]:
    found = element.get("/K")
    if found is None:
        return []
    return list(found) if isinstance(found, Array) else [found]


def _renumber(pdf: pikepdf.Pdf, pages: Sequence[pikepdf.Object]) -> None:
    """Write the way back from marks and links to elements anew, for these pages only."""
    tree = pdf.Root.StructTreeRoot
    numbers = tree.ParentTree.Nums
    former = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    entries: list[pikepdf.Object | int] = []
    for page in pages:
        entries += [len(entries) // 2, former[int(page.StructParents)]]
        page.StructParents = len(entries) // 2 - 1
    for page in pages:
        for annotation in page.get("/Annots", ()):
            entries += [len(entries) // 2, former[int(annotation.StructParent)]]
            annotation.StructParent = len(entries) // 2 - 1
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(entries)))
    tree.ParentTreeNextKey = len(entries) // 2
