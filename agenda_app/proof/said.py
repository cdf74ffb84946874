"""Everything a file says, as one string of letters in which every place is known."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from agenda_app.domain.proof import Place
from agenda_app.proof.many_letters import Looked
from agenda_app.proof.piece import Piece
from agenda_app.proof.reading import Reading
from agenda_app.proof.shared_runs import BREAK
from agenda_app.proof.telling import is_better

_ALIKE = frozenset((Place.FONT, Place.REMAINS))
"""Where much is the same in many objects, and no reader of a page sees any of it."""
_OF_PAGES = frozenset((Place.PAGE, Place.DRAWN))
"""Where the text of a page is followed by that of the next."""


class Said:
    """The letters of pieces one after the other, so that what runs on over pages is found."""

    def __init__(self) -> None:
        """Begin with nothing said."""
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._pieces: list[tuple[Piece, str]] = []
        self._length = 0
        self._whole = ""
        self.heard: list[tuple[int, int]] = []
        """The beginning and the end of what is said in a row somewhere else, so has no new runs."""

    def add(self, piece: Piece, reading: Reading, *, is_heard: bool = False) -> None:
        """Take one way to read what a piece says; for ``is_heard`` see ``heard``."""
        if reading.letters:
            if is_heard:
                self.heard.append((self._length, self._length + len(reading.letters)))
            self._parts.append(reading.letters)
            self._starts.append(self._length)
            self._pieces.append((piece, reading.text))
            self._length += len(reading.letters)

    @property
    def letters(self) -> str:
        """All letters."""
        if len(self._whole) != self._length:
            self._whole = "".join(self._parts)
        return self._whole

    @property
    def pages(self) -> tuple[int, int]:
        """Where the pages of the file itself begin, and where what was said ends."""
        every = zip(self._starts, self._pieces, strict=True)
        first = (at for at, (piece, _) in every if piece.place is Place.PAGE)
        return next(first, self._length), self._length

    def of_pages(self) -> Iterator[Piece]:
        """Return the pages of the file itself."""
        return (piece for piece, _ in self._pieces if piece.place is Place.PAGE)

    def placed(self, looked: Looked | None) -> Looked:
        """Return what was looked at in the pages with its place, nothing where it is not theirs."""
        begin, _ = self.pages
        if looked is None or not self.letters.startswith(looked.said, begin):
            return Looked("", {})
        return looked._replace(begin=begin)

    def repeated(self) -> Iterator[tuple[int, int]]:
        """Return the beginning and the end of what is said elsewhere in the same letters.

        It is told better there: by the page that has it, or by the first of many typefaces.
        """
        every = [(piece, part) for (piece, _), part in zip(self._pieces, self._parts, strict=True)]
        pages = {(p.page, p.detail): part for p, part in every if p.place is Place.PAGE}
        alike: set[tuple[Place, str]] = set()
        for begin, (piece, part) in zip(self._starts, every, strict=True):
            page = pages.get((piece.page, piece.detail), "")
            is_known = (piece.place, part) in alike
            if is_known or (is_better(Place.PAGE, piece.place) and part in page):
                yield begin, begin + len(part)
            elif piece.place in _ALIKE:
                alike.add((piece.place, part))

    def fresh(self, repeated: Iterable[tuple[int, int]], longest: int, first: int = 0) -> str:
        """Return the letters but for what is repeated: no word of theirs is missing there.

        Args:
            repeated: as ``repeated`` returns it.
            longest: how many letters that are searched for stand together; what may begin before a
                repeated part, or end behind it, is kept.
            first: from which place on.
        """
        whole, kept, last = self.letters, [], first
        for begin, end in repeated:
            if begin >= first and end - begin > 2 * longest:
                kept.append(whole[last : begin + longest])
                last = end - longest
        return BREAK.join((*kept, whole[last:]))

    def at(self, place: int, count: int) -> tuple[Piece, str, int]:
        """Return the piece at a place, its text, and the place among the piece's own letters.

        Where so many letters go on in the next page's text, that follows in the text.
        """
        number = bisect_right(self._starts, place) - 1
        piece, text = self._pieces[number]
        behind, end = number + 1, place + count
        if piece.place in _OF_PAGES and behind < len(self._starts) and self._starts[behind] < end:
            other, more = self._pieces[behind]
            if other.place is piece.place:
                text = f"{text}\n{more}"
        return piece, text, place - self._starts[number]

    def spans(self, begin: int, end: int) -> Iterator[tuple[Piece, int, int]]:
        """Return the pieces between two places, each with its part of the way between them."""
        number = bisect_right(self._starts, begin) - 1
        while number < len(self._starts) and self._starts[number] < end:
            first = max(self._starts[number], begin)
            last = min(self._starts[number] + len(self._parts[number]), end)
            yield self._pieces[number][0], first, last
            number += 1
