"""Page numbers of a bundle: the same in every version, whatever a version leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_LETTERS = 26


def page_names(first: int, pages: int, counted: int) -> tuple[str, ...]:
    """Return what the pages of a paper are called.

    A paper that has fewer pages than it counts for has a range on its last one ("40–53"), one that
    has more goes on with letters ("14", "14a", "14b").

    Args:
        first: the number of its first page.
        pages: how many it has.
        counted: how many it counts for, at least one.
    """
    last = first + counted - 1
    if pages > counted:
        more = (f"{last}{_letters(number)}" for number in range(pages - counted))
        return (*map(str, range(first, last + 1)), *more)
    names = [str(first + number) for number in range(pages)]
    if pages < counted:
        names[-1] += f"–{last}"
    return tuple(names)


def _letters(number: int) -> str:
    higher, lower = divmod(number, _LETTERS)
    return (_letters(higher - 1) if higher else "") + chr(ord("a") + lower)


@dataclass(frozen=True, slots=True)
class LabelRange:
    """Pages from ``index`` (from 0) on are called ``prefix`` and, unless 0, a number from there."""

    index: int
    prefix: str
    number: int


def label_ranges(names: Sequence[str]) -> Iterator[LabelRange]:
    """Return the page labels of a file for what its pages are called, as few as there can be."""
    following = 0
    for index, name in enumerate(names):
        if not name.isdecimal():
            yield LabelRange(index, name, 0)
            following = 0
        elif int(name) != following:
            yield LabelRange(index, "", int(name))
            following = int(name) + 1
        else:
            following += 1
