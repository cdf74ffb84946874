"""Colour profiles (ICC.1:2001-04) that show other colours than a screen, made by hand."""

from __future__ import annotations

import struct

WHITE = (0.9642, 1.0, 0.8249)
RED, GREEN, BLUE = (0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141)


def swapped() -> bytes:
    """Return a profile for RGB in which what is called red is green, and the other way round."""
    places = {b"rXYZ": GREEN, b"gXYZ": RED, b"bXYZ": BLUE}
    curves = dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _curve(2.2))
    return _profile(b"RGB ", {**{name: _xyz(at) for name, at in places.items()}, **curves})


def linear_grey() -> bytes:
    """Return a profile for grey in which twice as much is twice as much light."""
    return _profile(b"GRAY", {b"kTRC": _curve(1.0)})


def _profile(colours: bytes, own: dict[bytes, bytes]) -> bytes:
    text = b"Fjordvik\0"
    described = b"desc" + struct.pack(">4xI", len(text)) + text + bytes(78)
    tags = {b"desc": described, b"wtpt": _xyz(WHITE), b"cprt": b"text\0\0\0\0CC0\0", **own}
    body, listed, start = b"", b"", 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        listed += name + struct.pack(">II", start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    size = struct.pack(">I", start + len(body))
    head = size + bytes(4) + b"\x02\x40\0\0mntr" + colours + b"XYZ " + bytes(12) + b"acsp"
    return (
        head
        + bytes(28)
        + _xyz(WHITE)[8:]
        + bytes(48)
        + struct.pack(">I", len(tags))
        + (listed + body)
    )


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(struct.pack(">i", round(v * 65536)) for v in values)


def _curve(gamma: float) -> bytes:
    return b"curv" + bytes(4) + struct.pack(">IHxx", 1, round(gamma * 256))
