"""The pages of a file that two processes read: one from the first page on, one from the last."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

Read = TypeVar("Read")

_AT_ONCE = 10
"""Pages of one question."""


class SharedPages(Generic[Read]):
    """What is asked about pages, and what was answered.

    Attributes:
        read: what is known of pages, the first of which has the number 0.
    """

    def __init__(
        self,
        question: Callable[[tuple[int, ...]], object],
        is_answer: Callable[[Any], bool],
    ) -> None:
        """Ask nothing before ``begin``.

        Args:
            question: asks for the pages of these numbers.
            is_answer: tells whether something can be the answer for a page.
        """
        self._question, self._is_answer = question, is_answer
        self._left, self._open = deque[int](), 0
        self.read: dict[int, Read] = {}

    def begin(self, numbers: Iterable[int]) -> None:
        """Have these pages read, in this order, but for those that are known."""
        self._left = deque(number for number in numbers if number not in self.read)

    def know(self, read: Mapping[int, Read]) -> None:
        """Take pages that nobody has to read."""
        self.read.update(read)
        self._left = deque(number for number in self._left if number not in read)

    @property
    def left(self) -> int:
        """How many pages nobody reads yet."""
        return len(self._left)

    @property
    def is_awaited(self) -> bool:
        """Whether some pages are still to be read or answered."""
        return self.left > 0 or self._open > 0

    def ask(self) -> tuple[object, Callable[[Any], None]]:
        """Return the next question to the second process, and what takes the answer."""
        numbers = tuple(self._left.popleft() for _ in range(min(_AT_ONCE, self.left)))
        self._open += 1
        return self._question(numbers), lambda answer: self._take(numbers, answer)

    def take_last(self) -> int:
        """Return the last page that nobody reads yet, for whoever reads it here."""
        return self._left.pop()

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._left.clear()
        self._open = 0

    def _take(self, numbers: tuple[int, ...], answer: Any) -> None:
        self._open -= 1
        is_whole = isinstance(answer, list) and len(answer) == len(numbers)
        if is_whole and all(map(self._is_answer, answer)):
            self.read.update(zip(numbers, answer, strict=True))
