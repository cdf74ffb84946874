"""Bytes that are written in letters by other bases than 16 and 64: 32 (RFC 4648, 6) and 85."""

from __future__ import annotations

import base64
import binascii
import re
import string
from collections.abc import Callable, Iterator
from contextlib import suppress

_LEAST = 24
"""Letters of the shortest run; words that are as long decode to no words."""
_BASE32 = re.compile(rb"A{%d,}(?:\r?\nA{8,})*" % _LEAST)
_BASE85 = re.compile(rb"A{%d,}(?:\r?\nA{5,})*" % _LEAST)
_MOST_BEFORE = 15
"""Letters that may have slipped in before a run."""
_FEWEST_SIGNS, _FEWEST_KINDS = 10, 3
"""Different signs of a run, and different ones that are no letters and stand in no names."""
_OF_NAMES = f"{string.ascii_letters}{string.digits}[]/.,:_-".encode()
_OF_ASCII85 = "".join(map(chr, range(0x21, 0x76))) + "z"
_OF_BASE85 = string.digits + string.ascii_letters + "!#$%&()*+-;<=>?@^_`{|}~"


def _signs(signs: str) -> bytes:
    """Return a table that puts "A" for some signs, a space for the others but line breaks."""
    return bytes(
        0x41 if chr(code) in signs else code if code in b"\r\n" else 0x20 for code in range(256)
    )


_AS_LARGE_32 = _signs(f"{string.ascii_uppercase}234567")
_AS_SMALL_32 = _signs(f"{string.ascii_lowercase}234567")
_AS_EITHER_85 = _signs(_OF_ASCII85 + _OF_BASE85)
_RUN = b"A" * _LEAST


def from_other_bases(written: bytes) -> Iterator[bytes]:
    """Return what runs of signs stand for, whether that says anything or not.

    Args:
        written: a text, in UTF-8.
    """
    if _RUN not in written.translate(_AS_EITHER_85):  # which has the signs of the others too
        return
    for table, pattern, is_likely, decoders in (
        (_AS_LARGE_32, _BASE32, _may_be_32, (_from_base32,)),
        (_AS_SMALL_32, _BASE32, _may_be_32, (_from_base32,)),
        (_AS_EITHER_85, _BASE85, _may_be_85, (_from_ascii85, _from_base85)),
    ):
        signs = written.translate(table)
        first = signs.find(_RUN)
        for found in pattern.finditer(signs, first) if first >= 0 else ():
            run = written[found.start() : found.end()].translate(None, b"\r\n")
            if is_likely(run):
                for decoder in decoders:
                    yield from decoder(run)


def _may_be_32(run: bytes) -> bool:
    """Tell whether it has as many signs as words have, which rules do not."""
    return len(set(run)) >= _FEWEST_SIGNS


def _may_be_85(run: bytes) -> bool:
    """Tell whether it has signs of many kinds, as names and hexadecimal digits do not."""
    return len(set(run.translate(None, _OF_NAMES))) >= _FEWEST_KINDS


def _from_base32(run: bytes) -> Iterator[bytes]:
    """Read a run from each of eight places on: what stands before it may have slipped in."""
    for start in range(8):
        part = run[start:].upper()
        whole = part[: len(part) // 8 * 8]
        rest = part[len(whole) :]
        padded = rest.ljust(8, b"=") if len(rest) in {2, 4, 5, 7} else b""
        try:
            yield base64.b32decode(whole + padded)
        except binascii.Error:
            continue


def _from_ascii85(run: bytes) -> Iterator[bytes]:
    """Read a run as PDF and PostScript write it, between "<~" and "~>" or without."""
    inside = run.partition(b"<~")[2] or run
    yield from _by_fives(inside.partition(b"~>")[0], base64.a85decode)


def _from_base85(run: bytes) -> Iterator[bytes]:
    yield from _by_fives(run, base64.b85decode)


def _by_fives(run: bytes, decode: Callable[[bytes], bytes]) -> Iterator[bytes]:
    """Read a run from each of its first places on: what stands before it may have slipped in."""
    for begin in range(_MOST_BEFORE):
        with suppress(ValueError):
            yield decode(run[begin:])
