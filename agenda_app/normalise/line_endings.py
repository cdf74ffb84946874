"""Arrows at the ends of lines that somebody drew onto a page: they say what a line points at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import atan2, cos, pi, sin

from pikepdf import Array, Dictionary

from agenda_app.normalise.objects import name_of

Point = tuple[float, float]

_LENGTH, _SHORTEST = 9.0, 6.0
_ANGLE = pi / 6
_CLOSED = {"/ClosedArrow", "/RClosedArrow"}
_BACKWARD = {"/ROpenArrow", "/RClosedArrow"}
_ARROWS = {"/OpenArrow"} | _CLOSED | _BACKWARD


def length_of_arrow(width: float) -> float:
    """Return how far an arrow reaches on a line of some width."""
    return max(_LENGTH * width, _SHORTEST)


def arrows(annotation: Dictionary, points: Sequence[Point], width: float) -> Iterator[str]:
    """Yield the paths of the arrows that a line has (ISO 32000-1, 12.5.6.7); others are left out.

    Args:
        annotation: a line, straight or not.
        points: what it runs through, two or more.
        width: how wide it is.
    """
    said = annotation.get("/LE")
    endings = [name_of(one) for one in said] if isinstance(said, Array) else []
    ends = ((points[0], points[1]), (points[-1], points[-2]))
    for ending, (tip, before) in zip(endings, ends, strict=False):
        if ending in _ARROWS:
            yield _arrow(ending, tip, before, length_of_arrow(width))


def _arrow(ending: str, tip: Point, before: Point, length: float) -> str:
    back = atan2(before[1] - tip[1], before[0] - tip[0]) + (pi if ending in _BACKWARD else 0.0)
    (a, b), (c, d) = (
        (tip[0] + length * cos(angle), tip[1] + length * sin(angle))
        for angle in (back - _ANGLE, back + _ANGLE)
    )
    closing = " h" if ending in _CLOSED else ""
    return f"{a:.2f} {b:.2f} m {tip[0]:.2f} {tip[1]:.2f} l {c:.2f} {d:.2f} l{closing}"
