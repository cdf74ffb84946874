"""The words of a page with their places, whatever order they were drawn in."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from ctypes import byref, c_double
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pypdfium2

_WORD = re.compile(r"[^\s\0]+")
_WIDEST, _ACROSS = 1.3, 0.3
"""Of the size of the letters: how much of a line each takes at most, and how far a word strays
from its line."""
_QUARTER = math.pi / 2


class PlacedWord(NamedTuple):
    """A word, measured as somebody sees it who turns the page until the word can be read.

    Attributes:
        text: its letters.
        turn: how many quarters the page is turned for that.
        left: where it begins.
        right: where it ends.
        down: how far down its line is.
        size: of its letters.
    """

    text: str
    turn: int
    left: float
    right: float
    down: float
    size: float


def placed_words(page: pypdfium2.PdfTextPage) -> Iterator[PlacedWord]:
    """Return the words of a page, in the order in which PDFium has them."""
    import pypdfium2.raw as pdfium

    read, held = pdfium.FPDFText_GetUnicode, page.raw
    signs = "".join(chr(read(held, number)) for number in range(page.count_chars()))
    places = _Places(page)
    for word in _WORD.finditer(signs):
        yield from places.of(word[0], word.start())


class _Places:
    """The places of letters on a page; PDFium is asked for few of them, since that takes long."""

    def __init__(self, page: pypdfium2.PdfTextPage) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium, self._page = pdfium, page.raw
        self._matrix = pdfium.FS_MATRIX()
        self._numbers = tuple(c_double() for _ in range(6))
        self._pointers = tuple(map(byref, self._numbers))

    def of(self, text: str, first: int) -> Iterator[PlacedWord]:
        """Return a word, in parts where it is none: PDFium took letters together from elsewhere.

        Args:
            text: the word.
            first: the number of its first letter on the page.
        """
        pdfium = self._pdfium
        pdfium.FPDFText_GetMatrix(self._page, first, byref(self._matrix))
        matrix = self._matrix
        angle = math.atan2(matrix.b, matrix.a)
        turn = round(angle / _QUARTER) % 4 if math.isfinite(angle) else 0
        size = pdfium.FPDFText_GetFontSize(self._page, first) * math.hypot(matrix.c, matrix.d)
        left, end, down = self._seen(first, turn)
        word = PlacedWord(text, turn, left, end, down, size)
        if len(text) == 1:
            yield word
            return
        begin, right, last_down = self._seen(first + len(text) - 1, turn)
        is_one = left <= begin and right - left < _WIDEST * size * len(text)
        if is_one and abs(last_down - down) <= _ACROSS * size:
            yield word._replace(right=right)
            return
        half = len(text) // 2
        yield from self.of(text[:half], first)
        yield from self.of(text[half:], first + half)

    def _seen(self, number: int, turn: int) -> tuple[float, float, float]:
        """Return where a letter begins and ends, and how far down, on a page turned so often."""
        x, y, *edges = self._pointers
        self._pdfium.FPDFText_GetCharOrigin(self._page, number, x, y)
        self._pdfium.FPDFText_GetCharBox(self._page, number, *edges)
        at, up, *box = (held.value for held in self._numbers)
        return _turned(turn, (at, up), box)


def _turned(
    turn: int, origin: tuple[float, float], box: Sequence[float]
) -> tuple[float, float, float]:
    """Return where a letter begins, where it ends, and how far down it stands, on a turned page.

    Args:
        turn: by how many quarters.
        origin: where the letter was drawn.
        box: its left, right, lower and upper edge.
    """
    x, y = origin
    left, right, low, high = box
    if turn == 0:
        return x, max(x, right), -y
    if turn == 1:
        return y, max(y, high), x
    if turn == 2:
        return -x, max(-x, -left), y
    return -y, max(-y, -low), -x
