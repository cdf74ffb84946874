"""What pictures say of themselves: EXIF, XMP, IPTC, remarks. Their pixels are not searched."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

JPEG, PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_JPEG_2000 = (b"\x00\x00\x00\x0cjP  ", b"\xff\x4f\xff\x51")
_START_OF_SCAN, _END_OF_IMAGE = 0xDA, b"\xff\xd9"
_TELLING = frozenset((*range(0xE0, 0xF0), 0xFE))
_CHUNKS = frozenset((b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"iCCP"))
_PIXELS = frozenset((b"jp2c",))
_MOST = 10_000_000


def is_picture(data: bytes) -> bool:
    """Tell whether bytes are a picture that says something of itself in a known way."""
    return data.startswith((JPEG, PNG, *_JPEG_2000))


def said_by(data: bytes) -> Iterator[bytes]:
    """Return what a picture says of itself, and what stands behind its end, as bytes."""
    if data.startswith(JPEG):
        yield from _jpeg(data)
    elif data.startswith(PNG):
        yield from _png(data)
    elif data.startswith(_JPEG_2000[0]):
        yield from _boxes(data)


def _jpeg(data: bytes) -> Iterator[bytes]:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        if marker == _START_OF_SCAN:
            break
        if marker in _TELLING:
            yield data[at + 4 : at + 2 + length]
        at += 2 + length
    end = data.rfind(_END_OF_IMAGE)
    if end > 0:
        yield data[end + 2 :]


def _png(data: bytes) -> Iterator[bytes]:
    at = len(PNG)
    while at + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        if kind in _CHUNKS:
            yield body
            yield from _inflated(body)
        at += 12 + length
        if kind == b"IEND":
            break
    yield data[at:]


def _inflated(body: bytes) -> Iterator[bytes]:
    """Return what is compressed in a chunk, behind its keyword."""
    for start in range(min(len(body), 120)):
        if body[start : start + 1] == b"\x78":
            try:
                yield zlib.decompressobj().decompress(body[start:], _MOST)
            except zlib.error:
                continue
            return


def _boxes(data: bytes) -> Iterator[bytes]:
    at = 0
    while at + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        end = at + length if length >= 8 else len(data)
        if kind not in _PIXELS:
            yield data[at + 8 : end]
        at = end
