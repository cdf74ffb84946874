"""Shapes that somebody drew onto a page as remarks are drawn where no program drew them.

A black field over a name is such a remark: on the screen it hides the name, so it has to do so on
paper as well, whether or not it is marked as something to print.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from agenda_app.normalise.annotation_faces import colour_of, line_of
from agenda_app.normalise.line_endings import Point, arrows, length_of_arrow
from agenda_app.normalise.objects import (
    HIDDEN,
    INVISIBLE,
    PRINT,
    annotations_of,
    name_of,
    numbers_of,
)

_MARKERS = {"/Highlight", "/Underline", "/StrikeOut", "/Squiggly"}
_SHAPES = {"/Square", "/Circle", "/Line", "/Ink", "/Polygon", "/PolyLine"}
_LINES = {"/Line", "/PolyLine"}
_BLACK, _YELLOW = (0.0, 0.0, 0.0), (1.0, 1.0, 0.0)
_DARK = 0.5
_FARTHEST = 20_000.0
# How far the handles of four curves stand from their corners where they make an ellipse.
_ROUND = 0.5523


def draw_shapes(pdf: pikepdf.Pdf) -> None:
    """Give shapes and markers without a look the one that they say they have (ISO 32000-1, 12.5.6).

    Those that hide what is under them are printed in any case.
    """
    for page in pdf.pages:
        for annotation in annotations_of(page.obj):
            kind = name_of(annotation.get("/Subtype"))
            flags = annotation.get_int("/F", 0)
            if kind not in _MARKERS | _SHAPES or flags & (INVISIBLE | HIDDEN):
                continue
            if not _has_look(annotation):
                _draw(pdf, annotation, kind)
            if not flags & PRINT and _hides(annotation, kind):
                annotation.F = flags | PRINT


def _has_look(annotation: Dictionary) -> bool:
    looks = annotation.get("/AP")
    return isinstance(looks, Dictionary) and isinstance(
        looks.get("/N"), (Dictionary, pikepdf.Stream)
    )


def _hides(annotation: Dictionary, kind: str) -> bool:
    """Tell whether it is filled, or so dark that nobody reads what it runs over."""
    if kind in _SHAPES - _LINES and colour_of(annotation.get("/IC")):
        return True
    colour = colour_of(annotation.get("/C"))
    return colour is not None and max(colour) < _DARK


def _draw(pdf: pikepdf.Pdf, annotation: Dictionary, kind: str) -> None:
    points = list(_points(annotation, kind))
    width = line_of(annotation)
    if len(points) < 2 or any(abs(n) > _FARTHEST for point in points for n in point):
        return
    ink = colour_of(annotation.get("/C"))
    fill = colour_of(annotation.get("/IC"))
    if kind == "/Highlight":
        ink, fill = None, ink or _YELLOW
    elif ink is None and fill is None:
        ink = _BLACK
    path = _path(annotation, kind, points, width if ink else 0.0)
    drawn = [f"{width:.2f} w"]
    drawn += [f"{_said(fill)} rg"] if fill else []
    drawn += [f"{_said(ink)} RG"] if ink and width else []
    stroke = "S" if ink and width else "n"
    paint = ("B" if ink and width else "f") if fill else stroke
    # Of a line only the arrows are filled.
    ends = list(arrows(annotation, points, width)) if kind in _LINES else []
    drawn += [path, stroke if kind in _LINES else paint]
    drawn += [*ends, paint] if ends else []
    content = "\n".join(("/Look gs", *drawn)).encode()
    room = _room(points, length_of_arrow(width) if ends else width)
    form = pdf.make_stream(content)
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array(room)
    form.Resources = Dictionary(ExtGState=Dictionary(Look=_state(annotation, kind)))
    annotation.Rect = Array(room)
    annotation.AP = Dictionary(N=form)


def _state(annotation: Dictionary, kind: str) -> Dictionary:
    """Return how it is laid over the page: a marker tints it, all else covers it."""
    said = numbers_of(Array([annotation.get("/CA", 1)]))
    opacity = min(max(said[0] if said else 1.0, 0.0), 1.0)
    blend = Name.Multiply if kind == "/Highlight" else Name.Normal
    return Dictionary(Type=Name.ExtGState, CA=opacity, ca=opacity, BM=blend)


def _points(annotation: Dictionary, kind: str) -> Iterator[Point]:
    """Yield the points that a shape has, those of a marker four by four."""
    if kind == "/Ink":
        for line in annotation.get_list("/InkList", ()):
            yield from _pairs(line)
        return
    keys = {"/Line": "/L", "/Polygon": "/Vertices", "/PolyLine": "/Vertices"}
    key = "/QuadPoints" if kind in _MARKERS else keys.get(kind, "/Rect")
    yield from _pairs(annotation.get(key))


def _pairs(value: Any) -> list[Point]:
    numbers = numbers_of(value)
    return list(zip(numbers[::2], numbers[1::2], strict=False))


def _room(points: Sequence[Point], width: float) -> list[float]:
    across, up = [x for x, _ in points], [y for _, y in points]
    left, low, right, high = min(across), min(up), max(across), max(up)
    return [left - width, low - width, right + width, high + width]


def _path(annotation: Dictionary, kind: str, points: Sequence[Point], width: float) -> str:
    if kind == "/Ink":
        lines = annotation.get_list("/InkList", ())
        return "\n".join(filter(None, (_through(_pairs(line)) for line in lines)))
    if kind in _MARKERS:
        quads = [points[at : at + 4] for at in range(0, len(points) - 3, 4)]
        return "\n".join(_marker(kind, quad) for quad in quads)
    if kind in ("/Square", "/Circle"):
        left, low, right, high = _room(points, -width / 2)
        if kind == "/Square":
            return f"{left:.2f} {low:.2f} {right - left:.2f} {high - low:.2f} re"
        return _ellipse(left, low, right, high)
    return _through(points) + (" h" if kind == "/Polygon" else "")


def _marker(kind: str, quad: Sequence[Point]) -> str:
    """Return a field around words, or a line under or through them; the corners are unordered."""
    left, low, right, high = _room(quad, 0.0)
    if kind == "/Highlight":
        return f"{left:.2f} {low:.2f} {right - left:.2f} {high - low:.2f} re"
    at = (low + high) / 2 if kind == "/StrikeOut" else low + 1
    return f"{left:.2f} {at:.2f} m {right:.2f} {at:.2f} l"


def _through(points: Sequence[Point]) -> str:
    steps = (f"{x:.2f} {y:.2f} {'l' if at else 'm'}" for at, (x, y) in enumerate(points))
    return " ".join(steps)


def _ellipse(left: float, low: float, right: float, high: float) -> str:
    x, y, a, b = (left + right) / 2, (low + high) / 2, (right - left) / 2, (high - low) / 2
    c, d = a * _ROUND, b * _ROUND
    curves = (
        (x + a, y + d, x + c, high, x, high),
        (x - c, high, left, y + d, left, y),
        (left, y - d, x - c, low, x, low),
        (x + c, low, x + a, y - d, x + a, y),
    )
    drawn = (" ".join(f"{number:.2f}" for number in curve) + " c" for curve in curves)
    return " ".join((f"{right:.2f} {y:.2f} m", *drawn))


def _said(colour: Sequence[float]) -> str:
    return " ".join(f"{part:.3f}" for part in colour)
