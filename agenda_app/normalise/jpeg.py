"""JPEG files without what they say beside the picture: place, camera, author, preview."""

from __future__ import annotations

from collections.abc import Iterator

_START, _SCAN, _END = 0xD8, 0xDA, 0xD9
_WITHOUT_LENGTH = {0x01, *range(0xD0, 0xD8)}
# JFIF says how large the dots are, Adobe's segment how the colours are stored.
_KEPT = {0xE0, 0xEE}
_APPLICATION = range(0xE0, 0xF0)
_COMMENT = 0xFE


def without_facts(data: bytes) -> bytes:
    """Return the same picture, to the bit, without comments and the segments of applications."""
    return b"\xff\xd8" + b"".join(_segments(data))


def _segments(data: bytes) -> Iterator[bytes]:
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            at += 1
            continue
        mark = data[at + 1]
        if mark in (0xFF, 0x00):
            at += 1
            continue
        if mark == _SCAN:
            end = data.rfind(b"\xff\xd9")
            yield data[at : end + 2] if end > at else data[at:]
            return
        if mark in _WITHOUT_LENGTH or mark == _START:
            at += 2
            continue
        length = 2 + int.from_bytes(data[at + 2 : at + 4])
        spare = mark == _COMMENT or (mark in _APPLICATION and mark not in _KEPT)
        if not spare:
            yield data[at : at + length]
        at += length
