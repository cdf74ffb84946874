"""Which letters a font draws, by what it calls its own glyphs, beside what its codes mean.

A file tells the meaning of its codes apart from their looks (``/ToUnicode``), so a damaged or a
dishonest one reads otherwise than it looks: to a search, to a reader aloud and to who copies it
(ISO 32000-2, 9.10.2). Fonts name their glyphs, or list them by their letters (9.6.5, 9.7.4). Where
they do neither, nobody can tell without looking.
"""

from __future__ import annotations

import io
import struct
import unicodedata
from collections.abc import Iterable, Mapping

from fontTools.agl import toUnicode
from fontTools.cffLib import CFFFontSet
from fontTools.ttLib import TTFont, TTLibError
from pikepdf import Dictionary, Name, PdfError, Stream

from agenda_app.normalise.fonts import UsedFont
from agenda_app.normalise.letters import codes_in, meaning_by_encoding, names_in
from agenda_app.normalise.unicode_map import UnicodeMap

Drawn = Mapping[int, frozenset[str]]
"""The letters that a glyph, or a code, may be drawn for."""
_FEWEST, _LEAST_SHARE = 5, 0.3
"""How many letters have to be others before it is no oddity of a font, a digit of old style."""
_UNREADABLE = (
    *(TTLibError, PdfError, struct.error, ValueError, KeyError, IndexError, TypeError),
    *(AttributeError, AssertionError, OverflowError, EOFError, NotImplementedError),
)


def reads_otherwise(font: UsedFont) -> bool:
    """Tell whether much of what is shown in a font means other letters than it draws."""
    source = font.source
    written = source.get("/ToUnicode")
    if not (font.visible and isinstance(written, Stream)):
        return False
    meanings = UnicodeMap(written)
    length = (meanings.code_length or 2) if source.get("/Subtype") == Name.Type0 else 1
    codes = codes_in(font.texts, length)
    try:
        drawn = _drawn(source, codes)
    except _UNREADABLE:
        return False
    said = ((meanings.meaning(code), drawn.get(int.from_bytes(code))) for code in codes)
    compared = [_is_other(one, other) for one, other in said if one and other]
    return sum(compared) >= max(_FEWEST, _LEAST_SHARE * len(compared))


def _is_other(meant: str, drawn: frozenset[str]) -> bool:
    """Tell whether one letter is meant and none like it is drawn; signs have many looks."""
    if len(meant) != 1 or not meant.isalnum() or not all(map(str.isalnum, drawn)):
        return False
    return _plain(meant) not in set(map(_plain, drawn))


def _plain(letter: str) -> str:
    return unicodedata.normalize("NFKC", letter).casefold()


def _drawn(font: Dictionary, codes: Iterable[bytes]) -> Drawn:
    if font.get("/Subtype") != Name.Type0:
        names = names_in(font)
        letters = ((code[0], meaning_by_encoding(font, names, code[0])) for code in codes)
        return {code: frozenset((letter,)) for code, letter in letters if letter}
    (below,) = font.get_list("/DescendantFonts", (Dictionary(),))
    glyphs = below.get("/CIDToGIDMap", Name.Identity)
    if font.get("/Encoding") != Name("/Identity-H") or glyphs != Name.Identity:
        return {}
    described = below.get("/FontDescriptor", Dictionary())
    if isinstance(program := described.get("/FontFile2"), Stream):
        return _by_letters(program.read_bytes())
    if isinstance(program := described.get("/FontFile3"), Stream):
        data = program.read_bytes()
        is_whole = program.get("/Subtype") == Name.OpenType
        return _by_letters(data) if is_whole else _by_names(data)
    return {}


def _by_letters(program: bytes) -> Drawn:
    """Return the letters of the glyphs by the table in which their typeface lists them."""
    found: dict[int, set[str]] = {}
    with TTFont(io.BytesIO(program), lazy=True) as typeface:
        for table in typeface["cmap"].tables if "cmap" in typeface else ():
            for code, name in table.cmap.items() if table.isUnicode() else ():
                found.setdefault(typeface.getGlyphID(name), set()).add(chr(code))
    return {glyph: frozenset(letters) for glyph, letters in found.items()}


def _by_names(program: bytes) -> Drawn:
    """Return the letters of the glyphs of a typeface that calls them by their names."""
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(program), None)
    face = fonts[0]
    if hasattr(face, "ROS"):
        return {}
    letters = ((glyph, toUnicode(name)) for glyph, name in enumerate(face.charset))
    return {glyph: frozenset((letter,)) for glyph, letter in letters if letter}
