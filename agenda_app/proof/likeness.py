"""What a picture looks like, small enough to be compared with many others.

Another compression, another size or a quarter turn makes no difference, and neither does paper that
was cut off around what is on it. Two papers are alike in the large, a letterhead and lines of text,
so what a few signs say is said again by all the dots.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import sqrt
from operator import mul

from PIL import Image, ImageStat

SEEN = 512
"""Dots of a picture that is drawn to be looked at; with fewer no edge is found well enough."""
_SIDE, _INK_SIDE = 64, 32
"""Dots of a sketch in each direction, whatever the form of the picture."""
_SIGNS = 16
_LEAST_STEP = 2
"""From one dot to the next; less than that is noise on white paper."""
_MOST_OTHER_SIGNS = 40
"""Of the 256 that say where a picture gets darker."""
_LEAST_LIKE, _LEAST_LIKE_INK = 0.93, 0.9
"""Two full letters on the same paper come to 0.85 without their margins, two of a few lines to more
now and then: a person tells those apart."""
_SAME_FORM, _SAME_INK_FORM = 0.03, 0.05
"""How much the form of a picture may change when its size is rounded to whole dots."""
_LEAST_CONTRAST = 2.0
_LEAST_INK = 16
"""How much darker than the paper something is that was put there."""
_TURNS = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)


@dataclass(frozen=True, slots=True)
class _Turned:
    """A sketch as it lies: where it gets darker, all its dots, and those without margins."""

    signs: int
    dots: array[float]
    ink: array[float]


@dataclass(frozen=True, slots=True)
class Sketch:
    """A picture in all four ways to lay it, the first as it is; none when nothing is on it.

    Attributes:
        turned: these.
        form: how many times longer than wide it is, whichever way it lies.
        ink_form: the same without its margins.
        is_even: every dot of it is the same.
    """

    turned: tuple[_Turned, ...]
    form: float = 1.0
    ink_form: float = 1.0
    is_even: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether there is as good as nothing to see."""
        return not self.turned

    def likeness(self, other: Sketch) -> float:
        """Return how much two pictures are one, however the other was packed, scaled or turned.

        Returns:
            1.0 for the same dots, 0.0 for two that are not one.
        """
        return max((one for there in other.turned for one in self._alike(there, other)), default=0)

    def _alike(self, there: _Turned, other: Sketch) -> Iterator[float]:
        here = self.turned[0]
        if (
            is_near(self.form, other.form, _SAME_FORM)
            and (here.signs ^ there.signs).bit_count() <= _MOST_OTHER_SIGNS
            and (likeness := _product(here.dots, there.dots)) >= _LEAST_LIKE
        ):
            yield likeness
        if (
            is_near(self.ink_form, other.ink_form, _SAME_INK_FORM)
            and (likeness := _product(here.ink, there.ink)) >= _LEAST_LIKE_INK
        ):
            yield likeness


def is_near(one: float, other: float, part: float) -> bool:
    """Tell whether two forms differ by no more than a part of them."""
    return abs(one - other) <= part * other


def sketch_of(picture: Image.Image, width: int, height: int) -> Sketch:
    """Return what a picture looks like.

    Args:
        picture: it, grey, and as many dots wide as high.
        width: of the picture itself, in dots.
        height: the same.
    """
    darkest, lightest = picture.getextrema()
    small = picture.resize((_SIDE, _SIDE), Image.Resampling.BOX)
    if ImageStat.Stat(small).stddev[0] < _LEAST_CONTRAST:
        return Sketch((), is_even=darkest == lightest)
    left, top, right, bottom = box = _ink_box(picture)
    ink = picture.resize((_INK_SIDE, _INK_SIDE), Image.Resampling.BOX, box)
    return Sketch(
        (
            _turned(small, ink),
            *(_turned(small.transpose(turn), ink.transpose(turn)) for turn in _TURNS),
        ),
        form_of(width, height),
        form_of(width * (right - left), height * (bottom - top)),
    )


def form_of(width: float, height: float) -> float:
    """Return how many times longer than wide something is, whichever way it lies."""
    return max(width, height) / max(min(width, height), 1)


def _ink_box(picture: Image.Image) -> tuple[int, int, int, int]:
    """Return where there is something on the paper, the whole when that is not known."""
    counts = picture.histogram()
    total = picture.width * picture.height
    paper = 255 - _first_over(reversed(counts), total / 4)
    darkest = _first_over(counts, total / 100)
    edge = paper - max(_LEAST_INK, (paper - darkest) // 4)
    ink = picture.point(lambda dot: 255 * (dot < edge))
    columns = ink.resize((ink.width, 1), Image.Resampling.BOX).tobytes()
    rows = ink.resize((1, ink.height), Image.Resampling.BOX).tobytes()
    (left, right), (top, bottom) = map(_span, (columns, rows))
    return left, top, right, bottom


def _first_over(counts: Iterable[int], least: float) -> int:
    """Return the first number at which what was counted comes to more than that."""
    counted = 0
    for number, count in enumerate(counts):
        counted += count
        if counted > least:
            return number
    return 0


def _span(line: bytes) -> tuple[int, int]:
    found = [place for place, dark in enumerate(line) if dark > 1]
    return (found[0], found[-1] + 1) if found else (0, len(line))


def _turned(small: Image.Image, ink: Image.Image) -> _Turned:
    rows = small.resize((_SIGNS + 1, _SIGNS), Image.Resampling.BOX).tobytes()
    signs = 0
    for at in range(len(rows) - 1):
        if (at + 1) % (_SIGNS + 1):
            signs = signs << 1 | (rows[at] - rows[at + 1] >= _LEAST_STEP)
    return _Turned(signs, _around_mean(small), _around_mean(ink))


def _around_mean(image: Image.Image) -> array[float]:
    dots = image.tobytes()
    mean = sum(dots) / len(dots)
    around = [dot - mean for dot in dots]
    length = sqrt(sum(map(mul, around, around))) or 1.0
    return array("f", [dot / length for dot in around])


def _product(one: array[float], other: array[float]) -> float:
    total: float = sum(map(mul, one, other))
    return total
