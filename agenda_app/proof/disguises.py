"""Text that stands for other text: percent signs, entities, escapes, hexadecimal digits, base64."""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import quopri
import re
from collections.abc import Iterator
from itertools import chain
from urllib.parse import unquote_to_bytes

from agenda_app.proof.bounds import MOST_READ, TooMuchError
from agenda_app.proof.bytes_in_letters import from_base64, from_figures
from agenda_app.proof.garbled import from_garbled
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
_QUOTED = re.compile(r"=[0-9A-Fa-f]{2}|=\r?\n")
_ESCAPE = re.compile(
    r"(?:\\u|%u)([0-9A-Fa-f]{4})|\\u\{([0-9A-Fa-f]{1,6})\}|\\(?:x|'|0{4})([0-9A-Fa-f]{2})"
    r"|\\u(?P<ten>\d{3})(?!\d)\??|\\(?P<eight>[0-3]?[0-7]{2})|\\[nrtbf]"
)
"""Of scripts, of style sheets ("\\0000f8") and of formatted text ("\\u248?", "\\'f8")."""
_WORD = r"=\?[^\s?]+\?[bBqQ]\?[^\s?]*\?="
_ENCODED_WORDS = re.compile(rf"{_WORD}(?:\s+{_WORD})*")
_PUNYCODE = re.compile(r"xn--([a-z0-9\-]+)", re.IGNORECASE)
_TURNED = re.compile("[\u202d\u202e]([^\u202c-\u202e]*)")
"""Letters that are shown from right to left, whatever stands around them."""
_NUMBER = r"(?:0x[0-9A-Fa-f]{1,6}|[0-9]{1,7})"
_NUMBERS = re.compile(rf"(?:{_NUMBER}\s*,\s*){{4,}}{_NUMBER}")
_UNUSUAL = re.compile(r"""[^\sA-Za-z0-9æøåÆØÅ.,:;\-–/()"«»§]""")
_LEAST_PLAIN = 0.8
LONG = 1_000_000
"""Letters of a text that takes so long that whoever waits may want to stop in between."""
_LEAST_NOISE = 100_000
"""Letters of a text that may be pixels."""
_LEAST_ASCII = 0.6
"""Of a text in Latin letters, each other letter of which may have been taken for two."""
_PLAIN = re.compile(r"[\t\n\r\x20-\x7e]{16,}")


def undisguised(text: str, depth: int = _DEPTH) -> Iterator[str | None]:
    """Return what a text says when it is read in other ways, again and again.

    The text itself is not among it. Of a long one None is now and then.

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
            if found is None:
                yield None
            # Whatever was taken off first, the same is left: each is read once.
            elif found not in known:
                if (room := room - len(found)) < 0:
                    raise TooMuchError("readings")
                known.add(found)
                fresh.append(found)
                yield found
        layer = fresh


def _one_layer(text: str) -> Iterator[str | None]:
    written = text.encode("utf-8", "surrogatepass")
    for said in (
        _from_escapes(_without_noise(text)),
        _from_other_letters(text, written),
        _from_other_ways(text),
        uninterrupted(text),
        *(
            chain.from_iterable(map(_sensible, every))
            for every in (
                from_other_bases(written),
                from_figures(text, written),
                from_base64(written),
            )
        ),
    ):
        yield from said
        if len(text) >= LONG:
            yield None


def _from_other_letters(text: str, written: bytes) -> Iterator[str]:
    """Read letters that stand for others, or for a part of one."""
    if _OF_SYMBOLS.search(written) and _SYMBOLS.search(text):
        yield _SYMBOLS.sub(_from_symbols, text)
    yield from from_garbled(text)


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
        yield _TURNED.sub(lambda match: match[1][::-1], text)


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
