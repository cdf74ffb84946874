"""Text that stands for other text: percent signs, entities, escapes, hexadecimal digits, base64."""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import quopri
import re
import string
import zlib
from collections.abc import Iterator
from itertools import chain
from urllib.parse import unquote_to_bytes

from agenda_app.proof.bounds import MOST_READ, TooMuchError
from agenda_app.proof.interrupted import uninterrupted
from agenda_app.proof.other_bases import from_other_bases

_DEPTH = 3
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_ENTITY = re.compile(r"&#?\w+")
_SEVEN_BITS = re.compile(r"([+&])([A-Za-z0-9+/,]+)-")
"""Letters in UTF-7, and in the names of folders of letters (RFC 2152; RFC 3501, 5.1.3)."""
_SYMBOLS = re.compile("[\uf020-\uf0ff]{3,}")
"""Letters of typefaces that have symbols in their place; one or two are bullets or ticks."""
_OF_SYMBOLS = re.compile(rb"\xef[\x80-\x83]")
"""What each of them begins with in UTF-8, which is sooner looked for."""
_TWICE = re.compile("[\xc3-\xc5][\x80-\xbf]")
"""What UTF-8 looks like that was taken for a byte a letter."""
_FIRST_OF_TWICE = ("\xc3", "\xc4", "\xc5")
_QUOTED = re.compile(r"=[0-9A-F]{2}|=\r?\n")
_ESCAPE = re.compile(
    r"(?:\\u|%u)([0-9A-Fa-f]{4})|\\u\{([0-9A-Fa-f]{1,6})\}|\\(?:x|'|0{4})([0-9A-Fa-f]{2})"
    r"|\\u(?P<ten>\d{3})(?!\d)\??|\\(?P<eight>[0-3][0-7]{2})|\\[nrtbf]"
)
"""Of scripts, of style sheets ("\\0000f8") and of formatted text ("\\u248?", "\\'f8")."""
_WORD = r"=\?[^\s?]+\?[bBqQ]\?[^\s?]*\?="
_ENCODED_WORDS = re.compile(rf"{_WORD}(?:\s+{_WORD})*")
_PUNYCODE = re.compile(r"xn--([a-z0-9\-]+)", re.IGNORECASE)
_NUMBER = r"(?:0x[0-9A-Fa-f]{1,6}|[0-9]{1,7})"
_NUMBERS = re.compile(rf"(?:{_NUMBER}\s*,\s*){{4,}}{_NUMBER}")
_CODES = re.compile(
    r"(?<![0-9])(?:(?:3[2-9]|[4-9][0-9]|[12][0-9]{2})[ ,;]{1,2}){11,}[0-9]{2,3}(?![0-9])"
)
"""Numbers of letters that a byte is enough for, without a word that says so."""
_HEX = re.compile(r"[0-7][0-9A-Fa-f][\s:,]{0,2}(?:0x)?(?:[0-9A-Fa-f]{2}[\s:,]{0,2}(?:0x)?){9,}")
_LEAST_BASE64 = b"A" * 16
_BASE64 = re.compile(_LEAST_BASE64 + rb"A*(?:\r?\nA{4,})*")
"""Finds runs among the bytes of a text in which every sign of base64 is "A", and quickly so."""
_MIXED = re.compile(
    r".[^a-z]*+[a-z][^A-Z0-9+/]*+[A-Z0-9+/][^A-Z0-9+/]*+[A-Z0-9+/]"
    r"|[^A-Z0-9+/]*+[A-Z0-9+/][^A-Z0-9+/]*+[A-Z0-9+/][^a-z]*+[a-z]"
)
"""Capitals and figures among small letters, as words do not have them; from the first sign on."""
_FEWEST = 16
_UNUSUAL = re.compile(r"""[^\sA-Za-z0-9æøåÆØÅ.,:;\-–/()"«»§]""")
_LEAST_PLAIN = 0.8
_LEAST_NOISE = 100_000
"""Letters of a text that may be pixels."""
_LEAST_ASCII = 0.6
"""Of a text in Latin letters, each other letter of which may have been taken for two."""
_PLAIN = re.compile(r"[\t\n\r\x20-\x7e]{16,}")
_DEFLATED = (b"\x1f\x8b\x08", b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_MOST_UNPACKED = 10_000_000


def _signs(signs: str, stand_in: str, *, kept: str = "") -> bytes:
    """Return a table that puts one letter for all of some signs, and spaces for the others."""
    table = {ord(sign): ord(stand_in) for sign in signs} | {ord(sign): ord(sign) for sign in kept}
    return bytes(table.get(code, 0x20) for code in range(256))


_AS_BASE64 = _signs(f"{string.ascii_letters}{string.digits}+/_-", "A", kept="\r\n")
_AS_HEX = _signs(string.hexdigits, "0")
_BETWEEN_HEX = bytes(
    code for code in range(256) if code >= 0x80 or chr(code).isspace() or chr(code) in ":,x"
)
_LEAST_HEX = b"0" * 20
_AS_FIGURES = _signs(string.digits, "0")
_BETWEEN_CODES, _LEAST_CODES = b" ,;", b"0" * 24


def undisguised(text: str, depth: int = _DEPTH) -> Iterator[str]:
    """Return what a text says when it is read in other ways, again and again.

    The text itself is not among it.

    Args:
        text: what was read.
        depth: how many layers are taken off.

    Raises:
        TooMuchError: it says more than can be searched, as pixels do that are taken for a text.
    """
    known, layer, room = {text}, [text], MOST_READ
    for _ in range(depth):
        fresh = []
        for found in chain.from_iterable(map(_one_layer, layer)):
            # Whatever was taken off first, the same is left: each is read once.
            if found not in known:
                if (room := room - len(found)) < 0:
                    raise TooMuchError("readings")
                known.add(found)
                fresh.append(found)
                yield found
        layer = fresh


def _one_layer(text: str) -> Iterator[str]:
    written = text.encode("utf-8", "surrogatepass")
    yield from _from_escapes(_without_noise(text))
    if _OF_SYMBOLS.search(written) and _SYMBOLS.search(text):
        yield _SYMBOLS.sub(_from_symbols, text)
    if any(map(text.__contains__, _FIRST_OF_TWICE)) and _TWICE.search(text):
        yield text.encode("latin-1", "replace").decode("utf-8", "replace")
    yield from _from_other_ways(text)
    yield from uninterrupted(text)
    for said in from_other_bases(written):
        yield from _sensible(said)
    if _LEAST_HEX in written.translate(_AS_HEX, _BETWEEN_HEX):
        for found in _HEX.finditer(text):
            yield from _sensible(_from_hex(found[0]))
    if _LEAST_CODES in written.translate(_AS_FIGURES, _BETWEEN_CODES):
        for match in _CODES.finditer(text):
            yield from _sensible(_from_codes(match[0]))
    signs = written.translate(_AS_BASE64)
    first = signs.find(_LEAST_BASE64)
    runs = (run.span() for run in _BASE64.finditer(signs, first)) if first >= 0 else ()
    # The keys of objects look like it, and are many times the same.
    for run in dict.fromkeys(written[begin:end] for begin, end in runs):
        yield from _from_base64(run.decode("ascii"))


def _without_noise(text: str) -> str:
    """Return what may have escapes in it: of pixels and other noise the runs of plain signs.

    A short text is read as it is, whatever signs it has: frames and bullets are no noise.
    """
    if len(text) < _LEAST_NOISE:
        return text
    plain = len(text.encode("ascii", "ignore"))
    return text if plain >= _LEAST_ASCII * len(text) else "\n".join(_PLAIN.findall(text))


def _from_escapes(text: str) -> Iterator[str]:
    """Read what stands for single letters."""
    if "%" in text and _PERCENT.search(text):
        yield as_text(unquote_to_bytes(text.encode("utf-8", "replace")))
    if "&" in text and _ENTITY.search(text):
        yield html.unescape(text)
    if "=" in text and _QUOTED.search(text):
        yield as_text(quopri.decodestring(text.encode("utf-8", "replace")))
    if "-" in text and ("+" in text or "&" in text) and _SEVEN_BITS.search(text):
        yield _SEVEN_BITS.sub(_from_seven_bits, text)
    if ("\\" in text or "%u" in text) and _ESCAPE.search(text):
        yield _ESCAPE.sub(_escaped, text)


def _from_other_ways(text: str) -> Iterator[str]:
    """Read whole words that are written otherwise."""
    if "=?" in text:
        yield from (_encoded_words(match[0]) for match in _ENCODED_WORDS.finditer(text))
    if "xn--" in text:
        yield _PUNYCODE.sub(_from_punycode, text)
    if "CharCode" in text:
        yield from (_from_numbers(match[0]) for match in _NUMBERS.finditer(text))
    if "\u202e" in text or "\u202d" in text:
        yield text[::-1]


def as_text(data: bytes) -> str:
    """Return bytes as text: with a byte-order mark what it says, else UTF-8 or Windows' letters."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _from_symbols(match: re.Match[str]) -> str:
    return "".join(chr(ord(sign) - 0xF000) for sign in match[0])


def _escaped(match: re.Match[str]) -> str:
    if match["ten"]:
        return chr(int(match["ten"]))
    if match["eight"]:
        return chr(int(match["eight"], 8))
    number = match[1] or match[2] or match[3]
    return chr(min(int(number, 16), 0x10FFFF)) if number else " "


def _from_seven_bits(match: re.Match[str]) -> str:
    """Return letters that are written as base64 of their numbers."""
    digits = match[2].replace(",", "/")
    try:
        return base64.b64decode(digits + "=" * (-len(digits) % 4)).decode("utf-16-be")
    except (binascii.Error, UnicodeDecodeError):
        return match[0]


def _encoded_words(text: str) -> str:
    """Return words of a letter's head in plain letters (RFC 2047)."""
    from email.errors import MessageError  # seldom needed, and slow to load
    from email.header import decode_header, make_header

    try:
        return str(make_header(decode_header(text)))
    except (ValueError, LookupError, MessageError):
        return ""


def _from_punycode(match: re.Match[str]) -> str:
    """Return a part of a name of a computer in its own letters (RFC 3492)."""
    try:
        return match[1].encode("ascii").decode("punycode")
    except UnicodeError:
        return match[0]


def _from_numbers(text: str) -> str:
    """Return the letters of which a script gives the numbers."""
    numbers = (int(one, 16 if "x" in one else 10) for one in map(str.strip, text.split(",")))
    return "".join(chr(number) for number in numbers if number < 0x110000)


def _from_codes(text: str) -> bytes:
    """Return the letters of which a text gives the numbers; nothing when these are others."""
    numbers = [int(one) for one in re.findall(r"[0-9]+", text)]
    said = bytes(number for number in numbers if number < 0x100)
    letters = sum(chr(code).isalpha() or chr(code) == " " for code in said)
    return said if letters >= _LEAST_PLAIN * len(numbers) else b""


def _from_hex(digits: str) -> bytes:
    return bytes.fromhex("".join(re.findall(r"[0-9A-Fa-f]{2}", digits.replace("0x", ""))))


def _from_base64(run: str) -> Iterator[str]:
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
            yield from _sensible(_unpacked(data))


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


def _sensible(data: bytes) -> Iterator[str]:
    """Return the readings of bytes that look like words."""
    readings = {as_text(data)}
    if data[1::2].count(0) * 4 > len(data) or data[::2].count(0) * 4 > len(data):
        readings |= {data.decode(code, "ignore") for code in ("utf-16-le", "utf-16-be")}
        readings |= {data[1:].decode(code, "ignore") for code in ("utf-16-le", "utf-16-be")}
    for reading in sorted(readings):
        plain = len(_UNUSUAL.sub("", reading))
        if plain >= _LEAST_PLAIN * len(reading):
            yield reading
