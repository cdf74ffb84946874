"""How much a file may unpack to, say and take: what is over that has been searched by nobody.

A few kilobytes can unpack to gigabytes, and a page of ten lines can draw a billion. Such a file is
not clean, whatever was found in its beginning.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from pikepdf.settings import set_qpdf_limits

from agenda_app.domain.proof import Place
from agenda_app.proof.piece import Piece

MOST_UNPACKED = 100_000_000
"""Bytes that one stream unpacks to, but for the pixels of pictures; no page says as much."""
MOST_READ = 50_000_000
"""Letters that one text has in other ways to read it."""
MOST_OBJECTS = 3_000_000
MOST_VERSIONS = 50
_MOST_SAID = 300_000_000
_SECONDS = 900.0
_MEMORY = 250_000_000
_LIMITS = dict.fromkeys(
    ("flate_max_memory", "run_length_max_memory", "png_max_memory", "tiff_max_memory"), _MEMORY
)
"""The same as when attachments are made into pages, for they hold in the whole process."""


class TooMuchError(Exception):
    """A file is more than can be searched."""


def limit_unpacking() -> None:
    """Let the library unpack no stream to more than the memory holds, from now on."""
    set_qpdf_limits(**_LIMITS)  # type: ignore[arg-type]


def bounded(
    pieces: Iterable[Piece],
    name: str,
    *,
    most_said: int = _MOST_SAID,
    seconds: float = _SECONDS,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Piece]:
    """Return pieces up to a bound of text and time, and where that is reached say so.

    Args:
        pieces: of a file.
        name: of the file.
        most_said: how many characters all pieces may have.
        seconds: how long reading may take.
        clock: tells the seconds.
    """
    room, end = most_said, clock() + seconds
    try:
        for piece in pieces:
            room -= len(piece.text)
            if room < 0 or clock() > end:
                break
            yield piece
        else:
            return
    except (TooMuchError, MemoryError, RecursionError):
        pass
    yield Piece(Place.CONTENT, 0, name, unsearched=True)
