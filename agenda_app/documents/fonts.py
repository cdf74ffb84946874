"""The typefaces of the printed pages: registered once, measured fast, cut to a fixed subset."""

from __future__ import annotations

import unicodedata
import zlib
from functools import cache
from typing import Any

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFName
from reportlab.pdfbase.ttfonts import TTFont

from agenda_app.paths import resource

REGULAR = "SourceSans3-Regular"
ITALIC = "SourceSans3-It"
BOLD = "SourceSans3-Bold"
BOLD_ITALIC = "SourceSans3-BoldIt"
SEMIBOLD = "SourceSans3-Semibold"
SEMIBOLD_ITALIC = "SourceSans3-SemiboldIt"

_LATIN_1 = "".join(map(chr, range(0xA1, 0x100)))
_SAMI = "ČčĐđŊŋŠšŦŧŽž"
_SIGNS = "–—‘’‚“”„•…€™−≈≤≥→□☐✓‑◦▪‰"
_NEIGHBOURS = "ĄąĆćĘęŁłŃńŚśŹźŻżŐőŰűĖėŪūĀā"
FIXED_SUBSET = _LATIN_1 + _SAMI + _SIGNS + _NEIGHBOURS
_REMEMBERED_WIDTHS = 60_000


class DocumentFont(TTFont):  # type: ignore[misc]
    """A TrueType font that remembers the widths of words and the subsets it has cut.

    Measuring words takes a quarter of the time of a document, and the same subset goes into every
    paper of a bundle.
    """

    def __init__(self, name: str) -> None:
        """Read the font from the program's resources."""
        super().__init__(name, str(resource("fonts", f"{name}.ttf")), shapable=False)
        self._widths: dict[str, float] = {}
        face = self.face
        face.makeSubset = _remembering(face.makeSubset)

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """Return the width of a text in points."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > _REMEMBERED_WIDTHS:
                self._widths.clear()
            width = self._widths[text] = super().stringWidth(text, 1000, encoding)
        return width * size * 0.001

    def addObjects(self, doc: Any) -> None:
        """Add the font to a document, its file compressed once for all documents."""
        super().addObjects(doc)
        for name, thing in doc.idToObject.items():
            if name.startswith("fontFile:") and "Filter" not in thing.dictionary.dict:
                thing.content = _compressed(thing.content)
                thing.filters = []
                thing.dictionary["Filter"] = PDFName("FlateDecode")


def _remembering(make_subset: Any) -> Any:
    cut: dict[tuple[int, ...], bytes] = {}

    def remembered(subset: list[int]) -> bytes:
        key = tuple(subset)
        if key not in cut:
            if len(cut) > 50:
                cut.clear()
            cut[key] = make_subset(subset)
        return cut[key]

    return remembered


@cache
def _compressed(content: bytes) -> bytes:
    return zlib.compress(content, 9)


@cache
def register() -> None:
    """Make the typefaces known to ReportLab; the first call reads the files, later ones nothing."""
    for name in (REGULAR, ITALIC, BOLD, BOLD_ITALIC, SEMIBOLD, SEMIBOLD_ITALIC):
        pdfmetrics.registerFont(DocumentFont(name))
    families = (
        ("SourceSans3", REGULAR, ITALIC, BOLD, BOLD_ITALIC),
        ("SourceSans3 Semibold", SEMIBOLD, SEMIBOLD_ITALIC, SEMIBOLD, SEMIBOLD_ITALIC),
    )
    for family, upright, slanted, heavy, heavy_slanted in families:
        addMapping(family, 0, 0, upright)
        addMapping(family, 0, 1, slanted)
        addMapping(family, 1, 0, heavy)
        addMapping(family, 1, 1, heavy_slanted)


def width(text: str, font: str, size: float) -> float:
    """Return the width of a text in points."""
    register()
    measured: float = pdfmetrics.stringWidth(text, font, size)
    return measured


@cache
def covered() -> frozenset[str]:
    """Return the characters that the typefaces can show, without the invisible ones."""
    register()
    face = pdfmetrics.getFont(REGULAR).face
    characters = map(chr, face.charToGlyph)
    shown = {c for c in characters if unicodedata.category(c) not in {"Cc", "Cf", "Zs", "Zl", "Zp"}}
    return frozenset(shown | {" ", "\u00a0", "\n"})
