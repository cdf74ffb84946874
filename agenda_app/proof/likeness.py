"""What a picture looks like, small enough to be compared with many others.

Another compression, another size or a quarter turn makes no difference. Two papers are alike in
the large, a letterhead and lines of text, so what a few signs say is said again by all the dots.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from operator import mul

from PIL import Image, ImageStat

_SIDE = 64
"""Dots of a sketch in each direction, whatever the form of the picture."""
_SIGNS = 16
_LEAST_STEP = 2
"""From one dot to the next; less than that is noise on white paper."""
_MOST_OTHER_SIGNS = 40
"""Of the 256 that say where a picture gets darker."""
_LEAST_LIKE = 0.93
_LEAST_CONTRAST = 2.0
_TURNS = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)


@dataclass(frozen=True, slots=True)
class _Turned:
    """A sketch as it lies: where it gets darker, and all its dots around their mean."""

    signs: int
    dots: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Sketch:
    """A picture in all four ways to lay it, the first as it is; none when nothing is on it."""

    turned: tuple[_Turned, ...]

    @property
    def is_blank(self) -> bool:
        """Whether there is as good as nothing to see."""
        return not self.turned

    def is_like(self, other: Sketch) -> bool:
        """Tell whether two pictures are one, however the other was packed, scaled or turned."""
        return any(_are_alike(here, there) for here in self.turned[:1] for there in other.turned)


def sketch_of(picture: Image.Image) -> Sketch:
    """Return what a grey picture looks like."""
    small = picture.resize((_SIDE, _SIDE), Image.Resampling.BOX)
    if ImageStat.Stat(small).stddev[0] < _LEAST_CONTRAST:
        return Sketch(())
    return Sketch((_turned(small), *(_turned(small.transpose(turn)) for turn in _TURNS)))


def _turned(small: Image.Image) -> _Turned:
    rows = small.resize((_SIGNS + 1, _SIGNS), Image.Resampling.BOX).tobytes()
    signs = 0
    for at in range(len(rows) - 1):
        if (at + 1) % (_SIGNS + 1):
            signs = signs << 1 | (rows[at] - rows[at + 1] >= _LEAST_STEP)
    dots = small.tobytes()
    mean = sum(dots) / len(dots)
    around = [dot - mean for dot in dots]
    length = sqrt(sum(map(mul, around, around)))
    return _Turned(signs, tuple(dot / length for dot in around))


def _are_alike(one: _Turned, other: _Turned) -> bool:
    if (one.signs ^ other.signs).bit_count() > _MOST_OTHER_SIGNS:
        return False
    likeness: float = sum(map(mul, one.dots, other.dots))
    return likeness >= _LEAST_LIKE
