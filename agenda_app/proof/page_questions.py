"""What a second process is asked about PDFs; ``page_answers`` answers it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from agenda_app.proof.lent import Lent
    from agenda_app.proof.scattered import Words


class OpenFile(NamedTuple):
    """Open this PDF, whose pages will be asked for.

    The answer is how many pages there are, or None when no reader gets to their end. What they draw
    may be asked for without waiting for that.
    """

    file: Lent


class ReadPages(NamedTuple):
    """Read pages of the opened file, the first of which is 0; the answer is their readings."""

    numbers: tuple[int, ...]


class DrawPages(NamedTuple):
    """Read what pages of the opened file draw, of which the first is 0.

    The answer is what ``DrawnPages.page`` returns for each.
    """

    numbers: tuple[int, ...]


class MarkPictures(NamedTuple):
    """Mark pictures of the opened file by the numbers of their objects: see ``marks_of``."""

    numbers: tuple[int, ...]


class ReadColumns(NamedTuple):
    """Read the columns of a page of the opened file, as ``columns_of`` does; pages count from 0."""

    number: int


class FindScattered(NamedTuple):
    """Find the pages that may hold something in parts, as ``places_of_scattered`` has it."""

    several: tuple[Words, ...]
    pages: tuple[tuple[str, str], ...]


class FindStanding(NamedTuple):
    """Find which of the letters that are wanted stand in others: see ``ManyLetters``.

    The answer has the places of each that does, by its letters.
    """

    wanted: tuple[str, ...]
    said: str


class ReadWhole(NamedTuple):
    """Read another file, of any kind; ``content`` gives its bytes.

    The answer is the texts of its parts; none when a reader does not get to its end.
    """

    content: Callable[[], bytes]
