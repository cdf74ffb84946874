"""Pages with sane boxes, resources of their own, and content that something can be drawn after."""

from __future__ import annotations

import math
from copy import copy
from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Stream

from agenda_app.domain.verdict import PageSize
from agenda_app.domain.verdict_codes import Done, Found
from agenda_app.normalise.content import balanced, facts, instructions, replace
from agenda_app.normalise.objects import entries, entries_of
from agenda_app.normalise.remarks import Remarks

A4 = (0.0, 0.0, 595.28, 841.89)
LARGEST = 14_400.0
SMALLEST = 3.0
_NARROWEST, _LOWEST = 120.0, 36.0
"""In points: on less the attachment's name and the page number have letters of under 5 points."""
_FARTHEST = 1_000_000.0
_RESOURCES = (
    *("/ExtGState", "/ColorSpace", "/Pattern", "/Shading"),
    *("/XObject", "/Font", "/Properties"),
)
Box = tuple[float, float, float, float]


def give_sane_boxes(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    """Give every page a media box, a crop box within it and a rotation that readers agree on."""
    for number, page in enumerate(pdf.pages, start=1):
        media = _box(page.obj.get("/MediaBox"))
        crop = _box(page.obj.get("/CropBox"))
        inside = _within(crop or media, media) if media else None
        if inside is None and (media is None or crop is not None):
            remarks.do(Done.PAGE_SIZE_REPAIRED, number)
        media = media or crop or A4
        inside = inside or _within(crop or media, media)
        page.obj.MediaBox, page.obj.CropBox = Array(media), Array(inside or media)
        turn = page.obj.get("/Rotate")
        # Readers take 90.0 for 90.
        is_right = isinstance(turn, int | Decimal) and turn % 90 == 0
        page.obj.Rotate = int(turn or 0) % 360 if is_right else 0


def _box(value: Any) -> Box | None:
    """Return a rectangle from its lower left to its upper right corner, None when it makes none."""
    if not isinstance(value, Array) or len(value) != 4:
        return None
    try:
        numbers = [float(number) for number in value]
    except (TypeError, ValueError, OverflowError):
        return None
    if not all(math.isfinite(n) and abs(n) < _FARTHEST for n in numbers):
        return None
    left, right = sorted((numbers[0], numbers[2]))
    low, high = sorted((numbers[1], numbers[3]))
    short, long = sorted((right - left, high - low))
    # One that is too large is made smaller, with what is on it, when pages are written in points.
    sane = short >= SMALLEST and short * LARGEST >= long * SMALLEST
    return (left, low, right, high) if sane else None


def _within(box: Box, outer: Box) -> Box | None:
    left, low = max(box[0], outer[0]), max(box[1], outer[1])
    right, high = min(box[2], outer[2]), min(box[3], outer[3])
    return _box(Array([left, low, right, high])) if left < right and low < high else None


def seen_size(page: pikepdf.Object) -> PageSize:
    """Return the size that a reader sees, of a page with sane boxes."""
    left, low, right, high = (float(number) for number in page.CropBox)
    width, height = round(right - left, 2), round(high - low, 2)
    return PageSize(height, width) if int(page.Rotate) in (90, 270) else PageSize(width, height)


def note_tiny_pages(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    """Tell which pages are too small for the number that a bundle writes on them to be read."""
    for number, page in enumerate(pdf.pages, start=1):
        size = seen_size(page.obj)
        if size.width < _NARROWEST or size.height < _LOWEST:
            remarks.find(Found.TINY_PAGE, number)


def own_resources(pdf: pikepdf.Pdf) -> None:
    """Give every page resources that no other page has, and forms without any those of the page."""
    for page in pdf.pages:
        shared = page.obj.get("/Resources")
        own = Dictionary()
        for key in _RESOURCES:
            inside = shared.get(key) if isinstance(shared, Dictionary) else None
            if isinstance(inside, Dictionary) and not isinstance(inside, Stream):
                own[key] = copy(inside)
        page.obj.Resources = own
    for scope in pdf.content_scopes(kinds=("form", "pattern", "softmask", "appearance")):
        # Never changed where it stands: a sly form may say that the page itself is its resources.
        known = entries(scope.content, "/Resources") or entries_of(scope.resources)
        scope.content.Resources = Dictionary(
            {key: known[key] for key in _RESOURCES if isinstance(known.get(key), Dictionary)}
        )
    pdf.remove_unreferenced_resources()


def balance(pdf: pikepdf.Pdf) -> dict[int, bool]:
    """Close what content leaves open, drop ends without beginning, and drop what is no stream.

    Returns:
        The pages (from 1) whose content cannot be read to its end, and whether some of it can.
    """
    unread = {}
    # What comes after the content may not be swallowed by it, as by a text that never ends.
    start, end = pdf.make_stream(b"q\n"), pdf.make_stream(b"\nQ")
    for number, page in enumerate(pdf.pages, start=1):
        inside = page.obj.get("/Contents")
        parts = inside if isinstance(inside, Array) else [inside]
        streams = [part for part in parts if isinstance(part, Stream)]
        streams = streams or [pdf.make_stream(b"")]
        page.obj.Contents = Array([start, *streams, end])
        sound = facts(page.obj, page.obj.get("/Resources")).balanced
        page.obj.Contents = Array(streams)
        if not sound:
            kept = list(balanced(instructions(page.obj)))
            if any(len(stream.read_raw_bytes()) for stream in streams):
                unread[number] = bool(kept)
            replace(pdf, page.obj, kept)
    return unread


class Wrapper:
    """Puts content between q and Q; pages that are wrapped alike share the streams that do it."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Work on a file."""
        self._pdf = pdf
        self._shared: dict[bytes, Stream] = {}

    def wrap(self, page: pikepdf.Object, before: bytes = b"", after: bytes = b"") -> None:
        """Wrap a page's content, with something before and after it inside of q and Q."""
        inside = page.get("/Contents")
        parts = list(inside) if isinstance(inside, Array) else [inside]
        first, last = self._stream(b"q\n" + before), self._stream(b"\n" + after + b"Q\n")
        page.Contents = Array([first, *parts, last])

    def _stream(self, data: bytes) -> Stream:
        if data not in self._shared:
            self._shared[data] = self._pdf.make_stream(data)
        return self._shared[data]
