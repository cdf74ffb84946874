"""Where the pictures of a finished file stand on its pages, and how large they are there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot

import pikepdf
from pikepdf import Array, Dictionary, Matrix, Name, Stream
from pikepdf.exceptions import PdfParsingError

from agenda_app.jobs import Progress, Work

_DEEPEST = 8
_DRAWING = "q Q cm Do"
_UNMOVED = Array([1, 0, 0, 1, 0, 0])
ObjectId = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PlacedImage:
    """A picture of a file, with all its copies.

    Attributes:
        ids: the numbers of the objects that hold the same bytes.
        page: the first page that it stands on, from 1.
        width: of its largest place, in points.
        height: of its largest place, in points.
    """

    ids: tuple[ObjectId, ...]
    page: int
    width: float
    height: float


def placed_images(pdf: pikepdf.Pdf) -> Work[tuple[PlacedImage, ...]]:
    """Find the pictures that pages draw, as a job; each is found once, however often it is drawn.

    Yields:
        Progress, a step for each page.
    """
    seen: dict[ObjectId, PlacedImage] = {}
    images = _Images()
    for number, page in enumerate(pdf.pages, start=1):
        yield Progress(number - 1, len(pdf.pages))
        resources = page.obj.get("/Resources", Dictionary())
        if not images.are_in(resources):
            continue
        unit = float(page.obj.get("/UserUnit", 1))
        for image, matrix in _drawn(page.obj, resources, Matrix(unit, 0, 0, unit, 0, 0)):
            a, b, c, d, *_ = matrix.shorthand
            found = PlacedImage((image.objgen,), number, hypot(a, b), hypot(c, d))
            seen[image.objgen] = _larger(seen.get(image.objgen, found), found)
    by_bytes: dict[bytes, PlacedImage] = {}
    for place in seen.values():
        mark = _mark(pdf.get_object(place.ids[0]))
        by_bytes[mark] = _joined(by_bytes[mark], place) if mark in by_bytes else place
    return tuple(by_bytes.values())


class _Images:
    """Knows which resources lead to a picture, so that most pages need not be read."""

    def __init__(self) -> None:
        self._known: dict[ObjectId, bool] = {}

    def are_in(self, resources: pikepdf.Object, depth: int = 0) -> bool:
        """Return whether anything in the resources is a picture, or draws one."""
        return any(self._leads(held, depth) for _, held in _externals(resources))

    def _leads(self, held: Stream, depth: int) -> bool:
        if held.get("/Subtype") == Name.Image:
            return True
        if held.get("/Subtype") != Name.Form or depth >= _DEEPEST:
            return False
        if held.objgen not in self._known:
            self._known[held.objgen] = False
            own = held.get("/Resources", Dictionary())
            self._known[held.objgen] = self.are_in(own, depth + 1)
        return self._known[held.objgen]


def _externals(resources: pikepdf.Object) -> Iterator[tuple[str, Stream]]:
    """Yield the pictures and forms of resources by their names."""
    for name, held in resources.get("/XObject", Dictionary()).items():
        if isinstance(held, Stream):
            yield name, held


def _drawn(
    content: pikepdf.Object, resources: pikepdf.Object, matrix: Matrix, depth: int = 0
) -> Iterator[tuple[Stream, Matrix]]:
    """Yield each picture that a page or a form draws, with what makes its unit square its place."""
    named = dict(_externals(resources))
    kept: list[Matrix] = []
    try:
        steps = pikepdf.parse_content_stream(content, _DRAWING)
    except (PdfParsingError, pikepdf.PdfError):
        return
    for step in steps:
        operator, operands = str(step.operator), list(step.operands)
        if operator == "q":
            kept.append(matrix)
        elif operator == "Q" and kept:
            matrix = kept.pop()
        elif operator == "cm" and len(operands) == 6:
            matrix = Matrix(*map(float, operands)) @ matrix
        elif operator == "Do" and (held := named.get(str(operands[0]))) is not None:
            if held.get("/Subtype") == Name.Image:
                yield held, matrix
            elif held.get("/Subtype") == Name.Form and depth < _DEEPEST:
                own = held.get("/Resources", resources)
                moved = Matrix(held.get("/Matrix", _UNMOVED)) @ matrix
                yield from _drawn(held, own, moved, depth + 1)


def _mark(image: pikepdf.Object) -> bytes:
    size = f"{image.get('/Width')} {image.get('/Height')} ".encode()
    return hashlib.sha256(size + image.read_raw_bytes()).digest()


def _larger(one: PlacedImage, other: PlacedImage) -> PlacedImage:
    return PlacedImage(
        one.ids,
        min(one.page, other.page),
        max(one.width, other.width),
        max(one.height, other.height),
    )


def _joined(one: PlacedImage, other: PlacedImage) -> PlacedImage:
    larger = _larger(one, other)
    return PlacedImage((*one.ids, *other.ids), larger.page, larger.width, larger.height)
