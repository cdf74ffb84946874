"""Whether every character on the pages has a meaning that can be read aloud and searched for.

PDF/UA-1, 7.21.7, and PDF/A-2a, 6.2.11.7: each code that is shown has to lead to Unicode, not to
nothing, and for PDF/A-2a not to the private area where office programs keep their bullets.
"""

from __future__ import annotations

from collections.abc import Iterable

import pikepdf
from fontTools.agl import toUnicode
from pikepdf import Dictionary, Name, Stream

from agenda_app.domain.verdict_codes import Against
from agenda_app.normalise.fonts import UsedFont
from agenda_app.normalise.objects import name_of
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.unicode_map import UnicodeMap, write_map

_MEANT = {
    0xF0B7: "•", 0xF0A7: "▪", 0xF0A8: "◦", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0E0: "→", 0xF0DF: "←",
    0xF0FE: "☒", 0xF06F: "☐", 0xF071: "☐", 0xF0A3: "☐", 0xF06E: "■", 0xF076: "❖", 0xF02D: "–",
    0xF0B0: "°", 0xF0B1: "±", 0xF0A2: "′", 0xF0B3: "≥", 0xF0D0: "–", 0xE00C: "☑", 0xE00A: "□",
}  # fmt: skip
_UNKNOWN_SIGN = "□"
_FORBIDDEN = ("\0", "\ufeff", "\ufffe")
_CODECS = {
    "/WinAnsiEncoding": "cp1252",
    "/MacRomanEncoding": "mac_roman",
    "/StandardEncoding": "ascii",
}


def mend_letters(pdf: pikepdf.Pdf, fonts: Iterable[UsedFont], remarks: Remarks) -> None:
    """Give signs of the private area an ordinary meaning, and note fonts whose meaning is lost."""
    for font in fonts:
        if not _mend(pdf, font.source, font.texts):
            remarks.object_to(Against.NO_UNICODE, detail=font.name)


def _mend(pdf: pikepdf.Pdf, font: Dictionary, shown: set[bytes]) -> bool:
    """Return whether every code that is shown means something, after private ones were mended."""
    written = font.get("/ToUnicode")
    known = UnicodeMap(written) if isinstance(written, Stream) else None
    length = 1
    if font.get("/Subtype") == Name.Type0:
        length = (known.code_length if known else None) or 2
    names = names_in(font)
    meanings: dict[bytes, str] = {}
    private = False
    for code in codes_in(shown, length):
        meaning = known.meaning(code) if known else None
        if meaning is None and length == 1:
            meaning = meaning_by_encoding(font, names, code[0])
        if not meaning or any(sign in meaning for sign in _FORBIDDEN):
            return False
        meanings[code] = "".join(map(_public, meaning))
        private |= meanings[code] != meaning
    if private:
        font.ToUnicode = pdf.make_stream(write_map(meanings, length))
    return True


def codes_in(shown: set[bytes], length: int) -> set[bytes]:
    """Return the codes of a length that texts are made of."""
    return {
        text[start : start + length]
        for text in shown
        for start in range(0, len(text) - length + 1, length)
    }


def _public(sign: str) -> str:
    """Return a sign that everybody knows for one of the private area."""
    if 0xE000 <= ord(sign) <= 0xF8FF or ord(sign) >= 0xF0000:
        return _MEANT.get(ord(sign), _UNKNOWN_SIGN)
    return sign


def names_in(font: Dictionary) -> dict[int, str]:
    """Return the names of the letters that a font's encoding lists one by one."""
    encoding = font.get("/Encoding")
    names: dict[int, str] = {}
    code = 0
    for item in encoding.get_list("/Differences", ()) if isinstance(encoding, Dictionary) else ():
        if isinstance(item, int):
            code = item
        elif isinstance(item, Name):
            names[code] = name_of(item)[1:]
            code += 1
    return names


def meaning_by_encoding(font: Dictionary, names: dict[int, str], code: int) -> str | None:
    """Return what a code of a simple font stands for by its encoding, None when nobody knows."""
    if code in names:
        return toUnicode(names[code]) or None
    encoding = font.get("/Encoding")
    if isinstance(encoding, Dictionary):
        encoding = encoding.get("/BaseEncoding")
    codec = _CODECS.get(name_of(encoding))
    if codec is None:
        return None
    try:
        return bytes([code]).decode(codec)
    except UnicodeDecodeError:
        return None
