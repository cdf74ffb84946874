"""A colour profile for print colours (CMYK) that say nothing of themselves.

An archive file may hold such colours only with a profile. This one is an input profile after
ICC.1:2001-04 whose table has the sixteen overprints of full inks on coated paper (the Neugebauer
primaries, as the SWOP printing condition shows them); what lies between is interpolated by whoever
shows the colours. Steps in CIELAB look even, as steps of ink do, so that no curve is needed.
"""

from __future__ import annotations

import struct
from functools import cache
from itertools import product

_SHOWN = {
    "": (255, 255, 255), "C": (0, 174, 239), "M": (236, 0, 140), "Y": (255, 242, 0),
    "CM": (46, 49, 146), "CY": (0, 166, 81), "MY": (237, 28, 36), "CMY": (55, 52, 53),
    "K": (35, 31, 32), "CK": (0, 17, 27), "MK": (32, 0, 8), "YK": (29, 26, 0),
    "CMK": (4, 0, 14), "CYK": (0, 15, 4), "MYK": (27, 0, 0), "CMYK": (0, 0, 0),
}  # fmt: skip
_INKS = "CMYK"
_D50 = (0.9642, 1.0, 0.8249)
# sRGB (D65) to XYZ under D50, after Bradford.
_TO_XYZ = (
    (0.4360747, 0.3850649, 0.1430804),
    (0.2225045, 0.7168786, 0.0606169),
    (0.0139322, 0.0971045, 0.7141733),
)
_DATE = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)


@cache
def cmyk_profile() -> bytes:
    """Return the profile."""
    tags = {
        b"desc": _description("CMYK on coated paper"),
        b"cprt": b"text\0\0\0\0CC0\0",
        b"wtpt": b"XYZ \0\0\0\0" + b"".join(_fixed(value) for value in _D50),
        b"A2B0": _table(),
    }
    body = b""
    entries = []
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        entries.append(name + struct.pack(">II", start + len(body), len(data)))
        body += data + b"\0" * (-len(data) % 4)
    listed = struct.pack(">I", len(tags)) + b"".join(entries)
    return _header(start + len(body)) + listed + body


def _header(size: int) -> bytes:
    known = struct.pack(">I4xI", size, 0x02400000) + b"scnrCMYKLab " + _DATE + b"acsp"
    return known + b"\0" * 28 + b"".join(_fixed(value) for value in _D50) + b"\0" * 48


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _description(text: str) -> bytes:
    words = text.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(words)) + words + b"\0" * 78


def _table() -> bytes:
    """Return the look-up table: the sixteen primaries, and straight lines before and after it."""
    unit = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    head = b"mft2\0\0\0\0" + bytes((len(_INKS), 3, 2, 0)) + b"".join(map(_fixed, unit))
    primaries = b"".join(
        struct.pack(
            ">3H", *_lab(_SHOWN["".join(i for i, on in zip(_INKS, full, strict=True) if on)])
        )
        for full in product((False, True), repeat=len(_INKS))
    )
    straight = struct.pack(">2H", 0, 65535)
    sizes = struct.pack(">2H", 2, 2)
    return head + sizes + straight * len(_INKS) + primaries + straight * 3


def _lab(colour: tuple[int, int, int]) -> tuple[int, int, int]:
    """Return a colour of the screen as CIELAB under D50, in the profile's 16 bits."""
    light = [_linear(part / 255) for part in colour]
    xyz = (sum(a * b for a, b in zip(row, light, strict=True)) for row in _TO_XYZ)
    x, y, z = (_cube_root(value / white) for value, white in zip(xyz, _D50, strict=True))
    lightness, a, b = 116 * y - 16, 500 * (x - y), 200 * (y - z)
    return round(lightness * 652.8), round((a + 128) * 256), round((b + 128) * 256)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _cube_root(value: float) -> float:
    return value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116
