"""Pictures drawn small and grey, to be looked at.

Pillow draws them, and is loaded when there is one: in most files nobody has to look at any.
"""

from __future__ import annotations

import io
import warnings
from array import array
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from math import sqrt
from operator import mul

from PIL import Image, ImageStat

from agenda_app.proof.bounds import TooMuchError
from agenda_app.proof.likeness import INK_SIDE, SEEN, SIDE, SIGNS, Sketch, Turned, form_of

_LEAST_STEP = 2
"""From one dot to the next; less than that is noise on white paper."""
_LEAST_CONTRAST = 2.0
_LEAST_INK = 16
"""How much darker than the paper something is that was put there."""
_TURNS = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)


def sizes_in(data: bytes) -> Iterator[tuple[int, int]]:
    """Return how many dots wide and high the pages of a picture are.

    For the other errors see ``UNREADABLE``.

    Raises:
        TooMuchError: it has more dots than can be looked at.
        EOFError: there is no other page.
    """
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(data)) as image:
            for page in count():
                image.seek(page)
                yield image.size
    except Image.DecompressionBombError as error:
        raise TooMuchError("dots") from error


def sketched(draw: Callable[[], Image.Image], width: int, height: int) -> Sketch:
    """Return what a picture looks like; for the errors and the sizes see ``sketch_of``.

    Raises:
        TooMuchError: it has more dots than it says.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return sketch_of(draw(), width, height)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise TooMuchError("dots") from error


def grey(image: Image.Image) -> Image.Image:
    """Return a picture small and grey, on white paper where it is transparent."""
    image.draft("L", (SEEN, SEEN))
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        above = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", above.size, "white"), above)
    return image.convert("L").resize((SEEN, SEEN), Image.Resampling.BOX)


def drawn_file(data: bytes, page: int = 0) -> Image.Image:
    """Return a page of a file that is a picture, small and grey.

    For the other errors see ``UNREADABLE``.

    Raises:
        TooMuchError: it has more dots than can be looked at.
    """
    try:
        with Image.open(io.BytesIO(data)) as image:
            image.seek(page)
            return grey(image)
    except Image.DecompressionBombError as error:
        raise TooMuchError("dots") from error


def sketch_of(picture: Image.Image, width: int, height: int) -> Sketch:
    """Return what a picture looks like.

    Args:
        picture: it, grey, and as many dots wide as high.
        width: of the picture itself, in dots.
        height: the same.
    """
    darkest, lightest = picture.getextrema()
    small = picture.resize((SIDE, SIDE), Image.Resampling.BOX)
    if ImageStat.Stat(small).stddev[0] < _LEAST_CONTRAST:
        return Sketch((), is_even=darkest == lightest)
    left, top, right, bottom = box = _ink_box(picture)
    ink = picture.resize((INK_SIDE, INK_SIDE), Image.Resampling.BOX, box)
    return Sketch(
        (
            _turned(small, ink),
            *(_turned(small.transpose(turn), ink.transpose(turn)) for turn in _TURNS),
        ),
        form_of(width, height),
        form_of(width * (right - left), height * (bottom - top)),
    )


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
    for number, some in enumerate(counts):
        counted += some
        if counted > least:
            return number
    return 0


def _span(line: bytes) -> tuple[int, int]:
    found = [place for place, dark in enumerate(line) if dark > 1]
    return (found[0], found[-1] + 1) if found else (0, len(line))


def _turned(small: Image.Image, ink: Image.Image) -> Turned:
    rows = small.resize((SIGNS + 1, SIGNS), Image.Resampling.BOX).tobytes()
    signs = 0
    for at in range(len(rows) - 1):
        if (at + 1) % (SIGNS + 1):
            signs = signs << 1 | (rows[at] - rows[at + 1] >= _LEAST_STEP)
    return Turned(signs, _around_mean(small), _around_mean(ink))


def _around_mean(image: Image.Image) -> array[float]:
    dots = image.tobytes()
    mean = sum(dots) / len(dots)
    around = [dot - mean for dot in dots]
    length = sqrt(sum(map(mul, around, around))) or 1.0
    return array("f", [dot / length for dot in around])
