"""What the codes in a font's strings mean (ISO 32000-2, 9.6.5, 9.10)."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from functools import lru_cache
from html.entities import html5

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.proof.bounds import TooMuchError
from agenda_app.proof.unpacking import decoded

_BLOCK = re.compile(rb"begin(bfchar|bfrange)((?:(?!begin)[\s\S])*?)endbf")
_PAIR = re.compile(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]*)>")
_RANGE = re.compile(
    rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])"
)
_ONE = re.compile(rb"<([0-9A-Fa-f\s]*)>")
_SPACE = re.compile(rb"begincodespacerange\s*<([0-9A-Fa-f\s]+)>")
_NUMBERED = re.compile(r"(?:uni|u)([0-9A-F]{4,6})$")
_MOST = 0x10000
_MOST_MEANINGS = 16 * _MOST
_NAMES = {"ae": "æ", "AE": "Æ", "germandbls": "ß", "hyphen": "-", "space": " ", "period": "."}
_WINDOWS = bytes(range(256)).decode("cp1252", "replace")
_ASCII = {code: chr(code) for code in range(0x20, 0x7F)}
_BASES = {
    "/WinAnsiEncoding": {**_ASCII, **{code: _WINDOWS[code] for code in range(0x80, 0x100)}},
    "/MacRomanEncoding": dict(enumerate(bytes(range(256)).decode("mac-roman"))),
    "/StandardEncoding": {
        **_ASCII,
        **{0xAE: "fi", 0xAF: "fl", 0xE1: "Æ", 0xE9: "Ø", 0xF1: "æ", 0xF9: "ø"},
    },
}


@dataclass(frozen=True, slots=True)
class CodeMap:
    """The characters of a font's codes, each ``width`` bytes long.

    ``table`` has those of all bytes in order when each means one character, which is read at once.
    """

    width: int = 1
    meanings: dict[int, str] = field(default_factory=dict)
    table: str = ""

    def read(self, raw: bytes) -> str:
        """Return what a string of the font says."""
        if self.table:
            return codecs.charmap_decode(raw, "strict", self.table)[0]
        if self.width == 1:
            return raw.decode("latin-1").translate(self.meanings)
        codes = (int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2))
        return "".join(self.meanings.get(code, "\ufffd") for code in codes)


def _of_bytes(meanings: dict[int, str]) -> CodeMap:
    signs = [meanings.get(code, chr(code)) for code in range(256)]
    # For the library this sign says that a code means nothing.
    is_simple = all(len(sign) == 1 and sign != "\ufffe" for sign in signs)
    return CodeMap(1, meanings, "".join(signs) if is_simple else "")


PLAIN = _of_bytes({code: _WINDOWS[code] for code in range(0x80, 0x100)})


def code_map(font: pikepdf.Object) -> CodeMap:
    """Return what the codes of a font mean, as far as the font says it."""
    composite = font.get("/Subtype") == Name.Type0
    table = font.get("/ToUnicode")
    if isinstance(table, Stream):
        written = decoded(table)
        meanings = to_unicode(written)
        space = _SPACE.search(written)
        wide = not _is_narrow(font) if composite else space and len(space[1].strip()) > 2
        return CodeMap(2, meanings) if wide else _of_bytes({**PLAIN.meanings, **meanings})
    if composite:
        # Without a table the codes are usually glyph numbers; text by its characters is the rest.
        return CodeMap(2, {code: chr(code) for code in range(0x20, 0x180)})
    return _of_bytes({**PLAIN.meanings, **by_encoding(font)})


def _is_narrow(font: pikepdf.Object) -> bool:
    """Tell whether the codes of a composite font are a byte each, as its own table says."""
    table = font.get("/Encoding")
    space = _SPACE.search(decoded(table)) if isinstance(table, Stream) else None
    return space is not None and len(space[1].strip()) == 2


def by_encoding(font: pikepdf.Object) -> dict[int, str]:
    """Return what a simple font's codes look like, as far as it names an encoding or its glyphs."""
    encoding = font.get("/Encoding")
    differences = encoding.get("/Differences") if isinstance(encoding, Dictionary) else None
    base = encoding.get("/BaseEncoding") if isinstance(encoding, Dictionary) else encoding
    return {**_BASES.get(str(base), {}), **_by_name(differences)}


def by_habit(font: pikepdf.Object) -> dict[int, str]:
    """Return what the codes of a font look like that every reader has, if it names no encoding."""
    is_own = "/FontDescriptor" in font or font.get("/Subtype") != Name.Type1
    return {} if is_own or "/Encoding" in font else _BASES["/StandardEncoding"]


def to_unicode(table: bytes) -> dict[int, str]:
    """Return the meanings in a ToUnicode table.

    Raises:
        TooMuchError: it gives each code a meaning again and again.
    """
    found: dict[int, str] = {}
    room = _MOST_MEANINGS
    for kind, block in _BLOCK.findall(table):
        if kind == b"bfchar":
            found |= {_number(code): _text(text) for code, text in _PAIR.findall(block)}
            continue
        for low, high, first, listed in _RANGE.findall(block):
            codes = range(_number(low), min(_number(high), _number(low) + _MOST) + 1)
            room -= len(codes)
            if room < 0:
                raise TooMuchError("meanings")
            if listed:
                found |= dict(zip(codes, map(_text, _ONE.findall(listed)), strict=False))
            else:
                begin = _text(first)
                found |= {code: _moved(begin, code - codes[0]) for code in codes}
    return found


def _moved(text: str, by: int) -> str:
    return text[:-1] + chr(min(ord(text[-1]) + by, 0x10FFFF)) if text else ""


def _number(digits: bytes) -> int:
    return int(b"".join(digits.split()), 16)


def _text(digits: bytes) -> str:
    packed = b"".join(digits.split()).decode("ascii")
    return bytes.fromhex(packed.rjust(4, "0")).decode("utf-16-be", "replace")


def _by_name(differences: pikepdf.Object | None) -> dict[int, str]:
    """Return the characters of a list of glyph names; "aring" is named as in HTML."""
    found: dict[int, str] = {}
    if not isinstance(differences, Array):
        return found
    code = 0
    for entry in differences:
        if isinstance(entry, Name):
            if character := _character(str(entry).removeprefix("/")):
                found[code] = character
            code += 1
        else:
            code = int(entry)
    return found


@lru_cache(maxsize=4096)
def _character(name: str) -> str:
    """Return what a glyph of a name looks like: "f_i" is two, "a.sc" is one that looks special."""
    return "".join(map(_one_character, name.split(".")[0].split("_"))) if name[1:] else name


def _one_character(name: str) -> str:
    if len(name) == 1:
        return name
    if numbered := _NUMBERED.match(name):
        return chr(min(int(numbered[1], 16), 0x10FFFF))
    return _NAMES.get(name) or html5.get(f"{name};", "")
