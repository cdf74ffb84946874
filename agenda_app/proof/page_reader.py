"""Reads the pages of files with PDFium in a second process, while this one does other work."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

from agenda_app.beside import READ_PAGES, Beside, GoneError
from agenda_app.proof.page_texts import page_texts

_TWO_PAY_FROM = 150
"""Pages of a file that take longer to read than a process takes to start."""


class Asked:
    """A file whose pages are to be read.

    Attributes:
        texts: of its pages; None as long as they are not read, or when nobody has read them.
    """

    def __init__(self, data: bytes, pages: int | None = None) -> None:
        """Take the file, and how many pages it has where that is known."""
        self.data, self.pages = data, pages
        self.texts: list[str] | None = None

    def answer(self, texts: Any) -> None:
        """Take the texts, if that is what they are."""
        is_good = isinstance(texts, list) and all(isinstance(text, str) for text in texts)
        if is_good and self.pages in {None, len(texts)}:
            self.texts = texts


class PageReader:
    """Has one file read after the other by a second process.

    What that does not answer, or answers with something else than texts, is not read: whoever asks
    reads it himself. So nothing counts as read because a process died.

    Attributes:
        pages: of the file that is searched.
    """

    def __init__(self, data: bytes, pages: int, beside: Beside | None = None) -> None:
        """Begin with the file that is searched.

        Args:
            data: the file.
            pages: how many it has; 0 for a file without pages.
            beside: the second process, of which nothing else may be asked; one is started when the
                file is long enough for that.
        """
        self.pages, self._beside = pages, beside
        if beside is None and pages >= _TWO_PAY_FROM:
            self._beside = Beside(READ_PAGES)
        self._asked: deque[Asked] = deque()
        self._first = Asked(data, pages)
        if pages:
            self.ask(self._first)

    @property
    def has_second(self) -> bool:
        """Whether there is a second process."""
        return self._beside is not None

    def ask(self, file: Asked) -> None:
        """Let a file be read, without waiting for it."""
        if self._beside is not None:
            self._beside.ask(file.data)
            self._asked.append(file)

    def look(self, seconds: float = 0) -> int:
        """Take the answers there are, or wait so long for the next; return how many are missing."""
        while self._beside is not None and self._asked:
            try:
                answer = self._beside.answer(seconds)
            except TimeoutError:
                break
            except GoneError:

                self.end()
                break
            self._asked.popleft().answer(answer)
            seconds = 0
        return len(self._asked)

    def is_reading(self, file: Asked) -> bool:
        """Whether an answer may still come for a file."""
        return file in self._asked

    def page_texts(self, data: bytes) -> Iterator[str | None]:
        """Return the text of each page of a file; before that None, as long as it is being read.

        Raises:
            pypdfium2.PdfiumError: it cannot be read.
        """
        first = self._first
        if data is not first.data:
            yield from page_texts(data)
            return
        while self.is_reading(first):
            self.look()
            yield None
        yield from page_texts(data) if first.texts is None else first.texts

    def end(self) -> None:
        """Stop the second process, whatever it is doing."""
        self._asked.clear()
        if self._beside is not None:
            self._beside.end()
            self._beside = None
