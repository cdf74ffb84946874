"""A page as the reader sees it: cropped and turned, its lower left corner at zero.

Foreign pages have their boxes anywhere and are turned by quarters; whoever writes on them thinks in
what the reader sees and has it carried over to the page's own coordinates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """A PDF transformation: x' = a·x + c·y + e, y' = b·x + d·y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point goes."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def points(self, flat: Sequence[float]) -> list[float]:
        """Return where points go that stand as x, y, x, y and so on."""
        pairs = zip(flat[::2], flat[1::2], strict=True)
        return [round(value, 3) for pair in pairs for value in self.point(*pair)]

    def operator(self) -> bytes:
        """Return it as the operator that applies it to what is drawn next."""
        numbers = (self.a, self.b, self.c, self.d, self.e, self.f)
        return " ".join(f"{round(number, 4):g}" for number in numbers).encode() + b" cm"


@dataclass(frozen=True, slots=True)
class SeenPage:
    """What of a page is shown, in its own coordinates, and by how much it is turned clockwise."""

    box: Rectangle
    turn: int = 0

    @property
    def width(self) -> float:
        """How wide the reader sees it, in points."""
        return self._sides[self.turn // 90 % 2]

    @property
    def height(self) -> float:
        """How high the reader sees it, in points."""
        return self._sides[1 - self.turn // 90 % 2]

    @property
    def _sides(self) -> tuple[float, float]:
        left, bottom, right, top = self.box
        return right - left, top - bottom

    @property
    def from_seen(self) -> Matrix:
        """The way from what the reader sees to the page's own coordinates."""
        left, bottom, right, top = self.box
        match self.turn:
            case 90:
                return Matrix(0, 1, -1, 0, right, bottom)
            case 180:
                return Matrix(-1, 0, 0, -1, right, top)
            case 270:
                return Matrix(0, -1, 1, 0, left, top)
            case _:
                return Matrix(1, 0, 0, 1, left, bottom)

    def scaled(self, scale: float, x: float, y: float) -> Matrix:
        """Return what makes the page smaller and moves it, in its own coordinates.

        Args:
            scale: below 1 for smaller.
            x: how far what was at the reader's lower left corner goes to the right, in points.
            y: and how far up.
        """
        way = self.from_seen
        moved_x, moved_y = way.a * x + way.c * y, way.b * x + way.d * y
        e, f = way.e * (1 - scale) + moved_x, way.f * (1 - scale) + moved_y
        return Matrix(scale, 0, 0, scale, e, f)


def seen_page(page: Any) -> SeenPage:
    """Return how a page of pikepdf is seen; a crop box that misses the page is no crop."""
    media = _upright(page.mediabox)
    crop = _upright(page.cropbox)
    left, bottom = max(media[0], crop[0]), max(media[1], crop[1])
    right, top = min(media[2], crop[2]), min(media[3], crop[3])
    box = (left, bottom, right, top) if left < right and bottom < top else media
    return SeenPage(box, int(page.obj.get("/Rotate", 0)) % 360)


def _upright(box: Any) -> Rectangle:
    x0, y0, x1, y1 = (float(number) for number in box)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
