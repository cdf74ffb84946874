"""The strings and names in the text of PDF objects (ISO 32000-2, 7.3.4, 7.3.5, 7.9.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from agenda_app.proof.disguises import as_text

_PLAIN = rb"[^()\\]++|\\[\s\S]"
LITERAL = rb"\((?:" + _PLAIN + rb"|\((?:" + _PLAIN + rb"|\((?:" + _PLAIN + rb")*+\))*+\))*+\)"
HEX = rb"<[0-9A-Fa-f\s]*>"
_ANY = rb"(" + LITERAL + rb"|(?<!<)" + HEX + rb"(?!>))"
_STRING = re.compile(rb"(?:/([^\s/<>\[\](){}%]+)\s*)?" + _ANY)
_ALONE = re.compile(rb"(?=[(<])" + _ANY)
_NAME = re.compile(rb"/([^\s/<>\[\](){}%]{5,})")
_NUMBERED = re.compile(rb"#([0-9A-Fa-f]{2})")
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|[\s\S]))")
_OCTAL_ONLY = re.compile(rb"(?:[^\\]++|\\[0-3][0-7]{2})*+")
_LANGUAGE = re.compile("\x1b[^\x1b]{2,12}\x1b")
"""Which language the words behind it are in (ISO 32000-2, 7.9.2.2.1); never shown."""
_UTF8 = re.compile(rb"[\xc3-\xc5][\x80-\xbf]")
"""Letters as UTF-8 writes them, perhaps among other bytes."""
_SHORT = 12
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_KNOWN = {b"\\%03o" % code: bytes((code,)) for code in range(256)}
_DOC_ENCODING = {
    0x80: "•", 0x81: "†", 0x82: "‡", 0x83: "…", 0x84: "—", 0x85: "–", 0x86: "ƒ", 0x87: "⁄",
    0x88: "‹", 0x89: "›", 0x8A: "−", 0x8B: "‰", 0x8C: "„", 0x8D: "“", 0x8E: "”", 0x8F: "‘",
    0x90: "’", 0x91: "‚", 0x92: "™", 0x93: "ﬁ", 0x94: "ﬂ",
    0x95: "Ł", 0x96: "Œ", 0x97: "Š", 0x98: "Ÿ", 0x99: "Ž", 0x9A: "ı", 0x9B: "ł", 0x9C: "œ",
    0x9D: "š", 0x9E: "ž", 0xA0: "€",
}  # fmt: skip


class Found(NamedTuple):
    """A string, the key right before it ("" when there is none), and where it ends in the text."""

    key: str
    raw: bytes
    end: int


def strings_in(text: bytes) -> Iterator[Found]:
    """Return the strings in the text of an object, unescaped but not decoded."""
    if _may_have_strings(text):
        for match in _STRING.finditer(text):
            yield Found((match[1] or b"").decode("latin-1"), raw_string(match[2]), match.end())


def said_by_strings(text: bytes) -> list[str]:
    """Return what the strings in some bytes say, as ``text_string`` returns it."""
    found = _ALONE.findall(text) if _may_have_strings(text) else []
    # The codes in the tables of fonts, and the names of tags, are many times the same.
    said = {
        written: _short(written) if len(written) < _SHORT else _said(written)
        for written in set(found)
    }
    return [said[written] for written in found]


def _said(written: bytes) -> str:
    return text_string(raw_string(written))


_short = lru_cache(maxsize=4096)(_said)
"""The codes in the tables of fonts are the same in most of them."""


def _may_have_strings(text: bytes) -> bool:
    return b"(" in text or text.count(b"<") != 2 * text.count(b"<<")


def names_in(text: bytes) -> set[bytes]:
    """Return the names in the text of an object that are long enough to tell something."""
    return set(_NAME.findall(text))


def said_by_name(name: bytes) -> str:
    """Return a name without its number signs."""
    return as_text(_NUMBERED.sub(_byte, name))


def raw_string(written: bytes) -> bytes:
    """Return the bytes of a string that is written in parentheses or as hexadecimal digits."""
    if written.startswith(b"<"):
        digits = written[1:-1]
        if len(digits) % 2 or not digits.isalnum():
            digits = b"".join(digits.split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    inner = written[1:-1]
    if b"\\" in inner and _OCTAL_ONLY.fullmatch(inner):
        return inner.decode("unicode_escape").encode("latin-1")  # as most are written, at once
    return _ESCAPE.sub(_unescaped, inner) if b"\\" in inner else inner


def _unescaped(match: re.Match[bytes]) -> bytes:
    known = _KNOWN.get(match[0])
    if known is not None:
        return known
    if match[1]:
        return bytes((int(match[1], 8) & 0xFF,))
    if match[2] in {b"\n", b"\r", b"\r\n"}:
        return b""
    return _LETTERS.get(match[2], match[2])


def _byte(match: re.Match[bytes]) -> bytes:
    return bytes((int(match[1], 16),))


def text_string(raw: bytes) -> str:
    """Return a text string; what could be read in two ways is given in both, a line each."""
    if raw.startswith((b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf")):
        return _LANGUAGE.sub("", as_text(raw))
    readings = [raw.decode("latin-1").translate(_DOC_ENCODING)]
    if not raw.isascii():
        readings.append(as_text(raw))
    if _UTF8.search(raw):
        readings.append(raw.decode("utf-8", "ignore"))
    if b"\x00" in raw:
        readings += [raw.decode(code, "ignore") for code in ("utf-16-be", "utf-16-le")]
    return "\n".join(dict.fromkeys(readings))
