"""How much packed data becomes when it is unpacked: readers of a bundle must be able to hold it."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from pikepdf import PdfError, Stream, StreamDecodeLevel
from pikepdf.exceptions import QpdfRuntimeError

from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.refusal import RefusalError

LARGEST_STREAM = 1_000_000_000
"""As many bytes as a drawing of A0 has that was scanned in colour, and some more."""
LARGEST_FILE = 10_000_000_000
UNREADABLE = (PdfError, QpdfRuntimeError, UnicodeDecodeError)
"""What the library raises of damaged data; some damage it cannot even tell in letters."""
_PIECE = 1_000_000
_HIGHEST_RATIO = 1032
"""No Flate data become more than so many times as long."""


@dataclass(slots=True)
class Room:
    """What a file may still unpack to, all of its streams together."""

    left: int = LARGEST_FILE

    def spend_packed(self, packed: bytes) -> None:
        """Unpack Flate data to nowhere, and take away what they come to.

        Raises:
            RefusalError: they are more than a stream may be, or than is left.
        """
        if len(packed) * _HIGHEST_RATIO > _PIECE:
            self.spend(unpacked_size(packed, min(LARGEST_STREAM, self.left)))

    def spend(self, size: int) -> None:
        """Take away so many bytes.

        Raises:
            RefusalError: they are more than a stream may be, or than is left.
        """
        if size > min(LARGEST_STREAM, self.left):
            raise RefusalError(Refused.BOMB)
        self.left -= size


def unpacked(stream: Stream) -> bytes | None:
    """Return what a stream holds, None when nobody can unpack it, as the pixels of a picture.

    Raises:
        RefusalError: it is more than a stream may be.
        MemoryError: it is more than the process has room for.
    """
    try:
        return stream.read_bytes(StreamDecodeLevel.specialized)
    except UNREADABLE as error:
        if "bad_alloc" in str(error):
            raise MemoryError from error
        if "memory limit" in str(error):
            raise RefusalError(Refused.BOMB) from error
        return None


def unpacked_size(packed: bytes, most: int) -> int:
    """Return how many bytes Flate data unpack to, as far as they can be read.

    Stops soon after ``most``; no more than a piece is ever held.
    """
    unpacker, size, waiting = zlib.decompressobj(), 0, packed
    try:
        while waiting and size <= most and not unpacker.eof:
            size += len(unpacker.decompress(waiting, _PIECE))
            waiting = unpacker.unconsumed_tail
    except zlib.error:
        return size
    return size
