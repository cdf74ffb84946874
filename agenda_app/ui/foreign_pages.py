"""Pages of a PDF from outside, drawn in the child process: PDFium may crash on it, or never end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from agenda_app.child.asking import GoneError, answered
from agenda_app.child.plain_data import unpacked
from agenda_app.child.works import DRAWING
from agenda_app.jobs import Work
from agenda_app.ui.pdf_pages import OpenedPdf, PagePicture, PageSize, PdfPages

_SECONDS = 20.0
_BYTES_A_PIXEL = 4


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn page, as in ``PagePicture``."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What the child made of a file: the sizes of its pages, none when it is unreadable; a page."""

    sizes: tuple[PageSize, ...] = ()
    drawn: Drawn | None = None


class ForeignPages(PdfPages):
    """One document. It is given up as soon as the child could not cope with it once."""

    def open(self) -> Work[OpenedPdf]:
        """Measure every page.

        Raises:
            ValueError: this is not a PDF that can be read.
        """
        answer = yield from self._answer(None)
        if not answer.sizes:
            raise ValueError("unreadable PDF")
        return OpenedPdf(self, answer.sizes)

    def draw(self, page: int, scale: float) -> Work[PagePicture]:
        """Draw a page, counted from 0; ``scale`` is device pixels per pixel at 96 dpi.

        Raises:
            ValueError: it cannot be drawn.
        """
        answer = yield from self._answer({"page": page, "scale": scale})
        drawn = answer.drawn
        if drawn is None:
            raise ValueError("unreadable page")
        size = (drawn.width, drawn.height, drawn.stride)
        return PagePicture(self, page, scale, *size, drawn.pixels)

    def _answer(self, asked: dict[str, Any] | None) -> Work[Answer]:
        if self.is_given_up:
            raise ValueError("the file was given up")
        try:
            return (yield from answered(DRAWING, asked, self._data, _understood, seconds=_SECONDS))
        except GoneError as gone:
            self.is_given_up = True
            raise ValueError("unreadable PDF") from gone


def _understood(plain: Any, data: bytes) -> Answer:
    answer = unpacked(Answer, plain, data)
    drawn = answer.drawn
    if drawn is not None:
        # Qt would read on behind the end of the bytes.
        is_whole = len(drawn.pixels) == drawn.stride * drawn.height
        if not is_whole or not 0 < drawn.width * _BYTES_A_PIXEL <= drawn.stride:
            raise ValueError("not a picture")
    return answer
