"""What the codes in a font's strings look like, whatever the font says that they mean.

A table of meanings (ToUnicode) can be wrong or can lie, and then a search reads other words than
the reader of the page. The glyphs do not lie: simple fonts name them, typefaces number them
(ISO 32000-2, 9.6.5, 9.7.4).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.proof.code_maps import CodeMap, by_encoding, by_habit, code_map
from agenda_app.proof.letters import letters
from agenda_app.proof.unpacking import decoded

_UNICODE = frozenset(((0, 0), (0, 1), (0, 2), (0, 3), (0, 4), (0, 6), (3, 1), (3, 10)))


class GlyphMaps:
    """The fonts of a file by their looks, each worked out once."""

    def __init__(self) -> None:
        """Know none yet."""
        self._known: dict[tuple[int, int], CodeMap | None] = {}

    def differing(
        self, resources: pikepdf.Object | None, said: Mapping[str, CodeMap]
    ) -> Mapping[str, CodeMap]:
        """Return the fonts of some resources by their looks; none when all look as they say.

        Args:
            resources: of a page or a form.
            said: what its fonts say, by their names.
        """
        named = resources.get("/Font") if resources is not None else None
        fonts = named.items() if isinstance(named, Dictionary) else ()
        every = ((str(name)[1:], font) for name, font in fonts)
        seen = {name: self._looks(font, said.get(name)) for name, font in every}
        others = {name: looks for name, looks in seen.items() if looks is not None}
        return {**said, **others} if others else {}

    def _looks(self, font: pikepdf.Object, said: CodeMap | None) -> CodeMap | None:
        if not font.is_indirect:
            return _looks(font, said)
        if font.objgen not in self._known:
            self._known[font.objgen] = _looks(font, said)
        return self._known[font.objgen]


def _looks(font: pikepdf.Object, said: CodeMap | None) -> CodeMap | None:
    """Return what a font's codes look like, None when they look as it says or nobody knows."""
    if not isinstance(font, Dictionary):
        return None
    if font.get("/Subtype") == Name.Type0:
        seen = _numbered(font)
    else:
        seen = by_encoding(font) or by_habit(font)
    if not seen:
        return None
    said = said or code_map(font)
    both = ((said.meanings.get(code, ""), to) for code, to in seen.items())
    same = all(one == other or letters(one) == letters(other) for one, other in both)
    return None if same else CodeMap(said.width, {**said.meanings, **seen})


def _numbered(font: pikepdf.Object) -> dict[int, str]:
    """Return the characters of a composite font's codes by the table within its typeface."""
    below = font.get("/DescendantFonts")
    held = below[0] if isinstance(below, Array) and len(below) else None
    if not isinstance(held, Dictionary) or font.get("/Encoding") != Name("/Identity-H"):
        return {}
    described = held.get("/FontDescriptor", Dictionary())
    program = described.get("/FontFile2")
    if not isinstance(program, Stream):
        return {}
    characters = _characters(decoded(program))
    glyphs = held.get("/CIDToGIDMap")
    if not isinstance(glyphs, Stream):
        return characters
    listed = decoded(glyphs)
    numbers = struct.unpack(f">{len(listed) // 2}H", listed[: len(listed) // 2 * 2])
    return {code: characters[to] for code, to in enumerate(numbers) if to in characters}


def _characters(typeface: bytes) -> dict[int, str]:
    """Return the character of each glyph of a TrueType font, by its table "cmap"."""
    try:
        return {glyph: chr(code) for code, glyph in _pairs(typeface) if glyph}
    except (struct.error, ValueError):
        return {}


def _pairs(typeface: bytes) -> Iterator[tuple[int, int]]:
    for place in range(12, 12 + 16 * int.from_bytes(typeface[4:6]), 16):
        if typeface[place : place + 4] == b"cmap":
            table = typeface[int.from_bytes(typeface[place + 8 : place + 12]) :]
            for at in range(4, 4 + 8 * int.from_bytes(table[2:4]), 8):
                platform, kind, offset = struct.unpack(">HHI", table[at : at + 8])
                if (platform, kind) in _UNICODE:
                    yield from _part(table[offset:])


def _part(part: bytes) -> Iterator[tuple[int, int]]:
    if part[:2] == b"\x00\x04":
        yield from _by_segments(part)
    elif part[:2] == b"\x00\x0c":
        for at in range(16, min(16 + 12 * int.from_bytes(part[12:16]), len(part)), 12):
            first, last, glyph = struct.unpack(">III", part[at : at + 12])
            last = min(last, first + 0xFFFF)
            yield from ((code, glyph + code - first) for code in range(first, last + 1))


def _by_segments(part: bytes) -> Iterator[tuple[int, int]]:
    """Return the pairs of the usual format, 4: segments with a difference or a list each."""
    count = int.from_bytes(part[6:8]) // 2
    ends, starts, deltas, offsets = (
        struct.unpack(f">{count}H", part[at : at + 2 * count])
        for at in (14, 16 + 2 * count, 16 + 4 * count, 16 + 6 * count)
    )
    listed = 16 + 6 * count
    for number, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for code in range(first, last + 1):
            glyph = code
            if offsets[number]:
                at = listed + 2 * number + offsets[number] + 2 * (code - first)
                glyph = int.from_bytes(part[at : at + 2])
                if not glyph:
                    continue
            yield code, (glyph + deltas[number]) & 0xFFFF
