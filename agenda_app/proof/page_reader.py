"""Reads the pages of PDFs with PDFium: in a second process, while this one does other work."""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Iterator
from typing import Any

import pikepdf

from agenda_app.beside import READ_PAGES, Beside, GoneError
from agenda_app.proof.bounds import TooMuchError, limit_unpacking
from agenda_app.proof.expansion import refuse_excess
from agenda_app.proof.page_texts import page_texts
from agenda_app.proof.reading import Reading, Readings, readings_of
from agenda_app.proof.unpacking import SealedError

_TWO_PAY_FROM = 150
"""Pages of a file that take longer to read than a second process takes to start."""
_LOOK_SECONDS = 0.02


class Pages:
    """The pages of a PDF that are to be read.

    Attributes:
        count: how many there are; 0 for another file, or one that cannot be opened.
        is_bounded: a reader gets to the end of them.
    """

    def __init__(self, data: bytes) -> None:
        """Look at a file of any kind; its pages are not read yet."""
        self.data, self.count, self.is_bounded = data, 0, False
        self._readings: list[Readings] | None = None
        limit_unpacking()
        try:
            with pikepdf.open(io.BytesIO(data)) as pdf:
                self.count = len(pdf.pages)
                refuse_excess(pdf)
            self.is_bounded = True
        except (pikepdf.PdfError, pikepdf.PasswordError, SealedError, TooMuchError, RuntimeError):
            return

    def answer(self, readings: Any) -> None:
        """Take what the second process answers, if that is what the pages can say."""
        is_whole = isinstance(readings, list) and len(readings) == self.count
        if is_whole and all(map(_are_readings, readings)):
            self._readings = readings

    def readings(self) -> Iterator[Readings]:
        """Return what each page says, reading them here when nobody has read them.

        Raises:
            pypdfium2.PdfiumError: they cannot be read.
        """
        if self._readings is None:
            yield from map(readings_of, page_texts(self.data))
        else:
            yield from self._readings


def _are_readings(answer: Any) -> bool:
    is_some = isinstance(answer, tuple) and len(answer) > 0
    return is_some and all(isinstance(reading, Reading) for reading in answer)


class PageReader:
    """Has the pages of one file after the other read by a second process.

    What that does not answer, or answers with something else, is read here: nothing counts as read
    because a process died.

    Attributes:
        first: the pages of the file that is searched.
    """

    def __init__(self, data: bytes, beside: Beside | None = None) -> None:
        """Begin with the file that is searched, of any kind.

        Args:
            data: the file.
            beside: the second process, of which nothing else may be asked; without one it is
                started when the file is long enough for that.
        """
        self.first = Pages(data)
        self._beside = beside
        if beside is None and self.first.count >= _TWO_PAY_FROM:
            self._beside = Beside(READ_PAGES)
        self._asked: deque[Pages] = deque()
        self.ask(self.first)

    def ask(self, pages: Pages) -> None:
        """Let pages be read, if there is a second process, without waiting for it."""
        if self._beside is not None and pages.is_bounded:
            self._beside.ask(pages.data)
            self._asked.append(pages)

    def readings(self, pages: Pages | None = None) -> Iterator[Readings | None]:
        """Return what each page says; before that None now and then, until they are read.

        Args:
            pages: which; None for those of the file that is searched.

        Raises:
            pypdfium2.PdfiumError: they cannot be read.
        """
        pages = pages or self.first
        while self._beside is not None and pages in self._asked:
            try:
                answer = self._beside.answer(_LOOK_SECONDS)
            except TimeoutError:
                yield None
            except GoneError:
                self.end()
            else:
                self._asked.popleft().answer(answer)
        yield from pages.readings()

    def end(self) -> None:
        """Stop the second process, whatever it is doing."""
        self._asked.clear()
        if self._beside is not None:
            self._beside.end()
            self._beside = None
