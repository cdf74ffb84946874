"""The fonts that the contents of a PDF may be drawn with, by the names that they use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

import pikepdf
from pikepdf import Dictionary

from agenda_app.proof.code_maps import CodeMap, code_map
from agenda_app.proof.glyph_maps import GlyphMaps
from agenda_app.proof.pdf_objects import PdfObjects

_Fonts = Mapping[str, CodeMap]
_FONT = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+[-+.\d]+\s+Tf\b")
_FONTS = re.compile(rb"/Font (?:<<|\d)|/Resources \d|/DR \d")
"""What holds fonts, or names what does."""
_MOST_FONTS = 40


class PdfFonts:
    """What the codes of each font of a file mean, worked out once and when it is needed."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Know none yet."""
        self._pdf = pdf
        self._maps: dict[tuple[int, int], CodeMap] = {}
        self._sets: dict[tuple[tuple[str, tuple[int, int]], ...], tuple[_Fonts, _Fonts]] = {}
        self._every_font: dict[str, list[CodeMap]] = {}
        self._are_all_known = False
        self._glyphs = GlyphMaps()

    def _know_all(self, objects: PdfObjects) -> None:
        """Note the fonts of all pages, then of what else there is: fields, glyphs, forms."""
        self._are_all_known = True
        own, self._every_font = self._every_font, {}
        for page in self._pdf.pages:
            self._know(self.of(page.resources))
        self._know_others(objects)
        for name, maps in own.items():
            for one in maps:
                self._know(({name: one},))

    def _know_others(self, objects: PdfObjects) -> None:
        known, pdf = set(objects.pages), self._pdf
        for number, text in objects.texts.items():
            if _FONTS.search(text) is None or number in known or not number:
                continue
            holder = pdf.get_object(number, 0)
            if isinstance(holder, Dictionary):
                for held in (holder, holder.get("/Resources"), holder.get("/DR")):
                    self.of(held if isinstance(held, Dictionary) else None)
                fields = holder.get("/AcroForm")
                if isinstance(fields, Dictionary):
                    self.of(fields.get("/DR"))

    def of(self, resources: pikepdf.Object | None) -> tuple[_Fonts, _Fonts]:
        """Return the fonts of a page or a form by what they say, and if that differs by looks."""
        named = resources.get("/Font") if resources is not None else None
        fonts = [(str(name)[1:], font) for name, font in named.items()] if named is not None else []
        key = tuple((name, font.objgen) for name, font in fonts if font.is_indirect)
        if len(key) < len(fonts) or key not in self._sets:
            found = {name: self._code_map(font) for name, font in fonts}
            looks = self._glyphs.differing(resources, found)
            self._know((found, looks))
            if len(key) < len(fonts):
                return found, looks
            self._sets[key] = found, looks
        return self._sets[key]

    def _code_map(self, font: pikepdf.Object) -> CodeMap:
        known = self._maps.get(font.objgen) or code_map(font)
        if font.is_indirect:
            self._maps[font.objgen] = known
        return known

    def _know(self, several: Iterable[_Fonts]) -> None:
        """Note what each name stands for; forms may be drawn with the fonts of any page."""
        for fonts in several:
            for name, one in fonts.items():
                known_by = self._every_font.setdefault(name, [])
                if one not in known_by[-_MOST_FONTS:]:
                    known_by.append(one)

    def readings(
        self, data: bytes, resources: pikepdf.Object | None, objects: PdfObjects
    ) -> Iterator[Mapping[str, CodeMap]]:
        """Return the fonts that a stream may be drawn with; of a name that it does not know, all.

        Pages have fonts of one name that are different, and a form may be drawn by any of them.
        """
        own, looks = self.of(resources)
        used = {name.decode("latin-1") for name in _FONT.findall(data)} - own.keys()
        if used and not self._are_all_known:
            self._know_all(objects)
        several = {name: self._every_font[name] for name in used if name in self._every_font}
        for number in range(max(map(len, several.values()), default=1)):
            others = {name: maps[min(number, len(maps) - 1)] for name, maps in several.items()}
            yield {**others, **own}
        if looks:
            yield looks
