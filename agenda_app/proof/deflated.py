"""Bytes that are packed once more where nothing says so (RFC 1950, RFC 1952)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from agenda_app.proof.bounds import MOST_UNPACKED, TooMuchError

_BEGIN = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_EITHER = 32 + zlib.MAX_WBITS
"""Tells the library to look which of the two it is."""


def inflated(raw: bytes | memoryview) -> bytes:
    """Return what bytes say by themselves when they are deflated, nothing when they are not.

    Raises:
        TooMuchError: that is more than can be searched.
    """
    unpacker = zlib.decompressobj(_EITHER)
    try:
        data = unpacker.decompress(raw, MOST_UNPACKED)
    except zlib.error:
        return b""
    if unpacker.unconsumed_tail:
        raise TooMuchError("stream")
    return data


def packed_in(data: bytes) -> Iterator[bytes]:
    """Return what is said by each part of some bytes that is deflated, wherever it begins.

    Raises:
        TooMuchError: that is more than can be searched.
    """
    whole = memoryview(data)
    for begin in _BEGIN.finditer(data):
        if said := inflated(whole[begin.start() :]):
            yield said
