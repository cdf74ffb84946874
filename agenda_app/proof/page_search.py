"""What is searched for in all pages of a file together, most of it by a second process."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from agenda_app.proof.columns import columns_of
from agenda_app.proof.many_letters import Looked
from agenda_app.proof.needles import Needle
from agenda_app.proof.page_questions import FindScattered, FindStanding, ReadColumns
from agenda_app.proof.placed_words import PlacedWord
from agenda_app.proof.reading import Readings
from agenda_app.proof.scattered import of_several_words, places_of_scattered
from agenda_app.proof.second_reader import SecondReader

_LOOK_SECONDS = 0.02
"""How long to wait for an answer."""
Columns = tuple[str, ...]


class PageSearch:
    """Has the pages searched, once all are read; what nobody answers is found here."""

    def __init__(self, needles: Iterable[Needle]) -> None:
        """Take what is searched for; nothing is before ``begin``."""
        every = tuple(needles)
        self._several = tuple(of_several_words(every))
        self._standing = FindStanding(tuple({needle.letters: None for needle in every}), "")
        self._second, self._has_begun = SecondReader(None), False
        self._numbers: tuple[int, ...] = ()
        self._pages: tuple[tuple[str, str], ...] = ()
        self._scattered: Sequence[int] | None = None
        self._looked: Looked | None = None
        self._columns: dict[int, Columns] = {}

    def begin(self, read: Mapping[int, Readings], second: SecondReader) -> None:
        """Search the pages, unless that has begun.

        Args:
            read: the pages by their numbers, of which the first is 0.
            second: a second process that has opened the file, or nobody.
        """
        if self._has_begun or not self._standing.wanted:
            return
        self._has_begun, self._second = True, second
        said = {number: read[number][0] for number in sorted(read) if read[number][0].letters}
        self._numbers = tuple(said)
        self._pages = tuple((page.text, page.letters) for page in said.values())
        whole = "".join(letters for _, letters in self._pages)
        self._standing = self._standing._replace(said=whole)
        second.ask(self._standing, self._take_standing)
        second.ask(FindScattered(self._several, self._pages), self._take_scattered)

    def looked(self) -> Generator[None, None, Looked | None]:
        """Wait until somebody has looked for the needles in the pages; None when nobody has."""
        yield from self._waiting_for(self._take_standing)
        return self._looked

    def scattered(self) -> Generator[None, None, Sequence[int]]:
        """Wait for the numbers of pages that may hold something in parts: ``places_of_scattered``.

        Their columns are read.
        """
        yield from self._waiting_for(self._take_scattered)
        if self._scattered is None:
            places = places_of_scattered(self._several, self._pages)
            self._scattered = [self._numbers[at] for at in places]
        return self._scattered

    def columns(
        self, numbers: Iterable[int], words: Callable[[int], Iterable[PlacedWord]]
    ) -> Iterator[tuple[int, Columns] | None]:
        """Return the columns of pages; before that None now and then.

        Args:
            numbers: of pages, as ``scattered`` tells them.
            words: reads those of a page here; what it raises is raised.
        """
        for number in numbers:
            while number not in self._columns and self._second.asked:
                self._second.look(_LOOK_SECONDS)
                yield None
            yield number, self._columns.get(number) or columns_of(words(number))

    def _waiting_for(self, take: Callable[[Any], None]) -> Iterator[None]:
        while self._second.is_to_answer(take):
            self._second.look(_LOOK_SECONDS)
            yield

    def _take_scattered(self, answer: Any) -> None:
        places = range(len(self._numbers))
        if isinstance(answer, list) and all(type(at) is int and at in places for at in answer):
            self._scattered = [self._numbers[at] for at in answer]
            for number in self._scattered:
                self._second.ask(ReadColumns(number), partial(self._take_columns, number))

    def _take_standing(self, answer: Any) -> None:
        wanted, said = frozenset(self._standing.wanted), self._standing.said
        if isinstance(answer, dict) and all(
            one in wanted and isinstance(places, list) and _are_places(places, one, said)
            for one, places in answer.items()
        ):
            self._looked = Looked(said, answer)

    def _take_columns(self, number: int, answer: Any) -> None:
        if isinstance(answer, tuple) and all(type(column) is str for column in answer):
            self._columns[number] = answer


def _are_places(places: list[Any], one: str, said: str) -> bool:
    """Tell whether some letters stand wherever somebody says that they do."""
    return all(type(at) is int and at >= 0 and said.startswith(one, at) for at in places)
