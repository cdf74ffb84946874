"""Bytes that are written in letters: hexadecimal digits, base64, or the number of each."""

from __future__ import annotations

import base64
import binascii
import re
import string
import zlib
from collections.abc import Iterator

_CODES = re.compile(
    r"(?<![0-9])(?:(?:3[2-9]|[4-9][0-9]|[12][0-9]{2})[ ,;]{1,2}){11,}[0-9]{2,3}(?![0-9])"
)
"""Numbers of letters that a byte is enough for, without a word that says so."""
_AIR = r"[\s:,;\-]{0,2}(?:0x)?"
_PAIR = r"[0-9A-Fa-f](?:\r?\n)?[0-9A-Fa-f]"
"""Lines may end in the middle of one, as pages and letters break what is longer than they."""
_HEX = re.compile(rf"(?=[0-7]){_PAIR}{_AIR}(?:{_PAIR}{_AIR}){{9,}}")
_LEAST_BASE64 = b"A" * 16
_BASE64 = re.compile(
    _LEAST_BASE64 + rb"A*(?:[ \r\n]{1,8}" + _LEAST_BASE64 + rb"A*)*(?:\r?\n {0,8}A{4,})*"
)
"""Finds runs among the bytes of a text in which every sign of base64 is "A", and quickly so.

What stands between two long lines may be the beginning of a line of a quoted letter."""
_SIGNS_OF_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]+")
_MIXED = re.compile(
    r".[^a-z]*+[a-z][^A-Z0-9+/]*+[A-Z0-9+/][^A-Z0-9+/]*+[A-Z0-9+/]"
    r"|[^A-Z0-9+/]*+[A-Z0-9+/][^A-Z0-9+/]*+[A-Z0-9+/][^a-z]*+[a-z]"
)
"""Capitals and figures among small letters, as words do not have them; from the first sign on."""
_FEWEST = 16
_LEAST_LETTERS = 0.8
"""Of numbers that may be those of letters, how many are."""
_DEFLATED = (b"\x1f\x8b\x08", b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_MOST_UNPACKED = 10_000_000


def _signs(signs: str, stand_in: str, *, kept: str = "") -> bytes:
    """Return a table that puts one letter for all of some signs, and spaces for the others."""
    table = {ord(sign): ord(stand_in) for sign in signs} | {ord(sign): ord(sign) for sign in kept}
    return bytes(table.get(code, 0x20) for code in range(256))


_AS_BASE64 = _signs(f"{string.ascii_letters}{string.digits}+/_-", "A", kept="\r\n")
_AS_HEX = _signs(string.hexdigits, "0")
_BETWEEN_HEX = bytes(
    code for code in range(256) if code >= 0x80 or chr(code).isspace() or chr(code) in ":,;-x"
)
_LEAST_HEX = b"0" * 20
_AS_FIGURES = _signs(string.digits, "0")
_BETWEEN_CODES, _LEAST_CODES = b" ,;", b"0" * 24


def from_figures(text: str, written: bytes) -> Iterator[bytes]:
    """Return what rows of hexadecimal digits, and of the numbers of letters, stand for.

    Args:
        text: where they stand.
        written: the same in UTF-8.
    """
    if _LEAST_HEX not in written.translate(_AS_HEX, _BETWEEN_HEX):
        return  # nor are there as many figures, since those are hexadecimal digits too
    for found in _HEX.finditer(text):
        yield _from_hex(found[0])
    if _LEAST_CODES in written.translate(_AS_FIGURES, _BETWEEN_CODES):
        for match in _CODES.finditer(text):
            yield _from_codes(match[0])


def from_base64(written: bytes) -> Iterator[bytes]:
    """Return what runs stand for that look like base64, from each place that one may begin at.

    Args:
        written: a text in UTF-8.
    """
    # The keys of objects look like it, and are many times the same.
    for run in dict.fromkeys(_runs(written)):
        yield from _from_base64(b"\n".join(_SIGNS_OF_BASE64.findall(run)).decode("ascii"))


def _runs(written: bytes) -> Iterator[bytes]:
    """Return what looks like base64; most of a text is passed faster than by the pattern."""
    signs = written.translate(_AS_BASE64)
    begin = signs.find(_LEAST_BASE64)
    while begin >= 0 and (run := _BASE64.match(signs, begin)):
        yield written[begin : run.end()]
        begin = signs.find(_LEAST_BASE64, run.end())


def _from_codes(text: str) -> bytes:
    """Return the letters of which a text gives the numbers; nothing when these are others."""
    numbers = [int(one) for one in re.findall(r"[0-9]+", text)]
    said = bytes(number for number in numbers if number < 0x100)
    letters = sum(chr(code).isalpha() or chr(code) == " " for code in said)
    return said if letters >= _LEAST_LETTERS * len(numbers) else b""


def _from_hex(digits: str) -> bytes:
    written = "".join(re.findall(r"[0-9A-Fa-f]", digits.replace("0x", "")))
    return bytes.fromhex(written[: len(written) // 2 * 2])


def _from_base64(run: str) -> Iterator[bytes]:
    """Read a run, and each of its lines, from each of four places on.

    What stands before it may have slipped in, and what stands below it may be other words.
    """
    if not _MIXED.match(run):
        return  # nor is any line of it
    lines = run.split()
    for whole in dict.fromkeys(("".join(lines), *lines)):
        if len(whole) < _FEWEST or not _MIXED.match(whole):
            continue
        plain = whole.replace("-", "+").replace("_", "/")
        for start in range(4):
            part = plain[start:]
            try:
                data = base64.b64decode(part[: len(part) // 4 * 4] + _rest(part))
            except binascii.Error:
                continue
            yield _unpacked(data)


def _unpacked(data: bytes) -> bytes:
    """Return what bytes say when they are deflated (RFC 1950, RFC 1952), themselves else."""
    if not data.startswith(_DEFLATED):
        return data
    try:
        return zlib.decompressobj(32 + zlib.MAX_WBITS).decompress(data, _MOST_UNPACKED)
    except zlib.error:
        return data


def _rest(part: str) -> str:
    rest = part[len(part) // 4 * 4 :]
    return rest + "=" * (4 - len(rest)) if len(rest) > 1 else ""
