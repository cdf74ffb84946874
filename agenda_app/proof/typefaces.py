"""What a typeface says of itself: names, makers, licences. Its outlines are not searched."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_SFNT = (b"\x00\x01\x00\x00", b"true", b"OTTO")
_OUTLINES = frozenset(
    f"{tag:4}".encode()
    for tag in (
        *("glyf", "loca", "hmtx", "vmtx", "cvt", "fpgm", "prep", "gasp", "head", "hhea", "maxp"),
        *("hdmx", "kern", "GPOS", "GSUB", "GDEF", "LTSH", "VDMX"),
    )
)


def is_typeface(data: bytes) -> bool:
    """Tell whether bytes are a TrueType or OpenType font."""
    return data.startswith(_SFNT)


def said_by_typeface(data: bytes) -> Iterator[bytes]:
    """Return the tables of a font that could hold words, and what lies behind the last table."""
    count = int.from_bytes(data[4:6])
    end = 12 + 16 * count
    for at in range(12, min(end, len(data) - 15), 16):
        tag, _, offset, length = struct.unpack(">4sIII", data[at : at + 16])
        end = max(end, offset + length)
        if tag not in _OUTLINES:
            yield tag + data[offset : offset + length]
    yield data[end:]
