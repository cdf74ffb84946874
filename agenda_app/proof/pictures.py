"""What pictures say of themselves: EXIF, XMP, IPTC, remarks. For their pixels see ``pixels``."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

JPEG, PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_BOXES, _CODESTREAM = b"\x00\x00\x00\x0cjP  ", b"\xff\x4f\xff\x51"
_JPEG_2000 = (_BOXES, _CODESTREAM)
_START_OF_TILE, _REMARK = b"\xff\x90", b"\xff\x64"
_END_OF_IMAGE = 0xD9
_MARKER = re.compile(rb"\xff[^\x00\xff\x01\xd0-\xd8]")
"""One with something behind it; among pixels others stand at every turn."""
_TELLING = frozenset((*range(0xE0, 0xF0), 0xFE))
_CHUNKS = frozenset((b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"iCCP"))
_PIXELS = frozenset((b"jp2c",))


def is_picture(data: bytes) -> bool:
    """Tell whether bytes are a picture that says something of itself in a known way."""
    return data.startswith((JPEG, PNG, *_JPEG_2000))


@dataclass(slots=True)
class PictureSaid:
    """What a picture says of itself, as it is packed, and what stands behind its end."""

    remarks: list[bytes] = field(default_factory=list)
    behind: bytes = b""


def said_by(data: bytes) -> PictureSaid:
    """Read what stands in a picture beside its pixels."""
    found = PictureSaid()
    if data.startswith(JPEG):
        _jpeg(data, found)
    elif data.startswith(PNG):
        _png(data, found)
    elif data.startswith(_JPEG_2000):
        found.remarks += _jpeg_2000(data)
    return found


def _jpeg(data: bytes, found: PictureSaid) -> None:
    """Read the remarks before, between and behind the scans."""
    at = 2
    while marked := _MARKER.search(data, at):
        marker, begin = data[marked.end() - 1], marked.end()
        if marker == _END_OF_IMAGE:
            found.behind = data[begin:]
            return
        end = begin + int.from_bytes(data[begin : begin + 2])
        if marker in _TELLING:
            found.remarks.append(data[begin + 2 : end])
        at = max(end, begin)


def _png(data: bytes, found: PictureSaid) -> None:
    at = len(PNG)
    while at + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        if kind in _CHUNKS:
            found.remarks.append(body)
        at += 12 + length
        if kind == b"IEND":
            break
    found.behind = data[at:]


def _jpeg_2000(data: bytes) -> Iterator[bytes]:
    """Return the boxes around the pixels, and the remarks before them."""
    at = 0 if data.startswith(_BOXES) else len(data)
    while at + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        end = at + length if length >= 8 else len(data)
        if kind not in _PIXELS:
            yield data[at + 8 : end]
        at = end
    at = data.find(_CODESTREAM) + 2
    while 2 <= at < len(data) - 4 and data[at : at + 2] != _START_OF_TILE:
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4])
        if data[at : at + 2] == _REMARK:
            yield data[at + 6 : end]
        at = end
