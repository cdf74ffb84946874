"""Whether pages are in the form that merging relies on; the package's docstring describes it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.normalise.content import facts
from agenda_app.normalise.objects import PRINT, name_of
from agenda_app.normalise.unpacking import UNREADABLE

_CATALOG = {"/Type", "/Pages", "/StructTreeRoot", "/MarkInfo", "/Outlines"}
_ROOT = {"/Type", "/K", "/ParentTree", "/ParentTreeNextKey"}
_LINK = {
    *("/Type", "/Subtype", "/Rect", "/QuadPoints", "/Border", "/F", "/Contents", "/A", "/Dest"),
    "/StructParent",
}
_FILTERS = {"/FlateDecode", "/DCTDecode", "/CCITTFaxDecode", "/JBIG2Decode", "/JPXDecode"}
_FORBIDDEN = ("/AA", "/JS", "/JavaScript", "/OpenAction", "/EF", "/XFA", "/Launch", "/OCGs")
_LARGEST = 14_400


def faults(pdf: bytes) -> list[str]:
    """Return what is not as it must be, in English for programmers; nothing when all is well."""
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            return [
                *_of_file(opened),
                *_of_tree(opened),
                *_of_pages(opened),
                *_of_objects(opened),
            ]
    except UNREADABLE as error:
        return [f"cannot be opened: {error}"]


def _of_file(pdf: pikepdf.Pdf) -> Iterator[str]:
    if pdf.is_encrypted:
        yield "encrypted"
    if warnings := pdf.get_warnings():  # they are told only once
        yield f"damaged: {warnings[0]}"
    yield from (f"catalog has {key}" for key in set(pdf.Root.keys()) - _CATALOG)
    if "/Info" in pdf.trailer:
        yield "document information"
    with pdf.open_outline() as outline:
        waiting = list(outline.root)
        while waiting:
            item = waiting.pop()
            waiting += item.children
            if not isinstance(item.destination, Array):
                yield f"bookmark {item.title} leads to no page"


def _of_tree(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root.get("/StructTreeRoot")
    if not isinstance(root, Dictionary):
        yield "no structure tree"
        return
    yield from (f"structure tree has {key}" for key in set(root.keys()) - _ROOT)
    top = root.get("/K")
    if not isinstance(top, Dictionary) or top.get("/S") != Name.Sect:
        yield "the top element is no Sect"
    numbers = list(root.ParentTree.get_list("/Nums", ()))
    if numbers[::2] != list(range(len(numbers) // 2)):
        yield "keys of the parent tree have gaps"
    if root.get_int("/ParentTreeNextKey", -1) != len(numbers) // 2:
        yield "wrong next key of the parent tree"
    used = [page.obj.get_int("/StructParents", -1) for page in pdf.pages]
    used += [link.get_int("/StructParent", -1) for p in pdf.pages for link in _links(p.obj)]
    if len(set(used)) != len(used) or not set(used) <= set(numbers[::2]):
        yield "a page or link has no key of its own"


def _links(page: Any) -> list[Any]:
    return list(page.get_list("/Annots", ()))


def _of_pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    known = {page.obj.objgen for page in pdf.pages}
    for number, page in enumerate(pdf.pages, start=1):
        obj = page.obj
        yield from (f"page {number}: {fault}" for fault in _of_boxes(obj))
        resources = obj.get_raw("/Resources")
        if not isinstance(resources, Dictionary) or resources.is_indirect:
            yield f"page {number}: resources are not its own"
        if obj.get("/Tabs") != Name.S:
            yield f"page {number}: no order of tabs"
        if not facts(obj, obj.get("/Resources")).balanced:
            yield f"page {number}: content is not balanced"
        parts = obj.get("/Contents")
        ends = [parts[0], parts[-1]] if isinstance(parts, Array) and len(parts) > 1 else []
        if not ends or not _starts_and_ends(*ends):
            yield f"page {number}: content does not stand between q and Q"
        for link in _links(obj):
            yield from (f"page {number}: link {fault}" for fault in _of_link(link, known))


def _starts_and_ends(first: Any, last: Any) -> bool:
    ends: bool = first.read_bytes().startswith(b"q\n") and last.read_bytes().endswith(b"Q\n")
    return ends


def _of_boxes(page: Any) -> Iterator[str]:
    media, crop = ([float(n) for n in page.get(key, ())] for key in ("/MediaBox", "/CropBox"))
    if len(media) != 4 or len(crop) != 4:
        yield "no boxes"
        return
    if not all(0 < high - low <= _LARGEST for low, high in zip(media[:2], media[2:], strict=True)):
        yield "mad media box"
    inside = crop[0] >= media[0] and crop[1] >= media[1] and crop[2] <= media[2]
    if not inside or crop[3] > media[3] or crop[0] >= crop[2] or crop[1] >= crop[3]:
        yield "crop box not within the media box"
    if page.get_int("/Rotate", -1) not in (0, 90, 180, 270):
        yield "mad rotation"


def _of_link(link: Any, pages: set[tuple[int, int]]) -> Iterator[str]:
    if not isinstance(link, Dictionary) or link.get("/Subtype") != Name.Link:
        yield "is none"
        return
    yield from (f"has {key}" for key in set(link.keys()) - _LINK)
    if link.get_int("/F", 0) != PRINT or not link.get_str("/Contents", "").strip():
        yield "lacks flag or text"
    action, target = link.get("/A"), link.get("/Dest")
    if action is not None and (set(action.keys()) != {"/S", "/URI"} or action.S != Name.URI):
        yield "does something else than leading to an address"
    if action is None and (not isinstance(target, Array) or target[0].objgen not in pages):
        yield "leads to no page"


def _of_objects(pdf: pikepdf.Pdf) -> Iterator[str]:
    for found in pdf.objects:
        if not isinstance(found, Dictionary | Stream):
            continue
        yield from (f"an object has {key}" for key in _FORBIDDEN if key in found)
        if not isinstance(found, Stream) or found.get("/Type") == Name.XRef:
            continue
        listed = found.get("/Filter")
        filters = list(listed) if isinstance(listed, Array) else [listed]
        packed = filters and not {name_of(name) for name in filters} - _FILTERS
        # What has no bytes is saved without a packing.
        if not packed and (listed is not None or found.read_raw_bytes()):
            yield f"a stream is packed as {listed}"
        if "/F" in found or "/Metadata" in found:
            yield "a stream has its data elsewhere, or metadata"
