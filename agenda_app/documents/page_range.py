"""Some following pages of a finished file as a file of their own, still tagged and linked.

The pages keep their numbers. What leads to pages that are not there (links, bookmarks, tags) is
taken out, so that nobody is led astray and nothing of those pages comes along unseen.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem

from agenda_app.documents.saving import repacked
from agenda_app.documents.tag_subset import TagSubset

ObjectId = tuple[int, int]


def page_range(pdf: bytes, first: int, last: int) -> bytes:
    """Return the pages from ``first`` to ``last``, counted from 1; the same gives the same bytes.

    Args:
        pdf: a tagged file in which links and bookmarks name their page themselves.
        first: the first page.
        last: the last page.
    """
    with pikepdf.open(BytesIO(pdf)) as opened:
        pages = [page.obj for page in opened.pages][first - 1 : last]
        kept = {page.objgen for page in pages}
        labels = _labels(opened, first - 1, last)
        said = _said([page.label for page in opened.pages[first - 1 : last]])
        tags = TagSubset(opened, pages)
        for page in pages:
            _drop_links(page, kept, tags)
        tags.write()
        _drop_bookmarks(opened, kept)
        for key in ("/OpenAction", "/Dests", "/Names", "/Threads"):
            if key in opened.Root:
                del opened.Root[key]
        opened.Root.PageLabels = labels
        del opened.pages[last:]
        del opened.pages[: first - 1]
        _retitle(opened, said)
        opened.remove_unreferenced_resources()
        return repacked(opened)


def _said(labels: list[str]) -> str:
    """Return " (side 49–62)"; a page that stands for several ("49–60") is named by all of them."""
    numbered = [label.strip("()") for label in labels if label]
    if not numbered:
        return ""
    first, last = numbered[0].split("–")[0], numbered[-1].split("–")[-1]
    return f" (side {first}–{last})" if first != last else f" (side {first})"


def _drop_links(page: pikepdf.Object, kept: set[ObjectId], tags: TagSubset) -> None:
    """Take away links to pages that are not kept."""
    if "/B" in page:
        del page["/B"]
    stay = []
    for annotation in page.get("/Annots", ()):
        if _stays(annotation, kept):
            stay.append(annotation)
        else:
            tags.drop_link(annotation)
    if stay:
        page.Annots = Array(stay)
    elif "/Annots" in page:
        del page["/Annots"]


def _stays(held: pikepdf.Object, kept: set[ObjectId]) -> bool:
    """Tell whether an annotation leads to a page that is kept, or to none at all."""
    action = held.get("/A", Dictionary())
    inside = action.get("/S") == Name.GoTo
    if "/Dest" not in held and not inside:
        return True
    return _leads_to(held.get("/Dest", action.get("/D")), kept)


def _leads_to(destination: object, kept: set[ObjectId]) -> bool:
    if not isinstance(destination, Array) or not len(destination):
        return False
    page = destination[0]
    return isinstance(page, Dictionary) and page.objgen in kept


def _drop_bookmarks(pdf: pikepdf.Pdf, kept: set[ObjectId]) -> None:
    """Keep the bookmarks of the pages, each below the ones that tell what it belongs to."""
    if "/Outlines" not in pdf.Root:
        return
    with pdf.open_outline() as outline:
        outline.root[:] = _kept(outline.root, kept)
        is_empty = not outline.root
    if is_empty:
        del pdf.Root["/Outlines"]
        if "/PageMode" in pdf.Root:
            del pdf.Root["/PageMode"]


def _kept(items: list[OutlineItem], kept: set[ObjectId]) -> Iterator[OutlineItem]:
    for item in items:
        item.children[:] = _kept(item.children, kept)
        if not _leads_to(item.destination, kept):
            if not item.children:
                continue
            item.destination = item.children[0].destination
        yield item


def _labels(pdf: pikepdf.Pdf, start: int, end: int) -> Dictionary:
    """Return what the pages are called, from the one at ``start``, counted from 0."""
    numbers = pdf.Root.get("/PageLabels", Dictionary(Nums=Array())).Nums
    former = [(int(numbers[at]), numbers[at + 1]) for at in range(0, len(numbers), 2)]
    former = former or [(0, Dictionary(S=Name.D))]
    made: list[pikepdf.Object | int] = []
    for index, label in former:
        if index >= end:
            break
        if index <= start:
            made.clear()
        own = Dictionary(dict(label.items()))
        if index < start and "/S" in own:
            own.St = int(own.get("/St", 1)) + start - index
        made += [max(index - start, 0), own]
    return Dictionary(Nums=Array(made))


def _retitle(pdf: pikepdf.Pdf, more: str) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False) as said:
        said["dc:title"] = f"{said.get('dc:title', '')}{more}"
