"""The pages of a file that two processes read: one from the first page on, one from the last."""

from __future__ import annotations

from collections.abc import Callable
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
        self, question: Callable[[int, int], object], is_answer: Callable[[Any], bool]
    ) -> None:
        """Ask nothing before ``begin``.

        Args:
            question: asks for pages from one on, up to another.
            is_answer: tells whether something can be the answer for a page.
        """
        self._question, self._is_answer = question, is_answer
        self._next, self._end, self._open = 0, 0, 0
        self.read: dict[int, Read] = {}

    def begin(self, count: int) -> None:
        """Have so many pages read."""
        self._end = count

    @property
    def left(self) -> int:
        """How many pages nobody reads yet."""
        return self._end - self._next

    @property
    def is_awaited(self) -> bool:
        """Whether some pages are still to be read or answered."""
        return self.left > 0 or self._open > 0

    def ask(self) -> tuple[object, Callable[[Any], None]]:
        """Return the next question to the second process, and what takes the answer."""
        first, self._next = self._next, min(self._next + _AT_ONCE, self._end)
        self._open += 1
        numbers = range(first, self._next)
        return self._question(first, self._next), lambda answer: self._take(numbers, answer)

    def take_last(self) -> int:
        """Return the last page that nobody reads yet, for whoever reads it here."""
        self._end -= 1
        return self._end

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._next, self._open = self._end, 0

    def _take(self, numbers: range, answer: Any) -> None:
        self._open -= 1
        is_whole = isinstance(answer, list) and len(answer) == len(numbers)
        if is_whole and all(map(self._is_answer, answer)):
            self.read.update(zip(numbers, answer, strict=True))
