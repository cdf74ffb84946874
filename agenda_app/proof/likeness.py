"""What a picture looks like, small enough to be compared with many others.

Another compression, another size or a quarter turn makes no difference, and neither does paper that
was cut off around what is on it. Two papers are alike in the large, a letterhead and lines of text,
so what a few signs say is said again by all the dots.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from operator import mul

SEEN = 512
"""Dots of a picture that is drawn to be looked at; with fewer no edge is found well enough."""
SIDE, INK_SIDE = 64, 32
"""Dots of a sketch in each direction, whatever the form of the picture."""
SIGNS = 16
_MOST_OTHER_SIGNS = 40
"""Of the 256 that say where a picture gets darker."""
_LEAST_LIKE, _LEAST_LIKE_INK = 0.93, 0.9
"""Two full letters on the same paper come to 0.85 without their margins, two of a few lines to more
now and then: a person tells those apart."""
_SAME_FORM, _SAME_INK_FORM = 0.03, 0.05
"""How much the form of a picture may change when its size is rounded to whole dots."""


@dataclass(frozen=True, slots=True)
class Turned:
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

    turned: tuple[Turned, ...]
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

    def _alike(self, there: Turned, other: Sketch) -> Iterator[float]:
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


def form_of(width: float, height: float) -> float:
    """Return how many times longer than wide something is, whichever way it lies."""
    return max(width, height) / max(min(width, height), 1)


def _product(one: array[float], other: array[float]) -> float:
    total: float = sum(map(mul, one, other))
    return total
