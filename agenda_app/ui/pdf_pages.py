"""Draws the pages of a PDF with PDFium, which must never be called from two threads at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from agenda_app.jobs import Progress, Work

POINTS_PER_INCH = 72
PIXELS_PER_INCH = 96


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height in pixels at 96 dpi, which is 100 %."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A drawn page: rows of ``stride`` bytes, four bytes (blue, green, red, unused) a pixel."""

    document: PdfPages
    page: int
    scale: float
    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class OpenedPdf:
    """A document that could be opened, the sizes of its pages, and what it calls them.

    ``labels`` are one for each page; empty when they are only the places of the pages in the file.
    """

    document: PdfPages
    sizes: tuple[PageSize, ...]
    labels: tuple[str, ...] = ()


class PdfPages:
    """One document. The methods are jobs; give them to the one JobRunner of the program."""

    def __init__(self, data: bytes) -> None:
        """Keep the bytes; nothing is read yet."""
        self._data = data
        self._document: Any = None
        self.is_given_up = False
        """Whether no page of it will be drawn any more."""

    def open(self) -> Work[OpenedPdf]:
        """Open the document and measure every page.

        Raises:
            ValueError: this is not a PDF that can be read.
        """
        # Imported where it is first needed: the window is on screen long before the first page.
        import pypdfium2

        yield Progress(0, 1)
        try:
            self._document = pypdfium2.PdfDocument(self._data)
            every = range(len(self._document))
            points = [self._document.get_page_size(n) for n in every]
            labels = tuple(self._document.get_page_label(n) or str(n + 1) for n in every)
        except pypdfium2.PdfiumError as error:
            raise ValueError("unreadable PDF") from error
        zoom = PIXELS_PER_INCH / POINTS_PER_INCH
        sizes = tuple(PageSize(width * zoom, height * zoom) for width, height in points)
        is_counted = labels == tuple(str(n + 1) for n in every)
        return OpenedPdf(self, sizes, () if is_counted else labels)

    def draw(self, page: int, scale: float) -> Work[PagePicture]:
        """Draw a page, counted from 0; ``scale`` is device pixels per pixel at 96 dpi."""
        import pypdfium2.raw as pdfium

        yield Progress(0, 1)
        leaf = self._document[page]
        try:
            bitmap = leaf.render(
                scale=scale * PIXELS_PER_INCH / POINTS_PER_INCH,
                force_bitmap_format=pdfium.FPDFBitmap_BGRx,
            )
            pixels = bytes(bitmap.buffer)
            size = (bitmap.width, bitmap.height, bitmap.stride)
            bitmap.close()
        finally:
            leaf.close()
        return PagePicture(self, page, scale, *size, pixels)

    def close(self) -> Work[None]:
        """Let go of the document."""
        yield Progress(0, 1)
        if self._document is not None:
            self._document.close()
            self._document = None
