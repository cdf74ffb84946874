"""Words that stand in a file but that nobody sees on its page: covered, invisible, tiny, outside.

A field that is drawn over a name takes nothing away: whoever marks the page can read and copy it.
So the page is drawn as a reader sees it, and letters whose place has one colour there are not seen.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil, floor
from typing import cast

import pypdfium2
from PIL import Image
from pypdfium2 import raw

from agenda_app.domain.text import one_line

_COARSE, _FINE = 36, 144
_MOST_DOTS = 16_000_000
_MOST_LETTERS = 50_000
_TINY = 1.5
# As many letters in a row make a word; fewer are dots and lines that a table is drawn with.
_SHORTEST = 3
_SPREAD, _SPREAD_IN_DARK = 8, 24
"""Paper and fields that were drawn have one colour; a black field that was scanned nearly has."""
_DARK = 110
_ABOVE_AND_BELOW = 0.18
"""As much of a letter's room is left out of sight: fields over names are seldom as high as it."""
Box = tuple[float, float, float, float]


class Hiding(Enum):
    """Why words are not seen: a dark field covers them, or they have the colour of the paper."""

    COVERED = "covered"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter and its place on the page as it is seen, in points from the upper left.

    Between words ``text`` is a space, which has no place.
    """

    text: str
    box: Box = (0.0, 0.0, 0.0, 0.0)

    @property
    def is_space(self) -> bool:
        """Whether it only keeps words apart."""
        return self.text.isspace()


def hidden_words(page: pypdfium2.PdfPage, letters: Sequence[Letter]) -> list[tuple[Hiding, str]]:
    """Return the words that nobody sees on a page, in the order of the file, and why.

    Args:
        page: the page.
        letters: all that stand on it.
    """
    width, height = page.get_size()
    found: list[tuple[Hiding, str]] = []
    for dots in (_COARSE, _FINE):
        scale = min(dots / 72, (_MOST_DOTS / max(width * height, 1)) ** 0.5)
        bitmap = page.render(scale=scale)
        picture = bitmap.to_pil().convert("RGB")
        seen = [
            None if letter.is_space else hiding(picture, letter.box, scale) for letter in letters
        ]
        picture.close()
        bitmap.close()
        found = list(in_words(zip(letters, seen, strict=True)))
        if not found:
            break
    return found


def hiding(picture: Image.Image, box: Box, scale: float) -> Hiding | None:
    """Return why a letter is not seen on the picture of its page, None when it can be.

    Args:
        picture: the page.
        box: the letter's place, in points from the upper left.
        scale: dots a point.
    """
    left, top, right, low = (side * scale for side in box)
    if left >= right or top >= low:
        return None  # a typeface that only carries what was read from a scan may tell no size
    outside = right < 0 or low < 0 or left > picture.width or top > picture.height
    if outside or box[3] - box[1] < _TINY:
        return Hiding.UNSEEN
    trim = (low - top) * _ABOVE_AND_BELOW
    place = (ceil(max(left, 0)), ceil(max(top + trim, 0)), floor(right), floor(low - trim))
    place = (*place[:2], min(place[2], picture.width), min(place[3], picture.height))
    if place[0] >= place[2] or place[1] >= place[3]:
        return Hiding.UNSEEN
    bands = cast("tuple[tuple[int, int], ...]", picture.crop(place).getextrema())
    spread = max(high - low for low, high in bands)
    if max(high for _, high in bands) < _DARK and spread <= _SPREAD_IN_DARK:
        return Hiding.COVERED
    return Hiding.UNSEEN if spread <= _SPREAD else None


def in_words(
    letters: Iterable[tuple[Letter, Hiding | None]],
) -> Iterator[tuple[Hiding, str]]:
    """Yield what is not seen as words: letters in a row, until one that is seen stands between."""
    text, why = "", Hiding.UNSEEN
    for letter, hidden in letters:
        if letter.is_space and text:
            text += " "
        elif hidden is not None and (not text.strip() or hidden is why):
            text, why = text + letter.text, hidden
        elif not letter.is_space:
            yield from _long_enough(why, text)
            text, why = (letter.text, hidden) if hidden else ("", why)
    yield from _long_enough(why, text)


def _long_enough(why: Hiding, text: str) -> Iterator[tuple[Hiding, str]]:
    if sum(map(str.isalnum, text)) >= _SHORTEST:
        yield why, one_line(text)


def letters_of(page: pypdfium2.PdfPage) -> Iterator[Letter]:
    """Yield the letters of a page, seen or not, in the order of the file."""
    words = page.get_textpage()
    try:
        crop, turn = page.get_cropbox(), page.get_rotation()
        rect = raw.FS_RECTF()
        for at in range(min(raw.FPDFText_CountChars(words), _MOST_LETTERS)):
            code = raw.FPDFText_GetUnicode(words, at)
            text = chr(code) if 0 < code < 0xD800 or 0xE000 <= code < 0x110000 else " "
            if text.isspace() or raw.FPDFText_IsGenerated(words, at) == 1:
                yield Letter(" ")
            elif raw.FPDFText_GetLooseCharBox(words, at, ctypes.byref(rect)):
                box = (rect.left, rect.bottom, rect.right, rect.top)
                yield Letter(text, seen_at(box, crop, turn))
    finally:
        words.close()


def seen_at(box: Box, crop: Box, turn: int) -> Box:
    """Return a place of the page as a reader sees it: cropped, turned, from the upper left.

    Args:
        box: left, lower, right and upper side in the page's own units.
        crop: the part of the page that is seen.
        turn: by how much it is turned clockwise, in degrees.
    """
    left, low, right, high = box
    match turn:
        case 90:
            return low - crop[1], left - crop[0], high - crop[1], right - crop[0]
        case 180:
            return crop[2] - right, low - crop[1], crop[2] - left, high - crop[1]
        case 270:
            return crop[3] - high, crop[2] - right, crop[3] - low, crop[2] - left
    return left - crop[0], crop[3] - high, right - crop[0], crop[3] - low
