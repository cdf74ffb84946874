"""What lies in a stream behind the end of what is packed in it, where no reader gets to."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from pikepdf import Stream

from agenda_app.domain.proof import Place
from agenda_app.proof.bounds import MOST_UNPACKED
from agenda_app.proof.bytes_text import texts_in
from agenda_app.proof.piece import Piece
from agenda_app.proof.unpacking import filters_of

_FLATE = (("FlateDecode",), ("Fl",))
_ENDS = {"ASCIIHexDecode": b">", "AHx": b">", "ASCII85Decode": b"~>", "A85": b"~>"}


def behind_stream(stream: Stream, raw: bytes, data: bytes, page: int) -> Iterator[Piece]:
    """Return what lies behind the end of a stream that is no picture; see ``behind_packed``."""
    for text in texts_in(behind_packed(stream, raw, data)):
        yield Piece(Place.REMAINS, page, text)


def behind_content(parts: Iterable[tuple[Stream, bytes]], page: int) -> Iterator[Piece]:
    """Return what lies behind the ends of the streams that a page draws, unpacked already."""
    for stream, data in parts:
        yield from behind_stream(stream, stream.read_raw_bytes(), data, page)


def behind_packed(stream: Stream, raw: bytes, data: bytes) -> bytes:
    """Return what lies in a stream behind the end of what is packed in it; no reader gets there.

    Args:
        stream: it.
        raw: its bytes as they stand in the file.
        data: what it unpacks to, empty when that is not known.
    """
    outer = filters_of(stream)[:1]
    if outer in _FLATE:
        # Deflated bytes end with a sum of what they say, which is sooner seen than unpacked again.
        if raw.endswith(zlib.adler32(data).to_bytes(4)):
            return b""
        unpacker = zlib.decompressobj()
        try:
            while raw and not unpacker.eof:
                unpacker.decompress(raw, MOST_UNPACKED)
                raw = unpacker.unconsumed_tail
        except zlib.error:
            return b""
        return unpacker.unused_data
    end = _ENDS.get("".join(outer), b"")
    return raw.partition(end)[2] if end else b""
