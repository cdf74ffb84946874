"""Reads the pages of PDFs with PDFium, together with a second process."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from time import perf_counter
from typing import Any

import pikepdf

from agenda_app.beside import READ_PAGES, Beside, started
from agenda_app.proof.bounded_pages import opened, refuse_endless
from agenda_app.proof.containers import is_pdf
from agenda_app.proof.drawn_pages import NOT_ALL, DrawnPage, DrawnPages, is_drawn_page
from agenda_app.proof.expansion import refuse_excess
from agenda_app.proof.file_hash import FileHash
from agenda_app.proof.known_pages import known_pages, may_be_stamped
from agenda_app.proof.known_pictures import KnownPictures
from agenda_app.proof.lent import Lent
from agenda_app.proof.needles import Needle
from agenda_app.proof.other_files import OtherFile
from agenda_app.proof.page_questions import (
    DrawPages,
    OpenFile,
    ReadPages,
    ReadWhole,
)
from agenda_app.proof.page_search import PageSearch
from agenda_app.proof.page_texts import PageTexts
from agenda_app.proof.placed_words import PlacedWord
from agenda_app.proof.reading import Readings, are_readings, readings_of
from agenda_app.proof.second_reader import SecondReader
from agenda_app.proof.secret_files import UNREADABLE
from agenda_app.proof.shared_pages import Read, SharedPages

_TWO_PAY_FROM = 150
"""Pages of a file that take longer to read than a second process takes to start."""
_AHEAD, _NEARLY = 12, 2
"""How many questions the second process has before it: while this one does other work, and while
they share the pages that are left."""
_WORTH_HELPING = 60
"""Pages that take longer to read than this process takes to load what reads them."""
_LOOK_SECONDS, _PAUSE_SECONDS = 0.02, 0.002
"""How long to wait for an answer, and from one look to the next while there is other work."""


class PageReader:
    """Reads the pages of the file that is searched, and has other files read.

    The second process reads pages from the first one on. This one does what else there is to do,
    and then reads from the last one backwards until they meet. What the second process does not
    answer, or answers with something else, is read here: nothing counts as read because a process
    died.

    Attributes:
        count: how many pages there are; 0 for another file, or one that cannot be opened.
        pdf: the opened file, if it can be.
        drawing: what its pages draw.
        pictures: what is known of its pictures.
        used: what was worked out from what it read, which goes when it goes itself.
    """

    def __init__(self, data: bytes, beside: Beside | None = None) -> None:
        """Begin with the file that is searched, of any kind.

        Args:
            data: the file.
            beside: a second process that was asked nothing yet; without one it is started when the
                file is long enough for that.
        """
        self._data, self._lent, self.count = data, Lent(data), 0
        self._hash = FileHash(data)
        self.pdf: pikepdf.Pdf | None = None
        self.drawing: DrawnPages | None = None
        self.used: list[object] = []
        self._second = SecondReader(beside)
        self._later: deque[OtherFile] = deque()
        self._is_bounded, self._is_opening, self._is_open = False, False, False
        self._is_drawing = False
        self._next_look = 0.0
        self._drawn = SharedPages[DrawnPage](DrawPages, is_drawn_page)
        self._pages = SharedPages[Readings](ReadPages, are_readings)
        if is_pdf(data):
            with suppress(*UNREADABLE):
                self._begin(data)
        self.pictures = KnownPictures(self._second)
        self._texts: PageTexts | None = None
        self._search = PageSearch(())
        self._total: int | None = None
        self._ahead = _AHEAD

    def _begin(self, data: bytes) -> None:
        """Open the file, and look whether it may be read where no second process does that."""
        self._let_open(data)
        self.pdf = opened(data)
        self.drawing = DrawnPages(self.pdf)
        self.count = len(self.pdf.pages)
        if not self._second.is_there and self.count >= _TWO_PAY_FROM:
            self._second = SecondReader(started(READ_PAGES))
            self._let_open(data)
        if not self._second.is_there:
            refuse_excess(self.pdf)
            self._is_bounded = True

    def _let_open(self, data: bytes) -> None:
        self._is_opening = self._second.is_there
        self._second.ask(OpenFile(self._lent), self._take_opened)

    @property
    def sha256(self) -> str:
        """The hash of the file that is searched."""
        return self._hash.sha256

    def know(self, files: Iterable[OtherFile]) -> None:
        """Read no page again that is one of files which were read when they were added."""
        if self.pdf is None or self.drawing is None:
            return
        read = [file.reading for file in files if file.reading is not None]
        self.pictures.silent = frozenset(one for reading in read for one in reading.silent)
        kept = (page for reading in read for page in reading.pages)
        known = dict(known_pages(self.pdf, self.drawing, kept))
        self._drawn.know({number: page.drawn for number, page in known.items()})
        self._pages.know({number: page.said for number, page in known.items()})

    def ask(self, file: OtherFile) -> None:
        """Let another file be read, if there is a second process, without waiting for it."""
        if file.reading is None:
            self._second.ask(ReadWhole(file.content), file.take)

    def ask_later(self, files: Iterable[OtherFile]) -> None:
        """Let other files be read when nobody waits for a page any more."""
        if self._second.is_there:
            self._later.extend(file for file in files if file.reading is None)

    def has_read(self, file: OtherFile) -> bool:
        """Tell whether another file was read, or nobody but this process will."""
        return file not in self._later and not self._second.is_to_answer(file.take)

    def parts(self, file: OtherFile) -> Iterator[str | None]:
        """Return the texts of another file; before that None now and then, until it is read."""
        while not self.has_read(file):
            self.look(_LOOK_SECONDS)
            yield None
        yield from file.parts()

    def look(self, seconds: float = 0) -> None:
        """Take what the second process has answered, and ask it for more pages.

        Args:
            seconds: how long to wait for the first answer.
        """
        now = perf_counter()
        if not seconds and now < self._next_look:
            return
        self._next_look = now + _PAUSE_SECONDS
        self._second.look(seconds)
        if not self._second.is_there:
            self._wait_for_nothing()
        for pages in (self._drawn, self._pages):
            while pages.left and self._second.asked < self._ahead:
                self._second.ask(*pages.ask())
        while self._later and not self._is_opening and not self._pages.left:
            self.ask(self._later.popleft())
        if self._is_open and len(self._pages.read) == self.count:
            self._search.begin(self._pages.read, self._second)

    def ask_drawn(self) -> None:
        """Let what the pages draw be read before what they say, if there is a second process."""
        if self._second.is_there and self.drawing is not None and not self._is_drawing:
            self._is_drawing = True
            self._drawn.begin(self._order)
        self.look()

    def drawn(self) -> Iterator[DrawnPage | None]:
        """Return what each page draws, in order; and None now and then, until all are read.

        What nobody has read is told as ``NOT_ALL``.
        """
        told = 0
        for drawn in self._in_order(self._drawn, self._draw):
            yield drawn
            told += drawn is not None
        yield from (self._drawn.read.get(number, NOT_ALL) for number in range(told, self.count))

    def readings(self) -> Iterator[Readings | None]:
        """Return what each page says, in order; and None now and then, until all are read.

        Raises:
            TooMuchError: the pages draw more than can be read.
            RuntimeError: they cannot be read.
        """
        told = 0
        for said in self._in_order(self._pages, self._readings):
            yield said
            told += said is not None
        total = len(self._opened()) if self._total is None else self._total
        for number in range(told, total):
            if number not in self._pages.read:
                self._pages.read[number] = self._readings(number)
            yield self._pages.read[number]

    def _in_order(
        self, pages: SharedPages[Read], read: Callable[[int], Read]
    ) -> Iterator[Read | None]:
        """Return pages as far as they are read, while both processes read them until they meet."""
        told = 0
        while self._is_opening or pages.is_awaited:
            while told in pages.read:
                yield pages.read[told]
                told += 1
            yield None
            self._ahead = _NEARLY
            self.look()
            is_loaded = pages is self._drawn or self._texts is not None
            if self._is_open and pages.left >= (1 if is_loaded else _WORTH_HELPING):
                number = pages.take_last()
                pages.read[number] = read(number)
            elif self._is_opening or pages.is_awaited:  # since nobody was given a moment ago
                self.look(_LOOK_SECONDS)

    def search(self, needles: Iterable[Needle]) -> None:
        """Have the pages searched as soon as all of them are read: see ``searched``."""
        self._search = PageSearch(needles)
        self.look()

    @property
    def searched(self) -> PageSearch:
        """The search of the pages; of those that were read, when that was not all."""
        is_open = self._total is not None
        self._search.begin(self._pages.read, self._second if is_open else SecondReader(None))
        return self._search

    def words(self, number: int) -> tuple[PlacedWord, ...]:
        """Return the words of a page, of which the first has the number 0, with their places.

        Raises:
            RuntimeError: it cannot be read.
        """
        return self._opened().words(number)

    def let_go(self) -> None:
        """Let the second process end, if it has answered everything: nobody asks it any more."""
        self._hash.begin()  # from now on the other core has nothing else to do
        if not self._later:
            self._second.let_go()

    def end(self) -> None:
        """Stop the second process, whatever it is doing."""
        self._second.end()
        self._wait_for_nothing()
        if self._texts is not None:
            self._texts.close()
            self._texts = None

    def close(self) -> None:
        """Stop the second process, and let go of the file."""
        self.end()
        if self.pdf is not None:
            self.pdf.close()
            self.pdf = None

    def _wait_for_nothing(self) -> None:
        self._later.clear()
        self._is_opening = self._is_open = False
        self._drawn.stop()
        self._pages.stop()

    def _take_opened(self, answer: Any) -> None:
        self._is_opening = False
        self._lent.take_back()
        if answer == self.count:
            self._is_bounded, self._is_open, self._total = True, True, self.count
            self._pages.begin(self._order)

    @cached_property
    def _order(self) -> Sequence[int]:
        """The pages, of which those that may turn out to be known come last."""
        stamped = [may_be_stamped(page) for page in self.pdf.pages] if self.pdf is not None else []
        return sorted(range(len(stamped)), key=stamped.__getitem__)

    def _readings(self, number: int) -> Readings:
        return readings_of(self._opened().text(number))

    def _draw(self, number: int) -> DrawnPage:
        return NOT_ALL if self.drawing is None else self.drawing.page(number)

    def _opened(self) -> PageTexts:
        if self._texts is None:
            if not self._is_bounded:
                refuse_endless(self._data)  # which says why
            self._texts = PageTexts(self._data)
        return self._texts
