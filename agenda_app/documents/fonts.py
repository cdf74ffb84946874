"""The typefaces of the printed pages: registered once, measured fast, cut to a fixed subset."""

from __future__ import annotations

import codecs
import unicodedata
import zlib
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import (
    FF_NONSYMBOLIC,
    FF_SYMBOLIC,
    SUBSETN,
    TTEncoding,
    TTFont,
    TTFontFace,
    makeToUnicodeCMap,
)

from agenda_app.documents.typeface import (
    BOLD,
    BOLD_ITALIC,
    FIXED_SUBSET,
    ITALIC,
    REGULAR,
    SEMIBOLD,
    SEMIBOLD_ITALIC,
)
from agenda_app.paths import resource

_REMEMBERED_WIDTHS = 60_000
_REMEMBERED_SUBSETS = 30
_NO_BREAK_SPACE, _SPACE = 0xA0, 0x20


@dataclass(frozen=True, slots=True)
class _Cut:
    """A subset as it is written into a file; the streams are compressed."""

    name: str
    widths: str
    meaning: bytes
    file: bytes
    length: int


class _Face:
    """A typeface file, read when more than its name is asked for: most papers need two of six."""

    def __init__(self, name: str) -> None:
        self.name = name.encode()

    @cached_property
    def _read(self) -> TTFontFace:
        return TTFontFace(str(resource("fonts", f"{self.name.decode()}.ttf")))

    def __getattr__(self, asked: str) -> Any:
        return getattr(self._read, asked)


class DocumentFont(TTFont):  # type: ignore[misc]
    """A TrueType font that remembers the widths of words and the subsets it has cut.

    Measuring words takes a quarter of the time of a document, and the same subset goes into every
    paper of a bundle.
    """

    def __init__(self, name: str) -> None:
        """Take the name of a font of the program's resources; it is read when first used."""
        self.fontName, self.face = name, _Face(name)
        self.encoding, self.shapable = TTEncoding(), False
        self.state: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
        self._asciiReadable = rl_config.ttfAsciiReadable
        self._widths: dict[str, float] = {}
        self._cut: dict[tuple[int, ...], _Cut] = {}

    @cached_property
    def ascent(self) -> float:
        """How far letters reach above the line, of 1000; asked for each paragraph."""
        return float(self.face.ascent)

    @cached_property
    def descent(self) -> float:
        """How far they reach below it, as a negative number."""
        return float(self.face.descent)

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """Return the width of a text in points."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > _REMEMBERED_WIDTHS:
                self._widths.clear()
            width = self._widths[text] = super().stringWidth(text, 1000, encoding)
        return width * size * 0.001

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> Any:
        """Return the codes of a text; one look-up when its characters are in the first subset."""
        state = self.state.get(doc)
        if state is not None:
            try:
                return [(0, codecs.charmap_encode(text, "strict", state.assignments)[0])]
            except (UnicodeEncodeError, TypeError):
                pass  # a new character, or one of a later subset: ReportLab sorts them
        split = super().splitString(text, doc, encoding)
        self.state[doc].assignments[_NO_BREAK_SPACE] = _SPACE
        return split

    def addObjects(self, doc: Any) -> None:
        """Add the font's subsets to a document that is being saved."""
        state = self.state[doc]
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            name = self.getSubsetInternalName(number, doc)[1:]
            cut = self._cut_out(number, tuple(subset))
            font = pdfdoc.PDFTrueTypeFont()
            font.Name, font.BaseFont = name, cut.name
            font.FirstChar, font.LastChar, font.Widths = 0, len(subset) - 1, cut.widths
            font.ToUnicode = doc.Reference(_stream(cut.meaning), f"toUnicodeCMap:{cut.name}")
            font.FontDescriptor = self._descriptor(doc, cut)
            doc.Reference(font, name)
            doc.idToObject["BasicFonts"].dict[name] = font
        del self.state[doc]

    def _cut_out(self, number: int, subset: tuple[int, ...]) -> _Cut:
        if subset not in self._cut:
            if len(self._cut) > _REMEMBERED_SUBSETS:
                self._cut.clear()
            name = f"{SUBSETN(number).decode()}+{self.face.name.decode()}"
            widths = " ".join(f"{self.face.getCharWidth(code):g}" for code in subset)
            meaning = makeToUnicodeCMap(name, list(subset)).encode("latin-1")
            file = self.face.makeSubset(list(subset))
            self._cut[subset] = _Cut(
                name, f"[{widths}]", zlib.compress(meaning), zlib.compress(file, 9), len(file)
            )
        return self._cut[subset]

    def _descriptor(self, doc: Any, cut: _Cut) -> Any:
        face = self.face
        file = _stream(cut.file)
        file.dictionary["Length1"] = cut.length
        entries = {
            "Type": "/FontDescriptor",
            "Ascent": face.ascent,
            "CapHeight": face.capHeight,
            "Descent": face.descent,
            "Flags": face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC,
            "FontBBox": pdfdoc.PDFArray(face.bbox),
            "FontName": f"/{cut.name}",
            "ItalicAngle": face.italicAngle,
            "StemV": face.stemV,
            "FontFile2": doc.Reference(file, f"fontFile:{cut.name}"),
            "MissingWidth": face.defaultWidth,
        }
        return doc.Reference(pdfdoc.PDFDictionary(entries), f"fontDescriptor:{cut.name}")


def _stream(compressed: bytes) -> Any:
    stream = pdfdoc.PDFStream(content=compressed, filters=[])
    stream.dictionary["Filter"] = "/FlateDecode"
    return stream


@cache
def register() -> None:
    """Make the typefaces known to ReportLab; each file is read when its typeface is first used."""
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


def reserve(document: Any) -> None:
    """Give a ReportLab document the subset that all of ours have, in upright and semibold."""
    for name in (REGULAR, SEMIBOLD):
        font = pdfmetrics.getFont(name)
        font.splitString(FIXED_SUBSET, document)
        font.getSubsetInternalName(0, document)


@cache
def covered() -> frozenset[str]:
    """Return the characters that the typefaces can show, without the invisible ones."""
    register()
    face = pdfmetrics.getFont(REGULAR).face
    characters = map(chr, face.charToGlyph)
    shown = {c for c in characters if unicodedata.category(c) not in {"Cc", "Cf", "Zs", "Zl", "Zp"}}
    return frozenset(shown | {" ", "\u00a0", "\n"})
