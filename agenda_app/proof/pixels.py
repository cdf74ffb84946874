"""A picture in a file: how large it is, the bytes that it is made of, and what it looks like."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import islice
from typing import TYPE_CHECKING

import pikepdf

from agenda_app.proof.bounds import TooMuchError
from agenda_app.proof.likeness import Sketch, form_of
from agenda_app.proof.pictures import is_picture

if TYPE_CHECKING:
    from PIL import Image

_SHORTEST_SIDE, _FEWEST_BYTES = 40, 500
"""Dots and bytes of the smallest pictures that tell something, rules and dots being less."""
_SHORTEST_LARGE = 300
"""Logos are smaller: what is like one of them may be another."""
_MOST_DOTS, _MOST_PAGES = 100_000_000, 1_000
UNREADABLE = (
    *(TooMuchError, pikepdf.PdfError, pikepdf.PasswordError, zipfile.BadZipFile, zlib.error),
    *(RuntimeError, ValueError, TypeError, KeyError, AttributeError),
    *(NotImplementedError, OSError, SyntaxError, EOFError, IndexError, ZeroDivisionError),
    *(MemoryError, OverflowError),
)
"""What a damaged picture, or a damaged file around it, makes the decoders raise."""
Parts = Callable[[], tuple[bytes, ...]]


@dataclass(frozen=True)
class Picture:
    """A picture in a file, while that is open.

    Attributes:
        width: in dots; 0 when nobody could read what may be a picture, or hold some.
        height: in dots.
        page: the first page that has it, from 1; 0 when it lies on none.
        length: how many bytes its own file has, or its packed pixels, with its masks.
        parts: gives these, and what else it depends on.
        draw: gives it small and grey.
        whole: gives the bytes of the picture that it is a part of, None when it is none.
        marked: its mark, when somebody has worked that out before.
    """

    width: int
    height: int
    page: int
    length: int
    parts: Parts
    draw: Callable[[], Image.Image]
    whole: Parts | None = None
    marked: str = ""

    @property
    def is_known(self) -> bool:
        """Whether anybody could read at least how large it is."""
        return self.width > 0

    @property
    def is_telling(self) -> bool:
        """Whether it is as large as something that is a secret by itself."""
        is_small = min(self.width, self.height) < _SHORTEST_SIDE or self.length < _FEWEST_BYTES
        return not (self.is_known and is_small)

    @property
    def is_large(self) -> bool:
        """Whether it is as large as a page or a photograph, so that its looks say what it is."""
        return not self.is_known or min(self.width, self.height) >= _SHORTEST_LARGE

    @property
    def form(self) -> float:
        """How many times longer than wide, whichever way it lies."""
        return form_of(self.width, self.height)

    @cached_property
    def mark(self) -> str:
        """What pictures of the same bytes have in common."""
        if self.marked:
            return self.marked
        hasher = hashlib.sha256()
        for part in self.parts():
            hasher.update(len(part).to_bytes(8))
            hasher.update(part)
        return hasher.hexdigest()

    @property
    def name(self) -> str:
        """What it is called by its bytes; its parts are called as it is."""
        every = self.parts() if self.whole is None else self.whole()
        return hashlib.sha256(b"".join(every)).hexdigest()[:8]

    def sketch(self) -> Sketch | None:
        """Return what it looks like, None when nobody here can draw it."""
        if not self.is_known or self.width * self.height > _MOST_DOTS:
            return None
        from agenda_app.proof.drawn_pictures import sketched

        try:
            return sketched(self.draw, self.width, self.height)
        except UNREADABLE:
            return None


def unread(data: bytes, page: int = 0) -> Picture:
    """Return what stands for pictures that nobody could get at.

    Args:
        data: what could not be read, or the file around it.
        page: where they would lie.
    """
    return Picture(0, 0, page, len(data), lambda: (data,), _refuse)


def picture_files(data: bytes) -> Iterator[Picture]:
    """Return the pictures of a file that is one itself: the pages of a fax, and one as a rule.

    Those that tell nothing are left out.
    """
    from agenda_app.proof.drawn_pictures import drawn_file, sizes_in

    sizes: list[tuple[int, int]] = []
    is_read = False
    try:
        for size in islice(sizes_in(data), _MOST_PAGES):
            sizes.append(size)
    except EOFError:  # as seeking a page behind the last one raises it
        is_read = True
    except TooMuchError:
        yield unread(data)
        return
    except UNREADABLE:
        is_read = not (sizes or is_picture(data))
    for page, (width, height) in enumerate(sizes):
        parts = (data, page.to_bytes(4)) if page else (data,)
        draw = partial(drawn_file, data, page)
        found = Picture(width, height, 0, len(data), partial(tuple, parts), draw)
        if found.is_telling:
            yield found
    if not is_read:
        yield unread(data)


def _refuse() -> Image.Image:
    raise ValueError("nobody could read it")
