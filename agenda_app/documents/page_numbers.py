"""The number of a page, as it stands on its foot.

In a bundle it is the same in every version, whatever a version leaves out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agenda_app.domain.page_label import Letters, PageLabel, labels_instead, labels_like


@dataclass(frozen=True, slots=True)
class PageNumber:
    """What is stamped on the foot ("Side 3 av 12"), and the label ("3") for readers."""

    label: str
    stamp: str


def numbered(labels: Sequence[str], total: int) -> tuple[PageNumber, ...]:
    """Return pages with these labels out of so many; the words are the same in nynorsk.

    A page with an empty label says nothing of its number.
    """
    return tuple(PageNumber(label, f"Side {label} av {total}" if label else "") for label in labels)


def counted(first: int, pages: int) -> tuple[PageNumber, ...]:
    """Return the numbers of pages that follow each other from ``first``."""
    last = first + pages - 1
    return numbered([str(number) for number in range(first, last + 1)], last)


def page_names(first: int, pages: int, counted: int, *, instead: bool = False) -> tuple[str, ...]:
    """Return what the pages of a paper are called.

    A paper that has fewer pages than it counts for has a range on its last one ("40–53"), one that
    has more goes on with letters ("14", "14a", "14b").

    Args:
        first: the number of its first page.
        pages: how many it has.
        counted: how many it counts for, at least one.
        instead: whether it is the page in place of them.
    """
    numbers = [PageLabel(number) for number in range(first, first + counted)]
    labels = labels_instead(numbers) if instead else labels_like(numbers, pages, Letters())
    return tuple(label.stamped for label in labels)
