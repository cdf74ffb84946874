"""Reads the pages of PDFs with PDFium, together with a second process."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import Any

import pikepdf

from agenda_app.beside import READ_PAGES, Beside, GoneError, started
from agenda_app.proof.bounded_pages import opened, refuse_endless
from agenda_app.proof.containers import is_pdf
from agenda_app.proof.expansion import refuse_excess
from agenda_app.proof.other_files import OtherFile
from agenda_app.proof.page_questions import OpenFile, ReadPages, ReadWhole, ReadWords
from agenda_app.proof.page_texts import PageTexts
from agenda_app.proof.placed_words import PlacedWord
from agenda_app.proof.reading import Reading, Readings, readings_of
from agenda_app.proof.secret_files import UNREADABLE

_TWO_PAY_FROM = 150
"""Pages of a file that take longer to read than a second process takes to start."""
_AT_ONCE, _AHEAD, _NEARLY = 10, 12, 2
"""Pages of one question, and how many questions the second process has before it: while this one
does other work, and while they share the pages that are left."""
_WORTH_HELPING = 60
"""Pages that take longer to read than this process takes to load what reads them."""
_LOOK_SECONDS = 0.02
_PATIENCE_SECONDS = 60
"""For one answer, while there is nothing else to do: then this process does the rest."""


Words = tuple[PlacedWord, ...]


class PageReader:
    """Reads the pages of the file that is searched, and has other files read.

    The second process reads pages from the first one on. This one does what else there is to do,
    and then reads from the last one backwards until they meet. What the second process does not
    answer, or answers with something else, is read here: nothing counts as read because a process
    died.

    Attributes:
        count: how many pages there are; 0 for another file, or one that cannot be opened.
        pdf: the opened file, if it can be.
    """

    def __init__(self, data: bytes, beside: Beside | None = None) -> None:
        """Begin with the file that is searched, of any kind.

        Args:
            data: the file.
            beside: a second process that was asked nothing yet; without one it is started when the
                file is long enough for that.
        """
        self._data, self.count = data, 0
        self._sha256 = ""
        # It needs no Python, so the other core can do it while the second process still starts.
        self._hashing = Thread(target=self._hash, daemon=True, name="saksliste-hash")
        self._hashing.start()
        self.pdf: pikepdf.Pdf | None = None
        self._beside = beside
        self._takers: deque[Callable[[Any], None]] = deque()
        self._later: deque[OtherFile] = deque()
        self._is_bounded, self._is_opening, self._is_open = False, False, False
        if is_pdf(data):
            with suppress(*UNREADABLE):
                self._begin(data)
        self._texts: PageTexts | None = None
        self._read: dict[int, Readings] = {}
        self._words: dict[int, Words] = {}
        self._total: int | None = None
        self._waited = 0.0
        self._ahead = _AHEAD
        self._next, self._end, self._parts_open = 0, 0, 0

    def _begin(self, data: bytes) -> None:
        """Let the second process open the file while this one looks whether it may be read."""
        self.pdf = opened(data)
        self.count = len(self.pdf.pages)
        if self._beside is None and self.count >= _TWO_PAY_FROM:
            self._beside = started(READ_PAGES)
        if self._beside is not None:
            self._is_opening = True
            self._put(OpenFile(data), self._take_opened)
        refuse_excess(self.pdf)
        self._is_bounded = True

    @property
    def sha256(self) -> str:
        """The hash of the file that is searched."""
        self._hashing.join()
        if not self._sha256:  # nobody could
            self._hash()
        return self._sha256

    def ask(self, file: OtherFile) -> None:
        """Let another file be read, if there is a second process, without waiting for it."""
        if file.reading is None:
            self._put(ReadWhole(file.content), file.take)

    def ask_later(self, files: Iterable[OtherFile]) -> None:
        """Let other files be read when nobody waits for a page any more."""
        if self._beside is not None:
            self._later.extend(file for file in files if file.reading is None)

    def parts(self, file: OtherFile) -> Iterator[str | None]:
        """Return the texts of another file; before that None now and then, until it is read."""
        while file in self._later or file.take in self._takers:
            self.look(_LOOK_SECONDS)
            yield None
        yield from file.parts()

    def look(self, seconds: float = 0) -> None:
        """Take what the second process has answered, and ask it for more pages.

        Args:
            seconds: how long to wait for the first answer.
        """
        while self._beside is not None and self._takers and (seconds or self._beside.has_answered):
            try:
                answer = self._beside.answer(seconds)
            except TimeoutError:
                self._waited += seconds
                if self._waited > _PATIENCE_SECONDS:
                    self.end()
                break
            except GoneError:
                self.end()
                break
            self._takers.popleft()(answer)
            seconds, self._waited = 0, 0
        while self._is_open and self._next < self._end and len(self._takers) < self._ahead:
            first, self._next = self._next, min(self._next + _AT_ONCE, self._end)
            self._put(ReadPages(first, self._next), partial(self._take, first, self._next))
            self._parts_open += 1
        while self._later and not self._is_opening and self._next >= self._end:
            self.ask(self._later.popleft())

    def readings(self) -> Iterator[Readings | None]:
        """Return what each page says, in order; and None now and then, until all are read.

        Raises:
            TooMuchError: the pages draw more than can be read.
            RuntimeError: they cannot be read.
        """
        told = 0
        while self._is_opening or self._next < self._end or self._parts_open:
            while told in self._read:
                yield self._read[told]
                told += 1
            yield None
            self._ahead = _NEARLY
            self.look()
            left = self._end - self._next
            if self._is_open and left >= (_WORTH_HELPING if self._texts is None else 1):
                self._end -= 1
                self._read[self._end] = self._readings(self._end)
            else:
                self.look(_LOOK_SECONDS)
        total = len(self._opened()) if self._total is None else self._total
        for number in range(told, total):
            yield self._read.get(number) or self._readings(number)

    def ask_words(self, numbers: Sequence[int]) -> None:
        """Let the words of pages be read with their places, if there is a second process."""
        for number in numbers if self._total is not None else ():
            self._put(ReadWords(number), partial(self._take_words, number))

    def words(self, numbers: Sequence[int]) -> Iterator[tuple[int, Words] | None]:
        """Return the words of pages that were asked for, in any order; None now and then.

        Raises:
            RuntimeError: a page cannot be read.
        """
        while self._takers and not self._words.keys() >= set(numbers):
            self.look(_LOOK_SECONDS)
            yield None
        for number in numbers:
            yield number, self._words.get(number) or self._opened().words(number)

    def end(self) -> None:
        """Stop the second process, whatever it is doing."""
        self._takers.clear()
        self._later.clear()
        self._is_opening = self._is_open = False
        self._next, self._parts_open = self._end, 0
        if self._beside is not None:
            self._beside.end()
            self._beside = None
        if self._texts is not None:
            self._texts.close()
            self._texts = None

    def close(self) -> None:
        """Stop the second process, and let go of the file."""
        self.end()
        if self.pdf is not None:
            self.pdf.close()
            self.pdf = None

    def _hash(self) -> None:
        self._sha256 = hashlib.sha256(self._data).hexdigest()

    def _put(self, question: object, take: Callable[[Any], None]) -> None:
        if self._beside is not None:
            self._beside.ask(question)
            self._takers.append(take)

    def _take_opened(self, answer: Any) -> None:
        self._is_opening = False
        if answer == self.count and self._is_bounded:
            self._is_open, self._total, self._end = True, self.count, self.count

    def _take(self, first: int, last: int, answer: Any) -> None:
        self._parts_open -= 1
        is_whole = isinstance(answer, list) and len(answer) == last - first
        if is_whole and all(map(_are_readings, answer)):
            self._read.update(zip(range(first, last), answer, strict=True))

    def _take_words(self, number: int, answer: Any) -> None:
        if isinstance(answer, tuple) and all(isinstance(word, PlacedWord) for word in answer):
            self._words[number] = answer

    def _readings(self, number: int) -> Readings:
        return readings_of(self._opened().text(number))

    def _opened(self) -> PageTexts:
        if self._texts is None:
            if not self._is_bounded:
                refuse_endless(self._data)  # which says why
            self._texts = PageTexts(self._data)
        return self._texts


def _are_readings(answer: Any) -> bool:
    is_some = isinstance(answer, tuple) and len(answer) > 0
    return is_some and all(isinstance(reading, Reading) for reading in answer)
