"""What the public may read besides the open titles: what stands there too gives nothing away.

The open files of a meeting are as long as the file that is searched. They are read in good time, by
the second process from the first one on, and here from the last one on while there is nothing else
to do.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

import pypdfium2

from agenda_app.proof.page_reader import Asked, PageReader
from agenda_app.proof.page_texts import page_texts
from agenda_app.proof.secret_files import is_pdf, pages_joined, text_of

_ASKED_AHEAD = 4
"""So many files are asked for at a time, so that the second process never waits for the next."""
_LOOK_SECONDS = 0.02


class OpenTexts:
    """Open texts, and open files of which the texts are not known yet."""

    def __init__(
        self,
        texts: Callable[[], Iterable[str]],
        files: Sequence[Callable[[], bytes]],
        reader: PageReader,
    ) -> None:
        """Read nothing yet.

        Args:
            texts: gives the texts when they are needed.
            files: each gives the bytes of a file.
            reader: has files read by a second process.
        """
        self._texts, self._files, self._reader = texts, files, reader
        self._said = [""] * len(files)
        self._left, self._mine = deque(range(len(files))), deque[int]()
        self._asked: dict[int, Asked] = {}
        self._here: Iterator[None] | None = None

    def texts(self) -> Iterable[str]:
        """Return the texts that are at hand."""
        return self._texts()

    def file_texts(self) -> Generator[None, None, Sequence[str]]:
        """Return the texts of the files; yields until they are read."""
        while self._left or self._mine or self._asked or self._here:
            self.step()
            self.meanwhile()
            yield
        return self._said

    def step(self) -> None:
        """Give the second process its next files, and take what it has read."""
        missing = self._reader.look()
        for number, asked in tuple(self._asked.items()):
            if asked.texts is not None:
                self._said[number] = pages_joined(asked.texts)
            elif self._reader.is_reading(asked):
                continue
            else:
                self._mine.append(number)
            del self._asked[number]
        while self._left and self._reader.has_second and missing < _ASKED_AHEAD:
            number = self._left.popleft()
            data = self._files[number]()
            if is_pdf(data):
                self._asked[number] = asked = Asked(data)
                self._reader.ask(asked)
                missing += 1
            else:
                self._said[number] = text_of(data)

    def meanwhile(self) -> None:
        """Read a page of a file that nobody reads yet; without one, wait for the other process."""
        if self._here is None and (self._mine or self._left):
            self._here = self._read_here((self._mine or self._left).pop())
        if self._here is None:
            self._reader.look(_LOOK_SECONDS)
        elif next(self._here, self) is self:
            self._here = None

    def _read_here(self, number: int) -> Iterator[None]:
        data = self._files[number]()
        if not is_pdf(data):
            self._said[number] = text_of(data)
            return
        texts = []
        try:
            for text in page_texts(data):
                texts.append(text)
                yield
        except pypdfium2.PdfiumError:
            return  # it says nothing, so it excuses nothing
        self._said[number] = pages_joined(texts)
